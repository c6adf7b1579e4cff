"""What wakes the code: at its time, at once if that is over, by the clock that counts, and nothing is dropped."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.app.alarms import Alarms
from bot.clock import Clock


class Bell:
    """Hears alarms; `skip` puts its clock ahead of the machine's."""

    def __init__(self) -> None:
        self.skip = timedelta()
        self.rung: asyncio.Queue[str] = asyncio.Queue()
        self.alarms = Alarms(Clock(self.now))

    def now(self) -> datetime:
        return datetime.now(UTC) + self.skip

    def set(self, name: str, seconds: float) -> None:
        self.alarms.set(name, lambda: self.rung.put_nowait(name), int(self.now().timestamp() + seconds))

    async def next(self, within: float = 3) -> str:
        async with asyncio.timeout(within):
            return await self.rung.get()


@pytest.fixture
async def bell() -> AsyncIterator[Bell]:
    bell = Bell()
    with bell.alarms:
        yield bell


async def test_it_rings_at_its_time(bell: Bell) -> None:
    bell.set("soon", 2)
    with pytest.raises(TimeoutError):
        await bell.next(0.5)
    assert await bell.next() == "soon"


@pytest.mark.parametrize("seconds", [-1, -90_000])
async def test_what_should_have_rung_rings_at_once(bell: Bell, seconds: float) -> None:
    bell.set("late", seconds)
    assert await bell.next(0.5) == "late"


async def test_it_rings_where_the_code_runs_that_it_wakes(bell: Bell) -> None:
    threads: asyncio.Queue[int] = asyncio.Queue()
    bell.alarms.set("now", lambda: threads.put_nowait(threading.get_ident()), 0)
    bell.alarms.every(timedelta(milliseconds=50), lambda: threads.put_nowait(threading.get_ident()))
    async with asyncio.timeout(3):
        assert {await threads.get(), await threads.get(), await threads.get()} == {threading.get_ident()}


async def test_there_is_one_alarm_of_a_name(bell: Bell) -> None:
    bell.set("a", 3_600)
    bell.set("b", 3_600)
    bell.set("a", 0)
    assert await bell.next(0.5) == "a"
    with pytest.raises(TimeoutError):
        await bell.next(0.5)


async def test_the_clock_that_counts_may_be_ahead_of_the_machines(bell: Bell) -> None:
    bell.skip = timedelta(days=200)
    bell.set("soon", 1)
    assert await bell.next() == "soon"


async def test_nothing_due_leaves_everything_as_it_is(bell: Bell) -> None:
    bell.set("a", 0)
    bell.alarms.set("a", lambda: None, None)
    assert await bell.next(0.5) == "a"


async def test_work_is_done_again_and_again(bell: Bell) -> None:
    bell.alarms.every(timedelta(seconds=0.1), bell.rung.put_nowait, "work")
    assert [await bell.next() for _ in range(3)] == ["work"] * 3
