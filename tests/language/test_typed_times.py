"""Times and starts as people type them: what is understood, and what isn't guessed."""

from datetime import date, datetime, time

import pytest

from bot.language.typed_dates import DateProblem, parse_day
from bot.language.typed_times import parse_start, parse_time

wall = datetime.fromisoformat
FIRST, LAST = date(2027, 9, 24), date(2027, 9, 26)
NOW = wall("2027-09-24 18:00")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("19:30", time(19, 30)), ("19.30", time(19, 30)), ("1930", time(19, 30)), ("19 30", time(19, 30)),
        ("19-30", time(19, 30)), ("19", time(19)), ("9", time(9)), ("930", time(9, 30)), ("09:05", time(9, 5)),
        ("0:00", time(0)), ("00", time(0)), ("7 pm", time(19)), ("7:30 pm", time(19, 30)), ("12 am", time(0)),
        ("12 pm", time(12)),
        ("at 19:30", time(19, 30)), ("в 19:30", time(19, 30)), ("в 19 часов", time(19)), ("сағат 19:30", time(19, 30)),
        ("saat 19:30", time(19, 30)), ("19:30-da", time(19, 30)), ("saat 19.30'da", time(19, 30)),
        (" 19:30 ", time(19, 30)),
    ],
)  # fmt: skip
def test_times(text: str, wanted: time) -> None:
    assert parse_time(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["", "25", "24:00", "19:60", "19:5", "19:30:00", "19305", "-", "tomorrow", "13 pm", "0 am", "19:30?", "½", "١٩:٣٠",
     "19_30", "soon 19:30", "1" * 31],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert parse_time(text) is None


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("25.09", "en", date(2027, 9, 25)),
        ("25.9.", "ru", date(2027, 9, 25)),
        ("25 September", "en", date(2027, 9, 25)),
        ("25 сентября", "ru", date(2027, 9, 25)),
        ("25 қыркүйек", "kk", date(2027, 9, 25)),
        ("25 sentyabr", "az", date(2027, 9, 25)),
        ("25 Eylül", "tr", date(2027, 9, 25)),
        ("2027-09-25", "en", date(2027, 9, 25)),
        ("25.09.2028", "en", date(2028, 9, 25)),
        ("2 January", "en", date(2028, 1, 2)),
        ("29.02", "en", date(2028, 2, 29)),
        ("31.04", "en", DateProblem("no-such-day")),
        ("25.09.27", "en", DateProblem("two-digit-year")),
        ("Friday", "en", DateProblem("not-a-date")),
    ],
)
def test_days_may_lack_their_year(text: str, language: str, wanted: date | DateProblem) -> None:
    assert parse_day(text, language, FIRST) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("19:30", "en", wall("2027-09-24 19:30")),
        ("19.30", "en", wall("2027-09-24 19:30")),
        ("25.09", "en", wall("2027-09-25 18:00")),
        ("25.09 19:30", "en", wall("2027-09-25 19:30")),
        ("25.09, 19.30", "en", wall("2027-09-25 19:30")),
        ("25 September 19:30", "en", wall("2027-09-25 19:30")),
        ("25 September at 7 pm", "en", wall("2027-09-25 19:00")),
        ("25 September 19 30", "en", wall("2027-09-25 19:30")),
        ("25 September 19", "en", wall("2027-09-25 19:00")),
        ("19:30 25.09", "en", wall("2027-09-25 19:30")),
        ("19:30, 25 September", "en", wall("2027-09-25 19:30")),
        ("25 сентября в 19:30", "ru", wall("2027-09-25 19:30")),
        ("25 қыркүйек сағат 19:30", "kk", wall("2027-09-25 19:30")),
        ("25 sentyabr saat 19:30", "az", wall("2027-09-25 19:30")),
        ("25 Eylül saat 19.30", "tr", wall("2027-09-25 19:30")),
        ("2027-09-25 19:30", "en", wall("2027-09-25 19:30")),
        ("10.11", "en", wall("2027-09-24 10:11")),
        ("31.04 19:30", "en", DateProblem("no-such-day")),
        ("", "en", DateProblem("not-a-date")),
        ("later", "en", DateProblem("not-a-date")),
        ("an hour later", "en", DateProblem("not-a-date")),
    ],
)
def test_starts(text: str, language: str, wanted: datetime | DateProblem) -> None:
    assert parse_start(text, language, NOW, FIRST, LAST) == wanted


def test_what_may_be_a_time_or_a_day_is_a_day_of_the_programme() -> None:
    start = wall("2027-11-09 18:00")
    assert parse_start("10.11", "en", start, date(2027, 11, 9), date(2027, 11, 12)) == wall("2027-11-10 18:00")
