"""Köprü itself as `kopru run` serves it, but without Telegram's limit of 30 messages a second, which would be measured."""

import asyncio
import os
import signal
import sys

import uvloop

from bot import logs
from bot.app import assemble
from bot.config import read_settings
from bot.transport.pacer import Pacer


async def serve() -> None:
    """Until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with assemble(read_settings(), pacer=Pacer.unlimited()) as app:
        if os.environ.get("BENCH_PROFILE"):
            import cProfile

            profile = cProfile.Profile()
            profile.enable()
            await app.serve(stop)
            profile.disable()
            profile.dump_stats(os.environ["BENCH_PROFILE"])
            return
        await app.serve(stop, lambda: print("ready", flush=True))


if __name__ == "__main__":
    logs.configure("console")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())
    sys.exit(0)
