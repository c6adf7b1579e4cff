"""Places taken, given up, offered and lost. The rules are those of `bot.programmes.places`."""

from datetime import datetime

from bot.database import Tx
from bot.delivery import event_news
from bot.people.persons import Person
from bot.programmes import events, places
from bot.programmes.events import Scheduled
from bot.programmes.store import Shelf
from bot.reminders.changing.telling import tell, tell_asked, tell_promoted


def sign_up(
    tx: Tx, _shelf: Shelf, person: Person, event_id: int, now: datetime
) -> places.SignedUp | places.Queued | places.Refused:
    """A place, or one in the queue, or why not. Raises Missing."""
    return places.sign_up(tx, person.id, events.find(tx, event_id), now)


def give_up(tx: Tx, shelf: Shelf, person: Person, event_id: int, now: datetime) -> places.GivenUp:
    """Somebody isn't coming; who has waited longest gets the place, or is offered it, and is told. Raises Missing."""
    scheduled = events.find(tx, event_id)
    outcome = places.give_up(tx, person.id, scheduled, now)
    tell_promoted(tx, shelf.programme(tx, scheduled.programme_id), scheduled, outcome.promoted, now)
    return outcome


def accept(tx: Tx, _shelf: Shelf, person: Person, event_id: int, now: datetime) -> bool:
    """The offered place is theirs; False if nothing is offered to them any more. Raises Missing."""
    return places.accept(tx, person.id, events.find(tx, event_id), now)


def confirm(tx: Tx, _shelf: Shelf, person: Person, event_id: int, now: datetime) -> bool:
    """They are coming; False if they have no place. Raises Missing."""
    return places.confirm(tx, person.id, events.find(tx, event_id), now)


def ask(tx: Tx, shelf: Shelf, scheduled: Scheduled, now: datetime) -> int:
    """Ask everybody who has a place and hasn't confirmed it whether they are coming; how many."""
    return tell_asked(tx, shelf.programme(tx, scheduled.programme_id), scheduled, now)


def free(tx: Tx, shelf: Shelf, scheduled: Scheduled, now: datetime) -> int:
    """Who was asked and didn't confirm loses the place, the next ones get it, all are told; how many lost it."""
    loaded = shelf.programme(tx, scheduled.programme_id)
    freed, promoted = places.free(tx, scheduled, now)
    tell(tx, loaded, scheduled, event_news.FREED, freed, now)
    tell_promoted(tx, loaded, scheduled, promoted, now)
    return len(freed)


def expire(tx: Tx, shelf: Shelf, scheduled: Scheduled, person_id: int, now: datetime) -> None:
    """An offer has run out: the place goes on to the next, both are told. Nothing happens if it was answered."""
    loaded = shelf.programme(tx, scheduled.programme_id)
    before = places.find(tx, scheduled.id, person_id)
    promoted = places.expire(tx, scheduled, person_id, now)
    after = places.find(tx, scheduled.id, person_id)
    in_vain = scheduled.event.cancelled or now >= scheduled.event.starts
    if before and after and before.status != after.status and not in_vain:
        tell(tx, loaded, scheduled, event_news.LOST_OFFER, [person_id], now)
    tell_promoted(tx, loaded, scheduled, promoted, now)
