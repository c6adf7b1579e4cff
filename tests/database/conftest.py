"""An encrypted database with a pile of notes, open for the length of a test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.database import Database
from tests.database import notes

KEY = "0123456789abcdef" * 4


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "kopru.db"


@pytest.fixture
def key() -> str:
    return KEY


@pytest.fixture
async def database(path: Path, key: str) -> AsyncIterator[Database]:
    async with notes.opened(path, key) as database:
        await database.write(notes.prepare)
        yield database
