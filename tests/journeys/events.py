"""Events for journeys: the example programme with a few of them, and people who hand their calendar files over."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import icalendar

from bot.database import Tx
from bot.programmes import events as stored
from bot.programmes.event import EVERYONE, Event
from bot.reminders import changing
from bot.simulator import Person
from tests.world import World, example

CONCERT = Event(
    name="concert",
    title={"en": "Evening of Mugham", "ru": "Вечер мугама"},
    description={"en": "Songs & stories; bring <b>friends</b>.", "ru": "Песни и рассказы."},
    place={"en": "Philharmonic", "ru": "Филармония"},
    address={"en": "Kenesary 32", "ru": "Кенесары, 32"},
    point=(51.1655, 71.4272),
    start=datetime(2027, 9, 24, 18, 0),  # noqa: DTZ001  a wall time in Astana
    end=datetime(2027, 9, 24, 20, 0),  # noqa: DTZ001
    zone="Asia/Almaty",
    capacity=1,
    who=EVERYONE,
)
DANCE = replace(
    CONCERT,
    name="dance",
    title={"en": "Dance Workshop"},
    start=CONCERT.start.replace(hour=19),
    end=CONCERT.end.replace(hour=21),
    capacity=None,
    point=None,
)


async def load(world: World, *events: Event) -> None:
    """The example programme with these events alone."""
    await world.load(replace(example(), events=events))


async def change(world: World, event: Event) -> None:
    """A coordinator changes, or cancels, an event."""

    def put(tx: Tx) -> Any:
        programme_id = tx.value("SELECT id FROM programmes")
        return changing.save_event(tx, world.app.services.shelf, programme_id, event, world.now, actor=0)

    await world.app.services.database.write(put)
    world.app.time_moved()


async def go_to(world: World, instant: datetime) -> None:
    """Time passes until then; what falls due on the way is done."""
    await world.skip(seconds=(instant - world.now).total_seconds())


async def event_id(world: World, name: str = "concert") -> int:
    """Its number, as links and buttons have it."""

    def find(tx: Tx) -> Any:
        return stored.by_name(tx, tx.value("SELECT id FROM programmes"), name)

    return int((await world.app.services.database.read(find)).id)


async def open_card(world: World, person: Person, name: str = "concert") -> None:
    """By a link, as from a poster."""
    await person.start(f"e-{await event_id(world, name)}")
    await world.settle()


def calendar(world: World, person: Person) -> tuple[icalendar.Calendar, Any]:
    """The file that came last, as a calendar reads it, and its event."""
    document = person.last.data["document"]
    stored_file = world.simulator.world.files.get(document["file_id"])
    assert stored_file is not None
    parsed = icalendar.Calendar.from_ical(stored_file.content)
    return parsed, next(iter(parsed.walk("VEVENT")))
