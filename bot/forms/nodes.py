"""A form's answers, and its lists of choices, as the documents that expressions walk through (XPath 1.0 §5).

The names of nodes are those of the XForm that a workbook stands for: the root, the groups, repeats and questions in it;
a list is <root> with an <item> for each choice, which has <name>, <label> and the list's further columns.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Protocol

from bot.forms.addresses import Rows, address
from bot.forms.elements import Element
from bot.forms.expressions.scope import Node
from bot.forms.expressions.values import Value
from bot.forms.model import Choice


class Data(Protocol):
    """Where nodes find what was answered."""

    def value(self, address: str) -> Value:
        """The value of the question there."""

    def count(self, gate: str) -> int:
        """How many rows the repeat has, by its gate's address."""


class FormNode:
    """An element in its rows: for a repeat, one of its rows. `rows` goes with `Element.inner_repeats`."""

    __slots__ = ("_data", "_order", "element", "rows")

    def __init__(self, data: Data, element: Element, rows: Rows) -> None:
        self._data = data
        self._order: tuple[int, ...] | None = None
        self.element = element
        self.rows = rows

    @property
    def name(self) -> str:
        """What paths call it."""
        return self.element.name

    @property
    def parent(self) -> Node:
        """The element around it; the document around the root."""
        above = self.element.parent
        if above is None:
            return Document(self)
        return FormNode(self._data, above, self.rows[: len(self.element.repeats)])

    @property
    def children(self) -> Sequence[Node]:
        """What is in it, each row of a repeat for itself."""
        return [node for child in self.element.children for node in nodes_of(self._data, child, self.rows)]

    @property
    def value(self) -> Value:
        """What was answered; "" for a group."""
        return self._data.value(address(self.element.key, self.rows)) if self.element.question else ""

    @property
    def order(self) -> tuple[int, ...]:
        """Its place in the document."""
        if self._order is None:
            above = self.element.parent
            row = self.rows[-1] if self.element.gate else 0
            before = FormNode(self._data, above, self.rows[: len(self.element.repeats)]).order if above else (0,)
            self._order = (*before, self.element.place, row)
        return self._order

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FormNode) and self.element is other.element and self.rows == other.rows

    def __hash__(self) -> int:
        return hash((self.element.place, self.rows))


class Document:
    """The root node of a document: its only child is the outermost element."""

    __slots__ = ("_child",)

    name = ""
    parent = None
    value: Value = ""
    order = (-1,)

    def __init__(self, child: "FormNode | ListNode") -> None:
        self._child = child

    @property
    def children(self) -> Sequence[Node]:
        """The outermost element."""
        return [self._child]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Document) and type(self._child) is type(other._child)

    def __hash__(self) -> int:
        return hash(type(self._child))


class ListNode:
    """<root> of a list of choices, with the labels as the reader sees them."""

    name = "root"
    value: Value = ""
    order = (0,)

    def __init__(self, choices: Sequence[Choice], labels: Sequence[str]) -> None:
        self._choices = choices
        self._labels = labels

    @property
    def parent(self) -> Node:
        """The document."""
        return Document(self)

    @cached_property
    def children(self) -> Sequence[Node]:
        """An <item> for each choice."""
        pairs = zip(self._choices, self._labels, strict=True)
        return [ItemNode(choice, label, place, self) for place, (choice, label) in enumerate(pairs)]


class ItemNode:
    """A choice: an <item> of a list, or alone while a choice_filter judges it."""

    name = "item"
    value: Value = ""

    def __init__(self, choice: Choice, label: str, place: int = 0, parent: Node | None = None) -> None:
        self._choice = choice
        self._label = label
        self._place = place
        self.parent = parent

    @property
    def order(self) -> tuple[int, ...]:
        """Its place in the list."""
        return (0, self._place)

    @cached_property
    def children(self) -> Sequence[Node]:
        """Its name, its label, and the list's further columns."""
        columns = {"name": self._choice.name, "label": self._label, **self._choice.extra}
        return [ColumnNode(name, value, place, self) for place, (name, value) in enumerate(columns.items())]


class ColumnNode:
    """A column of a choice."""

    children: Sequence[Node] = ()

    def __init__(self, name: str, value: str, place: int, parent: ItemNode) -> None:
        self.name = name
        self.value: Value = value
        self._place = place
        self.parent = parent

    @property
    def order(self) -> tuple[int, ...]:
        """Its place in the list."""
        return (*self.parent.order, self._place)


def nodes_of(data: Data, element: Element, rows: Rows) -> Iterator[FormNode]:
    """The element within these rows: one node, or one for each row of a repeat."""
    if element.gate is None:
        yield FormNode(data, element, rows)
        return
    for row in range(1, data.count(address(element.gate.name, rows)) + 1):
        yield FormNode(data, element, (*rows, row))


class Definition:
    """The form without answers, each repeat with one row: what paths can lead to at all."""

    def value(self, address: str) -> Value:
        """Nothing."""
        del address
        return ""

    def count(self, gate: str) -> int:
        """One row."""
        del gate
        return 1

    def node(self, element: Element) -> FormNode:
        """The element."""
        return FormNode(self, element, (1,) * len(element.inner_repeats))
