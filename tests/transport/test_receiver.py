"""Receiving by long polling: nothing is confirmed before it is finished, nothing is lost, nothing comes twice."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
import structlog
from telegram import Bot
from telegram.error import InvalidToken

from bot.transport.incoming import Incoming
from bot.transport.queues import PersonQueues
from bot.transport.receiver import Receiver
from tests.transport.telegram_server import TelegramServer, bad_gateway, drop_late, says

Handle = Callable[[Incoming], Awaitable[None]]


@asynccontextmanager
async def receiving(bot: Bot, handle: Handle, limit: int = 256) -> AsyncIterator[Receiver]:
    """A receiver at work, stopped in order at the end."""
    async with PersonQueues(handle, limit) as queues:
        receiver = Receiver(bot, queues, drain=1)
        running = asyncio.create_task(receiver.run())
        try:
            yield receiver
        finally:
            receiver.stop()
            await running


async def until(condition: Callable[[], object], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - any condition, also of the server's state
            await asyncio.sleep(0.005)


class Handled:
    """Notes what was handled; `gate` holds up the persons named in `slow`."""

    def __init__(self, *slow: int) -> None:
        self.slow = slow
        self.gate = asyncio.Event()
        self.begun: list[int] = []
        self.done: list[int] = []

    async def __call__(self, update: Incoming) -> None:
        self.begun.append(update.update_id)
        assert update.person is not None
        if update.key in self.slow:
            await self.gate.wait()
        self.done.append(update.update_id)


async def test_an_unfinished_update_is_not_confirmed(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    server.say(100, user=7)
    server.say(101, user=8)
    async with receiving(bot, handled):
        await until(lambda: handled.done == [101])
        await asyncio.sleep(0.3)
        assert set(server.pending) == {100, 101}
        handled.gate.set()
        await until(lambda: not server.pending)
    assert handled.done == [101, 100]


async def test_after_a_kill_what_was_unfinished_comes_again(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    for update_id, user in ((1, 8), (2, 8), (3, 7), (4, 8)):
        server.say(update_id, user)
    killed = asyncio.create_task(Receiver(bot, PersonQueues(handled)).run())
    await until(lambda: 4 in handled.done and 1 not in server.pending)
    killed.cancel()
    await asyncio.gather(killed, return_exceptions=True)
    assert set(server.pending) == {3, 4}
    again = Handled()
    async with receiving(bot, again):
        await until(lambda: len(again.done) == 2)
    assert again.done == [3, 4]
    assert not server.pending
    handled.gate.set()
    await asyncio.sleep(0.01)


async def test_each_person_in_order(server: TelegramServer, bot: Bot) -> None:
    seen: dict[int, list[int]] = {}

    async def handle(update: Incoming) -> None:
        assert update.person is not None
        await asyncio.sleep(0.001 * (update.update_id % 3))
        seen.setdefault(update.key, []).append(update.update_id)

    for update_id in range(1, 351):
        server.say(update_id, user=update_id % 9)
    async with receiving(bot, handle):
        await until(lambda: sum(map(len, seen.values())) == 350)
    assert all(ids == sorted(ids) for ids in seen.values())
    assert not server.pending


async def test_a_newcomer_hardly_waits_for_somebody_slow(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    server.say(1, user=7)
    async with receiving(bot, handled):
        await until(lambda: handled.begun == [1])
        for update_id in range(2, 12):
            await asyncio.sleep(0.03)
            server.say(update_id, user=update_id * 10)
            came = time.monotonic()
            await until(lambda: update_id in handled.done, 0.2)  # noqa: B023 - called at once
            assert time.monotonic() - came < 0.2
        handled.gate.set()


async def test_waiting_for_somebody_slow_asks_seldom(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    for update_id in range(1, 151):  # more than fits into one answer
        server.say(update_id, user=7 if update_id == 1 else 8)
    async with receiving(bot, handled):
        await asyncio.sleep(1)
        assert len(server.polls) <= 13
        handled.gate.set()
        await until(lambda: len(handled.done) == 150)


async def test_with_nothing_to_do_it_waits_at_telegram(server: TelegramServer, bot: Bot) -> None:
    handled = Handled()
    async with receiving(bot, handled):
        await until(lambda: server.polls)
        await asyncio.sleep(0.3)
        assert [poll.timeout for poll in server.polls] == [50]
        server.say(1)
        await until(lambda: handled.done)
        await until(lambda: not server.pending)
        await asyncio.sleep(0.3)
        assert len(server.polls) <= 3


async def test_an_orderly_stop_finishes_and_confirms(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    server.say(1, user=7)
    async with receiving(bot, handled) as receiver:
        await until(lambda: handled.begun)
        receiver.stop()
        await asyncio.sleep(0.05)
        server.say(2, user=9)
        handled.gate.set()
    assert handled.done == [1]
    assert set(server.pending) == {2}
    assert (server.polls[-1].offset, server.polls[-1].limit, server.polls[-1].timeout) == (2, 1, 0)


async def test_what_a_stop_cuts_off_is_not_confirmed(server: TelegramServer, bot: Bot) -> None:
    handled = Handled(7)
    server.say(1, user=8)
    server.say(2, user=7)
    async with receiving(bot, handled):
        await until(lambda: len(handled.begun) == 2)
    assert set(server.pending) == {2}


async def test_no_more_in_flight_than_the_bound(server: TelegramServer, bot: Bot) -> None:
    now, most = 0, 0

    async def handle(_: Incoming) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.002)
        now -= 1

    for update_id in range(1, 201):
        server.say(update_id, user=update_id)
    async with receiving(bot, handle, limit=16):
        await until(lambda: server.polls[-1:] and server.polls[-1].offset == 201)
    assert most == 16


async def test_it_survives_trouble_of_the_network(server: TelegramServer, bot: Bot) -> None:
    handled = Handled()
    server.poll_script.extend((bad_gateway, drop_late))
    server.say(1)
    with structlog.testing.capture_logs() as logs:
        async with receiving(bot, handled):
            await until(lambda: handled.done, 8)
    assert [log["error"] for log in logs] == ["ServerFault", "Unknown"]


async def test_another_poller_is_named(server: TelegramServer, bot: Bot) -> None:
    server.poll_script.append(says(409, "Conflict: terminated by other getUpdates request"))
    with structlog.testing.capture_logs() as logs:
        async with receiving(bot, Handled()):
            await until(lambda: logs)
    assert "another program" in logs[0]["event"]


async def test_a_wrong_token_ends_it(server: TelegramServer, bot: Bot) -> None:
    server.poll_script.append(says(401, "Unauthorized"))
    async with PersonQueues(Handled()) as queues:
        with pytest.raises(InvalidToken):
            await Receiver(bot, queues).run()


async def test_an_update_that_cannot_be_read_is_passed_over(server: TelegramServer, bot: Bot) -> None:
    handled = Handled()
    server.arrive({"update_id": 1, "message": {"from": {"first_name": "Aigerim"}}})
    server.say(2)
    with structlog.testing.capture_logs() as logs:
        async with receiving(bot, handled):
            await until(lambda: not server.pending)
    assert handled.done == [2]
    assert [(log["update"], log["kind"]) for log in logs] == [(1, "message")]
    assert "Aigerim" not in str(logs)


async def test_an_update_of_nobody_is_handled_too(server: TelegramServer, bot: Bot) -> None:
    polls: list[str] = []

    async def handle(update: Incoming) -> None:
        assert update.kind == "poll"
        polls.append(update.content["question"])

    option = {"text": "yes", "voter_count": 1, "persistent_id": "1"}
    poll = {"id": "1", "question": "Coming?", "options": [option], "total_voter_count": 1, "is_closed": False}
    poll |= {"is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": True}
    server.arrive({"update_id": 1, "poll": poll | {"members_only": False}})
    async with receiving(bot, handle):
        await until(lambda: polls)
    assert polls == ["Coming?"]
