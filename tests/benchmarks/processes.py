"""Bots as processes of their own, and what the operating system says of them (Linux: /proc)."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path

from tests.benchmarks.bot_api import TOKEN

TICKS = os.sysconf("SC_CLK_TCK")


class Bot:
    """A running bot."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process

    def cpu_seconds(self) -> float:
        """User and system time so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident_megabytes(self) -> float:
        """Memory it holds now."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def for_kopru(folder: Path, api: str) -> dict[str, str]:
    """The environment in which Köprü keeps its data in `folder` and has this address for Telegram."""
    return {
        "KOPRU_BOT_TOKEN": TOKEN,
        "KOPRU_API_URL": api,
        "KOPRU_DATA_DIR": str(folder / "data"),
        "KOPRU_KEY_FILE": str(folder / "key"),
        "KOPRU_LISTEN": "127.0.0.1:0",
    }


@contextmanager
def running(module: str, environment: Mapping[str, str]) -> Iterator[Bot]:
    """`python -m module` until the block ends; it begins when the bot has said its first line, that it is ready.

    Raises RuntimeError if the bot ends before.
    """
    command = [sys.executable, "-m", module]
    with subprocess.Popen(command, env=os.environ | dict(environment), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            if not process.stdout.readline():
                raise RuntimeError("the bot didn't start")
            yield Bot(process)
        finally:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


@asynccontextmanager
async def running_beside(module: str, environment: Mapping[str, str]) -> AsyncIterator[Bot]:
    """The same for a bot to whose requests this process answers, even while it starts and ends."""
    with ExitStack() as stack:
        bot = await asyncio.to_thread(stack.enter_context, running(module, environment))
        try:
            yield bot
        finally:
            await asyncio.to_thread(stack.close)
