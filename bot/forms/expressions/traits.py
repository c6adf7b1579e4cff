"""What a tree tells about an expression before it is ever evaluated: what it reads, and whether it is sound."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from bot.forms.expressions.calls import FUNCTIONS, REFUSED
from bot.forms.expressions.calls.codes import ALGORITHMS, ENCODINGS
from bot.forms.expressions.calls.days import CLOCKS
from bot.forms.expressions.patterns import compile_pattern
from bot.forms.expressions.problems import ExpressionError
from bot.forms.expressions.tokens import NAME
from bot.forms.expressions.tree import Binary, Call, Filter, Negative, Number, Path, Quoted, Ref, Self, Tree, below

Kind: TypeAlias = Literal["number", "text", "truth", "nodes", "any"]

ARITHMETIC: Final = frozenset({"+", "-", "*", "div", "mod"})

_QUOTED_QUESTION: Final = re.compile(
    rf"\s*(?:\$\{{\s*(?P<ref>{NAME})\s*\}}|[./]*(?:[\w.\-]+/|\.\./)*(?P<path>{NAME}))\s*"
)


def kind_of(tree: Tree) -> Kind:
    """What kind of value comes out; "any" if that isn't known before."""
    if isinstance(tree, Number | Negative):
        return "number"
    if isinstance(tree, Quoted):
        return "text"
    if isinstance(tree, Path | Filter):
        return "nodes"
    if isinstance(tree, Binary):
        return "nodes" if tree.operator == "|" else "number" if tree.operator in ARITHMETIC else "truth"
    return FUNCTIONS[tree.name].gives if isinstance(tree, Call) and tree.name in FUNCTIONS else "any"


def gives_nodes(tree: Tree) -> bool:
    """Whether it may give nodes."""
    return kind_of(tree) in {"nodes", "any"}


def named_question(tree: Tree) -> str:
    """The question that a text in quotes names, as ${name} or as a path to it; "" if it names none."""
    match = _QUOTED_QUESTION.fullmatch(tree.text) if isinstance(tree, Quoted) else None
    return "" if match is None else match["ref"] or match["path"]


@dataclass(slots=True)
class Traits:
    """See `bot.forms.expressions.compiled.Compiled`."""

    refs: dict[str, None] = field(default_factory=dict)
    columns: dict[str, None] = field(default_factory=dict)
    lists: dict[str, None] = field(default_factory=dict)
    timely: bool = False
    chancy: bool = False
    roaming: bool = False


def traits_of(tree: Tree, *, columns_allowed: bool) -> Traits:
    """What the tree tells. Raises ExpressionError for what can't be evaluated: functions that there aren't, a wrong
    number of arguments, paths that start at what is no node, and bare names where there are no columns."""
    found = Traits()
    for part, outside in _parts(tree):
        if isinstance(part, Ref):
            found.refs.setdefault(part.name)
        elif isinstance(part, Call):
            _call(part, found, outside=outside)
        elif isinstance(part, Path):
            _path(part, found, outside=outside, columns_allowed=columns_allowed)
        elif isinstance(part, Filter):
            _need_nodes(part.base, part.written, part.place)
            found.roaming |= isinstance(part.base, Ref)
        elif isinstance(part, Binary) and part.operator == "|":
            for side in (part.left, part.right):
                _need_nodes(side, "|", part.place)
    return found


def _parts(tree: Tree, *, outside: bool = True) -> Iterator[tuple[Tree, bool]]:
    """Every part of the tree as it is written, and whether it stands outside of all predicates."""
    waiting = [(tree, outside)]
    while waiting:
        part, free = waiting.pop()
        yield part, free
        inner = below(part)
        starts = isinstance(part, Filter) or (isinstance(part, Path) and not isinstance(part.start, str))
        judging = isinstance(part, Filter | Path)
        waiting += reversed([(each, free and (not judging or (starts and at == 0))) for at, each in enumerate(inner)])


def _need_nodes(tree: Tree, written: str, place: int) -> None:
    if not gives_nodes(tree):
        raise ExpressionError("workbook-expression-nodes", {"what": written[:100], "place": place})


def _path(path: Path, found: Traits, *, outside: bool, columns_allowed: bool) -> None:
    if not isinstance(path.start, str):
        _need_nodes(path.start, path.written, path.place)
        found.roaming |= not _from_a_list(path.start)
        return
    if path.start == "root" or not path.steps:
        found.roaming = True
        return
    first = path.steps[0]
    if outside and first.axis == "child" and not first.test.endswith(")") and first.test != "*":
        if not columns_allowed:
            raise ExpressionError("workbook-expression-name", {"name": first.test[:100]})
        found.columns.setdefault(first.test)
    elif outside:
        found.roaming = True
    else:
        found.roaming |= any(step.axis not in {"child", "self"} for step in path.steps)


def _from_a_list(tree: Tree) -> bool:
    while isinstance(tree, Filter):
        tree = tree.base
    if isinstance(tree, Call) and tree.name == "randomize" and tree.arguments:
        return _from_a_list(tree.arguments[0])
    if isinstance(tree, Path) and not isinstance(tree.start, str):
        return _from_a_list(tree.start)
    return isinstance(tree, Call) and tree.name == "instance"


def _call(call: Call, found: Traits, *, outside: bool) -> None:
    name, given = call.name, len(call.arguments)
    if name in REFUSED:
        raise ExpressionError("workbook-function-refused", {"function": name})
    function = FUNCTIONS.get(name)
    if function is None:
        raise ExpressionError("workbook-function", {"function": name[:100]})
    if given < function.least or (function.most is not None and given > function.most) or _uneven(name, given):
        raise ExpressionError("workbook-arguments", {"function": name, "given": given})
    for place, argument in enumerate(call.arguments):
        if function.kind(place) == "nodes" and not (gives_nodes(argument) or isinstance(argument, Self)):
            raise ExpressionError("workbook-expression-nodes", {"what": name + "()", "place": call.place})
    _words(call, found)
    found.timely |= name in CLOCKS
    found.chancy |= name in {"random", "uuid"} or (name == "randomize" and given == 1)
    found.roaming |= name in {"indexed-repeat", "current"} or (name == "position" and (outside or given == 1))


def _uneven(name: str, given: int) -> bool:
    if name == "indexed-repeat":
        return given not in {3, 5, 7}
    return name == "weighted-checklist" and given % 2 == 1


def _words(call: Call, found: Traits) -> None:
    """Texts in quotes that only some words can stand in."""
    words = [argument.text if isinstance(argument, Quoted) else None for argument in call.arguments]
    if call.name == "jr:choice-name":
        question = named_question(call.arguments[1])
        if not question:
            raise ExpressionError("workbook-choice-name", {"place": call.place})
        found.refs.setdefault(question)
    elif call.name in {"instance", "pulldata"} and words[0]:
        found.lists.setdefault(words[0].removesuffix(".csv") if call.name == "pulldata" else words[0])
    elif call.name == "regex" and words[1] is not None:
        compile_pattern(words[1])
    elif call.name == "digest":
        for word, options in zip(words[1:], (ALGORITHMS, ENCODINGS), strict=False):
            if word is not None and word.upper() not in map(str.upper, options):
                listed = ", ".join(options)
                raise ExpressionError("workbook-expression-word", {"word": word[:100], "options": listed})
