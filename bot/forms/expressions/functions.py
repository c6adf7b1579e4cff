"""The functions an expression may call. XPath's own are left to libxml2; the rest is here.

Sources: XPath 1.0 §4; the ODK XForms specification, section "XPath Functions".
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

from bot.forms.expressions import patterns
from bot.forms.expressions.values import Value, moment, number, text, truth

Result: TypeAlias = Literal["number", "text", "truth", "any"]


@dataclass(frozen=True, slots=True)
class Function:
    """`run` is None where libxml2's own function of the same name is meant. `most` is None without a limit."""

    least: int
    most: int | None
    result: Result
    run: Callable[..., Value] | None = None


def _if(condition: object, then: Any, otherwise: Any) -> Value:
    return _value(then if truth(condition) else otherwise)


def _coalesce(*options: Any) -> Value:
    return next((_value(option) for option in options if text(option) not in {"", "NaN"}), "")


def _value(value: object) -> Value:
    return value if isinstance(value, str | float | bool) else text(value)


def _int(value: object) -> float:
    count = number(value)
    return float(math.trunc(count)) if math.isfinite(count) else math.nan


def _round(value: object, places: object = 0.0) -> float:
    count, digits = number(value), number(places)
    if not math.isfinite(count) or not math.isfinite(digits):
        return math.nan
    if digits == 0:
        return float(math.floor(count + 0.5))
    try:
        step = Decimal(1).scaleb(-max(-15, min(15, int(digits))))
        return float(Decimal(text(count)).quantize(step, ROUND_HALF_UP))
    except InvalidOperation:
        return math.nan


def _power(base: object, exponent: object) -> float:
    try:
        result = math.pow(number(base), number(exponent))
    except (OverflowError, ValueError):
        return math.nan
    return result


def _root(value: object) -> float:
    count = number(value)
    return math.sqrt(count) if count >= 0 else math.nan


def _numbers(values: tuple[object, ...]) -> list[float]:
    flat: list[object] = []
    for value in values:
        flat += value if isinstance(value, list) else [value]
    return [number(value) for value in flat if text(value) != ""]


def _sum(*values: object) -> float:
    return math.fsum(_numbers(values)) if _finite(values) else math.nan


def _min(*values: object) -> float:
    return min(_numbers(values)) if _finite(values) and _numbers(values) else math.nan


def _max(*values: object) -> float:
    return max(_numbers(values)) if _finite(values) and _numbers(values) else math.nan


def _finite(values: tuple[object, ...]) -> bool:
    return all(math.isfinite(count) for count in _numbers(values))


def _selected(answer: object, name: object) -> bool:
    return text(name).strip() in text(answer).split()


def _count_selected(answer: object) -> float:
    return float(len(text(answer).split()))


def _selected_at(answer: object, place: object) -> str:
    names, at = text(answer).split(), number(place)
    return names[int(at)] if math.isfinite(at) and 0 <= at < len(names) else ""


def _concat(*parts: object) -> str:
    return "".join(text(item) for part in parts for item in (part if isinstance(part, list) else [part]))


def _join(separator: object, *parts: object) -> str:
    return text(separator).join(text(item) for part in parts for item in (part if isinstance(part, list) else [part]))


def _substr(value: object, start: object, end: object = math.inf) -> str:
    whole = text(value)
    first, last = number(start), number(end)
    if math.isnan(first) or math.isnan(last):
        return ""
    return whole[slice(int(first), None if math.isinf(last) else int(last))]


def _ends_with(value: object, ending: object) -> bool:
    return text(value).endswith(text(ending))


def _date(value: object) -> str:
    found = moment(value)
    return found.date().isoformat() if found else ""


def _format_date(value: object, pattern: object) -> str:
    found = moment(value)
    if found is None:
        return ""
    parts = {
        "%Y": f"{found.year:04}",
        "%y": f"{found.year % 100:02}",
        "%m": f"{found.month:02}",
        "%n": str(found.month),
        "%d": f"{found.day:02}",
        "%e": str(found.day),
        "%H": f"{found.hour:02}",
        "%h": str(found.hour),
        "%M": f"{found.minute:02}",
        "%S": f"{found.second:02}",
    }
    written = text(pattern)
    for code, part in parts.items():
        written = written.replace(code, part)
    return written


def _boolean_from_string(value: object) -> bool:
    return text(value).lower() in {"true", "1"}


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "abs": Function(1, 1, "number", lambda value: abs(number(value))),
        "boolean": Function(1, 1, "truth"),
        "boolean-from-string": Function(1, 1, "truth", _boolean_from_string),
        "ceiling": Function(1, 1, "number"),
        "coalesce": Function(2, None, "any", _coalesce),
        "concat": Function(1, None, "text", _concat),
        "contains": Function(2, 2, "truth"),
        "count-selected": Function(1, 1, "number", _count_selected),
        "date": Function(1, 1, "any", _date),
        "decimal-date-time": Function(1, 1, "number", number),
        "ends-with": Function(2, 2, "truth", _ends_with),
        "false": Function(0, 0, "truth"),
        "floor": Function(1, 1, "number"),
        "format-date": Function(2, 2, "text", _format_date),
        "format-date-time": Function(2, 2, "text", _format_date),
        "if": Function(3, 3, "any", _if),
        "int": Function(1, 1, "number", _int),
        "join": Function(2, None, "text", _join),
        "max": Function(1, None, "number", _max),
        "min": Function(1, None, "number", _min),
        "normalize-space": Function(1, 1, "text"),
        "not": Function(1, 1, "truth"),
        "now": Function(0, 0, "any"),
        "number": Function(1, 1, "number", number),
        "once": Function(1, 1, "any"),
        "pi": Function(0, 0, "number", lambda: math.pi),
        "pow": Function(2, 2, "number", _power),
        "regex": Function(2, 2, "truth", lambda value, pattern: patterns.matches(text(pattern), text(value))),
        "round": Function(1, 2, "number", _round),
        "selected": Function(2, 2, "truth", _selected),
        "selected-at": Function(2, 2, "text", _selected_at),
        "sqrt": Function(1, 1, "number", _root),
        "starts-with": Function(2, 2, "truth"),
        "string": Function(1, 1, "text", text),
        "string-length": Function(1, 1, "number"),
        "substr": Function(2, 3, "text", _substr),
        "substring": Function(2, 3, "text"),
        "substring-after": Function(2, 2, "text"),
        "substring-before": Function(2, 2, "text"),
        "sum": Function(1, None, "number", _sum),
        "today": Function(0, 0, "any"),
        "translate": Function(3, 3, "text"),
        "true": Function(0, 0, "truth"),
    }
)
