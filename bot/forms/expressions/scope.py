"""What an expression sees of the form while it is evaluated. The form's side of it is `bot.forms.instance`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.forms.expressions.values import Value


class Node(Protocol):
    """A node of a document as XPath 1.0 §5 knows it: a document's root, a group, a row of a repeat, a question; or a
    list of choices, one of them, a column of it. Nodes of the same place compare equal and can be hashed.

    `name` is "" for the document's root. `value` is the typed value of a node without children, "" for others; `order`
    grows in document order among the nodes of one document.
    """

    @property
    def name(self) -> str: ...
    @property
    def parent(self) -> "Node | None": ...
    @property
    def children(self) -> Sequence["Node"]: ...
    @property
    def value(self) -> Value: ...
    @property
    def order(self) -> tuple[int, ...]: ...


Seen: TypeAlias = Value | Sequence[Node]
"""What ${name} stands for: the value of a question that is there once, or the nodes of one that is there many times."""


@dataclass(slots=True)
class Budget:
    """How many steps of evaluation are left: one for each node visited and each function called."""

    left: int = 100_000


class Scope(Protocol):
    """One evaluation's surroundings.

    `now` is aware; `language` is the reader's; `own` is the value of `.` and what `once()` keeps; `seed` makes random()
    and its like give the same again for the same dialogue and question; `version` is the form's; `budget` is shared by
    the evaluations of one reply.
    """

    now: datetime
    language: str
    own: Value
    seed: str
    version: str
    budget: Budget

    def read(self, name: str) -> Seen:
        """What ${name} stands for, seen from here: in the same row of a repeat the question there, else all rows'."""

    def nodes(self, name: str, *, everywhere: bool = False) -> Sequence[Node]:
        """The same as nodes; `everywhere`: those of all rows of all repeats, as `indexed-repeat()` wants them."""

    def here(self) -> Node | None:
        """The node from which relative paths start; in a choice_filter it is the choice."""

    def current(self) -> Node | None:
        """The question's own node, also within a choice_filter and within predicates."""

    def instance(self, name: str) -> Node | None:
        """The root of a secondary instance (a document node above <root>), None if there is none of that name."""

    def choice_label(self, question: str, value: str) -> str:
        """The label, in the reader's language, of the choice with that name in the list of that question; "" if none.
        For `jr:choice-name()`."""
