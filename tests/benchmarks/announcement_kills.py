"""`kill -9` in the middle of an announcement, while the server answers 429 and 502 and drops connections at random.

Nobody may get it twice, and nobody may be left out. What was on its way when a connection or the process was lost may
or may not have arrived: that is marked unknown, and sent once more only when the coordinator says so, which happens at
the end.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.announcements import waves
from bot.database import Database, Tx
from bot.delivery.worker import AT_ONCE
from tests.benchmarks import announced
from tests.benchmarks.announcements import PACED
from tests.benchmarks.people import FIRST_PERSON
from tests.benchmarks.processes import Bot, for_kopru, running_beside
from tests.benchmarks.reminded import open_database
from tests.benchmarks.strict_api import LATENCY, Faults, Outcome, StrictApi, serving
from tests.benchmarks.strict_limits import Limits, worst_second

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "3000"))
KILLS = int(os.environ.get("BENCH_KILLS", "10"))
BLOCKED = 3  # people who have blocked the bot
SEED = 20270924
LONG = 5  # seconds; a wait that is at least so long must outlive the process
MOMENT = 0.5  # seconds in which an answer certainly reaches the bot and is kept
SILENCE = 60.0  # seconds without a request after which it is stuck

Lives = Callable[[int], tuple[str, Mapping[str, str]]]  # the module and environment of the first bot, the second …


@dataclass(slots=True)
class Kill:
    """When the process died (monotonic seconds), and to whom something was on its way then as the database knows."""

    at: float
    in_flight: frozenset[int]


def main() -> None:
    """Print what became of everybody; exit status 1 if anybody was left out or got it twice."""
    with tempfile.TemporaryDirectory() as name:
        wrong = asyncio.run(_run(Path(name)))
    if wrong:
        print("\n".join(wrong[:20]))
        sys.exit(1)


async def _run(folder: Path) -> list[str]:
    faults = Faults(SEED, waits=(1, 2 * LONG))
    async with serving(StrictApi(Limits(), faults, blocked(PEOPLE))) as api:
        environment = for_kopru(folder, api.url) | PACED
        begun = time.monotonic()
        wrong, said = await announce(folder, api, PEOPLE, KILLS, lambda _: ("tests.benchmarks.our_bot", environment))
        seconds = time.monotonic() - begun
    outcomes = Counter(call.outcome for call in api.calls)
    print(
        f"{said}; at random {outcomes[Outcome.TOLD_TO_WAIT]} were answered 429 ({outcomes[Outcome.REFUSED]} more while"
        f" it was to wait), {outcomes[Outcome.BAD_GATEWAY]} were answered 502,"
        f" {outcomes[Outcome.LOST] + outcomes[Outcome.LOST_AFTER]} lost their connection;"
        f" at most {worst_second([call.at for call in api.calls])} requests in any second; {seconds:.0f} s"
    )
    return wrong


def blocked(people: int) -> range:
    """Those of so many people who have blocked the bot."""
    return range(FIRST_PERSON + people // 2, FIRST_PERSON + people // 2 + BLOCKED)


async def announce(folder: Path, api: StrictApi, people: int, kills: int, lives: Lives) -> tuple[list[str], str]:
    """Something to so many people by bots that are killed so often, and once more to whom it may not have reached.

    After the last kill nothing goes wrong any more. All that isn't as it should be, and a summary.
    """
    randomness = random.Random(SEED)
    database = await open_database(folder, exclusive=False)
    try:
        wave_id = await database.write(announced.launch, people, int(time.time()))
        killed = [
            await _live(lives(number), database, api, (number + randomness.random()) * people / kills)
            for number in range(kills)
        ]
        api.faults = None
        await _finish(lives(kills), database, api, wave_id)
        before, got_before = await database.read(_states), announced.got(api.calls)
        again = await database.write(waves.again, wave_id, int(time.time()))
        await _finish(lives(kills + 1), database, api, wave_id)
        after, got = await database.read(_states), announced.got(api.calls)
    finally:
        await database.close()
    unknown = {person for person, state in before.items() if state == "unknown"}
    on_the_way = sum(len(kill.in_flight) for kill in killed)
    lost = sum(call.outcome.lost for call in api.calls)
    wrong = [*_stuck(killed, api), *_impatient(killed, api)]
    if len(unknown) > on_the_way + lost or again != len(unknown):
        wrong.append(f"{len(unknown)} unknown, {again} sent again, but {on_the_way} + {lost} were on their way")
    for person in range(FIRST_PERSON, FIRST_PERSON + people):
        first, then = (before.get(person, "left out"), got_before[person]), (after.get(person, "left out"), got[person])
        if not _right(first, then, blocked=person in api.blocked):
            wrong.append(f"{person}: {first}, and after asking for it again {then}")
    return wrong, (
        f"{people:,} recipients, killed {kills} times: {len(wrong)} left out, doubled or otherwise wrong;"
        f" {len(unknown)} unknown, of which {sum(got_before[person] for person in unknown)} had arrived,"
        f" with {on_the_way} on their way at a kill and {lost} at a lost connection"
    )


def _right(first: tuple[str, int], then: tuple[str, int], *, blocked: bool) -> bool:
    """Whether state and number of messages are as they should be, first and after asking for the unknown again."""
    if blocked:
        return first == then == ("unreachable", 0)
    if first[0] == "unknown":
        return first[1] <= 1 and then == ("sent", first[1] + 1)
    return first == then == ("sent", 1)


async def _live(life: tuple[str, Mapping[str, str]], database: Database, api: StrictApi, enough: float) -> Kill:
    """A bot that is killed once so many people have got it."""
    async with running_beside(*life) as bot:
        await api.until(lambda: len(announced.got(api.calls)) >= enough, SILENCE)
        await _kill(bot)
        at = time.monotonic()
    return Kill(at, frozenset(await database.read(_in_flight)))


async def _kill(bot: Bot) -> None:
    bot.process.kill()
    await asyncio.to_thread(bot.process.wait)


async def _finish(life: tuple[str, Mapping[str, str]], database: Database, api: StrictApi, wave_id: int) -> None:
    """A bot that is left alone until all is through."""
    async with running_beside(*life):
        calls, since = len(api.calls), time.monotonic()
        while time.monotonic() - since < SILENCE:
            wave = await database.read(waves.find, wave_id)
            if wave.state == waves.DONE:
                return
            if len(api.calls) > calls:
                calls, since = len(api.calls), time.monotonic()
            await asyncio.sleep(0.2)


def _stuck(killed: list[Kill], api: StrictApi) -> list[str]:
    """Deliveries on their way at a kill, as the bot thought, although it had heard long before what became of them."""
    answered: list[str] = []
    for kill in killed:
        for person in kill.in_flight:
            times = [call.at for call in api.calls if call.chat_id == person and call.at < kill.at]
            if times and times[-1] < kill.at - LATENCY - MOMENT:
                answered.append(f"{person} was on its way although the answer had come")
        if len(kill.in_flight) > AT_ONCE:
            answered.append(f"{len(kill.in_flight)} were on their way at once")
    return answered


def _impatient(killed: list[Kill], api: StrictApi) -> list[str]:
    """Long waits that Telegram asked for and that weren't kept, by the same process or the next."""
    early: list[str] = []
    for call in api.calls:
        if call.outcome is Outcome.TOLD_TO_WAIT and call.wait >= LONG:
            heard = call.at + LATENCY + MOMENT
            if not any(call.at <= kill.at <= heard for kill in killed):
                early += [
                    f"{other.at - call.at:.2f} s after being asked to wait {call.wait} s, {other.method} was sent"
                    for other in api.calls
                    if heard < other.at < call.at + call.wait
                ]
    return early


def _in_flight(tx: Tx) -> list[int]:
    return [row[0] for row in tx.all("SELECT person_id FROM deliveries WHERE kind = 'wave' AND state = 'sending'")]


def _states(tx: Tx) -> dict[int, str]:
    return dict(tx.all("SELECT person_id, state FROM deliveries WHERE kind = 'wave'"))
