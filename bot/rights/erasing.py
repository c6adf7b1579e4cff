"""Somebody's data is to be erased: asked for, called off within a grace, done. Each is one transaction.

What is about them goes. What they did for others (announcements, remarks on others, the audit trail) stays without a
name: an anonymous number stands in place of their id, and nobody can tell whose it was.
"""

import secrets
from datetime import datetime, timedelta
from typing import Final

from bot.database import Tx
from bot.delivery import outbox
from bot.people import audit, erasures, persons, roles
from bot.people.erasures import Erasure
from bot.people.persons import Person
from bot.programmes import applications, applying, events, places
from bot.programmes.store import Shelf
from bot.reminders import changing
from bot.rights import guarding
from bot.rights.traces import TRACES, Fate

GRACE: Final = timedelta(days=7)
AGAIN: Final = timedelta(days=1)  # when the last administrator's turn comes again
HELD: Final = frozenset({places.GOING, places.OFFERED, places.WAITING})


class LastAdministrator(Exception):
    """Without them nobody could look after the bot: somebody else has to become administrator first."""


def ask(tx: Tx, shelf: Shelf, person: Person, now: datetime) -> Erasure:
    """Their data is to be erased when the grace is over. What they hold is free for others at once.

    Raises LastAdministrator.
    """
    _must_not_be_last(tx, person.id)
    at = int(now.timestamp())
    _leave(tx, shelf, person, now)
    tx.run(
        "UPDATE deliveries SET state = 'skipped', changed_at = :at, reason = :reason, once = NULL"
        " WHERE person_id = :id AND state IN ('held', 'queued') AND kind <> 'answer'",
        id=person.id,
        at=at,
        reason=outbox.NOTHING_LEFT,
    )
    audit.note(tx, at, person.id, "ask-erasure", person.id, None)
    return erasures.plan(tx, person.id, at, int((now + GRACE).timestamp()))


def call_off(tx: Tx, person_id: int, now: datetime) -> bool:
    """They have changed their mind; False if there was nothing to call off. What they gave up isn't given back."""
    called_off = erasures.call_off(tx, person_id)
    if called_off:
        audit.note(tx, int(now.timestamp()), person_id, "call-off-erasure", person_id, None)
    return called_off


def erase(
    tx: Tx, shelf: Shelf, person_id: int, now: datetime, *, actor: int | None = None, language: str | None = None
) -> int:
    """All that is about them goes now; the anonymous number that stands where something stays.

    `actor` None: they want it themselves. `language`: they are told in it, by a delivery that leaves no trace either.
    Raises LastAdministrator.
    """
    _must_not_be_last(tx, person_id)
    at = int(now.timestamp())
    person = persons.find(tx, person_id)
    if person:
        left = _leave(tx, shelf, person, now)
        audit.note(tx, at, person_id if actor is None else actor, "erase-person", person_id, None)
        for programme_id in left:
            for coordinator in roles.coordinators_of(tx, programme_id):
                if coordinator != person_id:
                    outbox.queue(tx, coordinator, outbox.LEFT, programme_id, {}, at)
    number = _anonymous_number()
    tx.run(
        "INSERT INTO persons (id, first_name, reachable, created_at) VALUES (:number, '–', 0, :at)",
        number=number,
        at=at,
    )
    guarding.forget_guardian(tx, shelf, person_id, now)
    tx.run(
        "UPDATE invitations SET withdrawn_at = :at WHERE made_by = :id AND used_at IS NULL AND withdrawn_at IS NULL",
        id=person_id,
        at=at,
    )
    tx.run("UPDATE views SET name = '' WHERE name <> ''")  # a coordinator may have looked for this very name
    for table, column, fate, _ in TRACES:
        if fate is Fate.DELETED:
            tx.run(f"DELETE FROM {table} WHERE {column} = :id", id=person_id)  # noqa: S608  our own names
        elif fate is Fate.ANONYMOUS:
            sql = f"UPDATE {table} SET {column} = :number WHERE {column} = :id"  # noqa: S608  our own names
            tx.run(sql, id=person_id, number=number)
    if not _is_referred_to(tx, number):
        tx.run("DELETE FROM persons WHERE id = :number", number=number)
    if language:
        outbox.queue(tx, person_id, outbox.ERASED, 0, {"language": language}, at)
    return number


def erase_due(tx: Tx, shelf: Shelf, now: datetime) -> bool:
    """Erase one person whose grace is over; False if there is nobody. The last administrator's turn comes again."""
    person_id = erasures.first_due(tx, int(now.timestamp()))
    if person_id is None:
        return False
    person = persons.find(tx, person_id)
    try:
        erase(tx, shelf, person_id, now, language=(person and person.wished_language) or "en")
    except LastAdministrator:
        erasures.postpone(tx, person_id, int((now + AGAIN).timestamp()))
    return True


def is_last_administrator(tx: Tx, person_id: int) -> bool:
    """Whether nobody else is administrator, but for such as are about to be erased too."""
    others = tx.value(
        "SELECT count(*) FROM roles WHERE role = :role AND person_id <> :id"
        " AND person_id NOT IN (SELECT person_id FROM erasures)",
        role=roles.ADMINISTRATOR,
        id=person_id,
    )
    return not others and roles.is_administrator(tx, person_id)


def _must_not_be_last(tx: Tx, person_id: int) -> None:
    if is_last_administrator(tx, person_id):
        raise LastAdministrator


def _leave(tx: Tx, shelf: Shelf, person: Person, now: datetime) -> list[int]:
    """What they hold is free for others, and coordinators hear of what is withdrawn; in which programmes that is."""
    left = []
    for loaded in shelf.all(tx):
        application = applications.of_person(tx, person.id, loaded.id)
        if application and changing.withdraw(tx, shelf, person, loaded.id, application.status, now):
            left.append(loaded.id)
    for place in places.of_person(tx, person.id):
        if place.status in HELD and events.find(tx, place.event_id).event.ends > now:
            changing.give_up(tx, shelf, person, place.event_id, now)
    applying.pause(tx, person)
    return left


def _anonymous_number() -> int:
    """A number below zero by chance, so that it tells nothing: fourteen digits, as no chat of Telegram's has."""
    return -(10**13 + secrets.randbelow(9 * 10**13))


def _is_referred_to(tx: Tx, number: int) -> bool:
    return any(
        tx.value(f"SELECT 1 FROM {table} WHERE {column} = :number LIMIT 1", number=number)  # noqa: S608  our own names
        for table, column, fate, _ in TRACES
        if fate is Fate.ANONYMOUS and table != "audit_trail"
    )
