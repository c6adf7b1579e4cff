"""One update by POST: checked, handled, and answered 200 only then, so that Telegram keeps what isn't finished."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from typing import Any, Final

import orjson
import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_log = structlog.get_logger(__name__)

TakeUpdate = Callable[[dict[str, Any]], Awaitable[None]]

_LARGEST: Final = 1024 * 1024  # bytes; Telegram's updates have a few thousand
_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, set by the Bot API


class Webhook:
    """An ASGI endpoint. Answers 200 once `take` has returned for the update; 401 without a secret, 403 with a wrong
    one, 413 for more than 1 MB, 400 for what is no update, 503 if `take` fails, and Telegram sends it again.

    Telegram repeats an update that isn't answered soon; while the first is being handled, the others wait for it.
    """

    def __init__(self, take: TakeUpdate, secret: str) -> None:
        self._take = take
        self._secret = secret.encode()
        self._running: dict[int, asyncio.Future[bool]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one request."""
        try:
            status = await self._status(Request(scope, receive))
        except ClientDisconnect:
            return
        await Response(status_code=status)(scope, receive, send)

    async def _status(self, request: Request) -> int:
        given = request.headers.get(_SECRET_HEADER)
        if given is None:
            return 401
        if not hmac.compare_digest(given.encode(), self._secret):
            return 403
        body = await _body(request)
        if body is None:
            return 413
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            return 400
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return 400
        return 200 if await self._once(update["update_id"], update) else 503

    async def _once(self, update_id: int, update: dict[str, Any]) -> bool:
        if (running := self._running.get(update_id)) is not None:
            return await asyncio.shield(running)
        outcome = self._running[update_id] = asyncio.get_running_loop().create_future()
        done = False
        try:
            await self._take(update)
            done = True
        except Exception as error:  # noqa: BLE001 - the answer says it failed; the server goes on
            _log.error("update not taken", update=update_id, error=type(error).__name__)
        finally:
            del self._running[update_id]
            outcome.set_result(done)
        return done


async def _body(request: Request) -> bytes | None:
    """The body, or None if it is too large, however long it claims to be."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST:
            return None
    return bytes(body)
