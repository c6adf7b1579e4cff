"""A simulator, a bot and a person for every test."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from telegram import Bot

from bot.simulator import Person, Simulator, SimulatorRequest


class Clock:
    """A clock that stands still until it is told to move on."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def simulator(clock: Clock) -> Simulator:
    return Simulator(clock=clock)


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    request = SimulatorRequest(simulator)
    async with Bot(simulator.token, request=request, get_updates_request=request) as telegram_bot:
        yield telegram_bot


@pytest.fixture
async def person(simulator: Simulator) -> Person:
    """Somebody who has pressed START; nothing of theirs is waiting."""
    someone = simulator.add_person("Aigerim", language="kk", phone="+77010000000")
    await someone.start()
    simulator.world.updates.drop()
    return someone


Refusal = Callable[..., Awaitable[str]]


@pytest.fixture
def refusal(simulator: Simulator) -> Refusal:
    """Makes a request that must fail and says with which description."""

    async def call(method: str, **parameters: Any) -> str:
        status, body = await simulator.call(method, parameters)
        assert isinstance(body, dict)
        assert body["ok"] is False
        assert body["error_code"] == status
        return str(body["description"])

    return call
