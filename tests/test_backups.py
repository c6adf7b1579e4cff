"""Backups, restoring and the key as an operator meets them, and the backup that the bot makes each night."""

import asyncio
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.announcements import announcement, waves
from bot.app import open_database
from bot.app.backing_up import Nightly, last_night
from bot.cli import cli
from bot.clock import Clock
from bot.config import read_settings
from bot.database import Tx, backups
from bot.keeping import calm
from bot.people import persons
from bot.trouble import Trouble
from tests.database.plain import plain_tx

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An operator with an English terminal, in a folder with all their data."""
    for name in [name for name in os.environ if name.startswith(("KOPRU_", "LC_", "LANG"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KOPRU_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KOPRU_KEY_FILE", str(tmp_path / "config" / "key"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def kopru(*arguments: str | Path, status: int = 0) -> Result:
    result = CliRunner().invoke(cli, [str(each) for each in arguments])
    assert result.exit_code == status, result.output
    return result


def meet(*people: int) -> list[int]:
    """These people talk to the bot; the ids of all whom it knows."""

    async def do() -> list[int]:
        database = await open_database(read_settings())
        for person_id in people:
            await database.write(persons.meet, person_id, "Aigerim", None, 0)
        known = await database.read(lambda tx: [row[0] for row in tx.all("SELECT id FROM persons ORDER BY id")])
        await database.close()
        return known

    return asyncio.run(do())


def newest(folder: Path) -> Path:
    return backups.existing(folder / "data" / "backups")[0].path


def test_a_backup_and_back(folder: Path) -> None:
    meet(1, 2)
    said = kopru("backup").output
    assert "is made and checked:" in said
    assert "on the same disk as the database" in said
    meet(3)
    result = kopru("restore", newest(folder), status=1)
    assert "It holds: programmes 0, people 2, applications 0." in result.output
    assert "it would replace holds: programmes 0, people 3" in result.output
    assert "Say --yes to replace it." in result.stderr
    assert meet() == [1, 2, 3]
    said = kopru("restore", newest(folder), "--yes").output
    assert "The backup is in its place." in said
    assert "kopru-replaced-" in said
    assert "Erase them again: “kopru erase”." in said
    assert meet() == [1, 2]


@pytest.mark.parametrize(("answer", "people"), [("n", [1, 2]), ("y", [1])])
def test_at_a_terminal_it_asks(folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, people: list[int]) -> None:
    meet(1)
    kopru("backup")
    meet(2)
    monkeypatch.setattr("bot.cli.operator.at_a_terminal", lambda: True)
    result = CliRunner().invoke(cli, ["restore", str(newest(folder))], input=f"{answer}\n")
    assert "Put the backup in its place?" in result.output
    assert meet() == people


def test_on_a_new_machine_nobody_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meet(1)
    kopru("backup")
    monkeypatch.setenv("KOPRU_DATA_DIR", str(folder / "new"))
    said = kopru("restore", newest(folder)).output
    assert "There is no database yet that it would replace." in said
    assert meet() == [1]


def test_neither_is_done_while_the_bot_runs(folder: Path) -> None:
    meet(1)
    kopru("backup")
    backup = newest(folder)

    async def beside() -> None:
        running = await open_database(read_settings())
        for command in (("restore", backup, "--yes"), ("key", "rotate")):
            said = await asyncio.to_thread(kopru, *command, status=2)
            assert "Another Köprü is already running" in said.stderr
        assert "is made and checked" in (await asyncio.to_thread(kopru, "backup")).output
        await running.close()

    asyncio.run(beside())


def test_a_new_key(folder: Path) -> None:
    meet(1)
    kopru("backup")
    backup, before = newest(folder), (folder / "config" / "key").read_text()
    elsewhere = folder / "elsewhere.db"
    elsewhere.write_bytes(backup.read_bytes())
    said = kopru("key", "rotate").output
    assert "has a new key" in said
    assert "1 copy of the database was encrypted with it too." in said
    assert before not in said
    assert (folder / "config" / "key").read_text() != before
    assert "opens the database" in kopru("key", "check").output
    assert meet() == [1]
    for each in (backup, elsewhere):  # the one has the new key, the other one that is still kept
        assert "is in its place" in kopru("restore", each, "--yes").output
        assert meet() == [1]
    next((folder / "config").glob("key.until-*")).unlink()
    assert "doesn't open with this key" in kopru("restore", elsewhere, "--yes", status=1).stderr


def test_a_rotation_that_was_cut_off_is_finished_by_the_next_start(folder: Path) -> None:
    meet(1)
    old = (folder / "config" / "key").read_text()
    kopru("key", "rotate")
    (folder / "config" / "key").rename(folder / "config" / "key.new")
    (folder / "config" / "key").write_text(old)
    assert meet() == [1]
    assert not (folder / "config" / "key.new").exists()


def test_what_cannot_be_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no database" in kopru("backup", status=1).stderr
    assert "There is no database" in kopru("key", "rotate", status=1).stderr
    assert "There is no key" in kopru("key", "check", status=2).stderr
    assert "There is no key" in kopru("restore", "missing.db", status=2).stderr
    assert not (folder / "config").exists()
    meet(1)
    assert "missing.db can't be read." in kopru("restore", "missing.db", status=1).stderr
    (folder / "note.db").write_text("a note")
    assert "doesn't open with this key" in kopru("restore", "note.db", status=1).stderr
    monkeypatch.setenv("KOPRU_KEY_FILE", "none")
    assert "There is no key" in kopru("key", "rotate", status=2).stderr
    monkeypatch.setenv("KOPRU_BACKUPS", "many")
    assert "KOPRU_BACKUPS takes a number" in kopru("backup", status=2).stderr


async def test_each_night_has_its_backup(folder: Path) -> None:
    await (await open_database(read_settings())).close()
    moment = NOW
    keeper = Nightly(read_settings().model_copy(update={"backups": 2}), Clock(lambda: moment))
    made = []
    for hours in (0, 1, 24, 25, 48):
        moment = NOW + timedelta(hours=hours)
        await keeper.look()
        made.append([backup.made_at for backup in backups.existing(folder / "data" / "backups")])
    day = timedelta(days=1)
    assert made == [[NOW], [NOW], [NOW + day, NOW], [NOW + day, NOW], [NOW + 2 * day, NOW + day]]


def test_the_night_is_that_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    try:
        assert last_night(NOW) == datetime(2027, 2, 28, 22, 0, tzinfo=UTC)
        assert last_night(NOW.replace(hour=21)) == datetime(2027, 2, 28, 22, 0, tzinfo=UTC)
        assert last_night(NOW.replace(hour=22)) == datetime(2027, 3, 1, 22, 0, tzinfo=UTC)
    finally:
        monkeypatch.undo()
        time.tzset()


async def test_it_can_be_turned_off(folder: Path) -> None:
    await (await open_database(read_settings())).close()
    await Nightly(read_settings().model_copy(update={"backups": 0}), Clock(lambda: NOW)).look()
    assert not (folder / "data" / "backups").exists()


async def test_one_that_fails_is_told_and_tried_again_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await (await open_database(read_settings())).close()
    keeper = Nightly(read_settings(), Clock(lambda: NOW))
    with monkeypatch.context() as full:
        full.setattr(backups, "ROOM", 2.0**60)
        with pytest.raises(Trouble, match="backup-no-room"):
            await keeper.look()
        await keeper.look()  # not yet
    (folder / "file").touch()
    nowhere = Nightly(read_settings().model_copy(update={"backup_dir": folder / "file"}), Clock(lambda: NOW))
    with pytest.raises(Trouble, match="backup-folder-wrong"):
        await nowhere.look()
    await nowhere.look()  # not yet
    again = Nightly(read_settings(), Clock(lambda: NOW))
    await again.look()
    assert len(backups.existing(folder / "data" / "backups")) == 1


async def test_a_stop_breaks_it_off(folder: Path) -> None:
    await (await open_database(read_settings())).close()
    keeper = Nightly(read_settings(), Clock(lambda: NOW))
    keeper.stop()
    await keeper.look()
    assert list((folder / "data" / "backups").iterdir()) == []


def test_what_was_going_out_to_many_waits_for_a_coordinator_after_restoring(tmp_path: Path) -> None:
    def launch(tx: Tx, starts_at: int, state: str) -> int:
        sent = announcement.create(tx, None, 1, 0)
        wave = waves.launch(tx, sent.id, waves.ANNOUNCE, 1, starts_at)
        assert wave
        tx.run("UPDATE waves SET state = :state WHERE id = :id", state=state, id=wave.id)
        return wave.id

    with plain_tx(tmp_path) as tx:
        persons.meet(tx, 1, "Somebody", "en", 0)
        ids = [launch(tx, at, state) for at, state in ((5, "running"), (5, "done"), (5, "planned"), (20, "planned"))]
        calm(tx, 10)
        states: dict[int, str] = dict(tx.all("SELECT id, state FROM waves"))
    assert [states.get(each) for each in ids] == ["paused", "done", None, "planned"]
