"""The simulator over HTTP: the Bot API for bots, the chat page and its requests for people."""

from collections.abc import Collection
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.simulator.errors import ConnectionDroppedError
from bot.simulator.files import Upload
from bot.simulator.local_only import LOCAL_HOSTS, LocalOnly
from bot.simulator.multipart import MultipartError, parse_multipart
from bot.simulator.people_http import people_routes
from bot.simulator.simulator import Simulator
from bot.simulator.time_http import time_routes

PAGE = Path(__file__).parent / "page"

_UNAUTHORIZED = b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
_NO_FILE = b'{"ok":false,"error_code":404,"description":"Not Found"}'
_BAD_BODY = b'{"ok":false,"error_code":400,"description":"Bad Request: can\'t parse the request body"}'


def create_app(simulator: Simulator, hosts: Collection[str] | None = LOCAL_HOSTS) -> Starlette:
    """The ASGI app. `hosts` are the names under which people may open the page; None allows any."""

    async def call(request: Request) -> ASGIApp:
        if request.path_params["token"] != simulator.token:
            return _json(401, _UNAUTHORIZED)
        try:
            parameters, files = await _parameters(request)
        except (ValueError, MultipartError):
            return _json(400, _BAD_BODY)
        try:
            status, body = await simulator.call(request.path_params["method"], parameters, files)
        except ConnectionDroppedError:
            return BrokenResponse()
        if isinstance(body, bytes):
            return Response(body, status, media_type="text/html")
        return _json(status, orjson.dumps(body))

    async def download(request: Request) -> Response:
        allowed = request.path_params["token"] == simulator.token
        stored = simulator.world.files.at(request.path_params["path"]) if allowed else None
        if stored is None:
            return _json(404, _NO_FILE)
        return Response(stored.content, media_type="application/octet-stream")

    async def index(_: Request) -> Response:
        return FileResponse(PAGE / "index.html")

    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", _Endpoint(call), methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
        Route("/", index),
        *people_routes(simulator),
        *time_routes(simulator),
        Mount("/page", StaticFiles(directory=PAGE)),
    ]
    return Starlette(routes=routes, middleware=[Middleware(LocalOnly, hosts=hosts)])


class BrokenResponse:
    """Promises more than it sends, so that the server closes the connection and the client reads no answer."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Sends the head of an answer alone."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})


class _Endpoint:
    """An endpoint that may answer with any ASGI app, where Starlette's own expects a Response."""

    def __init__(self, function: Any) -> None:
        self._function = function

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._function(Request(scope, receive, send))
        await answer(scope, receive, send)


async def _parameters(request: Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters from the query and the body, which may be JSON, urlencoded or multipart. Raises ValueError."""
    parameters: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    content_type = request.headers.get("content-type", "")
    files: dict[str, Upload] = {}
    if content_type.startswith("application/json"):
        given = orjson.loads(body) if body else {}
        if not isinstance(given, dict):
            raise ValueError("an object is expected")
        parameters |= given
    elif content_type.startswith("multipart/form-data"):
        fields, files = parse_multipart(content_type, body)
        parameters |= fields
    elif body:
        parameters |= parse_qsl(body.decode(), keep_blank_values=True)
    return parameters, files


def _json(status: int, body: bytes) -> Response:
    return Response(body, status, media_type="application/json")
