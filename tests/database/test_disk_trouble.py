"""A full disk, a folder that can't be written, a damaged file: said plainly, and what was accepted before is safe."""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.database import Database, Tx
from bot.trouble import Trouble
from tests.database import notes

MUCH = "x" * 300_000
NOBODY = 65534


async def leave_room_for(database: Database, pages: int) -> None:
    """The disk has room for so many more pages; a negative number makes room again."""

    def limit(tx: Tx) -> None:
        most = tx.value("PRAGMA page_count") + pages if pages >= 0 else 2**30
        tx.value(f"PRAGMA max_page_count = {most}")

    await database.write(limit)


async def test_a_full_disk_is_named_and_nothing_half_done_is_kept(database: Database) -> None:
    await database.write(notes.add, "before")
    await leave_room_for(database, 2)

    def little_then_much(tx: Tx) -> None:
        notes.add(tx, "little")
        notes.add(tx, MUCH)

    with pytest.raises(Trouble) as trouble:
        await database.write(little_then_much)
    assert (trouble.value.key, trouble.value.details) == ("database-disk-full", {"path": str(database.path)})
    assert await database.read(notes.texts) == ["before"]


async def test_it_works_again_when_there_is_room(database: Database) -> None:
    await leave_room_for(database, 2)
    with pytest.raises(Trouble):
        await database.write(notes.add, MUCH)
    await leave_room_for(database, -1)
    await database.write(notes.add, MUCH)
    assert await database.read(notes.texts) == [MUCH]


@pytest.mark.parametrize("hides_it", ["raises", "another error", "nothing"])
async def test_whoever_is_told_of_no_trouble_is_kept(database: Database, hides_it: str) -> None:
    await database.write(notes.add, "before")
    await leave_room_for(database, 2)

    def much(tx: Tx) -> None:
        try:
            notes.add(tx, MUCH)
        except Exception:
            if hides_it == "raises":
                raise
            if hides_it == "another error":
                raise LookupError("of its own") from None

    outcomes = await asyncio.gather(
        database.write(notes.add, "a"),
        database.write(notes.add, "b"),
        database.write(much),
        database.write(notes.add, "c"),
        database.write(notes.add, "d"),
        return_exceptions=True,
    )
    succeeded = [text for text, outcome in zip("ab-cd", outcomes, strict=True) if isinstance(outcome, int)]
    assert not any(isinstance(outcome, LookupError) for outcome in outcomes[:2] + outcomes[3:])
    assert await database.read(notes.texts) == ["before", *succeeded]
    assert await database.write(notes.add, "after")


LIMITED = """
import asyncio, resource, signal, sys
from pathlib import Path
from bot.database import Database
from bot.trouble import Trouble
from tests.database import notes

async def main():
    async with notes.opened(Path(sys.argv[1]), sys.argv[2]) as database:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
        kept = 0
        try:
            while True:
                await database.write(notes.add, f"{kept:05}" + "x" * 5_000)
                kept += 1
        except Trouble as trouble:
            print(kept, trouble.key)

asyncio.run(main())
"""


async def test_a_file_that_cannot_grow_keeps_all_that_was_accepted(database: Database, path: Path, key: str) -> None:
    await database.close()
    said = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", LIMITED, str(path), key],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    kept, trouble = said.stdout.split()
    assert trouble in {"database-disk-trouble", "database-disk-full"}
    assert int(kept) > 0
    async with notes.opened(path, key) as again:
        assert [text[:5] for text in await again.read(notes.texts)] == [f"{number:05}" for number in range(int(kept))]


@pytest.fixture
def not_ours() -> Iterator[Path]:
    """A folder with a database in it that this account may read and not write."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kopru.db"
        asyncio.run(_make(path))
        path.chmod(0o644)
        path.with_suffix(".lock").unlink()
        path.parent.chmod(0o555)
        administrator = os.geteuid() == 0
        if administrator:  # may write everywhere
            os.seteuid(NOBODY)
        try:
            yield path
        finally:
            if administrator:
                os.seteuid(0)
            path.parent.chmod(0o755)


async def _make(path: Path) -> None:
    async with notes.opened(path, None):
        pass


async def test_a_folder_that_cannot_be_written_is_named(not_ours: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        await Database.open(not_ours, None)
    assert (trouble.value.key, trouble.value.details) == ("database-read-only", {"path": str(not_ours.parent)})


async def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(Trouble, match="database-cannot-open"):
        await Database.open(tmp_path / "data" / "kopru.db", None)


async def test_a_folder_where_the_file_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "kopru.db").mkdir()
    with pytest.raises(Trouble, match="database-cannot-open"):
        await Database.open(tmp_path / "kopru.db", None)


def spoil(path: Path) -> None:
    """Only its first quarter is left as it was."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 4] + b"?" * (len(content) - len(content) // 4))


async def test_a_damaged_file_is_named(database: Database, path: Path, key: str) -> None:
    for number in range(100):
        await database.write(notes.add, f"{number}" * 2_000)
    await database.close()
    spoil(path)
    async with notes.opened(path, key) as damaged:
        with pytest.raises(Trouble, match="database-damaged"):
            await damaged.read(notes.texts)
