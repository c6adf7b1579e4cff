"""Coordinators read the audit trail of their programmes, administrators that of all. Helpers don't."""

from bot.database import Tx
from bot.people import audit, persons, roles
from bot.programmes import applications, applying, trail
from bot.screens import audit_trail, taps
from bot.screens.audit_trail import Trail
from bot.screens.talk import Talk


async def show(talk: Talk, tap: taps.ShowAudit) -> None:
    """A page of it."""
    await talk.show(audit_trail.trail(talk.words, await talk.commit(_trail, tap)))


def _trail(tx: Tx, talk: Talk, tap: taps.ShowAudit) -> Trail:
    applying.pause(tx, talk.person)
    programme_id, person_id = tap.programme_id or None, tap.person_id or None
    roles.require(tx, talk.person.id, programme_id)
    shelf, size = talk.services.shelf, audit_trail.PAGE
    count = audit.count(tx, programme_id, person_id)
    offset = min(tap.offset, max(0, count - 1)) // size * size
    loaded = shelf.programme(tx, programme_id) if programme_id else None
    # Of a person of another programme a coordinator learns nothing, not even the name.
    known = person_id is not None and (programme_id is None or count > 0)
    return Trail(
        loaded,
        tap.person_id,
        _name(tx, tap.person_id, programme_id) if known else None,
        trail.page(tx, shelf, programme_id, person_id, offset, size),
        offset,
        count,
        loaded.programme.zone if loaded else talk.person.zone or talk.person.home_zone or "UTC",
    )


def _name(tx: Tx, person_id: int, programme_id: int | None) -> str | None:
    application = applications.of_person(tx, person_id, programme_id) if programme_id else None
    if application:
        return application.name
    person = persons.find(tx, person_id)
    return person.first_name if person else None
