"""An announcement to 100,000: from the coordinator's tap to the first message, and what it costs in memory."""

import asyncio
import os
import tempfile
import time
from pathlib import Path

from bot.screens import taps
from tests.benchmarks import announced
from tests.benchmarks.announced import COORDINATOR
from tests.benchmarks.announcements import PACED
from tests.benchmarks.people import FIRST_PERSON, update
from tests.benchmarks.processes import Bot, for_kopru, running_beside
from tests.benchmarks.reminded import open_database
from tests.benchmarks.strict_api import Outcome, StrictApi, serving
from tests.benchmarks.strict_limits import Limits

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "100000"))
PACED_SECONDS = float(os.environ.get("BENCH_SECONDS", "60"))


def main() -> None:
    """Print it within Telegram's limits for a while, and as fast as the machine can to the end."""
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(_run(Path(name), paced=True))
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(_run(Path(name), paced=False))


async def _run(folder: Path, *, paced: bool) -> None:
    database = await open_database(folder)
    draft = await database.write(announced.fill, PEOPLE)
    await database.close()
    enough = int(29 * PACED_SECONDS) if paced else PEOPLE
    async with (
        serving(StrictApi(Limits() if paced else None)) as api,
        running_beside("tests.benchmarks.our_bot", for_kopru(folder, api.url) | (PACED if paced else {})) as bot,
    ):
        api.offer(update(1, COORDINATOR, taps.AskSend(draft.id)))  # they have looked at it before
        await api.until(lambda: len(api.calls) > 0)
        await asyncio.sleep(2)
        megabytes = [bot.resident_megabytes()]
        tapped = time.monotonic()
        api.offer(update(2, COORDINATOR, taps.SendSurely(draft.id, draft.revision)))
        watching = asyncio.create_task(_watch(bot, megabytes))
        await api.until(lambda: len(announced.got(api.calls)) >= enough)
        watching.cancel()
    times = [call.at for call in api.calls if call.chat_id >= FIRST_PERSON]
    print(
        f"{PEOPLE:,} recipients{'' if paced else ', no limits'}: the first message {times[0] - tapped:.2f} s after the"
        f" tap; {megabytes[0]:.0f} MB resident before, at most {max(megabytes):.0f} MB while {len(times):,} were sent,"
        f" {len(times) / (times[-1] - times[0]):.1f}/s, {megabytes[-1]:.0f} MB then;"
        f" {sum(call.outcome is Outcome.REFUSED for call in api.calls)} answered 429",
        flush=True,
    )


async def _watch(bot: Bot, megabytes: list[float]) -> None:
    while True:
        megabytes.append(bot.resident_megabytes())
        await asyncio.sleep(0.05)
