"""Which nodes of a form's definition an expression may read: its paths walked over the definition instead of answers.

In a definition every repeat has one row, which stands for all. So predicates don't filter (but are walked), and from a
row the way to its siblings leads to the row itself as well. Lists of choices are no part of the definition: a path into
one is `away`, and nothing is said about where it leads.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bot.forms.expressions.calls import FUNCTIONS
from bot.forms.expressions.scope import Node
from bot.forms.expressions.tree import Binary, Call, Filter, Negative, Path, Ref, Self, Step, Tree, below

_BY_TRUTH: Final = frozenset({"and", "or"})
_ONLY_THERE: Final = frozenset({"truth", "nodes"})
_PASSED_ON: Final = MappingProxyType(
    {
        "coalesce": slice(None),
        "depend": slice(1),
        "if": slice(1, None),
        "indexed-repeat": slice(1),
        "once": slice(None),
        "randomize": slice(1),
    }
)
"""The arguments that such a function hands on as they are, nodes as nodes."""

_TEXTS: Final = frozenset({"node()", "text()"})
_UP: Final = frozenset({"ancestor", "ancestor-or-self", "parent"})
_DOWN: Final = frozenset({"child", "descendant", "descendant-or-self"})


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a part of an expression may lead; `away`: perhaps to nodes outside of the form; `texts`: perhaps to the
    texts inside of these nodes."""

    nodes: frozenset[Node] = frozenset()
    away: bool = False
    texts: bool = False

    def __or__(self, other: "Reach") -> "Reach":
        return Reach(self.nodes | other.nodes, self.away or other.away, self.texts or other.texts)


NOWHERE: Final = Reach()
AWAY: Final = Reach(away=True)


class Reading:
    """`found` are the nodes read so far, `lost` the paths that lead nowhere, both filled by `read`."""

    def __init__(self, at: Node, root: Node, *, of_choices: bool) -> None:
        self.found: set[Node] = set()
        self.lost: dict[str, None] = {}
        self._at = at
        self._root = root
        self._here = AWAY if of_choices else Reach(frozenset({at}))
        self._all: tuple[Node, ...] = (root, *_under(root))

    def read(self, tree: Tree) -> None:
        """Reads an expression as a value."""
        self._use(self._reach(tree, None))

    def _use(self, reach: Reach, *, only_there: bool = False) -> None:
        self.found |= reach.nodes
        if not only_there:
            for node in reach.nodes:
                self.found.update(_under(node))

    def _reach(self, tree: Tree, context: Reach | None) -> Reach:
        """Where a tree leads; what it reads on the way is used. `context` is None outside of predicates."""
        if isinstance(tree, Ref):
            named = frozenset(node for node in self._all if node.name == tree.name)
            return Reach(named, away=not named)
        if isinstance(tree, Path):
            return self._path(tree, context)
        if isinstance(tree, Filter):
            return self._judged(self._reach(tree.base, context), tree.predicates)
        if isinstance(tree, Call):
            return self._call(tree, context)
        if isinstance(tree, Binary | Negative):
            return self._operation(tree, context)
        return context if isinstance(tree, Self) and context is not None else NOWHERE

    def _operation(self, tree: Binary | Negative, context: Reach | None) -> Reach:
        sign = tree.operator if isinstance(tree, Binary) else "-"
        reaches = [self._reach(inner, context) for inner in below(tree)]
        if sign == "|":
            return _union(reaches)
        for reach in reaches:
            self._use(reach, only_there=sign in _BY_TRUTH)
        return NOWHERE

    def _judged(self, reach: Reach, predicates: Iterable[Tree]) -> Reach:
        for predicate in predicates:
            self._use(self._reach(predicate, reach), only_there=True)
        return reach

    def _path(self, path: Path, context: Reach | None) -> Reach:
        if path.start == "root":
            reach = Reach(frozenset({self._root}))
        elif path.start == "here":
            reach = self._here if context is None else context
        else:
            reach = self._reach(path.start, context)
        began = bool(reach.nodes)
        for step in path.steps:
            nodes = frozenset(each for node in reach.nodes for each in self._step(node, step, texts=reach.texts))
            reach = self._judged(Reach(nodes, reach.away, step.test in _TEXTS), step.predicates)
        if began and not reach.nodes and not reach.away:
            self.lost.setdefault(path.written)
        return reach

    def _step(self, node: Node, step: Step, *, texts: bool) -> Iterator[Node]:
        from_text = [node] if texts and not node.children and step.axis in _UP else []
        for found in (*from_text, *self._along(node, step.axis)):
            if (
                step.test in {"node()", "*"}
                or found.name.rpartition(":")[2] == step.test
                or (step.test == "text()" and not found.children)
            ):
                yield found
        if step.axis in _DOWN and step.test in _TEXTS and not node.children:
            yield node

    def _along(self, node: Node, axis: str) -> Iterable[Node]:
        above = list(_above(node))
        siblings = above[0].children if above else ()
        ways: dict[str, Iterable[Node]] = {
            "child": node.children,
            "parent": above[:1],
            "self": (node,),
            "ancestor": above,
            "ancestor-or-self": (node, *above),
            "following": self._all,
            "following-sibling": siblings,
            "preceding": self._all,
            "preceding-sibling": siblings,
        }
        if axis.startswith("descendant"):
            return (node, *_under(node)) if axis.endswith("self") else _under(node)
        return ways.get(axis, ())

    def _call(self, call: Call, context: Reach | None) -> Reach:
        if call.name == "current":
            return Reach(frozenset({self._at}))
        reaches = [self._reach(argument, context) for argument in call.arguments]
        passed_on = _PASSED_ON.get(call.name, slice(0))
        kept = range(len(reaches))[passed_on]
        function = FUNCTIONS[call.name]
        for place, reach in enumerate(reaches):
            if place not in kept:
                self._use(reach, only_there=function.kind(place) in _ONLY_THERE and call.name != "count-non-empty")
        return AWAY if call.name == "instance" else _union(reaches[passed_on])


def _union(reaches: Iterable[Reach]) -> Reach:
    whole = NOWHERE
    for reach in reaches:
        whole |= reach
    return whole


def _under(node: Node) -> Iterator[Node]:
    waiting = list(node.children)
    while waiting:
        found = waiting.pop()
        yield found
        waiting += found.children


def _above(node: Node) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent
