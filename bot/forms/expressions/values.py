"""Values in expressions: numbers, texts and truth, and dates, which travel as text ("2026-01-31",
"2026-01-31T18:00:00+05:00") and count in arithmetic as days since 1 January 1970 by the clock on the wall."""

import math
import re
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias

Value: TypeAlias = str | float | bool

_EPOCH: Final = date(1970, 1, 1)
_NUMBER: Final = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*")
_TIME: Final = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,6})?))?"
_DATE: Final = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:T{_TIME}(?:Z|[-+][0-9]{{2}}:[0-9]{{2}})?)?")


def text(value: object) -> str:
    """As XPath's string() gives it; the first node of a node-set."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number_text(float(value))
    if isinstance(value, list):
        return text(value[0]) if value else ""
    return str(value)


def number(value: object) -> float:
    """As XPath's number() gives it, except that a date is its days; NaN for what is no number."""
    if isinstance(value, int | float):
        return float(value)
    value = text(value)
    if _NUMBER.fullmatch(value):
        return float(value)
    return days(value)


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
    hours, minutes, seconds = int(match[2]), int(match[3]), float(match[4] or 0)
    return whole + (hours * 3600 + minutes * 60 + seconds) / 86_400 if hours < 24 and minutes < 60 else math.nan


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
    return f"{value:.15f}".rstrip("0").rstrip(".") if abs(value) < 1e15 else f"{value:.0f}"
