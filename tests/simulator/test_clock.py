"""Time that can be skipped: the clock itself, and how the chat page asks for it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.simulator import Person, Simulator
from bot.simulator.clock import MovableClock
from bot.simulator.serve import serving
from tests.simulator.travel import Travel

NOON = 1_800_000_000.0
HOUR = 3600


def test_the_clock_runs_on_after_a_skip_and_never_back() -> None:
    real = NOON
    clock = MovableClock(lambda: real)
    clock.move_to(NOON + HOUR)
    assert clock() == NOON + HOUR
    real += 5
    assert clock() == NOON + HOUR + 5
    clock.move_to(NOON)
    assert clock() == NOON + HOUR + 5


@pytest.fixture
def standing() -> MovableClock:
    return MovableClock(lambda: NOON)


@pytest.fixture
async def simulator(standing: MovableClock) -> Simulator:
    return Simulator(clock=standing)


@pytest.fixture
async def sam(simulator: Simulator, standing: MovableClock) -> Person:
    """Sam is told something in an hour and in three; nobody is in two and in six."""
    sam = simulator.add_person("Sam")
    await sam.start()
    by_hour = {1: "In an hour it begins", 2: "", 3: "How was it?", 6: ""}
    words = {NOON + hours * HOUR: text for hours, text in by_hour.items()}
    simulator.time_travel = Travel(simulator, standing, sam, words)
    return sam


@pytest.fixture
async def web(simulator: Simulator) -> AsyncIterator[aiohttp.ClientSession]:
    async with serving(simulator) as url, aiohttp.ClientSession(url) as session:
        yield session


async def skip(web: aiohttp.ClientSession, **body: Any) -> tuple[int, Any]:
    async with web.post("/sim/clock", json=body) as answer:
        return answer.status, await answer.json()


async def test_to_what_comes_next_and_on_by_hours(web: aiohttp.ClientSession, sam: Person) -> None:
    async with web.get("/sim/clock") as answer:
        assert await answer.json() == {"now": NOON, "next": NOON + HOUR, "movable": True}
    at_one = {"now": NOON + HOUR, "next": NOON + 3 * HOUR, "movable": True, "told": [sam.id]}
    assert await skip(web, to="next") == (200, at_one)
    assert (sam.last.text, sam.last.data["date"]) == ("In an hour it begins", NOON + HOUR)
    at_five = {"now": NOON + 5 * HOUR, "next": NOON + 6 * HOUR, "movable": True, "told": [sam.id]}
    assert await skip(web, skip=4 * HOUR) == (200, at_five)
    assert (sam.last.text, sam.last.data["date"]) == ("How was it?", NOON + 3 * HOUR)


async def test_where_nobody_will_be_told_it_goes_from_one_due_moment_to_the_next(
    web: aiohttp.ClientSession, sam: Person
) -> None:
    await skip(web, skip=4 * HOUR)
    status, at_six = await skip(web, to="next")
    assert (status, at_six["now"], at_six["next"], at_six["told"]) == (200, NOON + 6 * HOUR, None, [])
    assert await skip(web, to="next") == (409, {"error": "nothing is to come"})


@pytest.mark.parametrize("body", [{}, {"skip": -1}, {"skip": 1e12}, {"skip": "1"}, {"to": "yesterday"}])
async def test_what_makes_no_sense_moves_nothing(
    web: aiohttp.ClientSession, sam: Person, standing: MovableClock, body: dict[str, Any]
) -> None:
    assert (await skip(web, **body))[0] == 400
    assert standing() == NOON


async def test_a_simulator_alone_has_a_clock_that_only_runs(web: aiohttp.ClientSession) -> None:
    async with web.get("/sim/clock") as answer:
        assert await answer.json() == {"now": NOON, "next": None, "movable": False}
    assert await skip(web, skip=1) == (409, {"error": "the time can't be skipped here"})
