"""Functions about sets of nodes: how many there are, which one it is, where others are."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.axes import TextNode
from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.conversions import as_text, local_name
from bot.forms.expressions.running import Run, ancestry
from bot.forms.expressions.scope import Node


def _count_non_empty(run: Run, nodes: list[Node]) -> float:
    return float(sum(as_text([node], run) != "" for node in nodes))


def _current(run: Run) -> list[Node]:
    node = run.scope.current()
    return [] if node is None else [node]


def _instance(run: Run, name: str) -> list[Node]:
    node = run.scope.instance(name)
    return [] if node is None else [node]


def _name(run: Run, *given: list[Node]) -> str:
    nodes = given[0] if given else run.itself()
    return nodes[0].name if nodes and not isinstance(nodes[0], TextNode) else ""


def _local_name(run: Run, *given: list[Node]) -> str:
    nodes = given[0] if given else run.itself()
    return local_name(nodes[0]) if nodes else ""


def place_among_its_like(node: Node, run: Run) -> int:
    """The how manieth a node is among its siblings of the same name, counted from 1: the number of a row."""
    if node.parent is None:
        return 1
    place = 0
    for sibling in node.parent.children:
        run.charge(1)
        place += sibling.name == node.name
        if sibling == node:
            break
    return place


def indexed(run: Run, nodes: list[Node], levels: list[tuple[list[Node], float]]) -> list[Node]:
    """Of the nodes those in the rows with these numbers: each level has a repeat's rows and the number of the row.

    What is still more than one lies in a repeat that isn't named: then the one nearest to the question counts.
    """
    left = nodes
    for rows, wanted in levels:
        known = {row for row in rows if place_among_its_like(row, run) == wanted}
        left = [node for node in left if any(each in known for each in ancestry(node, run))]
    here = run.scope.current()
    if len(left) > 1 and here is not None:
        around = set(ancestry(here, run))
        left.sort(key=lambda node: -sum(each in around for each in ancestry(node, run)))
    return left[:1]


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "position": Function("nodes?", "number"),
        "last": Function("", "number", lambda run: float(run.size), running=True),
        "count": Function("nodes", "number", lambda nodes: float(len(nodes))),
        "count-non-empty": Function("nodes", "number", _count_non_empty, running=True),
        "current": Function("", "nodes", _current, running=True),
        "instance": Function("text", "nodes", _instance, running=True),
        "indexed-repeat": Function("nodes nodes number nodes* number*", "nodes"),
        "id": Function("value", "nodes", lambda _: []),
        "name": Function("nodes?", "text", _name, running=True),
        "local-name": Function("nodes?", "text", _local_name, running=True),
        "namespace-uri": Function("nodes?", "text", lambda *_: ""),
    }
)
