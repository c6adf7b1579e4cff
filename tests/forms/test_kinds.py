"""How each kind of question reads what people type, and shows it."""

from typing import Any

import pytest

from bot.forms.kinds import KINDS, Asked, Ticks
from bot.forms.model import Choice, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, TicksDone, Toggled, Typed

CHOICES = (
    Choice("yes", {"en": "Yes", "ru": "Да", "tr": "Evet"}),
    Choice("no", {"en": "No", "ru": "Нет", "tr": "Hayır"}),
    Choice("later", {"en": "I'll see", "tr": "İLERİDE"}),
)


def read(kind: str, reply: Reply | str, ticks: tuple[str, ...] = (), **question: Any) -> Any:
    asked = Asked(Question("q", kind, choices=CHOICES, **question), CHOICES, ticks, "en", "en")
    found = KINDS[kind].parse(Typed(reply) if isinstance(reply, str) else reply, asked)
    if isinstance(found, Rejection):
        return found.key
    return found.names if isinstance(found, Ticks) else found


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("  Әлия  ", "Әлия"),
        ("A\u200bli\u202eya\x00\u00ad", "Aliya"),
        ("e\u0301", "é"),
        ("two\nlines\tand   spaces", "two lines and spaces"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
        ("", "forms-text-empty"),
        ("\u200b\u2060 \n", "forms-text-empty"),
        ("\u3164\u2800", "forms-text-empty"),
        ("x" * 1_000, "x" * 1_000),
        ("x" * 5_000, "forms-text-long"),
        ("\ud800x\ufffe", "x"),
    ],
)
def test_text(typed: str, answer: str) -> None:
    assert read("text", typed) == answer


def test_texts_keep_lines_and_have_limits_where_the_workbook_says_so() -> None:
    assert read("text", "two\r\nlines", appearance="w1 multiline") == "two\nlines"
    assert read("text", "x" * 11, parameters={"max-length": "10"}) == "forms-text-long"
    assert read("text", "x" * 2_000, parameters={"max-length": "3000"}) == "x" * 2_000


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("18", 18),
        (" +18 ", 18),
        ("−5", -5),
        ("007", 7),
        ("١٨", 18),
        ("１８", 18),
        ("12 000", 12_000),
        ("12\u00a0000", 12_000),
        ("1 2", "forms-number-wanted"),
        ("1,5", "forms-whole-number"),
        ("1.0", "forms-whole-number"),
        ("1,000,000", "forms-number-wanted"),
        ("18 лет", "forms-number-wanted"),
        ("²", "forms-number-wanted"),
        ("0x1f", "forms-number-wanted"),
        ("1e3", "forms-number-wanted"),
        ("2147483647", 2_147_483_647),
        ("2147483648", "forms-number-range"),
        ("9" * 5_000, "forms-number-range"),
    ],
)
def test_integer(typed: str, answer: int | str) -> None:
    assert read("integer", typed) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("1,5", "1.5"),
        ("1.50", "1.5"),
        (",5", "0.5"),
        ("-0,0", "0"),
        ("100", "100"),
        ("1 234,5", "1234.5"),
        ("۱٫۵", "1.5"),
        ("1.234,5", "forms-number-wanted"),
        ("1.", "forms-number-wanted"),
        ("NaN", "forms-number-wanted"),
        ("1" * 16, "forms-number-digits"),
    ],
)
def test_decimal(typed: str, answer: str) -> None:
    assert read("decimal", typed) == answer


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("24.09.2008", "2008-09-24"),
        ("24 қыркүйек 2008", "2008-09-24"),
        ("24.09.08", "forms-date-two-digit-year"),
        ("24.09", "forms-date-year-missing"),
        ("30.02.2008", "forms-date-no-such-day"),
        ("soon", "forms-date-not-a-date"),
        ("x" * 100_000, "forms-date-not-a-date"),
        (Picked("2008-09-24"), "2008-09-24"),
        (Picked("2008-09-31"), "forms-old-button"),
        (Picked("2008-9-1"), "forms-old-button"),
    ],
)
def test_date(reply: Reply | str, answer: str) -> None:
    assert read("date", reply) == answer


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (Picked("no"), "no"),
        (Picked("gone"), "forms-choice-gone"),
        ("да", "yes"),
        ("HAYIR", "no"),
        ("hayir", "no"),
        ("ileride", "later"),
        ("3", "later"),
        ("2.", "no"),
        ("4", "forms-choice-wanted"),
        ("0", "forms-choice-wanted"),
        ("maybe", "forms-choice-wanted"),
        ("", "forms-choice-wanted"),
        (TicksDone(), "forms-old-button"),
    ],
)
def test_select_one(reply: Reply | str, answer: str) -> None:
    assert read("select_one", reply) == answer


@pytest.mark.parametrize(
    ("reply", "left"),
    [
        (Toggled("yes"), ("yes", "no")),
        (Toggled("no"), ()),
        (Toggled("gone"), "forms-choice-gone"),
        ("да", ("yes", "no")),
        ("later, 1", "forms-choices-wanted"),
        ("3; Да", ("yes", "no", "later")),
        ("3, what", "forms-choices-wanted"),
        (TicksDone(), ["no"]),
    ],
)
def test_select_multiple(reply: Reply | str, left: tuple[str, ...] | list[str] | str) -> None:
    assert read("select_multiple", reply, ticks=("no",)) == left


@pytest.mark.parametrize(
    ("kind", "answer", "language", "shown"),
    [
        ("select_one", "yes", "tr", "Evet"),
        ("select_one", "later", "kk", "I'll see"),
        ("select_multiple", ["yes", "later"], "ru", "Да, I'll see"),
        ("date", "2008-09-24", "kk", "2008 ж. 24 қыркүйек"),
        ("integer", 2008, "en", "2008"),
        ("decimal", "1.5", "en", "1.5"),
    ],
)
def test_show(kind: str, answer: Any, language: str, shown: str) -> None:
    assert KINDS[kind].show(answer, Question("q", kind, choices=CHOICES), language, "en") == shown


@pytest.mark.parametrize(
    ("kind", "value", "answer"),
    [
        ("text", "abc", "abc"),
        ("integer", 5.0, 5),
        ("integer", "5", 5),
        ("integer", 5.5, None),
        ("integer", "", None),
        ("decimal", 5.5, "5.5"),
        ("date", "2026-01-01T18:00:00.000+05:00", "2026-01-01"),
        ("date", 20454.0, "2026-01-01"),
        ("date", "", None),
        ("select_one", "yes", "yes"),
        ("select_one", "what", None),
        ("select_multiple", "later yes", ["yes", "later"]),
    ],
)
def test_default(kind: str, value: str | float, answer: Any) -> None:
    question = Question("q", kind, choices=CHOICES)
    found = KINDS[kind].from_value(value, question)
    assert found == answer
    assert found is None or KINDS[kind].accepts(found, question)
