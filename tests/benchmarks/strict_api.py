"""A Bot API server that enforces Telegram's limits strictly, takes its time, and misbehaves at random where it is asked
to. It records all that shows something to people. It lives in the benchmark's process, the bot in another.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from math import ceil
from typing import Any

import orjson
from aiohttp import web

from tests.benchmarks.bot_api import ME
from tests.benchmarks.strict_limits import Limits, counts

LATENCY = 0.05  # seconds from a request's arrival to its answer
BATCH = 100
LOST = 599  # a status that is never sent: the connection is cut instead
SILENCE = 30.0  # seconds after which nothing more is expected


class Outcome(Enum):
    """What became of a request."""

    DONE = "done"
    REFUSED = "429, a limit was exceeded or the wait isn't over"
    TOLD_TO_WAIT = "429 at random"
    BAD_GATEWAY = "502"
    LOST = "connection lost before anything was done"
    LOST_AFTER = "done, but the connection was lost before the answer"
    BLOCKED = "403"

    @property
    def seen(self) -> bool:
        """Whether it is in the chat."""
        return self in {Outcome.DONE, Outcome.LOST_AFTER}

    @property
    def lost(self) -> bool:
        """Whether the bot can't know what became of it."""
        return self in {Outcome.LOST, Outcome.LOST_AFTER}


@dataclass(frozen=True, slots=True)
class Call:
    """A request that counts as `messages`; `at`: monotonic seconds at which it had arrived."""

    at: float
    method: str
    chat_id: int
    messages: int
    outcome: Outcome
    wait: int = 0  # seconds that a 429 asks for


@dataclass(slots=True)
class Faults:
    """Shares of the requests that end so; which ones, `seed` decides."""

    seed: int
    told_to_wait: float = 0.004
    bad_gateway: float = 0.004
    lost: float = 0.003
    lost_after: float = 0.003
    waits: tuple[int, int] = (1, 3)  # seconds that a 429 asks for
    _randomness: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._randomness = random.Random(self.seed)

    def wait(self) -> int:
        """The seconds that the next 429 asks for."""
        return self._randomness.randint(*self.waits)

    def next(self) -> Outcome | None:
        """What goes wrong now; None: nothing."""
        kinds = (Outcome.TOLD_TO_WAIT, Outcome.BAD_GATEWAY, Outcome.LOST, Outcome.LOST_AFTER, None)
        shares = (self.told_to_wait, self.bad_gateway, self.lost, self.lost_after)
        return self._randomness.choices(kinds, (*shares, 1 - sum(shares)))[0]


@dataclass(slots=True)
class StrictApi:
    """`limits` None: as fast as the bot likes. `faults` None: none. `blocked`: who has blocked the bot."""

    limits: Limits | None = None
    faults: Faults | None = None
    blocked: Collection[int] = ()
    url: str = ""
    calls: list[Call] = field(default_factory=list)
    _updates: dict[int, bytes] = field(default_factory=dict)
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def offer(self, update: dict[str, Any]) -> None:
        """Somebody wrote or tapped: the bot's next, or waiting, getUpdates has it."""
        self._updates[update["update_id"]] = orjson.dumps(update)
        self._arrived.set()

    async def until(self, fulfilled: Callable[[], bool], silence: float = SILENCE) -> None:
        """Until that is so, or nothing came for so many seconds."""
        known, since = 0, time.monotonic()
        while not fulfilled() and time.monotonic() - since < silence:
            if len(self.calls) > known:
                known, since = len(self.calls), time.monotonic()
            await asyncio.sleep(0.05)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Any method of the Bot API."""
        method = request.match_info["method"]
        asked = await _parameters(request)
        if method == "getUpdates":
            response = _result(b"[" + b",".join(await self._next_updates(asked)) + b"]")
        elif counts(method):
            call = self._take(method, asked, time.monotonic())
            self.calls.append(call)
            response = _answer(call, len(self.calls))
        else:
            response = _result(orjson.dumps(ME) if method == "getMe" else b"true")
        await asyncio.sleep(LATENCY)
        if response.status == LOST and request.transport:
            request.transport.abort()
        return response

    def _take(self, method: str, asked: dict[str, Any], now: float) -> Call:
        chat_id = int(asked.get("chat_id", 0))
        messages = len(asked["media"]) if method == "sendMediaGroup" else 1
        outcome, wait = Outcome.DONE, 0
        if self.limits and (seconds := self.limits.take(chat_id, messages, now)):
            outcome, wait = Outcome.REFUSED, ceil(seconds)
        elif chat_id in self.blocked:
            outcome = Outcome.BLOCKED
        elif self.faults and (fault := self.faults.next()):
            outcome = fault
            if fault is Outcome.TOLD_TO_WAIT:
                wait = self.faults.wait()
                if self.limits:
                    self.limits.halt(wait, now)
        return Call(now, method, chat_id, messages, outcome, wait)

    async def _next_updates(self, asked: dict[str, Any]) -> list[bytes]:
        offset = int(asked.get("offset") or 0)
        for number in [number for number in self._updates if number < offset]:
            del self._updates[number]
        if not self._updates:
            self._arrived.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), int(asked.get("timeout") or 0))
        return [self._updates[number] for number in sorted(self._updates)[:BATCH]]


def _answer(call: Call, number: int) -> web.Response:
    match call.outcome:
        case Outcome.LOST | Outcome.LOST_AFTER:
            return web.Response(status=LOST)
        case Outcome.BAD_GATEWAY:
            return web.Response(text="<html><h1>502 Bad Gateway</h1></html>", status=502, content_type="text/html")
        case Outcome.BLOCKED:
            return _refusal(403, "Forbidden: bot was blocked by the user", {})
        case Outcome.REFUSED | Outcome.TOLD_TO_WAIT:
            return _refusal(429, f"Too Many Requests: retry after {call.wait}", {"retry_after": call.wait})
        case _:
            chat = b'{"id":%d,"type":"private","first_name":"A"}' % call.chat_id
            ids = range(number * 10, number * 10 + call.messages)
            parts = [b'{"message_id":%d,"date":1700000000,"chat":%s,"text":"ok"}' % (each, chat) for each in ids]
            return _result(b"[" + b",".join(parts) + b"]" if call.method == "sendMediaGroup" else parts[0])


async def _parameters(request: web.Request) -> dict[str, Any]:
    """What is asked: JSON, or the form that python-telegram-bot's own client sends."""
    if request.content_type == "application/json":
        asked: dict[str, Any] = orjson.loads(await request.read() or b"{}")
        return asked
    return dict(await request.post())


def _result(result: bytes) -> web.Response:
    return web.Response(body=b'{"ok":true,"result":' + result + b"}", content_type="application/json")


def _refusal(status: int, description: str, parameters: dict[str, int]) -> web.Response:
    body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


@asynccontextmanager
async def serving(api: StrictApi) -> AsyncIterator[StrictApi]:
    """The server on a port of its own, which `api.url` names, until the block ends."""
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", api.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    api.url = f"http://{host}:{port}"
    try:
        yield api
    finally:
        await runner.cleanup()
