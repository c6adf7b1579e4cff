"""The files for servers in docs/deploy: they name what exists, and the tools that read them find nothing wrong."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import typer

from bot.app.figures import Figures
from bot.cli import cli
from bot.config import Settings
from tests.world import World

PROJECT = Path(__file__).parents[1]
DEPLOY = PROJECT / "docs/deploy"
OPERATOR = (PROJECT / "docs/operator.md").read_text("utf-8")


def read(name: str) -> str:
    return (DEPLOY / name).read_text("utf-8")


def test_every_file_is_spoken_of() -> None:
    for file in DEPLOY.iterdir():
        assert f"deploy/{file.name})" in OPERATOR


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", "kopru.service", "../operator.md"])
def test_settings_that_are_named_exist(name: str) -> None:
    named = set(re.findall(r"KOPRU_[A-Z_]+[A-Z]", read(name)))
    assert named <= {f"KOPRU_{field.upper()}" for field in Settings.model_fields}


def test_every_setting_is_in_the_guide() -> None:
    assert [name for name in Settings.model_fields if f"KOPRU_{name.upper()}" not in OPERATOR] == []


def test_commands_that_the_guide_names_exist() -> None:
    known: set[str] = set()
    for name, command in typer.main.get_group(cli).commands.items():
        known |= {name, *(f"{name} {inner}" for inner in getattr(command, "commands", {}))}
    for first, second in re.findall(r"`kopru ([a-z]+)(?: ([a-z]+))?", OPERATOR):
        assert first in known, first
        assert not second or f"{first} {second}" in known, f"{first} {second}"


async def test_figures_that_are_named_exist(world: World) -> None:
    assert isinstance(world.app.figures, Figures)
    page = await world.app.figures.page()
    for name in set(re.findall(r"\bkopru_[a-z_]+", read("alerts.yml") + OPERATOR)):
        assert f"# TYPE {name.removesuffix('_bucket')} " in page


def test_the_image_copies_what_is_there() -> None:
    for what in re.findall(r"^COPY (?!--from)(.+) \S+$", read("Dockerfile"), re.MULTILINE):
        for each in what.split():
            assert (PROJECT / each).exists()


def test_the_service_is_as_systemd_wants_it(tmp_path: Path) -> None:
    if not (tool := shutil.which("systemd-analyze")):
        pytest.skip("no systemd here")
    unit = tmp_path / "kopru.service"
    # The account and the program exist on a server only.
    unit.write_text(re.sub(r"/opt/kopru/bin/kopru", "/bin/true", re.sub(r"=kopru$", "=root", read("kopru.service"))))
    ended = subprocess.run([tool, "verify", unit], capture_output=True, text=True, check=False)  # noqa: S603
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_image_is_as_hadolint_wants_it() -> None:
    if not (tool := shutil.which("hadolint")):
        pytest.skip("no hadolint here")
    ended = subprocess.run([tool, DEPLOY / "Dockerfile"], capture_output=True, text=True, check=False)  # noqa: S603
    assert (ended.returncode, ended.stdout) == (0, "")
