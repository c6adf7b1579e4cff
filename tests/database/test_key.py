"""The key: made once, for its owner alone, and never replaced where a database needs the old one."""

from pathlib import Path

import pytest

from bot.database import Database
from bot.database.key import read_or_make_key
from bot.trouble import Trouble
from tests.database import notes

OTHER = "f" * 64


def test_the_first_start_makes_a_key_that_only_its_owner_can_read(tmp_path: Path) -> None:
    path = tmp_path / "config" / "kopru" / "key"
    key = read_or_make_key(path, may_make=True)
    assert len(bytes.fromhex(key)) == 32
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o077 == 0
    assert read_or_make_key(path, may_make=False) == key


def test_no_two_keys_are_alike(tmp_path: Path) -> None:
    assert read_or_make_key(tmp_path / "a", may_make=True) != read_or_make_key(tmp_path / "b", may_make=True)


def test_no_new_key_is_made_for_a_database_that_exists(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        read_or_make_key(tmp_path / "key", may_make=False)
    assert (trouble.value.key, trouble.value.details) == ("key-missing", {"path": str(tmp_path / "key")})
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("content", [b"", b"secret", b"\xff" * 64, b"0" * 63, b"g" * 64, b"0" * 64 + b"\n0"])
def test_a_file_that_holds_no_key_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(Trouble, match="key-unreadable") as trouble:
        read_or_make_key(path, may_make=True)
    assert content.decode("latin1") not in str(trouble.value) or not content
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="key-unreadable"):
        read_or_make_key(tmp_path, may_make=True)


def test_a_place_where_no_key_can_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere" / "key")
    with pytest.raises(Trouble, match="key-not-writable"):
        read_or_make_key(tmp_path / "link", may_make=True)


@pytest.mark.parametrize("wrong", [OTHER, None])
async def test_another_key_opens_nothing_and_harms_nothing(
    database: Database, path: Path, key: str, wrong: str | None
) -> None:
    await database.write(notes.add, "kept")
    await database.close()
    with pytest.raises(Trouble, match="database-wrong-key"):
        await Database.open(path, wrong)
    async with notes.opened(path, key) as again:
        assert await again.read(notes.texts) == ["kept"]


async def test_a_plain_database_does_not_open_with_a_key(path: Path, key: str) -> None:
    async with notes.opened(path, None):
        pass
    with pytest.raises(Trouble, match="database-wrong-key"):
        await Database.open(path, key)
