"""Keeps other web sites out: what isn't the Bot API, which has its token, answers to this machine's names alone."""

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})

_BOT_API = ("/bot", "/file/bot")


class LocalOnly:
    """Refuses a Host outside `hosts` (DNS rebinding) and an Origin other than the Host (forged requests).

    Also tells browsers to keep nothing, as the page and what it shows change with every start.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str] | None) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """An ASGI app."""
        if scope["type"] != "http" or scope["path"].startswith(_BOT_API):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        host, origin = headers.get("host", ""), headers.get("origin")
        if self._hosts is not None and urlsplit(f"//{host}").hostname not in self._hosts:
            await JSONResponse({"error": "unknown host"}, 421)(scope, receive, send)
            return
        if origin is not None and urlsplit(origin).netloc != host:
            await JSONResponse({"error": "a request from another site"}, 403)(scope, receive, send)
            return

        async def send_uncached(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["Cache-Control"] = "no-store"
            await send(message)

        await self._app(scope, receive, send_uncached)
