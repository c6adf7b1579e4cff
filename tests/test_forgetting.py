"""`kopru purge` and `kopru erase`: nothing changes without --yes."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from typer.testing import CliRunner

from bot.app import open_database
from bot.cli import cli
from bot.config import read_settings
from bot.database import Tx
from bot.people import persons, roles
from bot.programmes import consents, store
from tests.world import example

R = TypeVar("R")
AYGUN = 1


@pytest.fixture(autouse=True)
def _somebody_in_a_programme_long_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "KOPRU_BOT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KOPRU_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KOPRU_KEY_FILE", str(tmp_path / "config" / "key"))
    monkeypatch.chdir(tmp_path)

    def fill(tx: Tx) -> None:
        persons.meet(tx, AYGUN, "Aygün", "az", 0)
        over = replace(example().programme, start=date(2020, 1, 1), end=date(2020, 1, 2), keep_days=30)
        programme_id = store.save(tx, over, example().form, 0)
        consents.give(tx, AYGUN, programme_id, "notice", "az", 0)

    within(fill)


def within(use_case: Callable[[Tx], R]) -> R:
    async def run() -> R:
        database = await open_database(read_settings())
        try:
            return await database.write(use_case)
        finally:
            await database.close()

    return asyncio.run(run())


def count(table: str, where: str = "1") -> int:
    return within(lambda tx: int(tx.value(f"SELECT count(*) FROM {table} WHERE {where}")))  # noqa: S608


def kopru(*arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == status, result.output
    return result.output


def test_purge_says_what_it_would_delete_and_deletes_it_only_if_told_to() -> None:
    dry = kopru("purge")
    assert "kept until 2020-02-01:\n• consents: 1\n" in dry
    assert "Nothing has changed" in dry
    assert kopru("purge") == dry
    assert "This is deleted." in kopru("purge", "--yes")
    assert (count("consents"), count("persons")) == (0, 0)
    assert count("audit_trail", "action = 'purge-programme'") == 1
    assert kopru("purge") == "Nothing is past its time.\n"


def test_erase_says_what_is_stored_and_erases_only_if_told_to() -> None:
    dry = kopru("erase", str(AYGUN))
    assert "• What you agreed to: 1\n" in dry
    assert "Nothing has changed" in dry
    assert count("persons") == 1
    assert "1 is erased." in kopru("erase", str(AYGUN), "--yes")
    assert (count("persons"), count("consents")) == (0, 0)
    assert within(lambda tx: tx.value("SELECT details FROM deliveries WHERE kind = 'erased'")) == '{"language": "az"}'
    kopru("erase", str(AYGUN), status=1)


def test_the_last_administrator_is_not_erased() -> None:
    within(lambda tx: roles.grant(tx, AYGUN, roles.ADMINISTRATOR, None, 0))
    assert "only administrator" in kopru("erase", str(AYGUN), "--yes", status=1)
    assert count("persons") == 1
