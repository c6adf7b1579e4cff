"""`kopru restore` and `kopru key`: what they do with the database and its key while no bot runs on them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.announcements import waves
from bot.clock import Clock
from bot.config import Settings
from bot.database import Tx, backups, restoring, rotating, sealed
from bot.database.key import former_keys, read_or_make_key
from bot.database.lock import Lock
from bot.database.sealed import Contents
from bot.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Prospect:
    """A backup that could be restored, with the key that fits it; and what the database holds that it would replace.

    `present` is None where there is none, or where it can't be read: `there` tells which.
    """

    file: Path
    key: str | None
    made_at: datetime
    coming: Contents
    there: bool
    present: Contents | None


def look(settings: Settings, file: Path) -> Prospect:
    """What restoring this file would do. Raises Trouble where it can't be restored."""
    database, key = settings.database, _key(settings)
    with alone(settings):
        former = former_keys(settings.key_file) if settings.key_file else []
        fits, coming = restoring.examine(file, list(dict.fromkeys([key, *former, None])))
        there = database.exists()
        try:
            present = sealed.contents(database, key) if there else None
        except Trouble:
            present = None
    return Prospect(file, fits, _made_at(file), coming, there, present)


def restore(settings: Settings, prospect: Prospect) -> Path | None:
    """Put the backup in the database's place; where the former one is kept now. Raises Trouble."""
    now = Clock().now()

    def settle(tx: Tx) -> None:
        calm(tx, int(now.timestamp()))

    with alone(settings):
        database, key = settings.database, _key(settings)
        return restoring.replace(database, key, prospect.file, prospect.key, now, settle)


def calm(tx: Tx, at: int) -> None:
    """What was going out to many may have gone out after the backup was made: a coordinator decides about the rest.

    What was under way is paused; what was planned for an hour that has passed is a draft again.
    """
    for wave_id, state in tx.all("SELECT id, state FROM waves WHERE starts_at <= :at", at=at):
        if state == "planned":
            waves.stop(tx, wave_id, at)
        else:
            waves.pause(tx, wave_id, at)


def check_key(settings: Settings) -> bool:
    """Whether there is a database that the key opens; False: there is none yet. Raises Trouble where it doesn't fit."""
    _key_file(settings)
    database, key = settings.database, _key(settings)
    if database.exists() and not sealed.opens(database, key):
        raise Trouble("database-wrong-key", path=str(database))
    return database.exists()


@dataclass(frozen=True, slots=True)
class Rotated:
    """Where the former key is kept, how many copies have the new one too, and those that haven't."""

    former: Path
    resealed: int
    left: list[Path]


def rotate_key(settings: Settings) -> Rotated:
    """Give the database and the copies of it that are within reach a new key. Raises Trouble."""
    key_file, database = _key_file(settings), settings.database
    if not database.exists():
        raise Trouble("backup-nothing", path=str(database))
    with alone(settings):
        former = rotating.rotate(database, key_file, Clock().now())
        beside = sorted(database.parent.glob(f"{database.stem}-*{database.suffix}"))
        kept = [backup.path for backup in backups.existing(settings.backups_in)]
        return Rotated(former, *rotating.reseal([*kept, *beside], key_file))


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """No bot runs on this data while the context lasts. Raises Trouble where one does."""
    database = settings.database
    try:
        database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise Trouble("database-cannot-open", path=str(database)) from None
    lock = Lock(database.with_suffix(".lock"))
    if not lock.take():
        raise Trouble("database-in-use", path=str(database))
    try:
        yield
    finally:
        lock.release()


def _key(settings: Settings) -> str | None:
    if settings.key_file is None:
        return None
    rotating.recover(settings.database, settings.key_file, Clock().now())
    if not settings.key_file.exists() and not settings.database.exists():
        raise Trouble("key-none-yet", path=str(settings.key_file))
    return read_or_make_key(settings.key_file, may_make=False)


def _key_file(settings: Settings) -> Path:
    if settings.key_file is None:
        raise Trouble("key-off")
    return settings.key_file


def _made_at(file: Path) -> datetime:
    """As its name says; else when the file was last written."""
    backup = backups.named(file)
    return backup.made_at if backup else datetime.fromtimestamp(file.stat().st_mtime, UTC)
