"""Comparisons as XPath 1.0 §3.4 has them: a set of nodes fits if one of its nodes does."""

import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from bot.forms.expressions.conversions import Result, as_items, as_number, as_truth
from bot.forms.expressions.running import Run
from bot.forms.expressions.values import Value, number, text, truth

Compare: TypeAlias = Callable[[float, float], bool]

ORDER: Final[Mapping[str, Compare]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
)


def equal(left: Result, right: Result, run: Run, *, wanted: bool) -> bool:
    """`=` if `wanted`, else `!=`."""
    if type(left) is str and type(right) is str:  # by far the most frequent
        return (left == right) is wanted
    if isinstance(left, list) or isinstance(right, list):
        return _equal_nodes(left, right, run, wanted=wanted)
    return _equal_values(left, right) is wanted


def _equal_values(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) is truth(right)
    if isinstance(left, float) or isinstance(right, float):
        return number(left) == number(right)
    return left == right


def _equal_nodes(left: Result, right: Result, run: Run, *, wanted: bool) -> bool:
    for one, other in ((left, right), (right, left)):
        if isinstance(one, bool) and isinstance(other, list):
            alone = as_items(other, run)[0] if len(other) == 1 else None
            return (one is (alone if isinstance(alone, bool) else as_truth(other))) is wanted
    if isinstance(left, list) and isinstance(right, list):
        ours = {text(value) for value in as_items(left, run)}
        theirs = {text(value) for value in as_items(right, run)}
        if wanted:
            return not ours.isdisjoint(theirs)
        return bool(ours and theirs) and (len(ours) > 1 or len(theirs) > 1 or ours != theirs)
    nodes, single = (left, right) if isinstance(left, list) else (right, left)
    values = as_items(nodes, run)
    if isinstance(single, float):
        return any((number(value) == single) is wanted for value in values)
    return any((text(value) == single) is wanted for value in values)


def in_order(left: Result, right: Result, run: Run, compare: Compare) -> bool:
    """`<`, `<=`, `>` and `>=`."""
    if type(left) is float and type(right) is float:  # by far the most frequent
        return compare(left, right)
    if not isinstance(left, list) and not isinstance(right, list):
        return compare(number(left), number(right))
    if isinstance(left, bool) or isinstance(right, bool):
        return compare(as_number(_truth_of_nodes(left), run), as_number(_truth_of_nodes(right), run))
    ours, theirs = _numbers(left, run), _numbers(right, run)
    if not ours or not theirs:
        return False
    return compare(min(ours), max(theirs)) or compare(max(ours), min(theirs))


def _truth_of_nodes(result: Result) -> Result:
    return as_truth(result) if isinstance(result, list) else result


def _numbers(result: Result, run: Run) -> list[float]:
    found = (number(value) for value in as_items(result, run))
    return [each for each in found if each == each]  # noqa: PLR0124  # what isn't equal to itself is no number
