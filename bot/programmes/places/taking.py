"""Signing up and giving up: who gets a place, who waits, and who follows when a place becomes free.

Each function belongs in one write transaction: what it counts and what it changes are one step, so no more places are
given than there are.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.database import Tx
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places.place import GIVEN_UP, GOING, LOST, OFFERED, WAITING, Place, find, may_come, position

# Why one can't sign up.
CANCELLED: Final = "cancelled"
BEGUN: Final = "begun"
CLOSED: Final = "closed"
NOT_FOR_THEM: Final = "not-for-them"


@dataclass(frozen=True, slots=True)
class SignedUp:
    """The person has a place."""


@dataclass(frozen=True, slots=True)
class Queued:
    """The person is on the waiting list; position 1 is next."""

    position: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing has changed; `reason` is CANCELLED, BEGUN, CLOSED or NOT_FOR_THEM."""

    reason: str


@dataclass(frozen=True, slots=True)
class Promoted:
    """Somebody who waited has a place or, until `offered_until` (seconds since 1970 UTC), is offered one."""

    person_id: int
    offered_until: int | None


@dataclass(frozen=True, slots=True)
class GivenUp:
    """`had`: there was something to give up, be it a place, an offer or a wait. `promoted`: who follows."""

    had: bool
    promoted: tuple[Promoted, ...] = ()


def sign_up(tx: Tx, person_id: int, scheduled: Scheduled, at: datetime) -> SignedUp | Queued | Refused:
    """Take a place, or the last turn on the waiting list; signing up again is answered alike and changes nothing.

    Whoever is offered a place accepts it so. Whoever gave up or lost theirs begins anew, behind all others.
    """
    place = find(tx, scheduled.id, person_id)
    reason = _refusal(tx, person_id, scheduled, place, at)
    if reason:
        return Refused(reason)
    if place is None or place.status in {GIVEN_UP, LOST}:
        place = _arrive(tx, scheduled, person_id, at)
    elif place.status == OFFERED:
        _take(tx, scheduled, person_id, at)
    return Queued(position(tx, place)) if place.status == WAITING else SignedUp()


def give_up(tx: Tx, person_id: int, scheduled: Scheduled, at: datetime) -> GivenUp:
    """Give up a place, an offer or a turn on the waiting list; whoever is next gets the place."""
    place = find(tx, scheduled.id, person_id)
    if place is None or place.status not in {GOING, OFFERED, WAITING}:
        return GivenUp(had=False)
    leave(tx, place, GIVEN_UP, at)
    return GivenUp(had=True, promoted=fill(tx, scheduled, at))


def accept(tx: Tx, person_id: int, scheduled: Scheduled, at: datetime) -> bool:
    """Take the place that is offered; whether the person has it now, as also if they had it before.

    The offer stands until `expire` hands it on: nobody is refused because the clock was a moment late.
    """
    place = find(tx, scheduled.id, person_id)
    if place is None or scheduled.event.cancelled or at >= scheduled.event.starts:
        return False
    if place.status == OFFERED:
        _take(tx, scheduled, person_id, at)
    return place.status in {GOING, OFFERED}


def expire(tx: Tx, scheduled: Scheduled, person_id: int, at: datetime) -> tuple[Promoted, ...]:
    """The time for accepting is over: the offered place is lost to whoever is next.

    Nothing happens if the person has answered, or was offered a place anew until later. Nobody can accept while the
    event is cancelled: so they wait again, and are the next if it is on again.
    """
    place = find(tx, scheduled.id, person_id)
    if place is None or place.status != OFFERED or at.timestamp() < (place.offered_until or 0):
        return ()
    leave(tx, place, WAITING if scheduled.event.cancelled else LOST, at)
    return fill(tx, scheduled, at)


def fill(tx: Tx, scheduled: Scheduled, at: datetime) -> tuple[Promoted, ...]:
    """Give, or offer, as many places as there are to those who have waited longest, in that order.

    Nobody gets one after the start, or if the event is cancelled.
    """
    event = scheduled.event
    if event.cancelled or at >= event.starts:
        return ()
    left = _left(tx, scheduled)
    rows = tx.all(
        "SELECT person_id, turn FROM places WHERE event_id = :event AND status = 'waiting' ORDER BY turn LIMIT :most",
        event=scheduled.id,
        most=-1 if left is None else left,
    )
    if not rows:
        return ()
    until = offer_ends(event, at)
    tx.run(
        "UPDATE places SET status = :status, offered_until = :until, changed_at = :at"
        " WHERE event_id = :event AND status = 'waiting' AND turn <= :last",
        event=scheduled.id,
        status=GOING if until is None else OFFERED,
        until=until,
        last=rows[-1][1],
        at=int(at.timestamp()),
    )
    return tuple(Promoted(person_id, until) for person_id, _ in rows)


def leave(tx: Tx, place: Place, status: str, at: datetime) -> None:
    """The person has no place any more, nor an offer of one; `status` is GIVEN_UP, LOST or WAITING."""
    tx.run(
        "UPDATE places SET status = :status, offered_until = NULL, changed_at = :at"
        " WHERE event_id = :event AND person_id = :person",
        event=place.event_id,
        person=place.person_id,
        status=status,
        at=int(at.timestamp()),
    )


def offer_ends(event: Event, at: datetime) -> int | None:
    """Until when a place that becomes free at `at` is offered: at the latest until the start; None: it is given."""
    if event.offer_hours is None:
        return None
    return int(min(at + timedelta(hours=event.offer_hours), event.starts).timestamp())


def asking_begins(event: Event) -> datetime | None:
    """The instant from which "are you coming?" is asked; None: never."""
    return None if event.ask_hours is None else event.starts - timedelta(hours=event.ask_hours)


def _refusal(tx: Tx, person_id: int, scheduled: Scheduled, place: Place | None, at: datetime) -> str | None:
    """Why they can't sign up; for those who are in already only what ends that too."""
    event = scheduled.event
    status = place.status if place else None
    if event.cancelled:
        return CANCELLED
    if status == GOING:
        return None
    if at >= event.starts:
        return BEGUN
    if status in {OFFERED, WAITING}:
        return None
    if at >= event.sign_up_ends:
        return CLOSED
    return None if may_come(tx, person_id, scheduled) else NOT_FOR_THEM


def _arrive(tx: Tx, scheduled: Scheduled, person_id: int, at: datetime) -> Place:
    """The person comes last in the order of arrival, also if they were there before, and gets a place if one is free.

    While somebody waits, none is free for a newcomer.
    """
    left = _left(tx, scheduled)
    direct = left is None or (left > 0 and not _anybody_waits(tx, scheduled.id))
    turn = 1 + int(tx.value("SELECT coalesce(max(turn), 0) FROM places WHERE event_id = :event", event=scheduled.id))
    place = Place(
        scheduled.id,
        person_id,
        GOING if direct else WAITING,
        turn,
        confirmed_at=_confirmed(scheduled.event, at) if direct else None,
    )
    tx.run(
        "INSERT INTO places (event_id, person_id, status, turn, confirmed_at, changed_at)"
        " VALUES (:event, :person, :status, :turn, :confirmed, :at)"
        " ON CONFLICT (event_id, person_id) DO UPDATE SET status = excluded.status, turn = excluded.turn,"
        " offered_until = NULL, asked_at = NULL, confirmed_at = excluded.confirmed_at,"
        " changed_at = excluded.changed_at",
        event=place.event_id,
        person=place.person_id,
        status=place.status,
        turn=place.turn,
        confirmed=place.confirmed_at,
        at=int(at.timestamp()),
    )
    return place


def _take(tx: Tx, scheduled: Scheduled, person_id: int, at: datetime) -> None:
    """What was offered becomes theirs."""
    tx.run(
        "UPDATE places SET status = 'going', offered_until = NULL, confirmed_at = :confirmed, changed_at = :at"
        " WHERE event_id = :event AND person_id = :person",
        event=scheduled.id,
        person=person_id,
        confirmed=_confirmed(scheduled.event, at),
        at=int(at.timestamp()),
    )


def _confirmed(event: Event, at: datetime) -> int | None:
    """Whoever takes a place so late that they would be asked at once has answered already."""
    begins = asking_begins(event)
    return int(at.timestamp()) if begins and at >= begins else None


def _left(tx: Tx, scheduled: Scheduled) -> int | None:
    """As `place.left`, without counting those who wait."""
    if scheduled.event.capacity is None:
        return None
    held = tx.value(
        "SELECT count(*) FROM places WHERE event_id = :event AND status IN ('going', 'offered')", event=scheduled.id
    )
    return max(0, scheduled.event.capacity - int(held))


def _anybody_waits(tx: Tx, event_id: int) -> bool:
    return bool(
        tx.value("SELECT EXISTS (SELECT 1 FROM places WHERE event_id = :event AND status = 'waiting')", event=event_id)
    )
