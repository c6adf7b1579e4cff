"""A small Bot API server on the loopback: hands out updates as Telegram does, and misbehaves where a test wants it."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web
from telegram import Bot

from bot.transport.request import AiohttpRequest

TOKEN = "123:SECRET-of-the-bot"

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Call:
    """One request that arrived, getUpdates aside."""

    method: str
    payload: dict[str, Any]
    at: float


@dataclass(slots=True)
class Poll:
    """One getUpdates that arrived, and the ids it was given."""

    offset: int | None
    timeout: int
    limit: int
    given: list[int]


@dataclass
class TelegramServer:
    """`script`: what the next requests are answered with, one each; after that everything succeeds."""

    url: str = ""
    script: deque[Answer] = field(default_factory=deque)
    poll_script: deque[Answer] = field(default_factory=deque)
    calls: list[Call] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    pending: dict[int, dict[str, Any]] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def say(self, update_id: int, user: int = 1, text: str = "hello") -> None:
        """A person writes to the bot."""
        sender = {"id": user, "is_bot": False, "first_name": "Aru"}
        message = {"message_id": update_id, "date": 1_700_000_000, "text": text, "from": sender}
        self.arrive(
            {"update_id": update_id, "message": message | {"chat": {"id": user, "type": "private", "first_name": "A"}}}
        )

    def arrive(self, update: dict[str, Any]) -> None:
        """An update waits to be fetched."""
        self.pending[update["update_id"]] = update
        self.changed.set()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Serves any method."""
        method = request.match_info["method"]
        script = self.poll_script if method == "getUpdates" else self.script
        if script:
            return await script.popleft()(request)
        if request.content_type == "multipart/form-data":
            form = await request.post()
            payload = {
                name: (part.filename, part.content_type, part.file.read()) if isinstance(part, web.FileField) else part
                for name, part in form.items()
            }
        else:
            payload = orjson.loads(await request.read() or b"{}")
        if method == "getUpdates":
            return result(await self._updates(payload))
        self.calls.append(Call(method, payload, time.monotonic()))
        chat = {"id": payload.get("chat_id", 1), "type": "private", "first_name": "A"}
        return result({"message_id": len(self.calls), "date": 1_700_000_000, "chat": chat, "text": "done"})

    async def _updates(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        offset = asked.get("offset")
        for update_id in [known for known in self.pending if offset is not None and known < offset]:
            del self.pending[update_id]
        poll = Poll(offset, asked["timeout"], asked["limit"], [])
        self.polls.append(poll)
        if not self.pending and asked["timeout"]:
            self.changed.clear()
            try:
                async with asyncio.timeout(asked["timeout"]):
                    await self.changed.wait()
            except TimeoutError:
                pass
        given = [self.pending[update_id] for update_id in sorted(self.pending)][: asked["limit"]]
        poll.given = [update["update_id"] for update in given]
        return given


def result(value: Any) -> web.Response:
    """What Telegram says when it did what was asked."""
    return web.Response(body=orjson.dumps({"ok": True, "result": value}), content_type="application/json")


def says(status: int, description: str, **parameters: Any) -> Answer:
    """An error as Telegram words it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        await request.read()
        body = {"ok": False, "error_code": status, "description": description}
        body |= {"parameters": parameters} if parameters else {}
        return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")

    return answer


async def bad_gateway(request: web.Request) -> web.StreamResponse:
    """nginx before Telegram, in trouble."""
    await request.read()
    return web.Response(text="<html><h1>502 Bad Gateway</h1></html>", status=502, content_type="text/html")


async def captive_portal(request: web.Request) -> web.StreamResponse:
    """A network that answers in Telegram's place."""
    await request.read()
    return web.Response(text="<html>Please log in</html>", content_type="text/html")


async def drop_early(request: web.Request) -> web.StreamResponse:
    """The connection is lost before the body was read."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def drop_late(request: web.Request) -> web.StreamResponse:
    """The request was read; the connection is lost before the answer."""
    await request.read()
    return await drop_early(request)


async def half_an_answer(request: web.Request) -> web.StreamResponse:
    """The connection is lost within the answer."""
    response = web.StreamResponse(headers={"Content-Length": "100"})
    await response.prepare(request)
    await response.write(b'{"ok":true,')
    await drop_early(request)
    return response


def slow(seconds: float) -> Answer:
    """An answer that takes its time."""

    async def answer(request: web.Request) -> web.StreamResponse:
        await request.read()
        await asyncio.sleep(seconds)
        return result(True)

    return answer


@asynccontextmanager
async def running() -> AsyncIterator[TelegramServer]:
    """The server, on a port of its own."""
    server = TelegramServer()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", server.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.url = f"http://127.0.0.1:{port}/bot"
    try:
        yield server
    finally:
        await runner.cleanup()


def bot_for(server: TelegramServer, request: AiohttpRequest) -> Bot:
    """A bot that talks to this server."""
    return Bot(TOKEN, base_url=server.url, request=request, get_updates_request=request)
