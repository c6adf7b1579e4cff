"""What `kopru run` does: with a token it serves Telegram; without one it starts the simulator with an example."""

from __future__ import annotations

import asyncio
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pydantic import SecretStr

from bot.app import App, assemble
from bot.config import Settings
from bot.programmes import store
from bot.programmes.workbook import Workbook, read_apart
from bot.transport.pacer import Pacer
from bot.trouble import Trouble
from bot.web.app import create_app
from bot.web.server import serve

if TYPE_CHECKING:
    from bot.simulator import Simulator

EXAMPLE = "days-of-culture-astana.md"

PORTS = 50  # tried one after another before giving up

Say = Callable[..., None]


async def run(settings: Settings, say: Say) -> None:
    """Serve until the process is asked to stop. `say(key, **args)` speaks to the operator. Raises Trouble."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, stop.set)
    if settings.token:
        await serve_telegram(settings, stop, say)
    else:
        await rehearse(settings, stop, say)


async def serve_telegram(settings: Settings, stop: asyncio.Event, say: Say) -> None:
    """Serve Telegram, or the Bot API server that the settings name."""
    async with assemble(settings) as app, _listening(settings, app):
        await app.serve(stop, lambda: _greet(app, say))


async def rehearse(settings: Settings, stop: asyncio.Event, say: Say) -> None:
    """Serve the simulator and its chat page, from a data folder that is thrown away at the end."""
    from bot.simulator import Simulator, SimulatorRequest  # noqa: PLC0415  a served bot needs none of it

    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kopru-")))
        simulator = Simulator()
        own = settings.model_copy(
            update={
                "bot_token": SecretStr(simulator.token),
                "data_dir": folder / "data",
                "key_file": folder / "key",
                "webhook_url": None,
            }
        )
        reading = asyncio.create_task(_example())
        app = await stack.enter_async_context(
            assemble(own, request=SimulatorRequest(simulator), pacer=Pacer.unlimited())
        )
        example = await reading
        at = app.services.clock.stamp()
        await app.services.database.write(store.save, example.programme, example.form, at)
        link = f"https://t.me/{app.bot.username}?start="
        link = f"https://t.me/{app.bot.username}?start="
        participant, coordinator = f"{link}p-{example.programme.slug}", f"{link}claim-{app.claim_code}"
        say_to_page = app.services.texts.plain
        simulator.hints[:] = [
            say_to_page("en", "hint-participant", link=participant),
            say_to_page("en", "hint-coordinator", link=coordinator),
        ]
        url = await _first_free(stack, simulator, settings)
        await app.serve(stop, lambda: say("rehearsing", url=url, link=coordinator))


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
    pages = create_app(health=app.health, webhook=webhook, secret=secret, path=path)
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


def _greet(app: App, say: Say) -> None:
    say("serving", username=str(app.bot.username))
    if app.claim_code:
        say("claim-invitation", link=f"https://t.me/{app.bot.username}?start=claim-{app.claim_code}")
