"""What lies on the disk: nothing that can be read without the key, and nothing that others may read at all."""

from pathlib import Path

import pytest

from bot.database import Database, Tx
from tests.database import notes

SECRET = "Aigerim Serikova +77010000000"


def on_disk(path: Path) -> bytes:
    """Every byte beside the database: the file, its write-ahead log and index."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


async def test_neither_the_file_nor_its_log_shows_what_people_wrote(database: Database, path: Path) -> None:
    await database.write(notes.add, SECRET)
    assert (path.parent / f"{path.name}-wal").stat().st_size > 0
    assert SECRET.encode() not in on_disk(path)
    await database.close()
    content = path.read_bytes()
    assert SECRET.encode() not in content
    assert b"persons" not in content
    assert not content.startswith(b"SQLite format 3")


async def test_without_a_key_the_file_is_plain_sqlite(path: Path) -> None:
    database = await Database.open(path, None)
    await database.write(notes.prepare)
    await database.write(notes.add, SECRET)
    await database.close()
    content = path.read_bytes()
    assert content.startswith(b"SQLite format 3")
    assert SECRET.encode() in content


async def test_sorting_leaves_nothing_readable_in_temporary_files(database: Database) -> None:
    def options(tx: Tx) -> list[str]:
        return [row[0] for row in tx.all("PRAGMA compile_options")]

    assert {"TEMP_STORE=2", "TEMP_STORE=3"} & set(await database.read(options))  # in memory


@pytest.mark.parametrize("plain", [False, True])
async def test_others_on_the_machine_cannot_read_the_files(tmp_path: Path, key: str, plain: bool) -> None:
    tmp_path.chmod(0o755)  # a folder that the operator made
    database = await Database.open(tmp_path / "kopru.db", None if plain else key)
    await database.write(notes.prepare)
    for file in tmp_path.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name
    await database.close()
