"""Events as those see them who look after them: how many people have a place or wait for one, and who."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Tx
from bot.language.letters import sort_key
from bot.people import roles
from bot.programmes import events, places
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.store import Loaded, Shelf


@dataclass(frozen=True, slots=True)
class Occupied:
    """An event and how many people have what there. `place` counts the programme's events before it, by start."""

    scheduled: Scheduled
    count: places.Count
    place: int = 0

    @property
    def event(self) -> Event:
        """Its facts."""
        return self.scheduled.event

    @property
    def people(self) -> int:
        """How many are going, are offered a place or wait."""
        return self.count.going + self.count.offered + self.count.waiting

    def changeable(self, now: datetime) -> bool:
        """Whether it can still be moved, limited or cancelled at this aware instant: not begun, nor cancelled yet."""
        return not self.event.cancelled and self.event.starts > now


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is going, is offered a place or waits. `name` is that of their application, else Telegram's.

    `came` says that they were ticked at the door.
    """

    name: str
    status: str
    confirmed: bool
    person_id: int
    came: bool = False


def of_programme(tx: Tx, programme_id: int) -> list[Occupied]:
    """All events of the programme, the one that starts first first."""
    found = events.of_programme(tx, programme_id)
    return [Occupied(each, places.count(tx, each.id), place) for place, each in enumerate(found)]


def looked_after(tx: Tx, shelf: Shelf, person_id: int, event_id: int) -> tuple[Loaded, Occupied]:
    """An event and its programme, for somebody who looks after it. Raises NotAllowed, or Missing."""
    scheduled = events.find(tx, event_id)
    roles.require(tx, person_id, scheduled.programme_id)
    return _with_programme(tx, shelf, scheduled)


def helped(tx: Tx, shelf: Shelf, person_id: int, event_id: int) -> tuple[Loaded, Occupied]:
    """An event and its programme, for somebody who may see its check list. Raises NotAllowed, or Missing."""
    scheduled = events.find(tx, event_id)
    roles.require_help(tx, person_id, scheduled.programme_id)
    return _with_programme(tx, shelf, scheduled)


def _with_programme(tx: Tx, shelf: Shelf, scheduled: Scheduled) -> tuple[Loaded, Occupied]:
    event_id = scheduled.id
    before = [each.id for each in events.of_programme(tx, scheduled.programme_id)].index(event_id)
    return shelf.programme(tx, scheduled.programme_id), Occupied(scheduled, places.count(tx, event_id), before)


def told(tx: Tx, event_id: int, actor: int) -> int:
    """How many people hear of it if `actor` changes the event."""
    return sum(person_id != actor for person_id in places.concerned(tx, event_id))


def guests(tx: Tx, scheduled: Scheduled, offset: int, size: int) -> list[Guest]:
    """`size` people from `offset` on: first those with a place, then who is offered one, then who waits, by turn."""
    rows = tx.all(
        "SELECT coalesce(applications.name, persons.first_name), places.status, places.confirmed_at IS NOT NULL,"
        " places.person_id, coalesce(places.came_at >= :ticking, 0)"
        " FROM places JOIN persons ON persons.id = places.person_id"
        " LEFT JOIN applications ON applications.person_id = places.person_id"
        " AND applications.programme_id = :programme"
        " WHERE places.event_id = :event AND places.status IN ('going', 'offered', 'waiting')"
        " ORDER BY places.status = 'waiting', places.status = 'offered', places.turn LIMIT :size OFFSET :offset",
        event=scheduled.id,
        programme=scheduled.programme_id,
        ticking=int((scheduled.event.starts - places.TICKING).timestamp()),
        size=size,
        offset=offset,
    )
    return [Guest(name, status, bool(confirmed), person, bool(came)) for name, status, confirmed, person, came in rows]


def at_the_door(tx: Tx, scheduled: Scheduled, language: str) -> list[Guest]:
    """All of them, by name as that language sorts: for whoever looks for somebody who has just come."""
    return sorted(guests(tx, scheduled, 0, -1), key=lambda guest: (sort_key(guest.name, language), guest.person_id))
