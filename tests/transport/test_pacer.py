"""The pacer in a real event loop."""

import asyncio
import time

import pytest

from bot.transport.outcomes import Later
from bot.transport.pacer import Lane, Pacer


async def test_slots_come_no_faster_than_the_rate() -> None:
    pacer = Pacer(rate=200.0)
    times = []

    async def send(chat_id: int) -> None:
        await pacer.acquire(chat_id, Lane.MANY)
        times.append(time.monotonic())

    await asyncio.gather(*(send(chat_id) for chat_id in range(100)))
    assert times[-1] - times[0] == pytest.approx(1.25 * 99 / (200 * 29 / 30), rel=0.1)  # which begins slowly


async def test_an_answer_overtakes_those_who_wait() -> None:
    pacer = Pacer(rate=20.0)
    order: list[str] = []

    async def send(name: str, chat_id: int, lane: Lane) -> None:
        await pacer.acquire(chat_id, lane)
        order.append(name)

    async with asyncio.TaskGroup() as tasks:
        for chat_id in range(10):
            tasks.create_task(send("many", chat_id, Lane.MANY))
        await asyncio.sleep(0.12)
        tasks.create_task(send("answer", 77, Lane.ANSWER))
    assert order.index("answer") <= 4


async def test_a_halt_is_waited_out_and_ends() -> None:
    pacer = Pacer()
    pacer.halt(0.2)
    started = time.monotonic()
    await asyncio.gather(pacer.acquire(1, Lane.ANSWER), pacer.acquire(None, Lane.ANSWER, counted=False))
    assert time.monotonic() - started >= 0.2


async def test_a_halt_of_one_chat_holds_no_other_and_no_tap() -> None:
    pacer = Pacer()
    pacer.halt(60, chat_id=5)
    async with asyncio.timeout(0.1):
        await pacer.acquire(6, Lane.ANSWER)
        await pacer.acquire(5, Lane.ANSWER, counted=False)
        with pytest.raises(Later):
            await pacer.acquire(5, Lane.ANSWER, patience=5)


async def test_who_waits_already_gives_up_when_a_long_halt_comes() -> None:
    pacer = Pacer(rate=1.0)
    await pacer.acquire(5, Lane.ANSWER)
    waiting = asyncio.create_task(pacer.acquire(5, Lane.ANSWER, patience=0.2))
    await asyncio.sleep(0.05)
    pacer.halt(10_072)
    with pytest.raises(Later) as caught:
        await waiting
    assert caught.value.seconds == pytest.approx(10_072, abs=1)


async def test_a_group_gets_twenty_a_minute() -> None:
    pacer = Pacer()
    for _ in range(20):
        await pacer.acquire(-5, Lane.ANSWER)
    with pytest.raises(Later) as caught:
        await pacer.acquire(-5, Lane.ANSWER, patience=5)
    assert caught.value.seconds == pytest.approx(62, abs=1)


async def test_who_is_cancelled_holds_up_nobody() -> None:
    pacer = Pacer(rate=20.0)
    await pacer.acquire(1, Lane.MANY)
    waiting = [asyncio.create_task(pacer.acquire(chat_id, Lane.MANY)) for chat_id in range(2, 50)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    async with asyncio.timeout(0.3):
        await pacer.acquire(50, Lane.MANY)
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_without_limits_nobody_waits_and_nothing_is_remembered() -> None:
    pacer = Pacer.unlimited()
    async with asyncio.timeout(1):
        for number in range(1000):
            await pacer.acquire(number % 3, Lane.MANY)
    assert pacer.chats_remembered == 0


async def test_it_tells_when_answers_wait() -> None:
    pacer = Pacer(rate=5.0, per_chat=None)
    waiting = [asyncio.create_task(pacer.acquire(number, Lane.ANSWER)) for number in range(12)]
    await asyncio.sleep(0)
    assert pacer.answers_wait
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
