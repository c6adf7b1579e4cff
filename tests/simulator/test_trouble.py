"""Faults asked for by a test, and Telegram's rate limits."""

import asyncio
from typing import Any

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.simulator import Person, Simulator
from bot.simulator.errors import ApiError
from bot.simulator.limits import Limits


async def test_a_flood_refuses_and_then_passes(
    bot: Bot, person: Person, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    simulator.faults.flood("sendMessage", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter, match="Flood control exceeded"):
            await bot.send_message(person.id, "x")
    await bot.send_message(person.id, "through")
    assert [seen.text for seen in person.chat if seen.from_bot] == ["through"]
    assert [call.status for call in simulator.log if call.method == "sendMessage"] == [429, 429, 200]


async def test_a_gateway_that_fails_before_or_after_the_effect(bot: Bot, person: Person, simulator: Simulator) -> None:
    simulator.faults.bad_gateway("sendMessage")
    simulator.faults.bad_gateway("sendMessage", after=True)
    for text in ("lost", "arrived"):
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(person.id, text)
    assert [seen.text for seen in person.chat if seen.from_bot] == ["arrived"]


async def test_a_connection_that_breaks(bot: Bot, person: Person, simulator: Simulator) -> None:
    simulator.faults.drop_connection("sendMessage", after=True)
    with pytest.raises(NetworkError):
        await bot.send_message(person.id, "arrived")
    assert person.last.text == "arrived"


async def test_any_answer_can_be_asked_for(bot: Bot, simulator: Simulator) -> None:
    simulator.fail_next("getMe", 500, {"ok": False, "error_code": 500, "description": "Internal Server Error"})
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.get_me()
    simulator.fail_next("getMe", 0, TimedOut("late"))
    with pytest.raises(TimedOut):
        await bot.get_me()
    assert (await bot.get_me()).is_bot


async def test_a_slow_answer_times_out_though_the_message_arrived(
    bot: Bot, person: Person, simulator: Simulator
) -> None:
    simulator.faults.latency = 0.2
    with pytest.raises(TimedOut):
        await bot.send_message(person.id, "slow", read_timeout=0.15)
    assert person.last.text == "slow"


async def test_a_request_can_be_held(bot: Bot, person: Person, simulator: Simulator) -> None:
    gate = asyncio.Event()

    async def hold(method: str, parameters: Any) -> None:
        await gate.wait()

    simulator.faults.before = hold
    sending = asyncio.create_task(bot.send_message(person.id, "held"))
    await asyncio.sleep(0.01)
    assert len(person.chat) == 1
    gate.set()
    await sending
    assert person.last.text == "held"


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def refused(limits: Limits, chat_id: int) -> int:
    """How many seconds to wait; 0 if let through."""
    try:
        limits.check("sendMessage", chat_id)
    except ApiError as error:
        return error.parameters["retry_after"]
    return 0


def test_thirty_messages_in_any_second() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    assert [refused(limits, chat) for chat in range(1, 32)] == [0] * 30 + [1]
    seconds.now += 0.9
    assert refused(limits, 50)
    seconds.now += 0.11
    assert not refused(limits, 50)


def test_one_chat_gets_short_bursts_and_one_message_a_second() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    assert [refused(limits, 1) for _ in range(6)] == [0] * 5 + [1]
    seconds.now += 1
    assert [refused(limits, 1) for _ in range(2)] == [0, 1]


def test_twenty_messages_a_minute_to_a_group() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    for _ in range(20):
        assert not refused(limits, -1)
        seconds.now += 1
    assert refused(limits, -1) == 40
    limits.check("answerCallbackQuery", -1)
    limits.check("sendChatAction", -1)


async def test_limits_answer_429(person: Person) -> None:
    simulator = Simulator(limits=True)
    someone = simulator.add_person("Ali")
    await someone.start()
    bodies = [(await simulator.call("sendMessage", {"chat_id": someone.id, "text": "x"}))[1] for _ in range(6)]
    assert bodies[-1] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
