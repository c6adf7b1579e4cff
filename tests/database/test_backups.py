"""Backups: of a database in use, encrypted, checked before they count, and old ones go only then."""

import asyncio
import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.database import Database, Tx, backups, sealed
from bot.trouble import Trouble
from tests.database import notes

NOW = datetime(2027, 3, 1, 3, 0, tzinfo=UTC)
SECRET = "Geheimova Aygerim"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def broken_off() -> None:
    raise LookupError


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def spoil(path: Path) -> None:
    """One bit of the last but one page."""
    content = bytearray(path.read_bytes())
    content[-6_000] ^= 1
    path.write_bytes(content)


def leave(file: Path, age: int) -> None:
    """A file that was last written so many seconds ago."""
    file.parent.mkdir(exist_ok=True)
    file.touch()
    os.utime(file, (0, time.time() - age))


async def test_a_backup_is_made_while_others_write(database: Database, key: str, folder: Path) -> None:
    def fill(tx: Tx) -> None:
        for number in range(2_000):
            notes.add(tx, f"{number} " + "x" * 2_000)

    await database.write(fill)
    making = asyncio.create_task(asyncio.to_thread(backups.make, database.path, key, folder, NOW))
    written = 0
    while not making.done():
        await database.write(notes.add, f"meanwhile {written}")
        written += 1
    backup = await making
    assert written > 0
    assert backup.path.name == "kopru-20270301T030000Z.db"
    copy = await Database.open(backup.path, key)
    held = await copy.read(notes.texts)
    await copy.close()
    assert held[:2_000] == [f"{number} " + "x" * 2_000 for number in range(2_000)]
    assert held[2_000:] == [f"meanwhile {number}" for number in range(len(held) - 2_000)]  # one moment
    assert len(held) - 2_000 < written


async def test_a_backup_can_be_read_with_the_key_alone(database: Database, key: str, folder: Path) -> None:
    await database.write(notes.add, SECRET)
    path = backups.make(database.path, key, folder, NOW).path
    assert SECRET.encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")
    assert not sealed.opens(path, "f" * 64)
    assert not sealed.opens(path, None)
    assert (mode(path), mode(folder)) == (0o600, 0o700)
    assert names(folder) == [path.name]  # nothing beside it


async def test_a_plain_database_has_plain_backups(tmp_path: Path, folder: Path) -> None:
    async with notes.opened(tmp_path / "plain.db", None) as database:
        await database.write(notes.prepare)
        assert sealed.contents(backups.make(database.path, None, folder, NOW).path, None).people == 0


async def test_what_is_erased_is_not_in_a_later_backup(tmp_path: Path, folder: Path) -> None:
    async with notes.opened(tmp_path / "plain.db", None) as database:
        await database.write(notes.prepare)
        await database.write(notes.add, SECRET)
        assert SECRET.encode() in backups.make(database.path, None, folder, NOW).path.read_bytes()
        await database.write(lambda tx: tx.run("DELETE FROM notes"))
        later = backups.make(database.path, None, folder, NOW + timedelta(1))
        assert SECRET.encode() not in later.path.read_bytes()


async def test_a_damaged_database_makes_no_backup_and_costs_none(
    database: Database, path: Path, key: str, folder: Path
) -> None:
    await database.write(lambda tx: [notes.add(tx, f"{number} " + "x" * 3_000) for number in range(100)])
    before = backups.make(path, key, folder, NOW)
    await database.close()
    spoil(path)
    with pytest.raises(Trouble, match="database-damaged"):
        backups.make(path, key, folder, NOW + timedelta(1))
    assert names(folder) == [before.path.name]


async def test_one_that_is_broken_off_leaves_nothing(database: Database, key: str, folder: Path) -> None:
    with pytest.raises(LookupError):
        backups.make(database.path, key, folder, NOW, broken_off)
    assert names(folder) == []


async def test_the_newest_are_kept(database: Database, key: str, folder: Path) -> None:
    for day in range(5):
        backups.make(database.path, key, folder, NOW + timedelta(day))
    (folder / "notes.txt").write_text("mine")
    (folder / "kopru-before-0002.db").write_text("not a backup by its name")
    assert backups.thin(folder, 2) == 3
    assert [backup.made_at for backup in backups.existing(folder)] == [NOW + timedelta(4), NOW + timedelta(3)]
    assert len(names(folder)) == 4


async def test_what_a_killed_process_left_is_swept_away_in_time(database: Database, key: str, folder: Path) -> None:
    for name, age in ((".old.part", 2 * 86_400), (".old.part-journal", 2 * 86_400), (".new.part", 60)):
        leave(folder / name, age)
    backups.make(database.path, key, folder, NOW)
    assert names(folder) == [".new.part", "kopru-20270301T030000Z.db"]


async def test_where_there_is_no_room_it_is_said(
    database: Database, key: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "ROOM", 2.0**60)
    with pytest.raises(Trouble, match="backup-no-room"):
        backups.make(database.path, key, folder, NOW)


async def test_a_folder_that_cannot_be_written_is_named(database: Database, key: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble, match="backup-folder-wrong"):
        backups.make(database.path, key, tmp_path / "file" / "backups", NOW)


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.database import backups

backups.make(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), datetime.now(UTC), lambda: os.kill(os.getpid(), 9))
"""


async def test_a_kill_in_the_middle_leaves_no_backup_that_looks_like_one(
    database: Database, key: str, folder: Path
) -> None:
    await database.write(notes.add, "kept")
    ended = subprocess.run(  # noqa: ASYNC221, S603  our own program
        [sys.executable, "-c", KILLED, str(database.path), key, str(folder)],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert ended.returncode == -9
    assert backups.existing(folder) == []
    assert await database.read(notes.texts) == ["kept"]
