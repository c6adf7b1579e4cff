"""`[column = something]`, the predicate by which lists of choices are searched, without judging each node by itself.

What stands on the other side is evaluated once if it doesn't depend on the node that is judged.
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from bot.forms.expressions.axes import named
from bot.forms.expressions.conversions import Result, as_items, node_value
from bot.forms.expressions.running import Run
from bot.forms.expressions.scope import Node
from bot.forms.expressions.tree import Binary, Call, Filter, Number, Path, Quoted, Ref, Tree, below
from bot.forms.expressions.values import Value, number, text

Sieve: TypeAlias = Callable[[Sequence[Node], Run], list[Node] | None]
"""The nodes that pass, in their order; None if they have to be judged one by one after all."""

_PER_CHILDREN: Final = 4
"""So many children are looked through for one step of the budget."""

_BY_CONTEXT: Final = frozenset({"last", "position", "random", "randomize", "uuid"})


def column_and_other(tree: Tree) -> tuple[str, Tree] | None:
    """The column's name and the other side, if the tree is such a predicate."""
    if not isinstance(tree, Binary) or tree.operator != "=":
        return None
    for column, other in ((tree.left, tree.right), (tree.right, tree.left)):
        if isinstance(column, Path) and column.start == "here" and len(column.steps) == 1 and _is_free(other):
            step = column.steps[0]
            if step.axis == "child" and not step.predicates and "(" not in step.test and step.test != "*":
                return step.test, other
    return None


def _is_free(tree: Tree) -> bool:
    """Whether it is the same whatever node is judged."""
    if isinstance(tree, Number | Quoted | Ref):
        return True
    if isinstance(tree, Path):
        return tree.start == "root" or (not isinstance(tree.start, str) and _is_free(tree.start))
    if isinstance(tree, Filter):
        return _is_free(tree.base)
    if isinstance(tree, Call):
        alone = tree.name in {"current", "today", "now"}
        return tree.name not in _BY_CONTEXT and (bool(tree.arguments) or alone) and all(map(_is_free, below(tree)))
    return False


def sieve_of(column: str, other: Callable[[Run], Result]) -> Sieve:
    """Lets the nodes pass that have a child of that name with the value of the other side."""

    def sieve(nodes: Sequence[Node], run: Run) -> list[Node] | None:
        fits = _fitting(other(run), run)
        if fits is None:
            return None
        passed: list[Node] = []
        for node in nodes:
            children = node.children
            run.charge(1 + len(children) // _PER_CHILDREN)
            for child in children:
                if named(child, column) and fits(node_value(child, run) if child.children else child.value):
                    passed.append(node)
                    break
        return passed

    return sieve


def _fitting(wanted: Result, run: Run) -> Callable[[Value], bool] | None:
    if isinstance(wanted, bool):
        return None
    if isinstance(wanted, list):
        texts = {text(value) for value in as_items(wanted, run)}
        return lambda value: text(value) in texts
    if isinstance(wanted, float):
        return lambda value: number(value) == wanted
    return lambda value: text(value) == wanted
