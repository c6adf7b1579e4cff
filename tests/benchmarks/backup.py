"""A backup of a large database while the bot writes: how long it takes, and how long a writer waits at most."""

import asyncio
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.database import Database, Tx, backups

MEGABYTES = 200
KEY = "0123456789abcdef" * 4
PAUSE = 0.005  # seconds between two writes
QUIET = 5.0  # seconds without a backup, to compare


def main() -> None:
    """Print the database's size, the seconds a backup takes, and the pauses of a writer without one and with one."""
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(_measure(Path(name)))


async def _measure(folder: Path) -> None:
    database = await Database.open(folder / "data" / "kopru.db", KEY)
    await database.write(lambda tx: tx.run("CREATE TABLE pile (id INTEGER PRIMARY KEY, content BLOB)"))
    for _ in range(MEGABYTES // 2):
        await database.write(_fill)
    quiet = await _write_until(database, asyncio.create_task(asyncio.sleep(QUIET)))
    begun = time.perf_counter()
    making = asyncio.create_task(
        asyncio.to_thread(backups.make, database.path, KEY, folder / "backups", datetime.now(UTC))
    )
    busy = await _write_until(database, making)
    seconds = time.perf_counter() - begun
    made = (await making).path.stat().st_size / 2**20
    await database.close()
    print(
        f"a backup of {made:.0f} MB, checked and synced, takes {seconds:.1f} s;"
        f" a writer waits {_say(busy)} meanwhile, {_say(quiet)} without it"
    )


async def _write_until(database: Database, end: asyncio.Future[Any]) -> list[float]:
    waits = []
    while not end.done():
        begun = time.perf_counter()
        await database.write(_add, 500)
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(PAUSE)
    return waits


def _fill(tx: Tx) -> None:
    for _ in range(2_000):
        _add(tx, 1_000)


def _add(tx: Tx, size: int) -> None:
    tx.run("INSERT INTO pile (content) VALUES (:content)", content=os.urandom(size))


def _say(waits: list[float]) -> str:
    ordered = sorted(waits)
    median, late, longest = (ordered[int(share * (len(ordered) - 1))] * 1000 for share in (0.5, 0.99, 1))
    return f"{median:.1f} ms (99 %: {late:.0f} ms, longest: {longest:.0f} ms, {len(waits)} writes)"
