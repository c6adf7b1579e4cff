"""What lies on the disk: nothing that can be read without the key, and nothing that others may read at all."""

from pathlib import Path

import pytest

from bot.database import Database, Tx
from tests.database import notes

SECRET = "Aigerim Serikova +77010000000"


def on_disk(path: Path) -> dict[str, bytes]:
    """The database and what lies beside it: its write-ahead log, their index, the lock."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def open_to_others(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.stat().st_mode & 0o077]


async def test_neither_the_file_nor_its_log_shows_what_people_wrote(database: Database, path: Path) -> None:
    await database.write(notes.add, SECRET)
    assert f"{path.name}-wal" in on_disk(path)
    assert all(SECRET.encode() not in content for content in on_disk(path).values())
    await database.close()
    content = on_disk(path)[path.name]
    assert SECRET.encode() not in content
    assert b"persons" not in content
    assert not content.startswith(b"SQLite format 3")


async def test_without_a_key_the_file_is_plain_sqlite(path: Path) -> None:
    async with notes.opened(path, None) as database:
        await database.write(notes.prepare)
        await database.write(notes.add, SECRET)
    content = on_disk(path)[path.name]
    assert content.startswith(b"SQLite format 3")
    assert SECRET.encode() in content


async def test_sorting_leaves_nothing_readable_in_temporary_files(database: Database) -> None:
    def options(tx: Tx) -> list[str]:
        return [row[0] for row in tx.all("PRAGMA compile_options")]

    assert {"TEMP_STORE=2", "TEMP_STORE=3"} & set(await database.read(options))  # in memory


@pytest.mark.parametrize("plain", [False, True])
async def test_others_on_the_machine_cannot_read_the_files(tmp_path: Path, key: str, plain: bool) -> None:
    folder = tmp_path / "made by the operator"
    folder.mkdir(mode=0o755)
    async with notes.opened(folder / "kopru.db", None if plain else key) as database:
        await database.write(notes.prepare)
        assert open_to_others(folder) == []
