"""The axes of XPath 1.0 §2.2, over nodes that have no attributes and no namespaces.

A question's value is a text node below the question, made when somebody asks for it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from bot.forms.expressions.running import Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.values import Value, text

Axis: TypeAlias = Callable[[Node, Run], Iterator[Node]]

REVERSE: Final = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})
"""Axes on which the nearest node comes first, so that [1] is the nearest."""

WITHOUT_TEXTS: Final = frozenset({"ancestor", "ancestor-or-self", "parent", "self", "attribute", "namespace"})
"""Axes that find no text nodes, except the one from which they start."""


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


def text_within(node: Node) -> TextNode | None:
    """The text node right below a node, if it has one."""
    if isinstance(node, TextNode) or node.children or text(node.value) == "":
        return None
    return TextNode(node)


def _child(node: Node, run: Run) -> Iterator[Node]:
    children = node.children
    run.charge(1 + len(children))
    yield from children


def _parent(node: Node, run: Run) -> Iterator[Node]:
    run.charge(1)
    if node.parent is not None:
        yield node.parent


def _self(node: Node, run: Run) -> Iterator[Node]:
    run.charge(1)
    yield node


def _descendant(node: Node, run: Run) -> Iterator[Node]:
    waiting = list(reversed(node.children))
    while waiting:
        run.charge(1)
        found = waiting.pop()
        yield found
        waiting += reversed(found.children)


def _descendant_or_self(node: Node, run: Run) -> Iterator[Node]:
    run.charge(1)
    yield node
    yield from _descendant(node, run)


def _ancestor(node: Node, run: Run) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        run.charge(1)
        yield above
        above = above.parent


def _ancestor_or_self(node: Node, run: Run) -> Iterator[Node]:
    run.charge(1)
    yield node
    yield from _ancestor(node, run)


def _siblings(node: Node, run: Run) -> tuple[Sequence[Node], int]:
    if node.parent is None or isinstance(node, TextNode):
        return (), 0
    among = node.parent.children
    run.charge(1 + len(among))
    return among, next((place for place, each in enumerate(among) if each == node), len(among))


def _following_sibling(node: Node, run: Run) -> Iterator[Node]:
    among, place = _siblings(node, run)
    yield from among[place + 1 :]


def _preceding_sibling(node: Node, run: Run) -> Iterator[Node]:
    among, place = _siblings(node, run)
    yield from reversed(among[:place])


def _following(node: Node, run: Run) -> Iterator[Node]:
    for each in _ancestor_or_self(node, run):
        for sibling in _following_sibling(each, run):
            yield from _descendant_or_self(sibling, run)


def _preceding(node: Node, run: Run) -> Iterator[Node]:
    for each in _ancestor_or_self(node, run):
        for sibling in _preceding_sibling(each, run):
            yield from reversed(list(_descendant_or_self(sibling, run)))


def _nothing(_: Node, run: Run) -> Iterator[Node]:
    run.charge(1)
    yield from ()


AXES_OF: Final[Mapping[str, Axis]] = MappingProxyType(
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


def found_along(axis: str, test: str) -> Axis:
    """The nodes along an axis that pass a node test, in the axis' order."""
    along = AXES_OF[axis]
    texts = axis not in WITHOUT_TEXTS and test in {"node()", "text()"}

    def find(node: Node, run: Run) -> Iterator[Node]:
        found = _with_texts(along, axis, node, run) if texts else along(node, run)
        return (each for each in found if _passes(each, test))

    return find


def _passes(node: Node, test: str) -> bool:
    if test == "node()":
        return True
    if isinstance(node, TextNode):
        return test == "text()"
    if test == "*":
        return node.name != ""
    return node.name.rpartition(":")[2] == test if ":" in node.name else node.name == test


def _with_texts(along: Axis, axis: str, node: Node, run: Run) -> Iterator[Node]:
    if axis == "child":
        inside = text_within(node)
        if inside is not None:
            yield inside
        yield from along(node, run)
        return
    deep = axis not in {"following-sibling", "preceding-sibling"}
    for found in along(node, run):
        inside = text_within(found) if deep else None
        if axis == "preceding":
            yield from () if inside is None else (inside,)
            yield found
        else:
            yield found
            yield from () if inside is None else (inside,)
    if axis == "descendant":
        inside = text_within(node)
        if inside is not None:
            yield inside
