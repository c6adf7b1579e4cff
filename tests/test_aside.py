"""Work beside the conversation: each once at a time, few at once, and none is left behind."""

import asyncio

from bot.aside import AT_ONCE, Aside


async def test_the_same_work_is_done_once_at_a_time() -> None:
    aside, gate, done = Aside(), asyncio.Event(), list[int]()

    async def work() -> None:
        await gate.wait()
        done.append(1)

    assert aside.begin("a", work)
    assert not aside.begin("a", work)
    gate.set()
    await aside.settle()
    assert done == [1]
    assert aside.begin("a", work)
    await aside.settle()
    assert done == [1, 1]


async def test_few_are_under_way_at_once_and_an_error_holds_nobody_up() -> None:
    aside, under_way, most = Aside(), 0, 0

    async def work() -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0)
        under_way -= 1
        raise ValueError("something")

    for name in range(10):
        assert aside.begin(name, work)
    await aside.settle()
    assert most == AT_ONCE


async def test_closing_breaks_off_what_is_under_way() -> None:
    aside, gate = Aside(), asyncio.Event()

    async def work() -> None:
        await gate.wait()

    aside.begin("a", work)
    await asyncio.sleep(0)
    await aside.close()
    assert aside.begin("a", work)
    await aside.close()
