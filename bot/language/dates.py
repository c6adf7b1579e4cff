"""Dates, times and ranges in words. The words are Babel's; the order is ours, since Babel's ranges are wrong in
Azerbaijani and its dates hold narrow no-break spaces that some phones show as boxes."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.dates import format_date

from bot.language.languages import LANGUAGES

_WITH_YEAR: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kk": "{year} ж. {days}",
        "az": "{days} {year}",
        "ru": "{days} {year} г.",
        "en": "{days} {year}",
        "tr": "{days} {year}",
    }
)
_WITH_WEEKDAY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kk": "d MMMM, EEEE",
        "az": "d MMMM, EEEE",
        "ru": "EEEE, d MMMM",
        "en": "EEEE, d MMMM",
        "tr": "d MMMM EEEE",
    }
)
# The month without a day, where it has another form then. Babel takes the other languages' from Azerbaijani.
_ALONE: Final[Mapping[str, str]] = MappingProxyType({"ru": "LLLL"})


def say_date(day: date, language: str) -> str:
    """The date in words: "24 September 2008", "2008 ж. 24 қыркүйек"."""
    return _with_year(_say(day, "d MMMM", language), day.year, language)


def say_month(day: date, language: str) -> str:
    """The month and year of that day: "September 2008", "2008 ж. қыркүйек"."""
    return _with_year(_say(day, _ALONE.get(language, "MMMM"), language), day.year, language)


def say_months(language: str) -> tuple[str, ...]:
    """The short names of the months, January first, for buttons: "Sept"."""
    pattern = _ALONE.get(language, "MMMM")[1:]
    return tuple(_say(date(2000, month, 1), pattern, language).rstrip(".") for month in range(1, 13))


def say_weekdays(language: str) -> tuple[int, tuple[str, ...]]:
    """On which day a week begins there (0 is Monday), and the shortest names of its days, from that day on."""
    first = Locale.parse(LANGUAGES[language].locale).first_week_day
    days = (date(2000, 1, 3) + timedelta(days=first + day) for day in range(7))  # the third was a Monday
    return first, tuple(_say(day, "EEEEEE", language) for day in days)


def say_date_short(day: date, language: str) -> str:
    """The date with the month's short name, for lists: "24 Sept 2008", "24 сент. 2008 г."."""
    return _with_year(_say(day, "d MMM", language), day.year, language)


def say_day(day: date, language: str) -> str:
    """The day with its weekday and without the year, for the days of a programme: "Wednesday, 24 September"."""
    return _say(day, _WITH_WEEKDAY[language], language)


def say_day_short(day: date, language: str) -> str:
    """The day with the month's short name and without the year, for buttons: "24 Sept"."""
    return _say(day, "d MMM", language)


def say_time(wall_time: time) -> str:
    """The time on a 24-hour clock, alike in all languages: "09:05"."""
    return f"{wall_time:%H:%M}"


def say_range(start: date, end: date, language: str) -> str:
    """Both days included, saying nothing twice: "24–26 September 2024", "30 December 2024 – 2 January 2025".

    Raises ValueError if the end comes before the start.
    """
    if end < start:
        raise ValueError("a range ends before it starts")
    if start == end:
        return say_date(start, language)
    if start.year != end.year:
        return f"{say_date(start, language)} – {say_date(end, language)}"
    last = _say(end, "d MMMM", language)
    days = f"{start.day}–{last}" if start.month == end.month else f"{_say(start, 'd MMMM', language)} – {last}"
    return _with_year(days, end.year, language)


def _say(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=LANGUAGES[language].locale)


def _with_year(days: str, year: int, language: str) -> str:
    return _WITH_YEAR[language].format(days=days, year=year)
