"""A programme with its rules, its people and a clock: what is planned, and what the outbox holds once it is fired."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.forms.dialogue import Dialogue
from bot.people import persons, roles
from bot.people.persons import Person
from bot.programmes import applications, dialogues, events, places, store
from bot.programmes.event import EVERYONE, Event
from bot.programmes.events import Scheduled
from bot.programmes.reminder import BUILT_IN, Reminder
from bot.programmes.store import Loaded, Shelf
from bot.programmes.workbook import Workbook
from bot.reminders import firing, planning
from tests.programmes.books import example

COORDINATOR = 99
BAKU = ZoneInfo("Asia/Baku")
CONCERT = Event(
    name="concert",
    title={"en": "Concert"},
    start=datetime(2027, 9, 24, 18, 0),  # noqa: DTZ001  a wall time
    end=datetime(2027, 9, 24, 20, 0),  # noqa: DTZ001  a wall time
    zone="Asia/Baku",
    who=EVERYONE,
)
SILENCE = [replace(rule, on=False) for rule in BUILT_IN]  # a programme with these has no built-in reminders


class Said(NamedTuple):
    """A reminder in the outbox; `due` is the wall time in Baku."""

    person_id: int
    reminder: str
    due: str
    silent: bool = False


def baku(wall: str) -> datetime:
    """The instant of a wall time in Baku."""
    return datetime.fromisoformat(wall).replace(tzinfo=BAKU).astimezone(UTC)


def in_baku(stamp: int) -> str:
    """The wall time in Baku."""
    return datetime.fromtimestamp(stamp, BAKU).strftime("%Y-%m-%d %H:%M")


class Plans:
    """`now` moves when a test moves it."""

    def __init__(self, tx: Tx, *rules: Reminder, built_in: bool = False, book: Workbook | None = None) -> None:
        self.tx = tx
        self.shelf = Shelf()
        self.now = baku("2027-08-01 12:00")
        self.book = book or example()
        self.programme_id = 0
        persons.meet(tx, COORDINATOR, "Aliya", None, 0)
        roles.grant(tx, COORDINATOR, roles.ADMINISTRATOR, None, 0)
        self.load(*rules, built_in=built_in)

    def load(self, *rules: Reminder, built_in: bool = False, **facts: Any) -> None:
        """The programme with these rules of its own, and with `facts` changed."""
        own = [*rules, *([] if built_in else SILENCE)]
        programme = replace(self.book.programme, **facts)
        self.programme_id = store.save(self.tx, programme, self.book.form, 0, own)
        self.plan()

    @property
    def loaded(self) -> Loaded:
        return self.shelf.programme(self.tx, self.programme_id)

    def plan(self) -> None:
        planning.plan(self.tx, self.loaded, self.now)

    def event(self, name: str = "concert", **facts: Any) -> Scheduled:
        """An event is added, or changed."""
        there = events.by_name(self.tx, self.programme_id, name)
        event = replace(there.event if there else CONCERT, name=name, **facts)
        scheduled, _ = events.save(self.tx, self.programme_id, event)
        planning.plan_event(self.tx, self.loaded, scheduled, self.now)
        return scheduled

    def people(self, *ids: int, zone: str | None = None) -> list[Person]:
        found = [persons.meet(self.tx, person_id, "Somebody", None, 0) for person_id in ids]
        for person_id in ids:
            self.tx.run("UPDATE persons SET home_zone = :zone WHERE id = :id", zone=zone, id=person_id)
        return found

    def going(self, scheduled: Scheduled, *ids: int, zone: str | None = None) -> None:
        """They sign up."""
        self.people(*ids, zone=zone)
        for person_id in ids:
            places.sign_up(self.tx, person_id, scheduled, self.now)

    def apply(self, *ids: int, status: str = "submitted", zone: str | None = None, **answers: Any) -> None:
        """They send an application, or the same one with other answers."""
        form_id = self.loaded.form_id
        for person in self.people(*ids, zone=zone):
            applications.submit(self.tx, person.id, self.programme_id, form_id, answers, "Somebody", 0)
            self.tx.run("UPDATE applications SET status = :status WHERE person_id = :id", status=status, id=person.id)
            planning.follow_application(self.tx, self.loaded, person, answers, self.now)

    def begin(self, *ids: int) -> None:
        """They begin an application."""
        self.people(*ids)
        for person_id in ids:
            at = int(self.now.timestamp())
            dialogues.add(self.tx, person_id, self.programme_id, self.loaded.form_id, Dialogue("baku", "1", "size"), at)
            planning.follow_dialogue(self.tx, self.loaded, person_id, self.now)

    def answer(self, person_id: int) -> None:
        """They answer one more question."""
        row = dialogues.find(self.tx, person_id, self.programme_id)
        assert row is not None
        dialogues.update(self.tx, row, row.dialogue, int(self.now.timestamp()))

    def stop(self, person_id: int) -> None:
        """Their dialogue ends."""
        dialogues.remove(self.tx, person_id, self.programme_id)
        planning.follow_dialogue(self.tx, self.loaded, person_id, self.now)

    def planned(self) -> list[tuple[str, str]]:
        """What is due when (in Baku): rules by their names, other tasks by theirs, with the person if it is one's."""
        rows = self.tx.all("SELECT task, reminder, person_id, due_at FROM due ORDER BY due_at, id")
        return [
            (f"{name or task}{f' of {person}' if person else ''}", in_baku(due)) for task, name, person, due in rows
        ]

    def fire(self, at: str | None = None) -> list[Said]:
        """It is that time in Baku: what is due is done; the reminders that came into the outbox by that."""
        self.now = baku(at) if at else self.now
        before = self.tx.value("SELECT coalesce(max(id), 0) FROM deliveries")
        while firing.fire(self.tx, self.shelf, self.now).rows:
            pass
        return self.said(after=before)

    def said(self, after: int = 0) -> list[Said]:
        rows = self.tx.all(
            "SELECT person_id, details, due_at FROM deliveries WHERE kind = 'reminder' AND id > :after"
            " ORDER BY due_at, person_id",
            after=after,
        )
        return [
            Said(person_id, facts["reminder"], in_baku(due), facts.get("silent", False))
            for person_id, facts, due in ((row[0], json.loads(row[1]), row[2]) for row in rows)
        ]

    def late(self) -> list[str]:
        """The rules that the coordinator hears of as too late."""
        rows = self.tx.all("SELECT details FROM deliveries WHERE kind = 'late' AND person_id = :id", id=COORDINATOR)
        return [name for row in rows for name in json.loads(row[0])["reminders"]]

    def pass_time(self, **span: float) -> None:
        self.now += timedelta(**span)


def names(said: Sequence[Said]) -> list[tuple[int, str]]:
    """Who is reminded of what."""
    return [(each.person_id, each.reminder) for each in said]
