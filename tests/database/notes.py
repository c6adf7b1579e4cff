"""Use cases for the tests of the database: a pile of notes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.database import Database, Tx


@asynccontextmanager
async def opened(path: Path, key: str | None, *, exclusive: bool = True) -> AsyncIterator[Database]:
    """The database, closed at the end of the block."""
    database = await Database.open(path, key, exclusive=exclusive)
    try:
        yield database
    finally:
        await database.close()


def prepare(tx: Tx) -> None:
    """Make the table."""
    tx.run("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)")


def add(tx: Tx, text: str) -> int:
    """One more note; its id. Fails where the text is there already."""
    return tx.insert("INSERT INTO notes (text) VALUES (:text)", text=text)


def add_then_fail(tx: Tx, text: str) -> None:
    """A note, and then the use case goes wrong."""
    add(tx, text)
    raise LookupError(text)


def texts(tx: Tx) -> list[str]:
    """All notes in the order they were added."""
    return [row[0] for row in tx.all("SELECT text FROM notes ORDER BY id")]
