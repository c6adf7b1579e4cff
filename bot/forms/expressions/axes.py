"""The axes of XPath 1.0 §2.2, over nodes that have no attributes and no namespaces.

A question's value is a text node below the question, made when somebody asks for it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from bot.forms.expressions.running import Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.values import Value, text

Axis: TypeAlias = Callable[[Node, Run], Sequence[Node]]
"""The nodes along an axis, the nearest first, and charged for."""

REVERSE: Final = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})
"""Axes on which the nearest node comes first, so that [1] is the nearest."""

_WITH_TEXTS: Final = frozenset({"child", "descendant", "descendant-or-self", "following", "preceding"})
_TESTS_OF_TEXTS: Final = frozenset({"node()", "text()"})


@dataclass(frozen=True, slots=True)
class TextNode:
    """The text inside a node that has a value and no children."""

    parent: Node
    name: str = ""
    children: Sequence[Node] = ()

    @property
    def value(self) -> Value:
        return self.parent.value

    @property
    def order(self) -> tuple[int, ...]:
        return (*self.parent.order, 0)


def found_along(axis: str, test: str) -> Axis:
    """The nodes along an axis that pass a node test, in the axis' order."""
    along = _AXES[axis]
    passes = _passing(test)
    if axis not in _WITH_TEXTS or test not in _TESTS_OF_TEXTS:
        return lambda node, run: passes(along(node, run))
    if axis == "child":
        return lambda node, run: passes([*_text_within(node), *along(node, run)])
    if axis == "preceding":
        return lambda node, run: passes(_with_texts(along(node, run), text_first=True))
    if axis == "descendant":
        return lambda node, run: passes([*_text_within(node), *_with_texts(along(node, run))])
    return lambda node, run: passes(_with_texts(along(node, run)))


def _text_within(node: Node) -> Sequence[Node]:
    """The text node right below a node, if it has one."""
    if node.children or isinstance(node, TextNode) or text(node.value) == "":
        return ()
    return (TextNode(node),)


def _with_texts(nodes: Iterable[Node], *, text_first: bool = False) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        found += (*_text_within(node), node) if text_first else (node, *_text_within(node))
    return found


def _passing(test: str) -> Callable[[Sequence[Node]], Sequence[Node]]:
    if test == "node()":
        return lambda nodes: nodes
    if test == "text()":
        return lambda nodes: [node for node in nodes if isinstance(node, TextNode)]
    if test == "*":
        return lambda nodes: [node for node in nodes if node.name]
    return lambda nodes: [node for node in nodes if named(node, test)]


def named(node: Node, name: str) -> bool:
    """Whether the node has that name, whatever its prefix."""
    return node.name == name or node.name.endswith(":" + name)


def _child(node: Node, run: Run) -> Sequence[Node]:
    children = node.children
    run.charge(1 + len(children))
    return children


def _parent(node: Node, run: Run) -> Sequence[Node]:
    run.charge(1)
    above = node.parent
    return () if above is None else (above,)


def _self(node: Node, run: Run) -> Sequence[Node]:
    run.charge(1)
    return (node,)


def _descendant(node: Node, run: Run) -> list[Node]:
    return _descendant_or_self(node, run)[1:]


def _descendant_or_self(node: Node, run: Run) -> list[Node]:
    found: list[Node] = []
    waiting = [node]
    charge = run.charge
    while waiting:
        below = waiting.pop()
        found.append(below)
        children = below.children
        if children:
            charge(len(children))
            waiting += reversed(children)
    charge(1)
    return found


def _ancestor(node: Node, run: Run) -> list[Node]:
    return _ancestor_or_self(node, run)[1:]


def _ancestor_or_self(node: Node, run: Run) -> list[Node]:
    found = [node]
    above = node.parent
    while above is not None:
        found.append(above)
        above = above.parent
    run.charge(len(found))
    return found


def _siblings(node: Node, run: Run) -> tuple[Sequence[Node], int]:
    above = node.parent
    if above is None or isinstance(node, TextNode):
        return (), 0
    among = above.children
    run.charge(1 + len(among))
    return among, next((place for place, each in enumerate(among) if each == node), len(among))


def _following_sibling(node: Node, run: Run) -> Sequence[Node]:
    among, place = _siblings(node, run)
    return among[place + 1 :]


def _preceding_sibling(node: Node, run: Run) -> Sequence[Node]:
    among, place = _siblings(node, run)
    return among[:place][::-1]


def _following(node: Node, run: Run) -> list[Node]:
    found: list[Node] = []
    for each in _ancestor_or_self(node, run):
        for sibling in _following_sibling(each, run):
            found += _descendant_or_self(sibling, run)
    return found


def _preceding(node: Node, run: Run) -> list[Node]:
    found: list[Node] = []
    for each in _ancestor_or_self(node, run):
        for sibling in _preceding_sibling(each, run):
            found += reversed(_descendant_or_self(sibling, run))
    return found


def _nothing(_: Node, run: Run) -> Sequence[Node]:
    run.charge(1)
    return ()


_AXES: Final[Mapping[str, Axis]] = MappingProxyType(
    {
        "ancestor": _ancestor,
        "ancestor-or-self": _ancestor_or_self,
        "attribute": _nothing,
        "child": _child,
        "descendant": _descendant,
        "descendant-or-self": _descendant_or_self,
        "following": _following,
        "following-sibling": _following_sibling,
        "namespace": _nothing,
        "parent": _parent,
        "preceding": _preceding,
        "preceding-sibling": _preceding_sibling,
        "self": _self,
    }
)
