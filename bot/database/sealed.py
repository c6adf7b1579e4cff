"""A database file that nobody works on: copied from a live one, looked at, encrypted with another key, synced."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3

from bot.database.connection import Connection, SqlError, meaning
from bot.trouble import Trouble

PAGES = 1000  # copied at a stretch: 4 MB

TABLES = {"programmes": "programmes", "people": "persons", "applications": "applications"}


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds. `step` is that of its tables."""

    step: int
    programmes: int
    people: int
    applications: int


def copy(source: Path, key: str | None, target: Path, new_key: str | None, go_on: Callable[[], None]) -> None:
    """Copy the state of this moment into the new file `target`, keyed with `new_key`; check it; sync it to the disk.

    Others may write to `source` meanwhile, and aren't held up. `go_on` is called now and then, and may raise. What
    was begun is removed then, as after every error. Raises Trouble.
    """
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(source, key, target, new_key, go_on)
        sync(target)
    except BaseException as error:
        discard(target)
        if isinstance(error, OSError):
            raise Trouble("database-cannot-open", path=str(target)) from None
        if isinstance(error, SqlError):
            raise meaning(error, target) from None
        raise


def contents(path: Path, key: str | None) -> Contents:
    """What a file holds, after every page was checked. Raises Trouble: the key doesn't fit, or it is damaged."""
    with closing(_open(path, key)) as connection:
        try:
            _check(connection, path, encrypted=key is not None)
            return counted(connection)
        except SqlError as error:
            raise meaning(error, path) from None


def opens(path: Path, key: str | None) -> bool:
    """Whether this key fits. Raises Trouble for anything else that is wrong."""
    try:
        _open(path, key).close()
    except Trouble as trouble:
        if trouble.key == "database-wrong-key":
            return False
        raise
    return True


@contextmanager
def held(path: Path, key: str | None) -> Iterator[None]:
    """Nobody writes to this database while the context lasts, and all of it is in the one file, which may be replaced.

    Raises Trouble where somebody has it open.
    """
    with closing(_open(path, key)) as connection:
        try:
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
                raise Trouble("database-busy", path=str(path))
            connection.execute("BEGIN IMMEDIATE")
        except SqlError as error:
            raise meaning(error, path) from None
        yield
        connection.execute("ROLLBACK")


def counted(connection: Connection) -> Contents:
    """What the database of this connection holds."""
    step = connection.execute("PRAGMA user_version").fetchone()[0]
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] if table in there else 0  # noqa: S608
        for name, table in TABLES.items()
    }
    return Contents(step, **counts)


def sync(path: Path) -> None:
    """A file, or a folder's list of files, is on the disk when this returns."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        if not path.is_dir():  # not every file system syncs folders
            raise
    finally:
        os.close(descriptor)


def discard(path: Path) -> None:
    """Remove a database file with what SQLite may have put beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _copy(source: Path, key: str | None, target: Path, new_key: str | None, go_on: Callable[[], None]) -> None:
    with closing(_open(source, key)) as live:
        # The transaction pins one moment: without it SQLite begins anew whenever somebody writes.
        live.execute("BEGIN")
        rows = _rows(live)
        with closing(_open(target, new_key)) as fresh:
            fresh.execute("PRAGMA synchronous = OFF")  # synced once, at the end
            live.backup(fresh, pages=PAGES, progress=lambda *_: go_on())
            fresh.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        step = live.execute("PRAGMA user_version").fetchone()[0]
    go_on()
    with closing(_open(target, new_key)) as fresh:
        _check(fresh, target, encrypted=new_key is not None)
        if _rows(fresh) != rows or fresh.execute("PRAGMA user_version").fetchone()[0] != step:
            raise Trouble("database-damaged", path=str(target))


def _open(path: Path, key: str | None) -> Connection:
    """Unlike `connect` it leaves the file's journal as it is."""
    try:
        connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            if key is not None:
                connection.execute("PRAGMA cipher_log_level = NONE")
                connection.execute(f"PRAGMA key = \"x'{key}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    except SqlError as error:
        raise meaning(error, path) from None
    return connection


def _check(connection: Connection, path: Path, *, encrypted: bool) -> None:
    """Raises Trouble unless every page is as it was written, and all of them fit together."""
    spoiled = encrypted and connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None
    if spoiled or connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise Trouble("database-damaged", path=str(path))


def _rows(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608
