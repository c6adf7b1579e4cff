"""uvicorn inside the bot's own event loop: it takes no signals, says which port it got, and stops in order."""

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import uvicorn
from starlette.types import ASGIApp

_TRIES: Final = 20
_GRACE: Final = 5  # seconds for open requests to end


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Tells when it is over, well or badly."""
        try:
            await super().startup(sockets)
        finally:
            self.up.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals to the program, which stops everything in the right order."""
        yield


@asynccontextmanager
async def serve(app: ASGIApp, host: str, port: int, *, find_free: bool = False) -> AsyncIterator[int]:
    """Serves `app` while the context lasts and gives the port, which is of account for port 0 (any free one) and
    `find_free` (the next free one if `port` is taken).

    Raises OSError if there is no such port to be had. Leaving the context waits a few seconds for open requests.
    """
    listener = _listen(host, port, _TRIES if find_free and port else 1)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=_GRACE
    )
    server = _Server(config)
    with listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]), name="web")
        try:
            await server.up.wait()
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await serving


def _listen(host: str, port: int, tries: int) -> socket.socket:
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    for attempt in range(tries):
        try:
            return socket.create_server((host, port + attempt), family=family, backlog=2048)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or attempt == tries - 1:
                raise
    raise AssertionError("unreachable")
