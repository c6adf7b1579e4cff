"""One bot per data folder. Commands of the operator may work beside it, but not change its tables."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.database import Database, migrate
from bot.trouble import Trouble
from tests.database import notes

ANOTHER = """
import asyncio, sys
from pathlib import Path
from tests.database import notes

async def main():
    async with notes.opened(Path(sys.argv[1]), sys.argv[2]):
        print("open", flush=True)
        sys.stdin.read()

asyncio.run(main())
"""


@pytest.fixture
def another(path: Path, key: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that serves from the same data."""
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", ANOTHER, str(path), key],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


async def test_a_second_bot_on_the_same_data_is_refused(another: subprocess.Popen[str], path: Path, key: str) -> None:
    with pytest.raises(Trouble, match="database-in-use"):
        await Database.open(path, key)


async def test_a_bot_that_was_killed_leaves_the_way_free(another: subprocess.Popen[str], path: Path, key: str) -> None:
    another.kill()
    another.wait()
    async with notes.opened(path, key):
        pass


async def test_a_command_may_read_and_write_beside_the_bot(
    another: subprocess.Popen[str], path: Path, key: str
) -> None:
    async with notes.opened(path, key, exclusive=False) as beside:
        await beside.write(notes.prepare)
        await beside.write(notes.add, "beside")
        assert await beside.read(notes.texts) == ["beside"]


async def test_a_newer_command_does_not_change_the_tables_under_a_running_bot(
    another: subprocess.Popen[str], path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = migrate.steps()
    monkeypatch.setattr(migrate, "steps", lambda: [*steps, (steps[-1][0] + 1, "CREATE TABLE more (id INTEGER)")])
    with pytest.raises(Trouble, match="database-in-use"):
        await Database.open(path, key, exclusive=False)


async def test_a_command_that_is_done_leaves_the_way_free(path: Path, key: str) -> None:
    async with notes.opened(path, key, exclusive=False), notes.opened(path, key):
        with pytest.raises(Trouble, match="database-in-use"):
            await Database.open(path, key)


async def test_a_failed_start_leaves_the_way_free(path: Path, key: str) -> None:
    async with notes.opened(path, key):
        pass
    with pytest.raises(Trouble, match="database-wrong-key"):
        await Database.open(path, "f" * 64)
    async with notes.opened(path, key):
        pass
