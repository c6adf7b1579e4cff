"""Functions that calculate. What can't be calculated is NaN: no number is too big to be harmless."""

import math
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.conversions import as_number
from bot.forms.expressions.running import Run
from bot.forms.expressions.values import Value, number, text


def rounded(value: float) -> float:
    """To the nearest whole number; what lies in the middle goes up, as XPath 1.0 §4.4 says."""
    if not math.isfinite(value):
        return value
    below = math.floor(value)
    return float(below + 1 if value - below >= 0.5 else below)


def _round(value: float, places: float = 0.0) -> float:
    if not math.isfinite(value) or not math.isfinite(places):
        return value if math.isfinite(places) else math.nan
    if places == 0:
        return rounded(value)
    middle = ROUND_HALF_UP if value > 0 else ROUND_HALF_DOWN
    try:
        return float(Decimal(text(value)).quantize(Decimal(1).scaleb(-max(-15, min(15, int(places)))), middle))
    except InvalidOperation:
        return math.nan


def _whole(value: float) -> float:
    return float(math.trunc(value)) if math.isfinite(value) else math.nan


def _floor(value: float) -> float:
    return float(math.floor(value)) if math.isfinite(value) else value


def _ceiling(value: float) -> float:
    return float(math.ceil(value)) if math.isfinite(value) else value


def _careful(calculate: Callable[..., float]) -> Callable[..., float]:
    def run(*values: float) -> float:
        try:
            result = calculate(*values)
        except (ArithmeticError, ValueError):
            return math.nan
        return result

    return run


def _logarithm(calculate: Callable[[float], float]) -> Callable[[float], float]:
    careful = _careful(calculate)
    return lambda value: -math.inf if value == 0 else careful(value)


def _numbers(parts: tuple[list[Value], ...]) -> list[float]:
    """All that is there: an empty answer is none."""
    return [number(item) for part in parts for item in part if item != ""]


def _sum(*parts: list[Value]) -> float:
    return _careful(math.fsum)(_numbers(parts))


def _extreme(choose: Callable[[list[float]], float]) -> Callable[..., float]:
    def run(*parts: list[Value]) -> float:
        found = _numbers(parts)
        return choose(found) if found and not any(map(math.isnan, found)) else math.nan

    return run


def _number(run: Run, *given: float) -> float:
    return given[0] if given else as_number(run.itself(), run)


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "number": Function("number?", "number", _number, running=True),
        "int": Function("number", "number", _whole),
        "round": Function("number number?", "number", _round),
        "floor": Function("number", "number", _floor),
        "ceiling": Function("number", "number", _ceiling),
        "abs": Function("number", "number", abs),
        "sum": Function("items items*", "number", _sum),
        "min": Function("items items*", "number", _extreme(min)),
        "max": Function("items items*", "number", _extreme(max)),
        "pow": Function("number number", "number", _careful(math.pow)),
        "sqrt": Function("number", "number", _careful(math.sqrt)),
        "exp": Function("number", "number", _careful(math.exp)),
        "exp10": Function("number", "number", _careful(lambda value: math.pow(10, value))),
        "log": Function("number", "number", _logarithm(math.log)),
        "log10": Function("number", "number", _logarithm(math.log10)),
        "sin": Function("number", "number", _careful(math.sin)),
        "cos": Function("number", "number", _careful(math.cos)),
        "tan": Function("number", "number", _careful(math.tan)),
        "asin": Function("number", "number", _careful(math.asin)),
        "acos": Function("number", "number", _careful(math.acos)),
        "atan": Function("number", "number", _careful(math.atan)),
        "atan2": Function("number number", "number", _careful(math.atan2)),
        "pi": Function("", "number", lambda: math.pi),
    }
)
