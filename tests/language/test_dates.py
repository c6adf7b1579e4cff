"""Dates in words, as a reader of each language expects them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.dates import say_date, say_date_short, say_day, say_range, say_time
from bot.language.languages import LANGUAGES

DAY = date(2008, 9, 24)


@pytest.mark.parametrize(
    ("language", "long", "short", "weekday"),
    [
        ("en", "24 September 2008", "24 Sept 2008", "Wednesday, 24 September"),
        ("ru", "24 сентября 2008 г.", "24 сент. 2008 г.", "среда, 24 сентября"),
        ("kk", "2008 ж. 24 қыркүйек", "2008 ж. 24 қыр.", "24 қыркүйек, сәрсенбі"),
        ("az", "24 sentyabr 2008", "24 sen 2008", "24 sentyabr, çərşənbə"),
        ("tr", "24 Eylül 2008", "24 Eyl 2008", "24 Eylül Çarşamba"),
    ],
)
def test_a_day(language: str, long: str, short: str, weekday: str) -> None:
    assert say_date(DAY, language) == long
    assert say_date_short(DAY, language) == short
    assert say_day(DAY, language) == weekday


@pytest.mark.parametrize(
    ("language", "in_a_month", "across_months", "across_years"),
    [
        ("en", "24–26 September 2024", "30 September – 2 October 2024", "30 December 2024 – 2 January 2025"),
        ("ru", "24–26 сентября 2024 г.", "30 сентября – 2 октября 2024 г.", "30 декабря 2024 г. – 2 января 2025 г."),
        ("kk", "2024 ж. 24–26 қыркүйек", "2024 ж. 30 қыркүйек – 2 қазан", "2024 ж. 30 желтоқсан – 2025 ж. 2 қаңтар"),
        ("az", "24–26 sentyabr 2024", "30 sentyabr – 2 oktyabr 2024", "30 dekabr 2024 – 2 yanvar 2025"),
        ("tr", "24–26 Eylül 2024", "30 Eylül – 2 Ekim 2024", "30 Aralık 2024 – 2 Ocak 2025"),
    ],
)
def test_a_range(language: str, in_a_month: str, across_months: str, across_years: str) -> None:
    assert say_range(date(2024, 9, 24), date(2024, 9, 26), language) == in_a_month
    assert say_range(date(2024, 9, 30), date(2024, 10, 2), language) == across_months
    assert say_range(date(2024, 12, 30), date(2025, 1, 2), language) == across_years


def test_the_same_day_in_two_years_shows_both_years() -> None:
    assert say_range(date(2024, 9, 24), date(2025, 9, 24), "en") == "24 September 2024 – 24 September 2025"


def test_a_range_of_one_day_is_that_day() -> None:
    assert say_range(DAY, DAY, "tr") == "24 Eylül 2008"


def test_a_range_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        say_range(date(2024, 9, 26), date(2024, 9, 24), "en")


def test_times_are_on_a_24_hour_clock() -> None:
    assert say_time(time(9, 5)) == "09:05"
    assert say_time(time(18, 30, 59)) == "18:30"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 400), st.sampled_from(sorted(LANGUAGES)))
def test_only_ordinary_spaces_and_no_invisible_marks(day: date, length: int, language: str) -> None:
    end = date.fromordinal(day.toordinal() + length)
    for said in (say_date(day, language), say_date_short(day, language), say_day(day, language)):
        assert all(char == " " or char.isprintable() for char in said)
        assert "  " not in said
    assert all(char == " " or char.isprintable() for char in say_range(day, end, language))
