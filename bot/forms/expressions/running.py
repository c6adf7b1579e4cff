"""One evaluation while it runs: where it is, and what it has cost. Everything that takes time is charged for."""

import hashlib
from collections.abc import Sequence
from typing import Final

from bot.forms.expressions.scope import Budget, Node, Scope

MAX_TEXT: Final = 10_000
"""Longer texts are cut: without a limit a chain of concat() could double without end."""

TEXT_STEP: Final = 16
"""So many letters of text cost one step of the budget."""

CALL: Final = 2
"""What calling a function costs, whatever it does."""


class SpentError(Exception):
    """The budget is used up."""


class Run:
    """`node`, `position` and `size` are XPath's context within a predicate; outside of predicates `node` is None and
    `scope` tells where one is. `outer` is the run outside of all predicates, and `drawn` there how many random numbers
    it has given."""

    __slots__ = ("budget", "drawn", "node", "outer", "position", "scope", "size")

    def __init__(self, scope: Scope, outer: "Run | None" = None) -> None:
        self.scope = scope
        self.budget: Budget = scope.budget
        self.outer: Run = self if outer is None else outer
        self.node: Node | None = None
        self.position = 1
        self.size = 1
        self.drawn = 0

    def charge(self, steps: int) -> None:
        """Takes steps from the budget. Raises SpentError if there are none left."""
        self.budget.left -= steps
        if self.budget.left <= 0:
            raise SpentError

    def charge_text(self, text: str) -> None:
        """Takes what working on a text costs: nothing for a short one."""
        if len(text) >= TEXT_STEP:
            self.charge(len(text) // TEXT_STEP)

    def draw(self) -> float:
        """The next of the numbers from 0 (included) to 1 (not included) that the scope's seed stands for."""
        self.charge(1)
        outer = self.outer
        outer.drawn += 1
        digest = hashlib.sha256(f"{self.scope.seed}|{outer.drawn}".encode()).digest()
        return int.from_bytes(digest[:7], "big") / 2**56

    def place(self) -> Node | None:
        """The context node: within a predicate the one that is judged, else where the scope is."""
        return self.scope.here() if self is self.outer else self.node

    def itself(self) -> list[Node]:
        """What `.` stands for as nodes."""
        node = self.scope.current() if self is self.outer else self.node
        return [] if node is None else [node]

    def named(self, name: str, *, everywhere: bool = False) -> list[Node]:
        """What ${name} stands for as nodes."""
        found = list(self.scope.nodes(name, everywhere=everywhere))
        self.charge(1 + len(found))
        return found

    def root(self) -> list[Node]:
        """Where absolute paths start: the form's own document, also within predicates on lists of choices."""
        node = self.scope.current() or self.scope.here()
        if node is None:
            return []
        return [ancestry(node, self)[-1]]


def ancestry(node: Node, run: Run) -> list[Node]:
    """The node, its parent, and so on up to the root."""
    found = [node]
    above = node.parent
    while above is not None:
        found.append(above)
        above = above.parent
    run.charge(len(found))
    return found


def ordered(nodes: Sequence[Node]) -> list[Node]:
    """Each node once, in document order."""
    return sorted(dict.fromkeys(nodes), key=_order)


def _order(node: Node) -> tuple[int, ...]:
    return node.order
