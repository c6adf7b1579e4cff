"""Functions about days and times. What day and what time it is comes from the scope; so does the zone."""

import math
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from babel import Locale
from babel.core import UnknownLocaleError

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.running import Run
from bot.forms.expressions.values import Value, clock, moment, number

_CODE: Final = re.compile(r"%([YymnbdeaHhMS3%])")
_MILLISECOND: Final = timedelta(milliseconds=1)


def _today(run: Run) -> str:
    return run.scope.now.date().isoformat()


def _now(run: Run) -> str:
    return run.scope.now.isoformat(timespec="milliseconds")


def _date(value: Value) -> str:
    found = moment(value)
    return found.date().isoformat() if found else ""


def _date_time(run: Run, value: Value) -> str:
    found = moment(value)
    return found.replace(tzinfo=run.scope.now.tzinfo).isoformat(timespec="milliseconds") if found else ""


def _decimal_time(value: Value) -> float:
    count = number(value)
    return count - math.floor(count) if math.isfinite(count) else math.nan


def _format(run: Run, value: Value, pattern: str) -> str:
    found = moment(value)
    if found is None and isinstance(value, str) and not math.isnan(clock(value)):
        midnight = datetime.combine(run.scope.now.date(), datetime.min.time())
        found = midnight + round(timedelta(days=clock(value)) / _MILLISECOND) * _MILLISECOND
    if found is None:
        return ""
    run.charge(len(pattern))
    months, weekdays = _words(run.scope.language)
    parts = {
        "Y": f"{found.year:04}",
        "y": f"{found.year % 100:02}",
        "m": f"{found.month:02}",
        "n": str(found.month),
        "b": months[found.month],
        "d": f"{found.day:02}",
        "e": str(found.day),
        "a": weekdays[found.weekday()],
        "H": f"{found.hour:02}",
        "h": str(found.hour),
        "M": f"{found.minute:02}",
        "S": f"{found.second:02}",
        "3": f"{found.microsecond // 1000:03}",
        "%": "%",
    }
    return _CODE.sub(lambda match: parts[match[1]], pattern)


@lru_cache(maxsize=64)
def _words(language: str) -> tuple[Mapping[int, str], Mapping[int, str]]:
    """Short names of months, counted from 1, and of weekdays, from 0 for Monday; English ones for languages unknown."""
    try:
        locale = Locale.parse(language, sep="-" if "-" in language else "_")
    except (UnknownLocaleError, ValueError, TypeError):
        locale = Locale("en")
    return locale.months["format"]["abbreviated"], locale.days["format"]["abbreviated"]


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "today": Function("", "text", _today, running=True),
        "now": Function("", "text", _now, running=True),
        "date": Function("value", "text", _date),
        "date-time": Function("value", "text", _date_time, running=True),
        "format-date": Function("value text", "text", _format, running=True),
        "format-date-time": Function("value text", "text", _format, running=True),
        "decimal-date-time": Function("number", "number", lambda days: days),
        "decimal-time": Function("value", "number", _decimal_time),
    }
)

CLOCKS: Final = frozenset({"today", "now"})
"""Functions whose value changes as time goes by."""
