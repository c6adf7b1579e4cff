"""From the start of the program to the moment it receives updates."""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bot_api import Server
from tests.benchmarks.people import echoes, prepare
from tests.benchmarks.processes import for_kopru

RUNS = 5


def main() -> None:
    """Print the median and the spread, beside a Python that only imports python-telegram-bot."""
    server = Server()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(prepare(folder, 1000))
        ours = [_until_ready(server, folder) for _ in range(RUNS)]
    server.close()
    stock = [_seconds([sys.executable, "-c", "import telegram.ext"]) for _ in range(RUNS)]
    print(f"Köprü ready to answer after {_say(ours)}; importing telegram.ext alone takes {_say(stock)}")


def _until_ready(server: Server, folder: Path) -> float:
    environment = os.environ | for_kopru(folder, server.offer(echoes(1)))
    begun = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=environment, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    seconds = time.monotonic() - begun
    server.wait()
    process.terminate()
    process.communicate()
    return seconds


def _seconds(command: list[str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, check=True)
    return time.monotonic() - begun


def _say(figures: list[float]) -> str:
    return f"{statistics.median(figures):.2f} s ({min(figures):.2f} to {max(figures):.2f}, {len(figures)} runs)"
