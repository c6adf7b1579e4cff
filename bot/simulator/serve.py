"""Runs the simulator's HTTP side with uvicorn inside a running event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn

from bot.simulator.http import create_app
from bot.simulator.local_only import LOCAL_HOSTS
from bot.simulator.simulator import Simulator


class _Server(uvicorn.Server):
    """Signals are the business of whoever runs the program."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Captures none."""
        yield


@asynccontextmanager
async def serving(
    simulator: Simulator, host: str = "127.0.0.1", port: int = 0, hosts: Collection[str] | None = LOCAL_HOSTS
) -> AsyncIterator[str]:
    """Serves on `host` and `port` (0: any free one) inside the block and gives the base URL, without a slash.

    Raises OSError if the port is taken. At the end long polls and streams end at once.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=2048)
    config = uvicorn.Config(
        create_app(simulator, hosts),
        log_level="critical",
        access_log=False,
        lifespan="off",
        proxy_headers=False,
        timeout_graceful_shutdown=2,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    shown = f"[{host}]" if ":" in host else host
    try:
        yield f"http://{shown}:{listener.getsockname()[1]}"
    finally:
        await simulator.close()
        server.should_exit = True
        await task
        listener.close()
