"""A programme with a concert for two, its guests and its coordinator, and what they find in the outbox."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.database import Tx
from bot.delivery.outbox import Delivery
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import applications, events, places
from bot.programmes.event import EVERYONE, Event
from bot.programmes.events import Scheduled
from bot.programmes.store import Shelf
from bot.programmes.workbook import Workbook
from bot.reminders import changing
from bot.screens.deliveries import Renderer
from tests.programmes.books import example

COORDINATOR = 99
GUESTS = range(1, 7)
CONCERT = Event(
    name="concert",
    title={"en": "Concert", "kk": "Концерт"},
    start=datetime(2027, 9, 24, 18, 0),  # noqa: DTZ001  a wall time
    end=datetime(2027, 9, 24, 20, 0),  # noqa: DTZ001  a wall time
    zone="Asia/Baku",
    place={"en": "Opera"},
    capacity=2,
    who=EVERYONE,
)
BOOK = replace(example(), events=(CONCERT,), sheets={"events": (("id", "title", "start", "end", "capacity", "who"),)})
NOON = datetime(2027, 9, 1, 8, 0, tzinfo=UTC)  # in Baku; three weeks before


class Hall:
    """`now` moves when a test moves it."""

    def __init__(self, tx: Tx, book: Workbook = BOOK) -> None:
        self.tx = tx
        self.shelf = Shelf()
        self.now = NOON
        for person_id in (*GUESTS, COORDINATOR):
            persons.meet(tx, person_id, "Somebody", "en", 0)
        self.programme_id = self.apply(book).programme_id

    def apply(self, book: Workbook, actor: int | None = COORDINATOR) -> changing.Applied:
        """The workbook is put in."""
        return changing.apply_workbook(self.tx, self.shelf, book, self.now, actor=actor)

    def change(self, actor: int = COORDINATOR, **facts: Any) -> int:
        """The coordinator changes facts of the concert; how many are told."""
        event = replace(self.concert.event, **facts)
        return changing.save_event(self.tx, self.shelf, self.programme_id, event, self.now, actor=actor)

    @property
    def concert(self) -> Scheduled:
        """As it stands."""
        scheduled = events.by_name(self.tx, self.programme_id, "concert")
        assert scheduled
        return scheduled

    def sign_up(self, *guests: int) -> None:
        for guest in guests:
            person = persons.find(self.tx, guest)
            assert person
            changing.sign_up(self.tx, self.shelf, person, self.concert.id, self.now)

    def give_up(self, guest: int) -> None:
        person = persons.find(self.tx, guest)
        assert person
        changing.give_up(self.tx, self.shelf, person, self.concert.id, self.now)

    def accept(self, guest: int) -> bool:
        person = persons.find(self.tx, guest)
        assert person
        return changing.accept(self.tx, self.shelf, person, self.concert.id, self.now)

    def status(self, guest: int) -> str | None:
        place = places.find(self.tx, self.concert.id, guest)
        return place.status if place else None

    def have_applied(self, *guests: int, status: str = "submitted") -> None:
        form_id = self.shelf.programme(self.tx, self.programme_id).form_id
        for guest in guests:
            applications.submit(self.tx, guest, self.programme_id, form_id, {}, "Somebody", 0)
            self.tx.run("UPDATE applications SET status = :status WHERE person_id = :guest", status=status, guest=guest)

    def at_night(self) -> None:
        """It is 23:00 in Baku, three weeks before the concert."""
        self.now = NOON.replace(hour=19)

    def news(self, guest: int | None = None) -> list[Any]:
        """The names of the news in the outbox for one guest, or (guest, name) for all."""
        rows = self.tx.all(
            "SELECT person_id, json_extract(details, '$.news') FROM deliveries WHERE kind = 'event' ORDER BY id"
        )
        return [news for person, news in rows if person == guest] if guest else rows

    def forget_news(self) -> None:
        """All has been sent."""
        self.tx.run("UPDATE deliveries SET state = 'sent'")
        self.tx.run("DELETE FROM deliveries")

    def due(self, task: str) -> list[tuple[int, int]]:
        """What the clock has to do: (person or 0, when)."""
        return [
            (row[0], row[1])
            for row in self.tx.all("SELECT person_id, due_at FROM due WHERE task = :task ORDER BY due_at", task=task)
        ]

    def read(self, guest: int, texts: Texts) -> list[dict[str, Any]]:
        """The messages that this guest gets if all that waits for them is sent now."""
        render = Renderer(texts, self.shelf, LANGUAGES, Clock(lambda: self.now))
        rows = self.tx.all(
            "SELECT id, person_id, kind, about, details FROM deliveries"
            " WHERE person_id = :guest AND state = 'queued' AND due_at <= :now ORDER BY id",
            guest=guest,
            now=int(self.now.timestamp()),
        )
        sent = [render(self.tx, Delivery(row[0], row[1], row[2], row[3], json.loads(row[4]))) for row in rows]
        return [request[1] for request in sent if request]

    def wait(self, **span: float) -> None:
        """Time passes."""
        self.now += timedelta(**span)
