"""A backup takes the place of the database, which is kept aside. At every moment one of the two is in its place."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

from bot.database import sealed
from bot.database.backups import STAMP
from bot.database.connection import connect
from bot.database.migrate import migrate, steps
from bot.database.sealed import Contents
from bot.database.transaction import Tx
from bot.trouble import Trouble

Key = str | None


def examine(file: Path, keys: Sequence[Key]) -> tuple[Key, Contents]:
    """Which of these keys fits a backup, and what it holds, after every page was checked. Raises Trouble."""
    if not file.is_file():
        raise Trouble("file-unreadable", path=str(file))
    fits = [key for key in keys if sealed.opens(file, key)]
    if not fits:
        raise Trouble("restore-wrong-key", path=str(file))
    found = sealed.contents(file, fits[0])
    known = steps()[-1][0]
    if found.step > known:
        raise Trouble("database-newer", have=found.step, known=known)
    if found.step == 0:
        raise Trouble("restore-no-database", path=str(file))
    return fits[0], found


def replace(
    database: Path, key: Key, file: Path, file_key: Key, now: datetime, settle: Callable[[Tx], None]
) -> Path | None:
    """Put a backup into the place of the database; where that is kept now, if there was one. The caller holds the lock.

    It is encrypted with `key` there, has all tables of this program, and `settle` has been run on it. Raises Trouble.
    """
    coming = database.with_name(f"{database.stem}-coming{database.suffix}")
    sealed.discard(coming)
    database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    sealed.copy(file, file_key, coming, key, lambda: None)
    try:
        with closing(connect(coming, key)) as connection:
            migrate(connection, coming, keep=False)
            connection.execute("BEGIN IMMEDIATE")
            settle(Tx(connection))
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = DELETE")
        sealed.sync(coming)
        return _change_places(database, key, coming, now)
    finally:
        sealed.discard(coming)


def _change_places(database: Path, key: Key, coming: Path, now: datetime) -> Path | None:
    aside = None
    with ExitStack() as stack:
        if database.exists():
            aside = database.with_name(
                f"{database.stem}-replaced-{now.astimezone(UTC).strftime(STAMP)}{database.suffix}"
            )
            if _sound(database, key):
                stack.enter_context(sealed.held(database, key))
            for suffix in ("-wal", "-shm"):  # of a database that doesn't open any more; they fit no other file
                beside = database.with_name(database.name + suffix)
                if beside.exists():
                    beside.replace(aside.with_name(aside.name + suffix))
            keep_under(database, aside)
        coming.replace(database)
        sealed.sync(database.parent)
    return aside


def keep_under(file: Path, name: Path) -> None:
    """Give a file a second name, or, where the file system can't, copy it."""
    try:
        os.link(file, name)
    except OSError:
        shutil.copy2(file, name)
        sealed.sync(name)


def _sound(database: Path, key: Key) -> bool:
    try:
        return sealed.opens(database, key)
    except Trouble:
        return False
