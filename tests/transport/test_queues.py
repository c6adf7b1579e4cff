"""Order for each person, no waiting for others, a bound, an orderly end."""

import asyncio
from collections.abc import Callable

import pytest
import structlog

from bot.transport.incoming import Incoming
from bot.transport.queues import PersonQueues, Stopping


def update_of(person: int, update_id: int) -> Incoming:
    """An update that comes from this person."""
    return Incoming(update_id, "message", {"text": "Hello"}, {"id": person, "first_name": "A"}, None)


def nothing() -> None:
    """Nobody asks when these are finished."""


async def test_each_person_in_order_and_people_side_by_side() -> None:
    done: list[int] = []
    slow = asyncio.Event()

    async def handle(update: Incoming) -> None:
        if update.update_id == 1:
            await slow.wait()
        done.append(update.update_id)

    async with PersonQueues(handle) as queues:
        for update_id, person in ((1, 10), (2, 10), (3, 20), (4, 20)):
            await queues.put(update_of(person, update_id), nothing)
        await asyncio.sleep(0.01)
        assert done == [3, 4]
        slow.set()
    assert done == [3, 4, 1, 2]


async def test_a_bounded_number_is_in_flight() -> None:
    go = asyncio.Event()

    async def handle(_: Incoming) -> None:
        await go.wait()

    async with PersonQueues(handle, limit=3) as queues:
        for number in range(3):
            await queues.put(update_of(number, number), nothing)
        fourth = asyncio.create_task(queues.put(update_of(9, 9), nothing))
        await asyncio.sleep(0.01)
        assert not fourth.done()
        assert queues.in_flight == 3
        go.set()
        await fourth
    assert queues.in_flight == 0


async def test_an_error_is_logged_without_its_words_and_the_next_is_handled() -> None:
    finished: list[int] = []

    async def handle(update: Incoming) -> None:
        if update.update_id == 1:
            raise ValueError("Aigerim, +77011234567")
        if update.update_id == 2:
            raise asyncio.CancelledError  # something the handler waited for was cancelled, not the worker

    def note(update_id: int) -> Callable[[], None]:
        return lambda: finished.append(update_id)

    with structlog.testing.capture_logs() as logs:
        async with PersonQueues(handle) as queues:
            for update_id in (1, 2, 3):
                await queues.put(update_of(10, update_id), note(update_id))
    assert finished == [1, 2, 3]
    assert [(log["update"], log["error"]) for log in logs] == [(1, "ValueError"), (2, "CancelledError")]
    assert "Aigerim" not in str(logs)


async def test_nothing_is_kept_for_people_without_updates() -> None:
    async def handle(_: Incoming) -> None:
        await asyncio.sleep(0)

    async with PersonQueues(handle) as queues:
        for number in range(500):
            await queues.put(update_of(number, number), nothing)
        await asyncio.sleep(0.05)
        assert queues.in_flight == 0
        assert not queues._people


async def test_draining_waits_and_then_cuts_off() -> None:
    finished: list[int] = []

    async def handle(update: Incoming) -> None:
        await asyncio.sleep(0.02 if update.update_id == 1 else 60)

    async with PersonQueues(handle) as queues:
        await queues.put(update_of(1, 1), lambda: finished.append(1))
        await queues.put(update_of(2, 2), lambda: finished.append(2))
        assert await queues.drain(0.2) is False
        assert finished == [1], "what was cut off isn't finished"
        with pytest.raises(Stopping):
            await queues.put(update_of(3, 3), nothing)


async def test_an_error_outside_ends_the_work_at_once() -> None:
    async def handle(_: Incoming) -> None:
        await asyncio.sleep(60)

    async def fail() -> None:
        async with PersonQueues(handle) as queues:
            await queues.put(update_of(1, 1), nothing)
            await asyncio.sleep(0)
            raise RuntimeError

    async with asyncio.timeout(1):
        with pytest.raises(RuntimeError):
            await fail()
