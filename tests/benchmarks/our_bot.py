"""Köprü as `kopru run` serves it; without Telegram's 30 messages a second, which would be what is measured, unless
BENCH_PACED is set."""

import asyncio
import os
import signal
from cProfile import Profile

import uvloop

from bot import logs
from bot.config import read_settings
from bot.run import serve_telegram
from bot.transport.pacer import Pacer


class Parent:
    """The benchmark that started this process; it waits for the word `ready`."""

    def words(self, key: str, /, **_args: str | int) -> str:
        """Nobody reads it."""
        return key

    def say(self, key: str, /, **_args: str | int) -> None:
        """The first thing that is said means that updates are being received."""
        if key == "serving":
            print("ready", flush=True)


async def serve() -> None:
    """Until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    pacer = Pacer() if os.environ.get("BENCH_PACED") else Pacer.unlimited()
    await serve_telegram(read_settings(), stop, Parent(), pacer)


def main() -> None:
    """Serve, with a profile of the main thread written to BENCH_PROFILE if that is set."""
    logs.configure("console")
    profile = Profile()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        if path := os.environ.get("BENCH_PROFILE"):
            profile.enable()
            runner.run(serve())
            profile.disable()
            profile.dump_stats(path)
        else:
            runner.run(serve())


if __name__ == "__main__":
    main()
