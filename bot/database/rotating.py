"""A new key for the database. Killed at any moment, it leaves a database and its key on the disk.

In this order, each on the disk before the next: the new key as `key.new`; a copy of the database under the new key; the
copy takes the database's place; the old key is kept as `key.until-…`; the new key takes its place. Whoever opens the
database next finishes or takes back what was begun (`recover`).
"""

import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.database import sealed
from bot.database.backups import STAMP
from bot.database.key import former_keys, read_or_make_key, write_key
from bot.database.lock import Lock
from bot.database.restoring import keep_under
from bot.trouble import Trouble


def rotate(database: Path, key_file: Path, now: datetime, between: Callable[[], None] = lambda: None) -> Path:
    """Encrypt the database with a new key; the file that keeps the old one. The caller holds the lock. Raises Trouble.

    `between` is called between two steps.
    """
    _finish(database, key_file, now)
    old, new = read_or_make_key(key_file, may_make=False), secrets.token_hex(32)
    coming = _coming(database)
    sealed.discard(coming)
    with sealed.held(database, old):
        write_key(_new(key_file), new)
        _sync(key_file.parent)
        between()
        sealed.copy(database, old, coming, new, between)
        between()
        coming.replace(database)
        _sync(database.parent)
    between()
    return _change_keys(key_file, now, between)


def recover(database: Path, key_file: Path, now: datetime) -> None:
    """Finish a rotation that was cut off, or take it back. Does nothing while another process has the lock."""
    if not _new(key_file).exists():
        return
    lock = Lock(database.with_suffix(".lock"))
    if lock.take():
        try:
            _finish(database, key_file, now)
        finally:
            lock.release()


def reseal(files: Iterable[Path], key_file: Path) -> tuple[int, list[Path]]:
    """Encrypt copies anew that are under a former key: how many were, and those that couldn't be. Raises Trouble."""
    key, former = read_or_make_key(key_file, may_make=False), former_keys(key_file)
    done, left = 0, []
    for file in files:
        try:
            done += _reseal(file, key, former)
        except Trouble:
            left.append(file)
    return done, left


def _reseal(file: Path, key: str, former: Sequence[str]) -> bool:
    if sealed.opens(file, key):
        return False
    fits = next((each for each in former if sealed.opens(file, each)), None)
    if fits is None:
        raise Trouble("restore-wrong-key", path=str(file))
    coming = file.with_name(f".{file.name}.part")
    sealed.discard(coming)
    sealed.copy(file, fits, coming, key, lambda: None)
    times = file.stat()
    os.utime(coming, ns=(times.st_atime_ns, times.st_mtime_ns))
    coming.replace(file)
    _sync(file.parent)
    return True


def _finish(database: Path, key_file: Path, now: datetime) -> None:
    if not _new(key_file).exists():
        return
    try:
        _take_back_or_forth(database, key_file, now)
    except OSError:
        raise Trouble("key-not-writable", path=str(key_file)) from None


def _take_back_or_forth(database: Path, key_file: Path, now: datetime) -> None:
    if database.exists() and not sealed.opens(database, read_or_make_key(key_file, may_make=False)):
        if not sealed.opens(database, read_or_make_key(_new(key_file), may_make=False)):
            raise Trouble("database-wrong-key", path=str(database))
        _change_keys(key_file, now, lambda: None)
    else:
        sealed.discard(_coming(database))
        _new(key_file).unlink()
        _sync(key_file.parent)


def _change_keys(key_file: Path, now: datetime, between: Callable[[], None]) -> Path:
    kept = key_file.with_name(f"{key_file.name}.until-{now.astimezone(UTC).strftime(STAMP)}")
    try:
        keep_under(key_file, kept)
        _sync(key_file.parent)
        between()
        _new(key_file).replace(key_file)
        _sync(key_file.parent)
    except OSError:
        raise Trouble("key-not-writable", path=str(key_file)) from None
    return kept


def _new(key_file: Path) -> Path:
    return key_file.with_name(f"{key_file.name}.new")


def _coming(database: Path) -> Path:
    return database.with_name(f"{database.stem}-rotating{database.suffix}")


def _sync(folder: Path) -> None:
    sealed.sync(folder)
