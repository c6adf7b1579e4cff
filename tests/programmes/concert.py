"""An event for tests, with its guests: use cases of places called as a person or the clock would set them off."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.database import Tx
from bot.people import persons
from bot.programmes import applications, events, places
from bot.programmes.event import EVERYONE, Event
from bot.programmes.events import Scheduled
from bot.programmes.places import Promoted, Queued, Refused, SignedUp

START = datetime(2027, 9, 24, 18, 0)  # noqa: DTZ001  a wall time in Baku
STARTS = datetime(2027, 9, 24, 14, 0, tzinfo=UTC)
NOW = STARTS - timedelta(days=20)
CONCERT = Event(
    name="concert",
    title={"en": "Concert"},
    start=START,
    end=START + timedelta(hours=2),
    zone="Asia/Baku",
    capacity=2,
    who=EVERYONE,
)


def a_programme(tx: Tx, slug: str = "baku") -> int:
    """The row of a programme, its id: events and places need no more of it."""
    return tx.insert("INSERT INTO programmes (slug, details, loaded_at) VALUES (:slug, '{}', 100)", slug=slug)


class Concert:
    """An event whose guests have the numbers 1, 2, 3 …; `now` moves when a test moves it."""

    def __init__(self, tx: Tx, guests: int = 9, **facts: Any) -> None:
        self.tx = tx
        self.now = NOW
        for guest in range(1, guests + 1):
            persons.meet(tx, guest, "Guest", "en", 100)
        self.programme_id = a_programme(tx)
        self.scheduled, _ = events.save(tx, self.programme_id, replace(CONCERT, **facts))

    def change(self, **facts: Any) -> tuple[Promoted, ...]:
        """The coordinator changes facts of the event; who gets a place by that."""
        self.scheduled, _ = events.save(self.tx, self.programme_id, replace(self.scheduled.event, **facts))
        return self.fill()

    def hours_before(self, hours: float) -> None:
        """It is so long before the start now."""
        self.now = self.scheduled.event.starts - timedelta(hours=hours)

    def wait(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)

    def apply(self, guest: int, status: str = "submitted") -> None:
        """The guest has an application with this status."""
        form_id = self.tx.insert(
            "INSERT INTO forms (programme_id, definition, created_at) VALUES (:programme, '{}', 100)",
            programme=self.programme_id,
        )
        applications.submit(self.tx, guest, self.programme_id, form_id, {}, "Guest", 100)
        self.tx.run("UPDATE applications SET status = :status WHERE person_id = :guest", status=status, guest=guest)

    def sign_up(self, *guests: int) -> SignedUp | Queued | Refused:
        """They sign up, one after the other; what the last one is told."""
        for guest in guests:
            outcome = places.sign_up(self.tx, guest, self.scheduled, self.now)
        return outcome

    def give_up(self, guest: int) -> places.GivenUp:
        return places.give_up(self.tx, guest, self.scheduled, self.now)

    def accept(self, guest: int) -> bool:
        return places.accept(self.tx, guest, self.scheduled, self.now)

    def confirm(self, guest: int) -> bool:
        return places.confirm(self.tx, guest, self.scheduled, self.now)

    def expire(self, guest: int) -> tuple[Promoted, ...]:
        return places.expire(self.tx, self.scheduled, guest, self.now)

    def fill(self) -> tuple[Promoted, ...]:
        return places.fill(self.tx, self.scheduled, self.now)

    def ask(self) -> list[int]:
        return places.ask(self.tx, self.scheduled, self.now)

    def free(self) -> tuple[list[int], tuple[Promoted, ...]]:
        return places.free(self.tx, self.scheduled, self.now)

    def place(self, guest: int) -> places.Place:
        """What a guest who has signed up has."""
        place = places.find(self.tx, self.scheduled.id, guest)
        assert place is not None
        return place

    def status(self, guest: int) -> str | None:
        place = places.find(self.tx, self.scheduled.id, guest)
        return place.status if place else None

    def guests(self, status: str) -> list[int]:
        """Those with this status, in order of arrival."""
        rows = self.tx.all(
            "SELECT person_id FROM places WHERE event_id = :event AND status = :status ORDER BY turn",
            event=self.scheduled.id,
            status=status,
        )
        return [row[0] for row in rows]

    def count(self) -> tuple[int, int, int]:
        """(going, offered, waiting)."""
        count = places.count(self.tx, self.scheduled.id)
        return count.going, count.offered, count.waiting

    def another(self, name: str = "workshop", **facts: Any) -> Scheduled:
        """One more event of the programme."""
        return events.save(self.tx, self.programme_id, replace(CONCERT, name=name, **facts))[0]
