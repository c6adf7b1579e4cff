"""XPath's string(), number() and boolean() for everything an expression may come upon, sets of nodes included."""

import math

from bot.forms.expressions.axes import TextNode
from bot.forms.expressions.running import MAX_TEXT, TEXT_STEP, Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.values import WHOLE, Value, number, text, truth

Result = Value | list[Node]
"""What a part of an expression gives. A list of nodes is in document order, except behind randomize()."""


def node_value(node: Node, run: Run) -> Value:
    """The typed value of a question; the texts below, one after the other, of what has children."""
    children = node.children
    run.charge(1 + len(children))
    if not children:
        value = node.value
        if isinstance(value, str):
            run.charge_text(value)
        return float(value) if type(value) in WHOLE else value
    parts: list[str] = []
    length = 0
    waiting = list(reversed(children))
    while waiting and length < MAX_TEXT:
        found = waiting.pop()
        children = found.children
        if children:
            run.charge(len(children))
            waiting += reversed(children)
        else:
            parts.append(text(found.value))
            length += len(parts[-1])
    run.charge(length // TEXT_STEP)
    return "".join(parts)[:MAX_TEXT]


def as_value(result: Result, run: Run) -> Value:
    """A single value; of nodes that of the first."""
    if isinstance(result, list):
        return node_value(result[0], run) if result else ""
    return result


def as_text(result: Result, run: Run) -> str:
    """XPath's string()."""
    if isinstance(result, str):
        return result
    return text(as_value(result, run))


def as_number(result: Result, run: Run) -> float:
    """XPath's number(), with dates as days."""
    if isinstance(result, float):
        return result
    return number(as_value(result, run))


def as_truth(result: Result) -> bool:
    """XPath's boolean(): of nodes, whether there are any."""
    if isinstance(result, list):
        return bool(result)
    return truth(result)


def as_items(result: Result, run: Run) -> list[Value]:
    """All values: of nodes that of each."""
    if not isinstance(result, list):
        return [result]
    return [node_value(node, run) for node in result]


def local_name(node: Node) -> str:
    """The name without a prefix; nothing for a root and for a text."""
    return "" if isinstance(node, TextNode) else node.name.rpartition(":")[2]


def finite(value: float) -> Value:
    """The number, or nothing if it is none."""
    return value if math.isfinite(value) else ""
