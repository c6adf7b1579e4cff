"""What `kopru run` does: with a token it serves Telegram; without one it starts the simulator with an example."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from bot import systemd
from bot.app import App, assemble
from bot.config import Settings
from bot.programmes.workbook import Workbook, read_apart
from bot.transport.pacer import Pacer
from bot.trouble import Trouble
from bot.web.app import create_app
from bot.web.server import serve

if TYPE_CHECKING:
    from bot.simulator import Simulator

EXAMPLE = "days-of-culture-astana.md"

PORTS = 50  # tried one after another before giving up


class Operator(Protocol):
    """Whoever started the program, and reads what it says."""

    def words(self, key: str, /, **args: str | int) -> str:
        """A message as plain text."""

    def say(self, key: str, /, **args: str | int) -> None:
        """A message where they read it."""


async def run(settings: Settings, operator: Operator) -> None:
    """Serve until the process is asked to stop. Raises Trouble."""
    stop = asyncio.Event()
    if settings.token:
        await serve_telegram(settings, stop, operator)
    else:
        await rehearse(settings, stop, operator)


async def serve_telegram(
    settings: Settings, stop: asyncio.Event, operator: Operator, pacer: Pacer | None = None
) -> None:
    """Serve Telegram, or the Bot API server that the settings name."""
    async with assemble(settings, pacer=pacer) as app, _listening(settings, app):
        # What exists now stays for good, and what an update makes is gone with it: looking for cycles as eagerly as
        # Python does by default costs a fifth of the time.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        _heed_signals(stop)
        watching = asyncio.create_task(systemd.watch(app.figures.health))
        try:
            await app.serve(stop, lambda: _greet(app, operator))
        finally:
            watching.cancel()
            systemd.notify("STOPPING=1")


async def rehearse(settings: Settings, stop: asyncio.Event, operator: Operator) -> None:
    """Serve the simulator and its chat page, where time can be skipped; all data is thrown away at the end."""
    from bot.rehearsal.stage import set_up  # noqa: PLC0415  a served bot needs none of it
    from bot.simulator.clock import MovableClock  # noqa: PLC0415

    async with AsyncExitStack() as stack:
        reading = asyncio.create_task(_example())
        stage = await stack.enter_async_context(set_up(settings, MovableClock()))
        simulator, app = stage.simulator, stage.app
        example = await reading
        await stage.load(example)
        link = f"https://t.me/{app.bot.username}?start="
        participant, coordinator = f"{link}p-{example.programme.slug}", f"{link}claim-{app.claim_code}"
        simulator.hints[:] = [
            operator.words("hint-participant", link=participant),
            operator.words("hint-coordinator", link=coordinator),
        ]
        url = await _first_free(stack, simulator, settings)
        _heed_signals(stop)
        await app.serve(stop, lambda: operator.say("rehearsing", url=url, link=coordinator))


def _heed_signals(stop: asyncio.Event) -> None:
    """From now on signals end the service in order. Before, while Telegram is out of reach, they end it at once."""
    if sys.platform != "win32":
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)


async def _first_free(stack: AsyncExitStack, simulator: Simulator, settings: Settings) -> str:
    """Serve the chat page on the port of the settings, or the next one that is free; its address."""
    from bot.simulator.serve import serving  # noqa: PLC0415  a served bot needs none of it

    for port in range(settings.port, settings.port + PORTS) if settings.port else (0,):
        try:
            return await stack.enter_async_context(serving(simulator, settings.host, port))
        except OSError:
            continue
    raise Trouble("listen-taken", address=settings.listen)


@asynccontextmanager
async def _listening(settings: Settings, app: App) -> AsyncIterator[None]:
    """The web side: health, and the webhook where there is one."""
    webhook = app.take_webhook if settings.webhook_url else None
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    path = urlsplit(settings.webhook_url or "").path or "/"
    pages = create_app(health=app.figures.health, metrics=app.figures.page, webhook=webhook, secret=secret, path=path)
    try:
        server = serve(pages, settings.host, settings.port)
        await server.__aenter__()
    except OSError:
        raise Trouble("listen-taken", address=settings.listen) from None
    try:
        yield
    finally:
        await server.__aexit__(None, None, None)


async def _example() -> Workbook:
    with as_file(files("bot.programmes") / "examples" / EXAMPLE) as path:
        return await read_apart(path)


def _greet(app: App, operator: Operator) -> None:
    systemd.notify("READY=1")
    operator.say("serving", username=str(app.bot.username))
    if app.claim_code:
        operator.say("claim-invitation", link=f"https://t.me/{app.bot.username}?start=claim-{app.claim_code}")
