"""Forms by themselves at the terminal: checked, and filled in by somebody or by a script."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli

FORM = """
| survey |
| | type | name | label::English (en) | label::Русский (ru) | required | relevant | constraint | calculation | default |
| | text | who | What is your name? | Как тебя зовут? | yes | | | | |
| | integer | age | How old are you? | Сколько тебе лет? | yes | | . < 100 | | |
| | text | parent | Who is your parent? | Кто твой родитель? | yes | ${age} < 18 | | | |
| | select_multiple tongue | tongues | Which languages? | Какие языки? | yes | | | | |
| | date | born | When were you born? | Когда ты родился? | | | . < today() | | |
| | text | home | Where do you live? | Где ты живёшь? | | | | | Astana |
| | calculate | twice | | | | | | ${age} * 2 | |
| choices |
| | list_name | name | label::English (en) | label::Русский (ru) |
| | tongue | kk | Kazakh | Казахский |
| | tongue | az | Azerbaijani | Азербайджанский |
| | tongue | tr | Turkish | Турецкий |
"""
RECORD = {"who": "Dana", "age": 20, "tongues": ["kk", "tr"], "born": "2007-03-01", "home": "Astana", "twice": 40}


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "trip.md"
    path.write_text(FORM, encoding="utf-8")
    return path


def forms(*arguments: str | Path, lines: tuple[str, ...] = (), status: int = 0) -> Result:
    result = CliRunner().invoke(cli, ["forms", *map(str, arguments)], input="".join(f"{line}\n" for line in lines))
    assert result.exit_code == status, result.output
    return result


def test_from_the_first_question_to_the_record(form: Path) -> None:
    said = forms("try", form, lines=("Dana", "20", "1 3", "1 March 2007", "", "/send")).stdout
    assert "1 of 5\nWhat is your name?" in said
    assert "  1 [ ] Kazakh\n" in said
    assert "Enter keeps: Astana" in said
    assert "3. Which languages?  Kazakh, Turkish" in said
    assert json.loads(said[said.index("{\n") :]) == RECORD


def test_a_script_gets_only_the_record(form: Path) -> None:
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "bot", "forms", "try", form, "--json"],
        input="Dana\n20\n1 3\n01.03.2007\n\n\n", capture_output=True, check=True, text=True, encoding="utf-8",
    )  # fmt: skip
    assert json.loads(ended.stdout) == RECORD
    assert "What is your name?" in ended.stderr


def test_what_is_wrong_is_said_and_asked_again(form: Path) -> None:
    said = forms("try", form, lines=("Dana", "many", "120", "20", "4", "1, 2", "soon", "/skip", "Baku", "")).stdout
    assert "⚠ I need a number here." in said
    assert "⚠ That answer doesn't fit this question." in said
    assert said.count("Which languages?") == 3
    assert '"born"' not in said
    assert '"home": "Baku"' in said


def test_back_review_and_changes_from_it(form: Path) -> None:
    lines = ("Dana", "20", "/back", "/review", "16", "Aliya", "2", "/skip", "", "1", "Dana S.", "/send")
    said = forms("try", form, lines=lines).stdout
    assert "  2. How old are you?  20\n" in said
    record = json.loads(said[said.rindex("{\n") :])
    assert record == {
        "who": "Dana S.", "age": 16, "parent": "Aliya", "tongues": ["az"], "home": "Astana", "twice": 32,
    }  # fmt: skip


def test_ticks_are_what_the_last_line_says(form: Path) -> None:
    lines = ("Dana", "20", "1 2", "/skip", "", "3", "2 3", "/send")
    said = forms("try", form, lines=lines).stdout
    assert "  1 [x] Kazakh" in said
    assert json.loads(said[said.rindex("{\n") :])["tongues"] == ["az", "tr"]


def test_lines_that_end_too_early_or_quit(form: Path) -> None:
    for lines in ((), ("Dana",), ("Dana", "/quit")):
        result = forms("try", form, "--json", lines=lines, status=1)
        assert result.stdout == ""
        assert "The form isn't finished" in result.stderr


def test_in_another_language_with_answers_on_another_day(form: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    known.write_text(json.dumps({"who": "Дана", "age": 20, "shoe": 41, "tongues": ["xx"]}), encoding="utf-8")
    arguments = ("try", form, "--language", "ru", "--answers", known, "--today", "2007-03-02")
    said = forms(*arguments, lines=("3", "03.03.2007", "01.03.2007", "", "")).stdout
    assert "пропущены: shoe, tongues" in said
    assert "3 из 5\nКакие языки?" in said
    assert said.count("Когда ты родился?") == 3  # a day that was still to come is refused
    assert '"who": "Дана"' in said


def test_answers_that_are_none(form: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    for text in ("[1]", "{", "\ufeff"):
        known.write_text(text, encoding="utf-8")
        assert "no JSON object" in forms("try", form, "--answers", known, status=1).stderr


def test_a_form_alone_is_checked(form: Path) -> None:
    assert "trip.md is fine: 6 questions, en, ru." in forms("check", form).stdout
    form.write_text(FORM.replace("| date |", "| daate |").replace("select_multiple tongue", "select_one nowhere"))
    said = forms("check", form, status=1).stdout
    assert "trip.md has 2 problems:" in said
    assert "Sheet “survey”, row 8, column “type”: There is no type “daate”." in said
    assert forms("try", form, status=1).stdout == said


def test_a_file_that_is_none(tmp_path: Path) -> None:
    assert "can't be read" in forms("check", tmp_path / "nothing.md", status=1).stderr
