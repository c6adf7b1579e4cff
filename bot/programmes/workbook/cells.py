"""What a heading or a cell of Köprü's own sheets means: pure rules, needed for reading and for writing alike.

A function that reads a cell gives None for what it can't read; empty cells are the caller's.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.clock import YEARS
from bot.forms.reader.languages import language_code
from bot.language.languages import LANGUAGES

SAME_FOR_ALL: Final = "default"  # the language of a text in a column that names none
NAME: Final = re.compile(r"[\w-]{1,40}")
REMARKS: Final = ("note", "#")  # how headings of columns begin that are for coordinators alone
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCK: Final = re.compile(r"(\d{1,2}:\d{2})(:00)?")
_WALL: Final = re.compile(rf"({_DAY.pattern})[ T](\d{{1,2}}:\d{{2}})(:00)?")
_POINT: Final = re.compile(r"(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)")
_METRE: Final = 6  # decimals of a degree; the last is a tenth of a metre
_YES: Final = frozenset({"yes", "true", "1", "x"})
_NO: Final = frozenset({"no", "false", "0"})


@dataclass(frozen=True, slots=True)
class Heading:
    """The field that a column fills, and the language of its texts: `SAME_FOR_ALL` if it names none."""

    field: str
    language: str

    @property
    def remark(self) -> bool:
        """Whether the column is for coordinators alone."""
        return self.field.startswith(REMARKS)


def read_heading(written: str) -> Heading:
    """What a heading such as "Title::Русский (ru)" means, in whatever case it is written."""
    field, doubled, language = written.partition("::")
    name = "_".join(field.lower().split())
    return Heading(name, language_code(language) if doubled and language.strip() else SAME_FOR_ALL)


def write_heading(field: str, language: str = SAME_FOR_ALL) -> str:
    """The heading that `read_heading` reads."""
    if language == SAME_FOR_ALL:
        return field
    return f"{field}::{LANGUAGES[language].own_name} ({language})" if language in LANGUAGES else f"{field}::{language}"


def read_day(text: str) -> date | None:
    """A day such as 2027-09-24, in one of `YEARS`."""
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None
    return day if day and day.year in YEARS else None


def read_clock(text: str) -> time | None:
    """A time of day such as 18:00. Seconds, which spreadsheets add, must be none."""
    match = _CLOCK.fullmatch(text)
    try:
        return time.fromisoformat(match[1].zfill(5)) if match else None
    except ValueError:
        return None


def read_wall(text: str) -> datetime | None:
    """A wall time such as 2027-09-24 18:00."""
    match = _WALL.fullmatch(text)
    day, clock = (read_day(match[1]), read_clock(match[2])) if match else (None, None)
    return datetime.combine(day, clock) if day is not None and clock is not None else None


def write_wall(wall: datetime) -> str:
    """The cell that `read_wall` reads."""
    return f"{wall:%Y-%m-%d %H:%M}"


def read_end(text: str, start: datetime) -> datetime | None:
    """An end: a wall time, or a time of day alone, which means the next such time after `start`."""
    clock = read_clock(text)
    if clock is None:
        return read_wall(text)
    try:
        return datetime.combine(start.date() + timedelta(days=clock <= start.time()), clock)
    except OverflowError:
        return None


def read_whole(text: str, least: int, most: int) -> int | None:
    """A whole number between these two, both included."""
    if not (text.isdecimal() and text.isascii() and len(text) <= 9):
        return None
    number = int(text)
    return number if least <= number <= most else None


def read_zone(text: str) -> str | None:
    """An IANA zone such as Asia/Almaty."""
    try:
        return ZoneInfo(text).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def read_point(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, such as "51.1282, 71.4304", as exact as a tenth of a metre."""
    match = _POINT.fullmatch(text)
    if not match:
        return None
    latitude, longitude = round(float(match[1]), _METRE), round(float(match[2]), _METRE)
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def write_point(point: tuple[float, float]) -> str:
    """The cell that `read_point` reads."""
    return ", ".join(f"{degrees:.{_METRE}f}".rstrip("0").rstrip(".") for degrees in point)


def read_yes(text: str) -> bool | None:
    """Whether it says yes; an empty cell says no."""
    said = text.lower()
    if said in _YES:
        return True
    return False if said in _NO or not said else None
