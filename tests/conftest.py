"""What all tests share: no network but this machine's own, and a bot to talk to."""

import os
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

os.environ["OPENPYXL_LXML"] = "False"  # lxml is here for a test's sake: where Köprü runs, openpyxl does without it

from tests.world import World  # it imports openpyxl

LOCAL = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to any other machine fails the test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in LOCAL:
            raise AssertionError("a test reached for the network")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A running bot with the example programme loaded."""
    world = World(tmp_path)
    await world.start()
    await world.load()
    yield world
    await world.stop()
    assert world.simulator.complaints == []
