"""Answers are made up as the form wants them."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.forms.dialogue import Context
from bot.forms.form import Form
from bot.forms.model import Question
from bot.programmes.workbook import Workbook, read
from bot.rehearsal.answers import FilledIn, fill_in
from bot.rehearsal.candidates import Setting
from bot.rehearsal.people import Player, cast
from tests.programmes.books import example

EXAMPLES = sorted((Path(__file__).parents[2] / "bot/programmes/examples").glob("*.md"))


def filled(book: Workbook, player: Player) -> FilledIn:
    programme = book.programme
    now = datetime(2027, 3, 1, 12, tzinfo=ZoneInfo(programme.zone))
    setting = Setting(player, programme.start, programme.end, now.date(), "I like to sing.")
    return fill_in(book.form, Context(now, player.language), setting)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_everybody_gets_through_the_examples(path: Path) -> None:
    book = read(path)
    forms = [filled(book, player) for player in cast(book.programme, 16)]
    assert [form.stuck for form in forms] == [""] * 16
    assert len({str(form.answers) for form in forms}) > 8, "people differ"


@pytest.mark.parametrize(
    ("question", "constraint", "answer"),
    [
        ("integer | nights", ". > 40 and . < 43", 41),
        ("decimal | height", ". = 1.5", "1.5"),
        ("text | phone", "regex(., '^[+]?[0-9 ()-]{7,20}$')", "+447400555100"),
        ("text | code", ". = 'sesame'", "sesame"),
        ("text | passport_name", "regex(., '^[A-Z ]+$')", "EXAMPLE SAM"),
        ("date | birth_date", ". < date('2020-01-01')", "2011-09-01"),
        ("date | arrival", ". >= date('2027-09-20')", "2027-09-23"),
        ("date | passport_valid_until", ". > date('2028-01-01')", "2028-04-13"),
        ("date | somewhen", ". = date('1999-12-31')", "1999-12-31"),
        ("select_multiple size | sizes", "count-selected(.) = 2", ["s", "m"]),
        ("time | wake", ". = '07:30'", "07:30"),
        ("rank size | liked", "selected-at(., 0) = 'm'", ["m", "s"]),
        ("acknowledge | read", "", "OK"),
        ("range | joy", ". = 9", 9),
        ("text | never", ". = concat('x', 'y')", None),
    ],
)
def test_an_answer_is_found_that_the_constraint_takes(question: str, constraint: str, answer: object) -> None:
    book = example((f"{question} | What? | yes | {constraint} | ",))
    name = question.rpartition(" ")[2]
    form = filled(book, cast(book.programme, 3)[0])
    assert (form.answers.get(name), form.stuck) == (answer, "" if answer else name)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (Question("q", "image"), "photo"),
        (Question("q", "audio"), "voice"),
        (Question("q", "video"), "video"),
        (Question("q", "file", parameters={"accept": ".xlsx"}), "document"),
        (Question("q", "geopoint"), "43.238949 76.889709 0.0 0.0"),
        (Question("q", "geopoint", constraint="substr(., 0, 2) = '51'"), "51.1282 71.4306 0.0 0.0"),
        (Question("q", "phone", extras={"field": "phone"}), "+447400555100"),
        (Question("q", "phone", extras={"field": "guardian_phone"}), "+447400555100"),
        (Question("q", "barcode"), "I like to sing."),
    ],
)
def test_players_send_what_is_asked_for(question: Question, answer: str) -> None:
    asked = replace(question, label={"en": "What?"}, required="true()")
    book = example()
    book = replace(book, form=Form("f", "1", {}, "en", ("en",), (asked,)))
    form = filled(book, cast(book.programme, 3)[0])
    given = form.answers["q"]
    assert (given["kind"] if isinstance(given, dict) else given) == answer
