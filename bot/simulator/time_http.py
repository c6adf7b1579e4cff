"""The clock over HTTP: what it says, and skipping time, for the chat page."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.simulator.answering import PageError, answering, json_body, json_response, number
from bot.simulator.clock import TimeTravel
from bot.simulator.simulator import Simulator
from bot.simulator.world import Json

MOST_SECONDS = 366 * 24 * 3600
"""The most that is skipped at once."""


def time_routes(simulator: Simulator) -> list[Route]:
    """`GET /sim/clock` tells {"now", "next", "movable"} in Unix seconds.

    "next" is when somebody will be told something; if nobody will be, when the bot has anything to do; null if never.
    `POST /sim/clock` with {"skip": seconds} or {"to": "next"} tells the same afterwards, and as "told" the ids of
    those to whom the bot has written on the way.
    """
    world = simulator.world

    async def present() -> Json:
        travel = simulator.time_travel
        coming = await _coming(travel) if travel else None
        return {"now": world.now(), "next": coming, "movable": travel is not None}

    async def show(_: Request) -> Response:
        return json_response(await present())

    async def skip(request: Request) -> Response:
        travel = simulator.time_travel
        if travel is None:
            raise PageError(409, "the time can't be skipped here")
        before = world.events.last_id
        await travel.skip_to(await _wanted(await json_body(request), travel, world.clock()))
        messages = [event for event in world.events.after(before) if event.type == "message"]
        told = dict.fromkeys(event.person for event in messages if event.data["from"]["is_bot"])
        return json_response(await present() | {"told": list(told)})

    return [
        Route("/sim/clock", answering(show)),
        Route("/sim/clock", answering(skip), methods=["POST"]),
    ]


async def _wanted(body: Json, travel: TimeTravel, now: float) -> float:
    """The moment that is asked for. Raises PageError."""
    if body.get("to") == "next":
        coming = await _coming(travel)
        if coming is None:
            raise PageError(409, "nothing is to come")
        return coming
    seconds = number(body, "skip")
    if not 0 <= seconds <= MOST_SECONDS:
        raise PageError(400, f"between 0 and {MOST_SECONDS} seconds can be skipped")
    return now + seconds


async def _coming(travel: TimeTravel) -> float | None:
    told = await travel.next_told()
    return told if told is not None else await travel.next()
