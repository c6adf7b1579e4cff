"""Backups: copies of the database under dated names, encrypted alike; old ones go once a new one is good."""

import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.database import sealed
from bot.trouble import Trouble

NAME = re.compile(r"kopru-(\d{8}T\d{6}Z)\.db")
STAMP = "%Y%m%dT%H%M%SZ"
ABANDONED = 86_400  # seconds after which an unfinished copy belongs to nobody any more
ROOM = 1.2  # times the size of the database has to be free


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: its file, and when it was made (UTC)."""

    path: Path
    made_at: datetime


def make(
    database: Path, key: str | None, folder: Path, now: datetime, go_on: Callable[[], None] = lambda: None
) -> Backup:
    """Make a backup of a database that may be in use. `go_on` is called now and then, and may raise. Raises Trouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(folder)
        size = sum(file.stat().st_size for file in _with_wal(database))
        free = shutil.disk_usage(folder).free
    except OSError:
        raise Trouble("backup-folder-wrong", path=str(folder)) from None
    if free < ROOM * size:
        raise Trouble("backup-no-room", path=str(folder))
    part = folder / f".{secrets.token_hex(4)}.part"
    sealed.copy(database, key, part, key, go_on)
    finished = folder / f"kopru-{now.astimezone(UTC).strftime(STAMP)}.db"
    try:
        part.replace(finished)
        sealed.sync(folder)
    except OSError:
        raise Trouble("backup-folder-wrong", path=str(folder)) from None
    return Backup(finished, now)


def existing(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first. None where there is no folder. Raises Trouble."""
    try:
        found = [backup for file in folder.iterdir() if (backup := named(file))] if folder.exists() else []
    except OSError:
        raise Trouble("backup-folder-wrong", path=str(folder)) from None
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def named(file: Path) -> Backup | None:
    """The backup that a file is by its name."""
    name = NAME.fullmatch(file.name)
    return Backup(file, datetime.strptime(name[1], STAMP).replace(tzinfo=UTC)) if name else None


def thin(folder: Path, keep: int) -> int:
    """Remove all backups but the newest; how many went. Call it only when a new one is good. Raises Trouble."""
    old = existing(folder)[keep:]
    try:
        for backup in old:
            backup.path.unlink(missing_ok=True)
    except OSError:
        raise Trouble("backup-folder-wrong", path=str(folder)) from None
    return len(old)


def _with_wal(database: Path) -> Iterator[Path]:
    yield database
    wal = database.with_name(database.name + "-wal")
    if wal.exists():
        yield wal


def _sweep(folder: Path) -> None:
    """Remove what a process left behind that was killed while it copied."""
    for file in folder.glob(".*.part*"):
        if time.time() - file.stat().st_mtime > ABANDONED:
            file.unlink(missing_ok=True)
