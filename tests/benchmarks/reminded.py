"""A programme with events, and people who go to all of them and are reminded a day before each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.database import Database, Tx
from bot.database.key import read_or_make_key
from bot.people import persons
from bot.programmes import events, places, store
from bot.programmes.event import EVERYONE, Event
from bot.programmes.reminder import BUILT_IN, EVENT_START, HOURS, Reminder
from bot.programmes.store import Shelf
from bot.programmes.workbook import read
from bot.reminders import planning
from tests.benchmarks.people import EXAMPLE, open_settings

ZONE = "Asia/Almaty"
RULE = Reminder("day", EVENT_START, -24, HOURS)
SILENCE = [replace(rule, on=False) for rule in BUILT_IN]


async def open_database(folder: Path, *, exclusive: bool = True) -> Database:
    """The database of a bot that has, or will have, its data in `folder`; not `exclusive`: beside the running bot."""
    settings = open_settings(folder)
    assert settings.key_file is not None
    key = read_or_make_key(settings.key_file, may_make=True)
    return await Database.open(settings.data_dir / "kopru.db", key, exclusive=exclusive)


def fill(tx: Tx, due: Sequence[datetime], people: Sequence[int], now: datetime) -> int:
    """A programme without quiet hours; for each of these instants an event of which it reminds then. Its id.

    The events are called `event 0`, `event 1` …
    """
    book = read(EXAMPLE)
    programme = replace(book.programme, quiet_from=time(0), quiet_until=time(0))
    programme_id = store.save(tx, programme, book.form, 0, [RULE, *SILENCE])
    for person in people:
        persons.meet(tx, person, "Somebody", "en", 0)
    for number, moment in enumerate(due):
        start = (moment + timedelta(hours=24)).astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)
        title = {"en": f"event {number}"}
        event = Event(title["en"], title, start, start + timedelta(hours=1), ZONE, who=EVERYONE)
        scheduled, _ = events.save(tx, programme_id, event)
        for person in people:
            places.sign_up(tx, person, scheduled, now)
    planning.plan(tx, Shelf().programme(tx, programme_id), now)
    return programme_id
