"""Numbered steps from one shape of the tables to the next: in order, each one transaction, never edited later."""

import shutil
from importlib.resources import files
from pathlib import Path

from bot.database.connection import Connection
from bot.trouble import Trouble


def steps() -> list[tuple[int, str]]:
    """(number, SQL) of every step, in order. The number is what the file's name begins with."""
    folder = files("bot.database") / "migrations"
    found = [(int(file.name[:4]), file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql")]
    return sorted(found)


def pending(connection: Connection) -> list[tuple[int, str]]:
    """The steps that this database lacks. Raises Trouble where it is newer than the program."""
    have = int(connection.execute("PRAGMA user_version").fetchone()[0])
    known = steps()
    if have > known[-1][0]:
        raise Trouble("database-newer", have=have, known=known[-1][0])
    return [step for step in known if step[0] > have]


def migrate(connection: Connection, path: Path, *, keep: bool = True) -> None:
    """Bring the tables up to date; before each step on a database in use, a copy of the file is kept beside it.

    `keep` False keeps none: the file is a copy itself.
    """
    new = not keep or connection.execute("PRAGMA user_version").fetchone()[0] == 0
    for number, sql in pending(connection):
        if not new:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.copy2(path, path.with_name(f"{path.stem}-before-{number:04}{path.suffix}"))
        # executescript commits first, so the transaction is part of the script.
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
