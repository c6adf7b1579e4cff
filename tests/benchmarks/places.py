"""200 people race for 20 places: exactly 20 have one afterwards, the others wait in the order in which they came.

That order is Telegram's: it numbers updates as they arrive and hands them out so. The bot sees to people side by side,
so nothing but the order in which it takes updates, and lets their transactions wait for the one writer, keeps the first
ahead of the second. Each round is an event of its own. Everybody opens its card; then all tap its "Sign up" in a new
random order, and these taps are all there before the bot, a process that speaks HTTP with the simulator, is handed the
first of them. Afterwards the database and what each person reads are compared with the order of the taps. The simulator
shares the machine, so updates/s are what both manage together.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest
from pathlib import Path

from bot.clock import Clock
from bot.database import Database, Tx
from bot.database.key import read_or_make_key
from bot.programmes import events, places, store
from bot.programmes.event import EVERYONE, Event
from bot.programmes.workbook import read
from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from tests.benchmarks.bot_api import TOKEN
from tests.benchmarks.people import EXAMPLE, open_settings
from tests.benchmarks.processes import for_kopru, running

PEOPLE, PLACES = 200, 20
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "50"))
SEED = 20270924
LONGEST_ROUND = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class Result:
    """One round: how many have a place and wait, who isn't where they should be, and how fast it went."""

    going: int
    waiting: int
    displaced: int
    misinformed: int
    rate: float

    @property
    def right(self) -> bool:
        """Whether everybody has what they should, and reads so."""
        return (self.going, self.waiting, self.displaced, self.misinformed) == (PLACES, PEOPLE - PLACES, 0, 0)

    def __str__(self) -> str:
        return (
            f"{self.going} going, {self.waiting} waiting, {self.displaced} out of the order of arrival,"
            f" {self.misinformed} told otherwise, {self.rate:.0f} updates/s"
        )


def main() -> None:
    """Print each round, and all together; exit status 1 if anything went wrong."""
    with tempfile.TemporaryDirectory() as name:
        results = asyncio.run(_run(Path(name)))
    wrong = sum(not result.right for result in results)
    rates = sorted(result.rate for result in results)
    print(
        f"{PEOPLE} people, {PLACES} places, {len(results)} rounds, {wrong} of them wrong;"
        f" median {rates[len(rates) // 2]:.0f} updates/s"
    )
    if wrong:
        sys.exit(1)


async def _run(folder: Path) -> list[Result]:
    randomness = random.Random(SEED)
    simulator = Simulator(TOKEN, history=10)
    people = [simulator.add_person(f"Person {number}") for number in range(PEOPLE)]
    database = await _open(folder)
    event_ids = await database.write(_prepare)
    await database.close()
    results = []
    async with serving(simulator) as url:
        with ExitStack() as stack:
            # In threads: the simulator's answers, which a starting and a stopping bot wait for, come from this one.
            await asyncio.to_thread(stack.enter_context, running("tests.benchmarks.our_bot", for_kopru(folder, url)))
            database = await _open(folder)
            try:
                for number, event_id in enumerate(event_ids, 1):
                    randomness.shuffle(people)
                    seconds = await _race(simulator, people, event_id)
                    results.append(await _compare(database, people, event_id, seconds))
                    print(f"round {number}: {results[-1]}", flush=True)
            finally:
                await database.close()
                await asyncio.to_thread(stack.close)
    return results


async def _open(folder: Path) -> Database:
    """The database, beside the bot if that runs already."""
    settings = open_settings(folder)
    assert settings.key_file is not None
    key = read_or_make_key(settings.key_file, may_make=True)
    return await Database.open(settings.data_dir / "kopru.db", key, exclusive=False)


def _prepare(tx: Tx) -> list[int]:
    """The example programme with an event for each round, none at the time of another; their ids."""
    book = read(EXAMPLE)
    programme_id = store.save(tx, book.programme, book.form, 0)
    month_on = (Clock().now() + timedelta(days=30)).replace(microsecond=0, tzinfo=None)
    ids = []
    for number in range(ROUNDS):
        start = month_on + timedelta(hours=2 * number)
        end = start + timedelta(hours=1)
        event = Event(f"round-{number}", {"en": "Concert"}, start, end, "UTC", capacity=PLACES, who=EVERYONE)
        ids.append(events.save(tx, programme_id, event)[0].id)
    return ids


async def _race(simulator: Simulator, people: list[Person], event_id: int) -> float:
    """Everybody opens the card, and then all sign up, in this order; the seconds which that takes."""
    for person in people:
        await person.start(f"e-{event_id}")
    await simulator.settle(LONGEST_ROUND)
    begun = time.monotonic()
    for person in people:
        await person.tap("Sign up")
    await simulator.settle(LONGEST_ROUND)
    return time.monotonic() - begun


async def _compare(database: Database, people: list[Person], event_id: int, seconds: float) -> Result:
    """What is in the database, and on the screens, against the order in which people tapped."""

    def look(tx: Tx) -> list[tuple[int, str]]:
        return tx.all("SELECT person_id, status FROM places WHERE event_id = :event ORDER BY turn", event=event_id)

    rows = await database.read(look)
    statuses = [status for _, status in rows]
    expected = [(person.id, places.GOING if turn < PLACES else places.WAITING) for turn, person in enumerate(people)]
    displaced = sum(row != wanted for row, wanted in zip_longest(rows, expected))
    misinformed = sum(_expected_words(turn) not in person.last.text for turn, person in enumerate(people))
    going, waiting = statuses.count(places.GOING), statuses.count(places.WAITING)
    return Result(going, waiting, displaced, misinformed, PEOPLE / seconds)


def _expected_words(turn: int) -> str:
    return "you have a place!" if turn < PLACES else f"number {turn - PLACES + 1}."
