"""What the documents say is held against the program: settings, commands, kinds of questions, facts, example, links."""

import re
from pathlib import Path

import pytest
import typer

from bot.cli import cli
from bot.config import Settings
from bot.forms.kinds import KINDS
from bot.programmes.workbook import read
from bot.programmes.workbook.programme_sheet import KNOWN, NEEDED
from handlers import COMMANDS

PROJECT = Path(__file__).parents[1]
WORKBOOK = "docs/workbook.md"
DOCUMENTS = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").glob("*.md")])


def table(document: str, heading: str) -> list[list[str]]:
    """The cells of the first table under that heading, row by row, without the headings of its columns."""
    text = (PROJECT / document).read_text("utf-8")
    below = re.split(rf"^#+ {re.escape(heading)}$", text, maxsplit=1, flags=re.MULTILINE)[1]
    lines = re.split(r"^\|(?:-+\|)+$", below, maxsplit=1, flags=re.MULTILINE)[1].strip().splitlines()
    rows = lines[: next((place for place, line in enumerate(lines) if not line.startswith("|")), len(lines))]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def names(document: str, heading: str) -> list[str]:
    """What the first column of that table names."""
    return [name for row in table(document, heading) for name in re.findall(r"`([^`]+)`", row[0])]


def test_every_setting_is_listed_with_its_default() -> None:
    rows = {row[0].strip("`"): row[1] for row in table("README.md", "Settings")}
    assert list(rows) == [f"KOPRU_{name.upper()}" for name in Settings.model_fields]
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, str):
            assert rows[f"KOPRU_{name.upper()}"] == f"`{field.default}`"
        elif isinstance(field.default, tuple) and field.default:
            assert rows[f"KOPRU_{name.upper()}"] == f"`{','.join(field.default)}`"


def test_every_command_of_the_program_is_listed() -> None:
    exist = set()
    for name, command in typer.main.get_group(cli).commands.items():
        inner = getattr(command, "commands", {})
        exist |= {f"kopru {name} {each}" for each in inner} if inner else {f"kopru {name}"}
    listed = [re.sub(r" [A-Z_]+$", "", name) for name in names("README.md", "Commands of the program")]
    assert sorted(listed) == sorted(exist)


def test_every_command_of_the_chat_is_listed() -> None:
    assert sorted(names("README.md", "Commands in the chat")) == sorted(f"/{name}" for name in COMMANDS)


def test_every_type_of_question_is_listed() -> None:
    listed = [name.removesuffix(" LIST") for name in names(WORKBOOK, "Types of questions")]
    assert listed == [*KINDS, "begin_group", "end_group"]


def test_every_fact_of_a_programme_is_listed() -> None:
    assert sorted(names(WORKBOOK, "Sheet `programme`")) == sorted(KNOWN)
    needed = [row[0].strip("`") for row in table(WORKBOOK, "Sheet `programme`") if row[1] == "yes"]
    assert sorted(needed) == sorted(NEEDED)


def test_the_workbook_that_is_shown_can_be_loaded(tmp_path: Path) -> None:
    shown = re.findall(r"```markdown\n(.*?)```", (PROJECT / WORKBOOK).read_text("utf-8"), re.DOTALL)
    (tmp_path / "shown.md").write_text(shown[0], "utf-8")
    book = read(tmp_path / "shown.md")
    assert book.programme.slug == "summer-camp-2027"
    assert [question.kind for question in book.form.questions] == ["text", "date", "select_one", "text"]
    assert book.warnings == ()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    text = re.sub(r"```.*?```", "", document.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)]+)\)|src=\"([^\"]+)\"", text):
        file, _, heading = "".join(target).partition("#")
        if file.startswith("https:"):
            continue
        there = document.parent / file if file else document
        assert there.exists(), file
        assert not heading or heading in anchors(there), f"{file}#{heading}"


def anchors(document: Path) -> list[str]:
    """The headings, as links within a page name them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


def test_every_picture_is_shown_and_small() -> None:
    shown = "".join(document.read_text("utf-8") for document in DOCUMENTS)
    for picture in (PROJECT / "docs/images").iterdir():
        assert f"images/{picture.name}" in shown
        assert picture.stat().st_size < 250_000
