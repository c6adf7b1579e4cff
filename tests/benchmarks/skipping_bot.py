"""Köprü with a clock that is BENCH_SKIP seconds ahead, and without Telegram's 30 messages a second."""

import asyncio
import os
from datetime import UTC, datetime, timedelta

import uvloop

from bot import logs
from bot.app import assemble
from bot.clock import Clock
from bot.config import read_settings
from bot.transport.pacer import Pacer


async def serve() -> None:
    """Until it is killed."""
    skip = timedelta(seconds=float(os.environ["BENCH_SKIP"]))
    clock = Clock(lambda: datetime.now(UTC) + skip)
    async with assemble(read_settings(), clock=clock, pacer=Pacer.unlimited()) as app:
        await app.serve(asyncio.Event(), lambda: print("ready", flush=True))


if __name__ == "__main__":
    logs.configure("console")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())
