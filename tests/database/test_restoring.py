"""Restoring: a backup is looked at before it replaces anything, and what it replaces is kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.database import Database, Tx, backups, restoring, sealed
from bot.trouble import Trouble
from tests.database import notes

NOW = datetime(2027, 3, 1, 3, 0, tzinfo=UTC)
OTHER = "f" * 64


def nothing(_tx: Tx) -> None:
    """Nothing is to be settled."""


def overwrite(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def spoil(file: Path, copy: Path) -> None:
    """A copy with one bit changed."""
    content = bytearray(file.read_bytes())
    content[-3_000] ^= 1
    copy.write_bytes(content)


@pytest.fixture
async def backup(path: Path, key: str, tmp_path: Path) -> Path:
    """Of the day before: one note, which is followed by another."""
    async with notes.opened(path, key) as database:
        await database.write(notes.prepare)
        await database.write(notes.add, "old")
        made = backups.make(path, key, tmp_path / "backups", NOW - timedelta(1))
        await database.write(notes.add, "new")
    return made.path


async def texts(path: Path, key: str | None) -> list[str]:
    async with notes.opened(path, key) as database:
        held: list[str] = await database.read(notes.texts)
        return held


async def test_a_backup_takes_the_place_and_the_former_database_is_kept(path: Path, key: str, backup: Path) -> None:
    assert restoring.examine(backup, [OTHER, key])[0] == key
    aside = restoring.replace(path, key, backup, key, NOW, nothing)
    assert aside == path.with_name("kopru-replaced-20270301T030000Z.db")
    assert await texts(path, key) == ["old"]
    assert await texts(aside, key) == ["old", "new"]
    assert {file.name for file in path.parent.glob("*coming*")} == set()


async def test_a_backup_under_a_former_key_gets_the_present_one(path: Path, key: str, backup: Path) -> None:
    for file in path.parent.iterdir():
        file.unlink()
    restoring.replace(path, OTHER, backup, key, NOW, nothing)
    assert await texts(path, OTHER) == ["old"]
    assert not sealed.opens(path, key)


async def test_on_a_new_machine_there_is_nothing_to_keep(tmp_path: Path, key: str, backup: Path) -> None:
    place = tmp_path / "new" / "kopru.db"
    assert restoring.replace(place, key, backup, key, NOW, nothing) is None
    assert await texts(place, key) == ["old"]


async def test_a_database_that_opens_no_more_is_kept(path: Path, key: str, backup: Path) -> None:
    overwrite(path, b"?" * 10_000)
    aside = restoring.replace(path, key, backup, key, NOW, nothing)
    assert aside is not None
    assert aside.stat().st_size == 10_000
    assert await texts(path, key) == ["old"]


async def test_where_settling_fails_nothing_has_changed(path: Path, key: str, backup: Path) -> None:
    def fail(_tx: Tx) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        restoring.replace(path, key, backup, key, NOW, fail)
    assert await texts(path, key) == ["old", "new"]
    assert [file.name for file in path.parent.glob("*.db")] == ["kopru.db"]


async def test_a_database_that_somebody_has_open_is_not_replaced(path: Path, key: str, backup: Path) -> None:
    async with notes.opened(path, key, exclusive=False) as command:
        await command.write(notes.add, "beside")
        with pytest.raises(Trouble, match="database-busy"):
            restoring.replace(path, key, backup, key, NOW, nothing)
    assert await texts(path, key) == ["old", "new", "beside"]


async def test_a_backup_that_does_not_fit_is_refused(tmp_path: Path, key: str, backup: Path) -> None:
    with pytest.raises(Trouble, match="restore-wrong-key"):
        restoring.examine(backup, [OTHER, None])
    with pytest.raises(Trouble, match="file-unreadable"):
        restoring.examine(tmp_path / "missing.db", [key])
    spoil(backup, tmp_path / "spoiled.db")
    with pytest.raises(Trouble, match="database-damaged"):
        restoring.examine(tmp_path / "spoiled.db", [key])
    (tmp_path / "empty.db").touch()
    with pytest.raises(Trouble, match="restore-no-database"):
        restoring.examine(tmp_path / "empty.db", [key])


async def test_a_backup_of_a_newer_program_is_refused(key: str, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "steps", lambda: [(1, "")])
    with pytest.raises(Trouble, match="database-newer"):
        restoring.examine(backup, [key])


async def test_a_backup_of_an_older_program_gets_the_tables_of_this_one(
    path: Path, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.database import migrate  # noqa: PLC0415

    steps = migrate.steps()
    with monkeypatch.context() as older:
        older.setattr(migrate, "steps", lambda: steps[:2])
        await (await Database.open(path, key)).close()
        made = backups.make(path, key, tmp_path / "backups", NOW)
    assert sealed.contents(made.path, key).step == 2
    restoring.replace(path, key, made.path, key, NOW, nothing)
    assert sealed.contents(path, key).step == steps[-1][0]
    assert list(path.parent.glob("*before*")) == []
    assert sealed.contents(made.path, key).step == 2
