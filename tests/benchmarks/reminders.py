"""Many reminders due at one instant, and a start with many that are due some day."""

import asyncio
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop
from pydantic import SecretStr

from bot.app import App, assemble
from bot.database import Tx
from bot.transport.pacer import Pacer
from tests.benchmarks.bot_api import TOKEN, Server
from tests.benchmarks.people import FIRST_PERSON, echoes, open_settings
from tests.benchmarks.processes import for_kopru, running
from tests.benchmarks.reminded import fill, open_database

AT_ONE_INSTANT = 10_000
SOME_DAY = 1_000_000
RUNS = 3
LOOK = 0.002  # seconds between two looks at the outbox


def main() -> None:
    """Print how late reminders come into the outbox and what that does to the loop; then starts with and without."""
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as name, asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(_at_one_instant(Path(name)))
    server = Server()
    for rows in (0, SOME_DAY):
        with tempfile.TemporaryDirectory() as name:
            asyncio.run(_prepare(Path(name), rows))
            figures = [_start(server, Path(name)) for _ in range(RUNS)]
        ready, megabytes = (sorted(each)[RUNS // 2] for each in zip(*figures, strict=True))
        print(f"start to ready with {rows:,} due some day: {ready:.2f} s, {megabytes:.0f} MB resident")
    server.close()


async def _at_one_instant(folder: Path) -> None:
    """A bot that has started reminds everybody at one instant, and sends it as fast as it can."""
    people = range(FIRST_PERSON, FIRST_PERSON + AT_ONE_INSTANT)
    now = datetime.now(UTC).replace(microsecond=0)
    due = now + timedelta(seconds=20)
    database = await open_database(folder)
    await database.write(fill, [due], people, now)
    await database.close()
    server = Server()
    updates = list(echoes(1))
    settings = open_settings(folder).model_copy(
        update={"bot_token": SecretStr(TOKEN), "api_url": server.offer(updates, AT_ONE_INSTANT + 1)}
    )
    async with assemble(settings, pacer=Pacer.unlimited()) as app:
        stop = asyncio.Event()
        serving = asyncio.create_task(app.serve(stop))
        await asyncio.sleep((due - datetime.now(UTC)).total_seconds() - 1)
        gaps: list[float] = []
        watching = asyncio.create_task(_watch(gaps))
        late = await _until_in_the_outbox(app, due)
        await asyncio.to_thread(server.wait)
        sent = (datetime.now(UTC) - due).total_seconds()
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
        stop.set()
        await serving
        states = await app.services.database.read(_states)
    server.close()
    print(
        f"{AT_ONE_INSTANT:,} due at one instant: the first in the outbox after {late[0]:.3f} s, 99 % after"
        f" {late[int(0.99 * len(late))]:.3f} s, the last after {late[-1]:.3f} s; all sent after {sent:.1f} s;"
        f" the loop was held for at most {max(gaps) * 1000:.0f} ms; {states}"
    )


async def _until_in_the_outbox(app: App, due: datetime) -> list[float]:
    """For each reminder, how many seconds after `due` it was seen in the outbox."""
    late: list[float] = []
    while len(late) < AT_ONE_INSTANT:
        count = await app.services.database.read(_count)
        late += [(datetime.now(UTC) - due).total_seconds()] * (count - len(late))
        await asyncio.sleep(LOOK)
    return late


async def _watch(gaps: list[float]) -> None:
    """How long a task that only wants to run every millisecond has to wait."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        gaps.append(time.perf_counter() - before)


def _count(tx: Tx) -> int:
    return int(tx.value("SELECT count(*) FROM deliveries"))


def _states(tx: Tx) -> dict[str, int]:
    return dict(tx.all("SELECT state, count(*) FROM deliveries GROUP BY state"))


async def _prepare(folder: Path, rows: int) -> None:
    now = datetime.now(UTC)
    database = await open_database(folder)
    programme_id = await database.write(fill, [now + timedelta(days=30)], range(FIRST_PERSON, FIRST_PERSON + 100), now)

    def some_day(tx: Tx) -> None:
        tx.run(
            "INSERT INTO due (due_at, task, programme_id, reminder, person_id)"
            " WITH RECURSIVE person (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM person WHERE id < :rows)"
            " SELECT :first + id * 7 % :span, 'remind', :programme, 'arrival', :person + id FROM person"
            " WHERE :rows > 0",
            rows=rows,
            first=int(now.timestamp()) + 86_400,
            span=86_400 * 300,
            programme=programme_id,
            person=FIRST_PERSON,
        )

    await database.write(some_day)
    await database.close()


def _start(server: Server, folder: Path) -> tuple[float, float]:
    """Seconds until a new process receives updates, and the megabytes it holds a moment after."""
    updates: list[dict[str, Any]] = list(echoes(1))
    environment = for_kopru(folder, server.offer(updates))
    begun = time.monotonic()
    with running("tests.benchmarks.our_bot", environment) as bot:
        ready = time.monotonic() - begun
        server.wait()
        time.sleep(1)
        return ready, bot.resident_megabytes()
