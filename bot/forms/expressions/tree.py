"""The tree of an expression: XPath 1.0's grammar, with XLSForm's ${name} as one more beginning of a path."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

AXES: Final = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
NODE_TYPES: Final = frozenset({"comment", "node", "processing-instruction", "text"})


@dataclass(frozen=True, slots=True)
class Number:
    """A number."""

    value: float


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text in quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Ref:
    """${name}: a question, a group or a repeat. `written` is how it stands in the expression."""

    name: str
    written: str


@dataclass(frozen=True, slots=True)
class Self:
    """`.`: the value of the question itself; in a predicate the node that is being judged."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path. `test` is a name without its prefix, "*", or a node type with brackets: "node()"."""

    axis: str
    test: str
    predicates: tuple["Tree", ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from somewhere: from the document's root ("root"), from where one is ("here"), or from the nodes that an
    expression gives. `written` is how it stands in the expression, and `place` where."""

    start: "Literal['root', 'here'] | Tree"
    steps: tuple[Step, ...]
    written: str
    place: int


@dataclass(frozen=True, slots=True)
class Filter:
    """The nodes of an expression for which the predicates hold."""

    base: "Tree"
    predicates: tuple["Tree", ...]
    written: str
    place: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple["Tree", ...]
    place: int


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands. A chain of equal precedence leans to the left."""

    operator: str
    left: "Tree"
    right: "Tree"
    place: int


@dataclass(frozen=True, slots=True)
class Negative:
    """A minus in front."""

    operand: "Tree"


Tree: TypeAlias = Number | Quoted | Ref | Self | Path | Filter | Call | Binary | Negative


def below(tree: Tree) -> tuple[Tree, ...]:
    """The trees right below this one, in the order in which they are written."""
    if isinstance(tree, Binary):
        return (tree.left, tree.right)
    if isinstance(tree, Negative):
        return (tree.operand,)
    if isinstance(tree, Call):
        return tree.arguments
    if isinstance(tree, Filter):
        return (tree.base, *tree.predicates)
    if isinstance(tree, Path):
        start = () if isinstance(tree.start, str) else (tree.start,)
        return (*start, *(predicate for step in tree.steps for predicate in step.predicates))
    return ()


def size(tree: Tree) -> int:
    """How many trees there are, this one included."""
    found, waiting = 0, [tree]
    while waiting:
        found += 1
        waiting += below(waiting.pop())
    return found


def height(tree: Tree) -> int:
    """How many trees are inside one another at most."""
    highest, waiting = 0, [(tree, 1)]
    while waiting:
        top, level = waiting.pop()
        highest = max(highest, level)
        waiting += [(inner, level + 1) for inner in below(top)]
    return highest
