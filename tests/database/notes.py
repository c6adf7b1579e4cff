"""Use cases for the tests of the database: a pile of notes."""

from bot.database import Tx


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
