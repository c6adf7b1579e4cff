"""Values in expressions: numbers, texts and truth; and dates, which travel as text ("2026-01-31",
"2026-01-31T18:00:00+05:00") and count in arithmetic as days since 1 January 1970 by the clock on the wall, and times
("18:00"), which count as a fraction of a day."""

import math
import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final, TypeAlias

Value: TypeAlias = str | float | bool

_EPOCH: Final = date(1970, 1, 1)
_NUMBER: Final = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*")
_LONGEST_NUMBER: Final = 400  # none that long is finite, except by its fraction or its zeros
_TIME: Final = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,6})?))?"
WHOLE: Final = frozenset({int})  # no type of ours: answers may be whole numbers, which mypy takes for float
_NUMERIC: Final = (int, float)  # a union would be made anew at each call
_OFFSET: Final = r"(?:Z|[-+][0-9]{2}:[0-9]{2})"
_MAYBE_MOMENT: Final = re.compile(r"\s*[0-9]+[-:]").match
_CLOCK: Final = re.compile(rf"{_TIME}{_OFFSET}?")
_DATE: Final = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:T{_TIME}{_OFFSET}?)?")


def text(value: object) -> str:
    """As XPath's string() gives it; the first node of a node-set."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, _NUMERIC):
        return _number_text(float(value))
    if isinstance(value, list):
        return text(value[0]) if value else ""
    return str(value)


def number(value: object) -> float:
    """As XPath's number() gives it, except that a date is its days, and a time its part of a day; NaN for what is no
    number."""
    if isinstance(value, _NUMERIC):
        return float(value)
    value = text(value)
    if len(value) > _LONGEST_NUMBER:
        return math.nan
    if _NUMBER.fullmatch(value):
        return float(value)
    if not _MAYBE_MOMENT(value):
        return math.nan
    found = days(value)
    return clock(value) if math.isnan(found) else found


def clock(value: str) -> float:
    """A time's part of a day: 0.5 is noon; NaN for what is no time."""
    match = _CLOCK.fullmatch(value.strip())
    return math.nan if match is None else _part_of_day(match[1], match[2], match[3])


def days(value: str) -> float:
    """A date's days since 1970, the time of day as a fraction; NaN for what is no date."""
    match = _DATE.fullmatch(value.strip())
    if match is None:
        return math.nan
    try:
        whole = (date.fromisoformat(match[1]) - _EPOCH).days
    except ValueError:
        return math.nan
    if match[2] is None:
        return float(whole)
    return whole + _part_of_day(match[2], match[3], match[4])


def _part_of_day(hours: str, minutes: str, seconds: str | None) -> float:
    hour, minute, second = int(hours), int(minutes), float(seconds or 0)
    return (hour * 3600 + minute * 60 + second) / 86_400 if hour < 24 and minute < 60 and second < 61 else math.nan


def moment(value: object) -> datetime | None:
    """The wall time that a date, a date with time or a number of days stands for, if it is one."""
    count = number(value) if not isinstance(value, str) or _NUMBER.fullmatch(value) else days(value)
    if math.isnan(count) or math.isinf(count):
        return None
    try:
        exact = datetime.combine(_EPOCH, datetime.min.time()) + timedelta(days=count)
        return (exact + timedelta(microseconds=500)).replace(microsecond=0)
    except OverflowError:
        return None


def truth(value: object) -> bool:
    """As XPath's boolean() gives it."""
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return bool(value)


def _number_text(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{Decimal(f'{value:.15g}'):f}"
