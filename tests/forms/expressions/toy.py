"""A small document for expressions: nodes made of plain data, and a scope that stands at one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.forms.expressions.scope import Budget, Node, Seen
from bot.forms.expressions.values import Value

NOW = datetime(2026, 1, 1, 18, 30, tzinfo=ZoneInfo("Asia/Almaty"))


class Toy:
    """A node: `Toy("name", value)` or `Toy("name", [children])`. Siblings of the same name are rows."""

    def __init__(self, name: str, content: "Value | Iterable[Toy]" = "") -> None:
        self.name = name
        self.parent: Node | None = None
        self.order: tuple[int, ...] = ()
        self.value: Value = content if isinstance(content, str | float | bool) else ""
        self.children: Sequence[Node] = [] if isinstance(content, str | float | bool) else list(content)
        for child in self.children:
            assert isinstance(child, Toy)
            child.parent = self
        self._number()

    def _number(self) -> None:
        for place, child in enumerate(self.children):
            assert isinstance(child, Toy)
            child.order = (*self.order, place)
            child._number()

    def under(self) -> "Iterable[Toy]":
        """All nodes below, in document order."""
        for child in self.children:
            assert isinstance(child, Toy)
            yield child
            yield from child.under()

    def find(self, *path: str | int) -> "Toy":
        """The node that names lead to; a number chooses among those of the name before it, from 0."""
        node = self
        at = 0
        while at < len(path):
            place = path[at + 1] if at + 1 < len(path) and isinstance(path[at + 1], int) else 0
            assert isinstance(place, int)
            found = [child for child in node.children if child.name == path[at]][place]
            assert isinstance(found, Toy)
            node = found
            at += 2 if at + 1 < len(path) and isinstance(path[at + 1], int) else 1
        return node

    def __repr__(self) -> str:
        return f"<{self.name or 'root'} {self.order}>"


def document(*children: Toy, name: str = "data") -> Toy:
    """A document's root around one element."""
    return Toy("", [Toy(name, children)])


def choices(rows: Iterable[Mapping[str, str]]) -> Toy:
    """A list of choices as `instance()` gives it."""
    return document(*(Toy("item", [Toy(name, value) for name, value in row.items()]) for row in rows), name="root")


@dataclass
class ToyScope:
    """Stands at `at`, a question of `root`. `${name}` is the one node of that name that is nearest, as a value, if it
    is in the same row or there are no rows of it, else all of them. `values` are further names."""

    root: Toy = field(default_factory=document)
    at: Toy | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    lists: Mapping[str, Toy] = field(default_factory=dict)
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)
    choice: Toy | None = None
    now: datetime = NOW
    language: str = "en"
    own: Value = ""
    seed: str = "seed"
    version: str = "2026-01"
    budget: Budget = field(default_factory=Budget)

    def read(self, name: str) -> Seen:
        if name in self.values:
            return self.values[name]
        nodes = self.nodes(name)
        if len(nodes) == 1 and not nodes[0].children and not self._in_rows(nodes[0]):
            return nodes[0].value
        return nodes

    def nodes(self, name: str, *, everywhere: bool = False) -> Sequence[Node]:
        every = [node for node in self.root.under() if node.name == name]
        for around in self._around() if not everywhere else ():
            inside = [node for node in every if around in _above(node)]
            if inside:
                return inside
        return every

    def here(self) -> Node | None:
        return self.choice or self.at

    def current(self) -> Node | None:
        return self.at

    def instance(self, name: str) -> Node | None:
        return self.lists.get(name)

    def choice_label(self, question: str, value: str) -> str:
        return self.labels.get((question, value), "")

    def _around(self) -> list[Node]:
        return [] if self.at is None else list(_above(self.at))

    def _in_rows(self, node: Node) -> bool:
        around = self._around()
        return any(_is_row(each) and each not in around for each in _above(node))


def _above(node: Node) -> Iterable[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _is_row(node: Any) -> bool:
    return node.parent is not None and sum(each.name == node.name for each in node.parent.children) > 1
