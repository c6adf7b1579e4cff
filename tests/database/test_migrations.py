"""From one version of the program to the next: every step whole or not at all, with a copy of what was before."""

from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path

import pytest
import sqlcipher3

from bot.database import Database, Tx, migrate
from bot.trouble import Trouble
from tests.database import notes

REAL = migrate.steps()
LAST = REAL[-1][0]
NEXT = (LAST + 1, "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'; UPDATE notes SET colour = 'red';")
AFTER = (LAST + 2, "CREATE TABLE shelves (id INTEGER PRIMARY KEY);")
BROKEN = (LAST + 2, "CREATE TABLE shelves (id INTEGER PRIMARY KEY); UPDATE notes SET no_such_column = 1;")

WithSteps = Callable[..., None]


@pytest.fixture
def with_steps(monkeypatch: pytest.MonkeyPatch) -> WithSteps:
    """The program as it will be with these further steps."""

    def use(*further: tuple[int, str]) -> None:
        monkeypatch.setattr(migrate, "steps", lambda: [*REAL, *further])

    return use


@pytest.fixture
async def used(database: Database) -> None:
    """A database that has a note in it and is closed."""
    await database.write(notes.add, "kept")
    await database.close()


def shape(tx: Tx) -> tuple[int, list[str]]:
    """The step it is at, and its tables."""
    tables = tx.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return tx.value("PRAGMA user_version"), [row[0] for row in tables]


async def look(path: Path, key: str) -> tuple[int, list[str]]:
    async with notes.opened(path, key) as database:
        return await database.read(shape)


def test_the_steps_are_numbered_from_one_without_gaps() -> None:
    assert [number for number, _ in REAL] == list(range(1, LAST + 1))


async def test_a_new_database_has_the_latest_shape_and_no_copies(path: Path, key: str) -> None:
    step, tables = await look(path, key)
    assert step == LAST
    assert {"persons", "programmes", "applications", "deliveries"} <= set(tables)
    assert [file.name for file in path.parent.glob("*before*")] == []


async def test_opening_twice_changes_nothing(path: Path, key: str) -> None:
    assert await look(path, key) == await look(path, key)


async def test_a_newer_program_brings_the_tables_up_to_date(
    used: None, path: Path, key: str, with_steps: WithSteps
) -> None:
    with_steps(NEXT, AFTER)
    async with notes.opened(path, key) as database:
        assert (await database.read(shape))[0] == LAST + 2
        assert await database.read(lambda tx: tx.all("SELECT text, colour FROM notes")) == [("kept", "red")]


async def test_before_each_step_a_copy_is_kept_that_opens(
    used: None, path: Path, key: str, with_steps: WithSteps
) -> None:
    with_steps(NEXT, AFTER)
    await look(path, key)
    with_steps()
    first = path.with_name(f"kopru-before-{LAST + 1:04}.db")
    step, _ = await look(first, key)
    assert step == LAST
    async with notes.opened(first, key) as copy:
        assert await copy.read(notes.texts) == ["kept"]
    second = path.with_name(f"kopru-before-{LAST + 2:04}.db")
    assert second.exists()
    with pytest.raises(Trouble, match="database-newer"):  # as it was after the first of the two
        await look(second, key)


async def test_a_step_that_fails_leaves_everything_as_it_was(
    used: None, path: Path, key: str, with_steps: WithSteps
) -> None:
    with_steps(NEXT, BROKEN)
    with pytest.raises(sqlcipher3.OperationalError, match="no_such_column"):
        await look(path, key)
    with_steps(NEXT)
    step, tables = await look(path, key)
    assert step == LAST + 1
    assert "shelves" not in tables
    with_steps(NEXT, AFTER)  # the mended program goes on from there
    assert (await look(path, key))[0] == LAST + 2


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(
    used: None, path: Path, key: str, with_steps: WithSteps
) -> None:
    with_steps(NEXT)
    newer = await look(path, key)
    with_steps()
    with pytest.raises(Trouble) as trouble:
        await look(path, key)
    assert (trouble.value.key, trouble.value.details) == ("database-newer", {"have": LAST + 1, "known": LAST})
    with_steps(NEXT)
    assert await look(path, key) == newer


async def test_no_room_for_the_copy_means_no_step(
    used: None, path: Path, key: str, with_steps: WithSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: Path, _target: Path) -> None:
        raise OSError(ENOSPC, "No space left on device")

    with_steps(NEXT)
    monkeypatch.setattr("shutil.copy2", full)
    with pytest.raises(Trouble, match="database-disk-full"):
        await look(path, key)
    with_steps()
    assert (await look(path, key))[0] == LAST
