"""A person's place at an event, or in the queue for it, as it stands in the database."""

from dataclasses import dataclass
from typing import Final

from bot.database import Tx
from bot.programmes import applications
from bot.programmes.event import ACCEPTED, EVERYONE, Event
from bot.programmes.events import Scheduled
from bot.programmes.events import find as find_event

GOING: Final = "going"  # has a place
OFFERED: Final = "offered"  # a place is kept for them until they accept it, or the offer runs out
WAITING: Final = "waiting"  # is on the waiting list
GIVEN_UP: Final = "given_up"
LOST: Final = "lost"  # let an offer run out, or didn't confirm

COLUMNS = "event_id, person_id, status, turn, offered_until, asked_at, confirmed_at"


@dataclass(frozen=True, slots=True)
class Place:
    """What a person has at an event. `turn` is their place in the order of arrival within the event.

    Times are seconds since 1970 UTC: `offered_until`, when an offered place goes to the next; `asked_at`, when
    "are you coming?" was asked; `confirmed_at`, when they said so.
    """

    event_id: int
    person_id: int
    status: str
    turn: int
    offered_until: int | None = None
    asked_at: int | None = None
    confirmed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many have what at an event."""

    going: int
    offered: int
    waiting: int


def find(tx: Tx, event_id: int, person_id: int) -> Place | None:
    """What the person has, or had, at this event; None: they never signed up."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM places WHERE event_id = :event AND person_id = :person",  # noqa: S608  a constant
        event=event_id,
        person=person_id,
    )
    return Place(*row) if row else None


def of_person(tx: Tx, person_id: int) -> list[Place]:
    """What the person has, or had, at all events."""
    rows = tx.all(f"SELECT {COLUMNS} FROM places WHERE person_id = :person", person=person_id)  # noqa: S608
    return [Place(*row) for row in rows]


def count(tx: Tx, event_id: int) -> Count:
    """How many are going, are offered a place, and wait."""
    numbers: dict[str, int] = dict(
        tx.all(
            "SELECT status, count(*) FROM places WHERE event_id = :event AND status IN ('going', 'offered', 'waiting')"
            " GROUP BY status",
            event=event_id,
        )
    )
    return Count(*(numbers.get(status, 0) for status in (GOING, OFFERED, WAITING)))


def left(event: Event, count: Count) -> int | None:
    """How many places nobody has and nobody is offered; None: no limit. Never negative."""
    return None if event.capacity is None else max(0, event.capacity - count.going - count.offered)


def position(tx: Tx, place: Place) -> int:
    """The position of a waiting person on the waiting list: 1 is next."""
    return int(
        tx.value(
            "SELECT count(*) FROM places WHERE event_id = :event AND status = 'waiting' AND turn <= :turn",
            event=place.event_id,
            turn=place.turn,
        )
    )


def concerned(tx: Tx, event_id: int) -> list[int]:
    """The ids of everybody who is going, is offered a place or waits, in order of arrival."""
    rows = tx.all(
        "SELECT person_id FROM places WHERE event_id = :event AND status IN ('going', 'offered', 'waiting')"
        " ORDER BY turn",
        event=event_id,
    )
    return [row[0] for row in rows]


def may_come(tx: Tx, person_id: int, scheduled: Scheduled) -> bool:
    """Whether the event is for them."""
    status = tx.value(
        "SELECT status FROM applications WHERE person_id = :person AND programme_id = :programme",
        person=person_id,
        programme=scheduled.programme_id,
    )
    return is_for(scheduled.event, status)


def is_for(event: Event, status: str | None) -> bool:
    """Whether the event is for those whose application has this status; None: who hasn't applied."""
    if event.who == EVERYONE:
        return True
    return status == applications.ACCEPTED if event.who == ACCEPTED else status in applications.STANDING


def overlapping(tx: Tx, person_id: int, scheduled: Scheduled) -> list[Scheduled]:
    """Other events at which the person has or is offered a place while this one lasts, not cancelled, by start."""
    ids = tx.all(
        "SELECT events.id FROM places JOIN events ON events.id = places.event_id"
        " WHERE places.person_id = :person AND places.status IN ('going', 'offered') AND events.id <> :event"
        " AND events.starts_at < :ends AND events.ends_at > :starts ORDER BY events.starts_at, events.id",
        person=person_id,
        event=scheduled.id,
        starts=int(scheduled.event.starts.timestamp()),
        ends=int(scheduled.event.ends.timestamp()),
    )
    there = [find_event(tx, row[0]) for row in ids]
    return [each for each in there if not each.event.cancelled]
