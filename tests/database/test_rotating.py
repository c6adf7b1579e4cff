"""A new key: killed between any two steps, the bot finds a database and a key that opens it."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.database import backups, rotating, sealed
from bot.database.key import former_keys, read_or_make_key
from bot.trouble import Trouble
from tests.database import notes

NOW = datetime(2027, 3, 1, 3, 0, tzinfo=UTC)

KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.database import rotating

left = int(sys.argv[3])

def between():
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)

rotating.rotate(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now(UTC), between)
"""


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "key"


@pytest.fixture
async def used(path: Path, key_file: Path) -> Path:
    """A database with one note under a key of its own."""
    async with notes.opened(path, read_or_make_key(key_file, may_make=True)) as database:
        await database.write(notes.prepare)
        await database.write(notes.add, "kept")
    return path


def key_of(key_file: Path) -> str:
    return read_or_make_key(key_file, may_make=False)


async def texts(path: Path, key_file: Path) -> list[str]:
    async with notes.opened(path, key_of(key_file)) as database:
        held: list[str] = await database.read(notes.texts)
        return held


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


async def test_the_database_gets_a_new_key_and_the_old_one_is_kept(used: Path, key_file: Path) -> None:
    old = key_of(key_file)
    kept = rotating.rotate(used, key_file, NOW)
    assert kept.name == "key.until-20270301T030000Z"
    assert key_of(key_file) != old == key_of(kept)
    assert former_keys(key_file) == [old]
    assert not sealed.opens(used, old)
    assert await texts(used, key_file) == ["kept"]
    assert {file.stat().st_mode & 0o777 for file in (key_file, kept, used)} == {0o600}
    assert names(key_file.parent) == ["key", kept.name]
    assert [name for name in names(used.parent) if "rotating" in name] == []


async def test_killed_between_any_two_steps_it_leaves_a_database_that_opens(used: Path, key_file: Path) -> None:
    before = key_of(key_file)
    outcomes = []
    for step in range(20):
        ended = subprocess.run(  # noqa: ASYNC221, S603  our own program
            [sys.executable, "-c", KILLED, str(used), str(key_file), str(step)],
            cwd=Path(__file__).parents[2],
            check=False,
        )
        rotating.recover(used, key_file, NOW + timedelta(seconds=step))
        assert await texts(used, key_file) == ["kept"]
        assert "key.new" not in names(key_file.parent)
        assert [name for name in names(used.parent) if "rotating" in name] == []
        outcomes.append(key_of(key_file) != before)
        before = key_of(key_file)
        if ended.returncode == 0:
            break
        assert ended.returncode == -9
    assert outcomes[0] is False  # taken back
    assert outcomes[-2:] == [True, True]  # killed before the last step, it was finished
    assert len(outcomes) > 5


async def test_a_bot_that_is_just_starting_leaves_a_rotation_in_peace(used: Path, key_file: Path) -> None:
    async with notes.opened(used, key_of(key_file)):
        key_file.with_name("key.new").write_text("f" * 64)
        rotating.recover(used, key_file, NOW)
        assert key_file.with_name("key.new").exists()


async def test_a_database_that_somebody_has_open_keeps_its_key(used: Path, key_file: Path) -> None:
    old = key_of(key_file)
    async with notes.opened(used, old, exclusive=False) as command:
        await command.write(notes.add, "beside")
        with pytest.raises(Trouble, match="database-busy"):
            rotating.rotate(used, key_file, NOW)
    assert key_of(key_file) == old
    assert names(key_file.parent) == ["key"]
    assert await texts(used, key_file) == ["kept", "beside"]


async def test_copies_get_the_new_key_too(used: Path, key_file: Path, tmp_path: Path) -> None:
    made = [backups.make(used, key_of(key_file), tmp_path / "backups", NOW - timedelta(day)).path for day in range(2)]
    foreign = tmp_path / "backups" / "kopru-20200101T000000Z.db"
    async with notes.opened(tmp_path / "other.db", "f" * 64):
        pass
    (tmp_path / "other.db").rename(foreign)
    written = made[0].stat().st_mtime_ns
    rotating.rotate(used, key_file, NOW)
    assert rotating.reseal([*made, foreign], key_file) == (2, [foreign])
    assert all(sealed.opens(file, key_of(key_file)) for file in made)
    assert made[0].stat().st_mtime_ns == written
    assert rotating.reseal(made, key_file) == (0, [])
    rotating.rotate(used, key_file, NOW + timedelta(1))
    rotating.rotate(used, key_file, NOW + timedelta(2))
    assert rotating.reseal(made, key_file) == (2, [])  # from a key before the last
