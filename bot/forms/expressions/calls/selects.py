"""Functions about choices: the names in an answer, separated by spaces, and what belongs to them."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.conversions import as_text
from bot.forms.expressions.running import Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.sieving import sieve_of


def _selected(answer: str, name: str) -> bool:
    return name.strip() in answer.split()


def _selected_at(answer: str, place: float) -> str:
    names = answer.split()
    return names[int(place)] if math.isfinite(place) and 0 <= place < len(names) else ""


def choice_name(run: Run, name: str, question: str) -> str:
    """The label of a choice of that question; of several chosen ones all labels, with commas between them."""
    label = run.scope.choice_label(question, name)
    if label or " " not in name:
        return label
    names = name.split()
    run.charge(len(names))
    return ", ".join(run.scope.choice_label(question, each) or each for each in names)


def _pulldata(run: Run, file: str, column: str, key_column: str, key: str) -> str:
    """The column of the first row of a list whose key column holds the key."""
    root = run.scope.instance(file.removesuffix(".csv"))
    rows = [] if root is None else [row for top in root.children for row in top.children]
    found = sieve_of(key_column, lambda _: key)(rows, run)
    return _cell(found[0], column, run) if found else ""


def _cell(row: Node, column: str, run: Run) -> str:
    return next((as_text([cell], run) for cell in row.children if cell.name == column), "")


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "selected": Function("text text", "truth", _selected),
        "is-selected": Function("text text", "truth", _selected),
        "selected-at": Function("text number", "text", _selected_at),
        "count-selected": Function("text", "number", lambda answer: float(len(answer.split()))),
        "jr:choice-name": Function("text text", "text"),
        "pulldata": Function("text text text text", "text", _pulldata, running=True),
    }
)
