"""Numbers that are moved by − and +, and how numbers are said."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forms.kinds import KINDS
from bot.forms.kinds.ranges import beginning, scale_of
from bot.forms.replies import Adjusted, Foreign, Reply, TicksDone
from tests.forms.kinds.reading import question, read, shown


def scale(start: str = "", end: str = "", step: str = "", **more: Any) -> Any:
    given_ = {name: value for name, value in (("start", start), ("end", end), ("step", step)) if value}
    return question("range", parameters=given_, **more)


TEN, HALVES, DOWN = scale(), scale("0", "5", "0.5"), scale("10", "-10", "4")
COUNTER = question("integer", appearance="counter")


@pytest.mark.parametrize(
    ("asked_for", "reply", "ticks", "left"),
    [
        (TEN, "7", (), 7), (TEN, " ۷ ", (), 7), (TEN, "7,0", (), 7), (TEN, "0", (), "forms-range-outside"),
        (TEN, "11", (), "forms-range-outside"), (TEN, "7.5", (), "forms-range-step"),
        (TEN, "seven", (), "forms-number-wanted"), (TEN, Foreign("poll"), (), "forms-foreign-number"),
        (TEN, Adjusted(1), (), ("6",)), (TEN, Adjusted(-1), ("6",), ("5",)), (TEN, Adjusted(10), ("6",), ("10",)),
        (TEN, Adjusted(0), ("6",), ("6",)), (TEN, Adjusted(-999_999), ("6",), ("1",)), (TEN, TicksDone(), (), 5),
        (TEN, TicksDone(), ("6",), 6), (TEN, TicksDone(), ("60",), 5), (TEN, TicksDone(), ("x",), 5),
        (HALVES, "2,5", (), "2.5"), (HALVES, "3", (), "3"), (HALVES, "2.25", (), "forms-range-step"),
        (HALVES, Adjusted(1), ("2.5",), ("3",)), (HALVES, TicksDone(), ("2.5",), "2.5"),
        (DOWN, "2", (), 2), (DOWN, "0", (), "forms-range-step"),
        (DOWN, "-10", (), -10), (DOWN, Adjusted(1), ("2",), ("6",)),
        (COUNTER, "12", (), 12), (COUNTER, Adjusted(1), (), ("1",)), (COUNTER, Adjusted(-1), (), ("-1",)),
        (COUNTER, TicksDone(), (), 0), (COUNTER, TicksDone(), ("12",), 12),
        (question("integer"), Adjusted(1), (), "forms-old-button"),
        (question("integer"), TicksDone(), (), "forms-old-button"),
    ],
)  # fmt: skip
def test_scales_and_counters(asked_for: Any, reply: Reply | str, ticks: tuple[str, ...], left: Any) -> None:
    assert read(asked_for, reply, ticks) == left


@pytest.mark.parametrize(
    ("asked_for", "answer", "fits"),
    [
        (TEN, 7, True), (TEN, 11, False), (TEN, "7", False), (TEN, True, False), (HALVES, "2.5", True),
        (HALVES, 2, False), (HALVES, "2.50", False), (HALVES, "2.3", False), (HALVES, "NaN", False), (TEN, None, False),
    ],
)  # fmt: skip
def test_what_fits_a_scale(asked_for: Any, answer: Any, *, fits: bool) -> None:
    assert KINDS["range"].accepts(answer, asked_for) is fits


@given(
    st.decimals(-1000, 1000, places=1), st.decimals(-1000, 1000, places=1), st.decimals(-10, 10, places=1),
    st.lists(st.integers(-1200, 1200), max_size=8),
)  # fmt: skip
def test_every_step_stays_on_the_scale(start: Decimal, end: Decimal, step: Decimal, moves: list[int]) -> None:
    asked_for = scale(str(start), str(end), str(step))
    lines = scale_of(asked_for)
    assert lines.has(lines.low)
    assert lines.has(beginning(asked_for))
    ticks: tuple[str, ...] = ()
    for steps in moves:
        ticks = read(asked_for, Adjusted(steps), ticks)
        assert lines.has(Decimal(ticks[0]))
    answer = read(asked_for, TicksDone(), ticks)
    assert read(asked_for, str(answer)) == answer
    assert KINDS["range"].held(answer, asked_for) == (str(answer),)
    assert KINDS["range"].from_value(KINDS["range"].expressed(answer), asked_for) == answer


@pytest.mark.parametrize(
    "wrong", [{"step": "0"}, {"start": "x"}, {"end": "1e99"}, {"step": "NaN"}, {"start": "Infinity"}]
)
def test_nonsense_in_the_workbook_is_harmless(wrong: dict[str, str]) -> None:
    asked_for = question("range", parameters=wrong)
    assert scale_of(asked_for).step > 0
    assert read(asked_for, TicksDone()) is not None


@pytest.mark.parametrize(
    ("kind", "appearance", "answer", "language", "said"),
    [
        ("integer", "", 1234567, "en", "1234567"),
        ("integer", "thousands-sep", 1234567, "en", "1,234,567"),
        ("integer", "thousands-sep", 1234567, "ru", "1\u00a0234\u00a0567"),
        ("integer", "thousands-sep", 1234567, "tr", "1.234.567"),
        ("decimal", "", "1234.5", "en", "1234.5"),
        ("decimal", "", "1234.5", "kk", "1234,5"),
        ("decimal", "thousands-sep", "-1234.567891234", "az", "-1.234,567891234"),
        ("range", "", "0.5", "ru", "0,5"),
    ],
)
def test_how_numbers_are_said(kind: str, appearance: str, answer: Any, language: str, said: str) -> None:
    assert shown(question(kind, appearance=appearance), answer, language) == said


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("007", "007"),
        ("+7 701 000-00-00", "+7 701 000-00-00"),
        ("abc", "forms-text-digits"),
        ("-", "forms-text-digits"),
    ],
)
def test_texts_of_digits(typed: str, answer: str) -> None:
    assert read(question("text", appearance="numbers"), typed) == answer


@pytest.mark.parametrize("appearance", ["masked", "url", "printer:x", "ex:some.app(x)", "intent"])
def test_what_a_chat_has_no_use_for_is_left_aside(appearance: str) -> None:
    assert read(question("text", appearance=appearance), "abc") == "abc"
