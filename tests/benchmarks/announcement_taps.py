"""What an announcement to many costs those who tap meanwhile: from the tap to the changed screen, with and without.

Taps come at random, as people's do. Both halves are measured on one bot; the announcement is planned for the second.
"""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.screens import taps
from tests.benchmarks import announced
from tests.benchmarks.announcements import PACED
from tests.benchmarks.people import FIRST_PERSON, update
from tests.benchmarks.processes import for_kopru, running_beside
from tests.benchmarks.reminded import open_database
from tests.benchmarks.strict_api import Outcome, StrictApi, serving
from tests.benchmarks.strict_limits import Limits, worst_second

TAPS = int(os.environ.get("BENCH_TAPS", "1000"))  # in each half
PER_SECOND = 5.0
START = 10.0  # seconds that the bot may take to be ready
PATIENCE = 3.0  # seconds for the last answers
PAUSE = 5.0  # seconds between the halves
SEED = 20270924


def main() -> None:
    """Print both halves; exit status 1 if a limit was exceeded, or somebody wasn't answered."""
    with tempfile.TemporaryDirectory() as name:
        wrong = asyncio.run(_run(Path(name)))
    if wrong:
        sys.exit(1)


async def _run(folder: Path) -> bool:
    randomness = random.Random(SEED)
    pauses = [[randomness.expovariate(PER_SECOND) for _ in range(TAPS)] for _ in range(2)]
    begins = time.time() + START + sum(pauses[0]) + PAUSE
    people = 2 * TAPS + int(30 * (2 * PAUSE + sum(pauses[1])))  # enough for all of the second half
    database = await open_database(folder)
    await database.write(announced.launch, people, int(begins))
    await database.close()
    async with (
        serving(StrictApi(Limits())) as api,
        running_beside("tests.benchmarks.our_bot", for_kopru(folder, api.url) | PACED),
    ):
        without = await _tap(api, FIRST_PERSON, pauses[0])
        await asyncio.sleep(begins + PAUSE - time.time())
        before, begun = len(announced.got(api.calls)), time.monotonic()
        meanwhile = await _tap(api, FIRST_PERSON + TAPS, pauses[1])
        rate = (len(announced.got(api.calls)) - before) / (time.monotonic() - begun)
    print(f"{TAPS:,} taps without an announcement, {PER_SECOND:g}/s at random: {_milliseconds(without)}")
    print(f"{TAPS:,} taps while one goes out with {rate:.1f} messages/s: {_milliseconds(meanwhile)}")
    refused = sum(call.outcome is Outcome.REFUSED for call in api.calls)
    worst = worst_second([call.at for call in api.calls])
    print(f"  99 % within {(_of(meanwhile, 0.99) - _of(without, 0.99)) * 1000:+.0f} ms of those without;", end=" ")
    print(f"at most {worst} requests in any second, {refused} answered 429")
    return refused > 0 or len(without) + len(meanwhile) < 2 * TAPS or rate < 1


async def _tap(api: StrictApi, first: int, pauses: Sequence[float]) -> list[float]:
    """People tap one after another, each once, with these pauses; the seconds after which each saw the answer."""
    tapped: dict[int, float] = {}
    for person, pause in enumerate(pauses, first):
        await asyncio.sleep(pause)
        tapped[person] = time.monotonic()
        api.offer(update(person, person, taps.ShowHelp()))
    await asyncio.sleep(PATIENCE)
    seen = {call.chat_id: call.at for call in api.calls if call.method == "editMessageText" and call.outcome.seen}
    return [seen[person] - at for person, at in tapped.items() if person in seen]


def _of(seconds: Sequence[float], share: float) -> float:
    return sorted(seconds)[int(share * len(seconds))]


def _milliseconds(seconds: Sequence[float]) -> str:
    half, most, worst = (_of(seconds, share) * 1000 for share in (0.5, 0.99, 0.999))
    return f"half answered after {half:.0f} ms, 99 % after {most:.0f} ms, the slowest after {worst:.0f} ms"
