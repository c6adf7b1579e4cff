"""What systemd wants to hear from a service of `Type=notify`: https://www.freedesktop.org/software/systemd/man/sd_notify

Nothing happens where systemd doesn't ask for it.
"""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress


def notify(state: str) -> None:
    """Send a state such as `READY=1`. What can't be sent is of no account to the bot."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")) or not hasattr(socket, "AF_UNIX"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to, suppress(OSError):
        to.connect("\0" + address[1:] if address[0] == "@" else address)
        to.send(state.encode())


async def watch(alive: Callable[[], Awaitable[object]]) -> None:
    """Tell the watchdog, twice as often as it wants, that the event loop turns and `alive` returns. Ends if there is
    none. What `alive` raises is well: only what hangs needs to be started anew."""
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    if not microseconds.isdigit():
        return
    while True:
        with suppress(Exception):  # it has answered
            await alive()
        notify("WATCHDOG=1")
        await asyncio.sleep(int(microseconds) / 2_000_000)
