"""The runner with a clock set by hand: it does what is due, says when to wake it, and outlives a broken database."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import rounds
from bot.programmes.reminder import DAYS, EVENT_START, HOURS, Reminder
from bot.programmes.store import Shelf
from bot.reminders.runner import Runner
from tests.database import notes
from tests.reminders.plans import Plans, baku

EVE = Reminder("eve", EVENT_START, -1, DAYS, time(18))
SOON = Reminder("soon", EVENT_START, -2, HOURS)


class Watch:
    """A programme with a concert, one guest, and a runner whose clock is set by hand."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = baku("2027-08-01 12:00")
        self.fired = 0
        self.idle: asyncio.Queue[int | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self.runner = self._runner()

    def _runner(self) -> Runner:
        return Runner(self.database, Shelf(), Clock(lambda: self.now), self._count, self.idle.put_nowait)

    def _count(self) -> None:
        self.fired += 1

    async def prepare(self) -> None:
        def use_case(tx: Tx) -> None:
            plans = Plans(tx, EVE, SOON)
            plans.going(plans.event(), 1)

        await self.database.write(use_case)

    async def work(self) -> datetime | None:
        """Let it do what is due; when it wants to be woken next."""
        if self._task is None:
            self._task = asyncio.create_task(self.runner.run())
        else:
            self.runner.wake()
        async with asyncio.timeout(5):
            due = await self.idle.get()
        return datetime.fromtimestamp(due, UTC) if due else None

    async def crash(self) -> None:
        """The process ends in the middle of whatever it does; the next runner is that of its successor."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._task, self.runner = None, self._runner()

    async def said(self) -> list[str]:
        def query(tx: Tx) -> list[str]:
            return [row[0] for row in tx.all("SELECT json_extract(details, '$.reminder') FROM deliveries ORDER BY id")]

        return await self.database.read(query)


@pytest.fixture
async def watch(tmp_path: Path) -> AsyncIterator[Watch]:
    async with AsyncExitStack() as stack:
        watch = Watch(await stack.enter_async_context(notes.opened(tmp_path / "kopru.db", None)))
        await watch.prepare()
        stack.push_async_callback(watch.crash)
        yield watch


async def test_it_says_when_it_has_something_to_do_and_does_it_then(watch: Watch) -> None:
    assert await watch.work() == baku("2027-09-23 18:00")
    assert watch.fired == 0
    watch.now = baku("2027-09-23 18:00")
    assert await watch.work() == baku("2027-09-24 16:00")
    assert await watch.said() == ["eve"]
    watch.now = baku("2027-09-24 16:00")
    assert await watch.work() is None
    assert await watch.said() == ["eve", "soon"]
    assert watch.fired == 2


async def test_after_a_downtime_it_catches_up_at_once(watch: Watch) -> None:
    watch.now = baku("2027-09-24 16:30")
    assert await watch.work() is None
    assert await watch.said() == ["soon"]


async def test_whenever_it_is_broken_off_nothing_is_lost_and_nothing_comes_twice(watch: Watch) -> None:
    watch.now = baku("2027-09-24 16:00")
    for _ in range(10):
        working = asyncio.create_task(watch.work())
        await asyncio.sleep(0)
        await watch.crash()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
    while not watch.idle.empty():
        watch.idle.get_nowait()
    await watch.work()
    assert await watch.said() == ["soon"]


async def test_catching_up_waits_until_all_that_is_due_is_done(watch: Watch) -> None:
    await watch.work()
    watch.now = baku("2027-09-24 16:00")
    await watch.runner.catch_up()
    assert await watch.said() == ["soon"]


async def test_a_database_in_trouble_makes_it_wait_not_end(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PAUSE", 0.01)
    await watch.work()

    def hide(tx: Tx) -> None:
        tx.run("ALTER TABLE due RENAME TO hidden")

    def restore(tx: Tx) -> None:
        tx.run("ALTER TABLE hidden RENAME TO due")

    await watch.database.write(hide)
    watch.now = baku("2027-09-24 16:00")
    await watch.runner.catch_up()
    assert await watch.said() == []
    await watch.database.write(restore)
    async with asyncio.timeout(5):
        assert await watch.idle.get() is None
    assert await watch.said() == ["soon"]


async def test_asked_to_stop_it_ends(watch: Watch) -> None:
    running = asyncio.create_task(watch.runner.run())
    async with asyncio.timeout(5):
        await watch.idle.get()
        watch.runner.stop()
        await running
