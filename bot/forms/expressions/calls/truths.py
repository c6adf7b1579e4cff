"""Functions that decide, and those that tell whether something is so."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions import patterns
from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.running import Run
from bot.forms.expressions.values import Value, number


def _regex(run: Run, whole: str, pattern: str) -> bool:
    return patterns.matches(pattern, whole, run.charge)


def _checklist(least: float, most: float, *answers: list[Value]) -> bool:
    return _within(least, sum(number(answer) > 0 for answer in _flat(answers)), most)


def _weighted(least: float, most: float, *given: list[Value]) -> bool:
    """Answers and weights by turns, or the nodes of all answers and the nodes of all weights."""
    weights = zip(_flat(given[::2]), _flat(given[1::2]), strict=False)
    return _within(least, sum(number(weight) for answer, weight in weights if number(answer) > 0), most)


def _flat(parts: tuple[list[Value], ...]) -> list[Value]:
    return [item for part in parts for item in part]


def _within(least: float, found: float, most: float) -> bool:
    return (least == -1 or found >= least) and (most == -1 or found <= most)


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "true": Function("", "truth", lambda: True),
        "false": Function("", "truth", lambda: False),
        "not": Function("truth", "truth", lambda condition: not condition),
        "boolean": Function("truth", "truth", lambda condition: condition),
        "boolean-from-string": Function("text", "truth", lambda word: word.lower() in {"true", "1"}),
        "if": Function("truth value value", "any"),
        "coalesce": Function("value value value*", "any"),
        "once": Function("value", "any"),
        "depend": Function("value value*", "any", lambda first, *_: first),
        "lang": Function("text", "truth", lambda _: False),
        "regex": Function("text text", "truth", _regex, running=True),
        "checklist": Function("number number items*", "truth", _checklist),
        "weighted-checklist": Function("number number items* items*", "truth", _weighted),
    }
)
