"""https://core.telegram.org/bots/api#getupdates"""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.simulator import Person, Simulator
from tests.simulator.conftest import Clock


async def texts(bot: Bot, offset: int | None = None, limit: int | None = None, seconds: int = 0) -> list[str]:
    updates = await bot.get_updates(offset=offset, limit=limit, timeout=seconds)
    return [update.message.text or "" for update in updates if update.message]


async def test_updates_come_again_until_an_offset_confirms_them(bot: Bot, person: Person) -> None:
    for text in "abc":
        await person.send(text)
    updates = await bot.get_updates()
    assert [update.update_id - updates[0].update_id for update in updates] == [0, 1, 2]
    assert await texts(bot) == ["a", "b", "c"]
    assert await texts(bot, offset=updates[1].update_id) == ["b", "c"]
    assert await texts(bot, limit=1) == ["b"]
    assert await texts(bot, offset=updates[2].update_id + 1) == []


async def test_a_negative_offset_forgets_all_but_the_last(bot: Bot, person: Person) -> None:
    for text in "abc":
        await person.send(text)
    assert await texts(bot, offset=-2) == ["b", "c"]
    assert await texts(bot) == ["b", "c"]


async def test_a_long_poll_ends_when_something_comes(bot: Bot, person: Person) -> None:
    poll = asyncio.create_task(texts(bot, seconds=30))
    await asyncio.sleep(0)
    await person.send("now")
    assert await asyncio.wait_for(poll, 1) == ["now"]


async def test_the_newer_of_two_long_polls_wins(bot: Bot, person: Person) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0.01)
    newer = asyncio.create_task(texts(bot, seconds=30))
    with pytest.raises(
        Conflict, match="terminated by other getUpdates request; make sure that only one bot instance is running"
    ):
        await older
    await person.send("hello")
    assert await asyncio.wait_for(newer, 1) == ["hello"]


async def test_unasked_kinds_are_not_queued(bot: Bot, person: Person) -> None:
    await bot.get_updates(allowed_updates=["my_chat_member"])
    await person.send("x")
    await person.block()
    (update,) = await bot.get_updates()
    assert update.my_chat_member
    assert update.my_chat_member.new_chat_member.status == "kicked"
    await bot.get_updates(offset=update.update_id + 1, allowed_updates=[])
    await person.start()
    member, message = await bot.get_updates()
    assert member.my_chat_member
    assert message.message


async def test_an_update_is_kept_for_a_day(bot: Bot, person: Person, clock: Clock) -> None:
    await person.send("old")
    clock.seconds += 24 * 3600 + 1
    await person.send("new")
    assert await texts(bot) == ["new"]


async def test_settling_waits_for_the_last_confirmation(bot: Bot, person: Person, simulator: Simulator) -> None:
    await person.send("a")
    await person.send("b")
    _, second = await bot.get_updates()
    settled = asyncio.create_task(simulator.settle(1))
    await bot.get_updates(offset=second.update_id)
    await asyncio.sleep(0)
    assert not settled.done()
    await bot.get_updates(offset=second.update_id + 1)
    await settled
    await person.send("c")
    with pytest.raises(TimeoutError, match="message"):
        await simulator.settle(0.01)


async def test_closing_ends_a_long_poll(bot: Bot, simulator: Simulator) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0)
    await simulator.close()
    assert await asyncio.wait_for(poll, 1) == ()


async def test_a_bot_that_never_waits_leaves_room_for_others(bot: Bot, person: Person) -> None:
    await person.send("unfinished")
    seen = 0

    async def ask() -> None:
        nonlocal seen
        while True:
            seen += len(await bot.get_updates(timeout=10))

    asking = asyncio.create_task(ask())
    await asyncio.sleep(0.02)
    asking.cancel()
    assert seen > 1
