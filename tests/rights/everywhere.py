"""Looks through every table."""

from bot.database import Tx


def tables(tx: Tx) -> dict[str, list[str]]:
    """Each table and its columns."""
    names = [
        row[0] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    ]
    return {name: [row[1] for row in tx.all(f"PRAGMA table_info({name})")] for name in names}


def ids(tx: Tx, person_id: int) -> list[str]:
    """The columns in which this number stands, alone or within a text."""
    return holding(tx, str(person_id))


def holding(tx: Tx, text: str) -> list[str]:
    """The columns in which this text stands."""
    return [
        f"{table}.{column}"
        for table, columns in tables(tx).items()
        for column in columns
        if table != "handled_updates"
        and tx.value(f"SELECT 1 FROM {table} WHERE instr(CAST({column} AS TEXT), :text) LIMIT 1", text=text)  # noqa: S608
    ]
