"""`kopru export`: the file is for its owner alone, and that it was made is recorded."""

from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from bot.cli import cli
from tests.world import EXAMPLE


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"DATA_DIR": "data", "KEY_FILE": "key"}.items():
        monkeypatch.setenv(f"KOPRU_{name}", str(tmp_path / value))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C")


def test_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(cli, ["programme", "load", str(EXAMPLE), "--yes"]).exit_code == 0
    out = tmp_path / "out.xlsx"
    command = ["export", "days-of-culture-astana", "--what", "events", "--what", "trail", "--to", str(out)]
    for rows in (10, 11):  # the first export is an entry of the second one's audit trail
        said = runner.invoke(cli, command)
        assert said.exit_code == 0
        assert f"Rows: {rows}." in said.stdout
    assert out.stat().st_mode & 0o77 == 0
    assert openpyxl.load_workbook(out).sheetnames == ["Events", "Audit trail"]
    assert runner.invoke(cli, ["export", "nothing"]).exit_code == 1
