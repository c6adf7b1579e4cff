"""After an erasure the words are in none of the database's files either."""

from pathlib import Path

from bot.database import Database, Tx
from bot.programmes.store import Shelf
from bot.rights import erasing
from tests.reminders.hall import NOON
from tests.rights.histories import Histories, secret


def found(folder: Path, text: str) -> list[str]:
    return [file.name for file in folder.iterdir() if text.encode() in file.read_bytes()]


async def test_what_is_erased_is_not_in_the_file_nor_beside_it(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kopru.db", None)

    def fill(tx: Tx) -> list[int]:
        histories = Histories(tx)
        histories.everything(*histories.people[:2])
        return histories.people

    gone, other, *_ = await database.write(fill)
    await database.tidy()
    assert found(tmp_path, secret(gone)) != []
    await database.write(erasing.erase, Shelf(), gone, NOON)
    await database.tidy()
    assert found(tmp_path, secret(gone)) == []
    assert found(tmp_path, secret(other)) != []
    await database.close()
