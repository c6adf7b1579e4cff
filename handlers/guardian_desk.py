"""Coordinators see whose guardian hasn't agreed yet, and remind them. The role is asked anew at each tap."""

from bot.database import Tx
from bot.people import audit, roles
from bot.people.roles import NotAllowed
from bot.programmes import applications, applying, guardians, minors
from bot.programmes.applications import Application
from bot.programmes.minors import Minor
from bot.programmes.store import Loaded
from bot.reminders import changing
from bot.reminders.changing import Reminded
from bot.screens import guardian_desk, taps
from bot.screens.guardian_desk import Shown
from bot.screens.talk import Talk


async def show_guardians(talk: Talk, tap: taps.ShowGuardians) -> None:
    """All in a programme who need a consent, those without first."""
    loaded, found = await talk.commit(_minors, tap.programme_id)
    await talk.show(guardian_desk.listing(talk.words, loaded, found, tap.offset))


async def show_guardian(talk: Talk, tap: taps.ShowGuardian) -> None:
    """One of them; that the guardian's name and number were read is recorded."""
    await talk.show(guardian_desk.card(talk.words, await talk.commit(_one, tap.application_id), tap.offset))


async def remind(talk: Talk, tap: taps.RemindGuardian) -> None:
    """Remind one young person, and the guardian who hasn't decided."""
    reminded, shown = await talk.commit(_remind, tap.application_id)
    talk.services.outbox_changed()
    note = guardian_desk.say_reminded(talk.words, reminded)
    await talk.show(guardian_desk.card(talk.words, shown, tap.offset, note))


async def remind_all(talk: Talk, tap: taps.RemindGuardians) -> None:
    """Remind all whose consent is missing."""
    reminded, loaded, found = await talk.commit(_remind_all, tap.programme_id)
    talk.services.outbox_changed()
    note = guardian_desk.say_reminded(talk.words, reminded)
    await talk.show(guardian_desk.listing(talk.words, loaded, found, 0, note))


async def cant_accept(talk: Talk, application_id: int) -> None:
    """It can't be accepted yet: nothing has changed."""
    await talk.show(guardian_desk.cant_accept(talk.words, application_id))


def _minors(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, list[Minor]]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    loaded = talk.services.shelf.programme(tx, programme_id)
    return loaded, minors.of_programme(tx, talk.services.shelf, loaded, int(talk.now.timestamp()))


def _looked_after(tx: Tx, talk: Talk, application_id: int) -> Application:
    applying.pause(tx, talk.person)
    application = applications.find(tx, application_id)
    if application is None or not roles.coordinates(tx, talk.person.id, application.programme_id):
        raise NotAllowed
    return application


def _one(tx: Tx, talk: Talk, application_id: int) -> Shown:
    application = _looked_after(tx, talk, application_id)
    shelf, at = talk.services.shelf, int(talk.now.timestamp())
    child_id, programme_id = application.person_id, application.programme_id
    kept = guardians.present(tx, child_id, programme_id)
    if kept and kept.phone:
        audit.note(tx, at, talk.person.id, "read-guardian", child_id, programme_id, about=kept.id)
    return Shown(
        shelf.programme(tx, programme_id),
        application,
        guardians.state_of(tx, shelf, application, at),
        kept,
        guardians.refusals(tx, child_id, programme_id, kept.id if kept else 0),
    )


def _remind(tx: Tx, talk: Talk, application_id: int) -> tuple[Reminded, Shown]:
    application = _looked_after(tx, talk, application_id)
    loaded = talk.services.shelf.programme(tx, application.programme_id)
    state = guardians.state_of(tx, talk.services.shelf, application, int(talk.now.timestamp()))
    stands = state is not None and application.status in applications.STANDING
    found = [Minor(application.id, application.person_id, application.name, state)] if state and stands else []
    reminded = changing.remind_guardians(tx, loaded, found, talk.now, actor=talk.person.id)
    return reminded, _one(tx, talk, application_id)


def _remind_all(tx: Tx, talk: Talk, programme_id: int) -> tuple[Reminded, Loaded, list[Minor]]:
    loaded, found = _minors(tx, talk, programme_id)
    return changing.remind_guardians(tx, loaded, found, talk.now, actor=talk.person.id), loaded, found
