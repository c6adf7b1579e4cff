"""The reports: a page that needs nothing else, and a text for the terminal."""

import re
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from bot import logs
from bot.cli import cli
from bot.language.texts import Texts
from bot.rehearsal import page, terminal
from bot.rehearsal.people import cast
from bot.rehearsal.saying import Report
from bot.rehearsal.timeline import Deed, Message, Rehearsal, Said, Story, Told
from bot.screens.words import Words
from tests.programmes.books import book, example

NINE = 1_821_762_000.0  # 24 September 2027, 9:00 in Baku
TEXTS = Texts.load(strict=True)


def report(language: str = "en", *findings: Said) -> Report:
    player = cast(example().programme, 3)[0]
    told = Told(
        NINE, "Europe/London", Message("<b>Hi</b> &lt;you&gt;", "Hi <you>", [["Yes & no"]]),
        Said("rehearsal-why-event-reminder", {"reminder": "doors", "event": "Jazz <3"}), night=True,
    )  # fmt: skip
    later = replace(told, at=NINE + 86400)
    deed = Deed(NINE - 400 * 86400, "Asia/Baku", Said("rehearsal-did-apply"), (Message("me", "me", own=True),))
    rehearsal = Rehearsal(
        "Days & nights", "Baku", "Asia/Baku", 2027, NINE - 500 * 86400, NINE, (Story(player, (deed, told, later)),),
        findings, (), (),
    )  # fmt: skip
    return Report(rehearsal, Words(TEXTS, language))


def in_terminal(shown: Report) -> str:
    console = Console(file=StringIO(), width=60)
    console.print(terminal.timelines(shown), terminal.findings(shown))
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_a_page_stands_alone() -> None:
    html = page.to_html(report())
    assert not re.search(r"<(script|link|img|iframe)|url\(|@import", html)
    assert "<h1>Rehearsal: Days &amp; nights</h1>" in html
    assert 'href="#p1">Sam <small>2</small></a>' in html
    assert '<section id="p1"><h2>Sam</h2>' in html


def test_the_page_says_when_why_and_what() -> None:
    html = page.to_html(report())
    assert re.findall("<h3>(.+?)</h3>", html) == ["20 August 2026", "24 September 2027", "Saturday, 25 September"]
    assert '<time class="at">06:00</time>' in html
    assert "Reminder “doors”: Jazz &lt;3 · <b>at night</b> · Baku: 09:00" in html
    assert '<div class="bubble" lang="en"><b>Hi</b> &lt;you&gt;</div>' in html
    assert "<span>Yes &amp; no</span>" in html
    assert '<div class="bubble own" lang="en">me</div>' in html


@pytest.mark.parametrize(
    ("language", "applies"), [("ru", "Подаёт заявку"), ("kk", "Өтінім береді"), ("az", "Müraciət")]
)
def test_the_page_speaks_the_readers_language(language: str, applies: str) -> None:
    html = page.to_html(report(language))
    assert f'<html lang="{language}">' in html
    assert applies in html


def test_the_terminal_says_the_same() -> None:
    text = in_terminal(report("en", Said("rehearsal-finding-nobody", {"reminder": "doors"})))
    for line in ("Rehearsal: Days & nights", "Sam", "20 August 2026", "Applies", "Hi <you>", "[Yes & no]"):
        assert line in text
    assert "Reminder “doors”: Jazz <3 · at night · Baku: 09:00" in text
    assert text.index("What looks wrong") > text.index("Hi <you>")
    assert "Nothing looks wrong." in in_terminal(report())


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(logs, "configure", lambda _: None)  # loggers would keep the stderr of this test for good
    path = tmp_path / "book.md"
    path.write_text(book(), "utf-8")
    return path


def test_the_command_prints_and_saves(workbook: Path, tmp_path: Path) -> None:
    printed = CliRunner().invoke(cli, ["rehearse", str(workbook), "--people", "3", "--language", "tr"])
    assert printed.exit_code == 0, printed.output
    assert "Prova: Youth Days in Baku" in printed.output
    saved = CliRunner().invoke(
        cli, ["rehearse", str(workbook), "--people", "3", "--language", "en", "--save", "r.html"]
    )
    assert saved.exit_code == 0, saved.output
    assert "Saved: r.html" in saved.output
    assert "Rehearsal: Youth Days in Baku" in (tmp_path / "r.html").read_text("utf-8")


@pytest.mark.parametrize("arguments", [["--people", "2"], ["--language", "de"], ["--save", "."]])
def test_what_makes_no_sense_is_refused(workbook: Path, arguments: list[str]) -> None:
    assert CliRunner().invoke(cli, ["rehearse", str(workbook), *arguments]).exit_code == 2


def test_a_file_that_cannot_be_written_is_named(workbook: Path) -> None:
    ran = CliRunner().invoke(cli, ["rehearse", str(workbook), "--people", "3", "--save", "no/such/folder/r.html"])
    assert ran.exit_code == 1
    assert "no/such/folder/r.html" in ran.output
