"""An announcement to many at Telegram's full speed, and not above: beside python-telegram-bot's AIORateLimiter, which
sends the same number at once, against the same server.
"""

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import announced
from tests.benchmarks.people import FIRST_PERSON
from tests.benchmarks.processes import for_kopru, running_beside
from tests.benchmarks.reminded import open_database
from tests.benchmarks.strict_api import Call, Outcome, StrictApi, serving
from tests.benchmarks.strict_limits import Limits, worst_second

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "10000"))
PEOPLE_OF_STOCK = min(PEOPLE, 2_000)  # its rate doesn't depend on how many they are
PACED = {"BENCH_PACED": "1"}


def main() -> None:
    """Print both; exit status 1 if a limit was exceeded, or somebody got it twice or not at all."""
    wrong = asyncio.run(_ours())
    asyncio.run(_stock())
    if wrong:
        sys.exit(1)


async def _ours() -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = await open_database(folder)
        await database.write(announced.launch, PEOPLE, int(time.time()))
        await database.close()
        async with (
            serving(StrictApi(Limits())) as api,
            running_beside("tests.benchmarks.our_bot", for_kopru(folder, api.url) | PACED) as bot,
        ):
            await api.until(lambda: len(announced.got(api.calls)) >= PEOPLE)
            await asyncio.sleep(1)
            cpu = bot.cpu_seconds()
    _print("Köprü", api.calls, PEOPLE)
    print(f"  {cpu / PEOPLE * 1000:.1f} ms CPU a message, start included")
    got = announced.got(api.calls)
    return got != dict.fromkeys(got, 1) or len(got) != PEOPLE or _refused(api.calls) > 0


async def _stock() -> None:
    async with serving(StrictApi(Limits())) as api:
        environment = {"BENCH_API": api.url, "BENCH_PEOPLE": str(PEOPLE_OF_STOCK)}
        async with running_beside("tests.benchmarks.stock_broadcast", environment) as bot:
            await asyncio.to_thread(bot.process.wait)
    _print("AIORateLimiter with five retries", api.calls, PEOPLE_OF_STOCK)


def _print(name: str, calls: list[Call], people: int) -> None:
    got = announced.got(calls)
    done = [call.at for call in calls if call.outcome.seen and call.chat_id >= FIRST_PERSON]
    rate = (len(done) - 1) / (done[-1] - done[0])
    print(
        f"{name}: {people:,} recipients, {rate:.2f} messages/s, at most {worst_second([call.at for call in calls])}"
        f" requests in any second, {_refused(calls):,} of {len(calls):,} answered 429;"
        f" {people - len(got):,} got nothing, {sum(count > 1 for count in got.values()):,} got it twice",
        flush=True,
    )


def _refused(calls: list[Call]) -> int:
    return sum(call.outcome is Outcome.REFUSED for call in calls)
