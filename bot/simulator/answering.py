"""What all requests of the chat page share: JSON in and out, and errors that the page can show."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from bot.simulator.errors import ApiError
from bot.simulator.screen import CannotError
from bot.simulator.world import Json


class PageError(Exception):
    """A request that the page shouldn't have made: a status and an English reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


def answering(endpoint: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint, with its errors as answers: {"error": an English reason}."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except PageError as error:
            return json_response({"error": str(error)}, error.status)
        except CannotError as error:
            return json_response({"error": str(error)}, 409)
        except ApiError as error:
            return json_response({"error": error.description}, 400)

    return answer


async def json_body(request: Request) -> Json:
    """The JSON object that was sent. Raises PageError."""
    try:
        body = orjson.loads(await request.body())
    except orjson.JSONDecodeError:
        raise PageError(400, "JSON is expected") from None
    if not isinstance(body, dict):
        raise PageError(400, "a JSON object is expected")
    return body


def text(body: Json, name: str) -> str:
    """A text that must be there. Raises PageError."""
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise PageError(400, f"{name} is missing")
    return value


def number(body: Json, name: str) -> float:
    """A number that must be there. Raises PageError."""
    value = body.get(name)
    if not isinstance(value, int | float):
        raise PageError(400, f"{name} is not a number")
    return value


def json_response(value: Any, status: int = 200) -> Response:
    """`value` as JSON."""
    return Response(orjson.dumps(value), status, media_type="application/json")
