"""What systemd is told, over a real socket."""

import asyncio
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot import systemd

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no such sockets")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[socket.socket]:
    """The end that systemd holds."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        end.bind(str(tmp_path / "notify"))
        end.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield end


def test_a_state_arrives(told: socket.socket) -> None:
    systemd.notify("READY=1")
    assert told.recv(99) == b"READY=1"


@pytest.mark.parametrize("address", ["", "/nowhere/at/all", "relative"])
def test_where_nobody_listens_nothing_happens(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    systemd.notify("READY=1")


async def test_the_watchdog_hears_as_long_as_the_bot_answers(
    told: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "20000")
    asked = 0
    hanging = asyncio.Event()

    async def alive() -> None:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise OSError  # it answers, if not well
        if asked == 3:
            hanging.set()
            await asyncio.Event().wait()

    watching = asyncio.create_task(systemd.watch(alive))
    for _ in range(2):
        assert await asyncio.to_thread(told.recv, 99) == b"WATCHDOG=1"
    await hanging.wait()
    told.setblocking(False)
    with pytest.raises(BlockingIOError):
        told.recv(99)
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching


async def test_without_a_watchdog_there_is_nothing_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    await systemd.watch(lambda: pytest.fail("asked"))
