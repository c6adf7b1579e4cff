"""Work in a process of its own, with bounds of time and memory.

Libraries for spreadsheets and pictures are large, and files come from outside: a process apart keeps both away from the
bot that serves people.
"""

import asyncio
import os
import sys
from importlib.util import find_spec
from pathlib import Path

from bot.trouble import Trouble

SECONDS = 60
MEMORY = 2 * 2**30  # bytes of address space


async def run_apart(module: str, *arguments: str, given: bytes = b"", failed: str) -> bytes:
    """What `python -m module` says to these arguments and to `given`. Raises Trouble `failed` where it says nothing."""
    spec = find_spec("bot")
    root = str(Path(spec.origin).parents[1]) if spec and spec.origin else ""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))},
    )
    try:
        async with asyncio.timeout(SECONDS):
            out, _ = await process.communicate(given)
    except BaseException as error:
        if process.returncode is None:
            process.kill()
        await process.wait()
        if isinstance(error, TimeoutError):
            raise Trouble(failed) from None
        raise
    if process.returncode or not out:
        raise Trouble(failed)
    return out


def stay_within_bounds() -> None:
    """Bounds this process, which is the one apart, where the system can do so."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
