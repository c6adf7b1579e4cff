"""The program as a newcomer starts it: `python -m bot run` in a process of its own, with a home folder of its own."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SECONDS = 60  # for the start, on a slow machine


@dataclass(frozen=True, slots=True)
class Program:
    """What it said when it was ready: where its chat page is, and the link that makes the first administrator."""

    address: str
    claim: str


@asynccontextmanager
async def running(home: Path) -> AsyncIterator[Program]:
    """The program runs inside the block, on a free port. Asked to stop, it must end well and without complaint."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KOPRU_", "XDG_", "LC_"))}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=home,  # no .env lies there
        env=kept | {"HOME": str(home), "LANG": "C.UTF-8", "PYTHONPATH": str(PROJECT), "KOPRU_LISTEN": "127.0.0.1:0"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    said = ""
    try:
        async with asyncio.timeout(SECONDS):
            while not (found := _ready(said)):
                line = await process.stdout.readline()
                assert line, (said, (await process.communicate())[1].decode())
                said += line.decode()
        yield found
    finally:
        if process.returncode is None:
            process.terminate()
        _, complaints = await asyncio.wait_for(process.communicate(), 20)
    complaining = [line for line in complaints.decode().splitlines() if "[info " not in line]
    assert (process.returncode, complaining) == (0, [])


def _ready(said: str) -> Program | None:
    address = re.search(r"http://127\.0\.0\.1:\d+", said)
    claim = re.search(r"https://t\.me/\S+start=claim-\w+", said)
    return Program(address[0], claim[0]) if address and claim else None
