"""Makes a tree into functions within functions, so that evaluating it is calling them and nothing else."""

import math
import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from bot.forms.expressions.calls import FUNCTIONS
from bot.forms.expressions.calls.function import CONVERSIONS
from bot.forms.expressions.calls.nodes import indexed, place_among_its_like
from bot.forms.expressions.calls.selects import choice_name
from bot.forms.expressions.comparing import ORDER, equal, in_order
from bot.forms.expressions.conversions import Result, as_number, as_text, as_truth
from bot.forms.expressions.running import CALL, MAX_TEXT, TEXT_STEP, Run, ordered
from bot.forms.expressions.scope import Node
from bot.forms.expressions.sieving import column_and_other, sieve_of
from bot.forms.expressions.steps import Test, compile_path, judged
from bot.forms.expressions.traits import ARITHMETIC, named_question
from bot.forms.expressions.tree import Binary, Call, Filter, Negative, Number, Path, Quoted, Ref, Self, Tree, size
from bot.forms.expressions.values import WHOLE, Value

Program: TypeAlias = Callable[[Run], Result]
NodesProgram: TypeAlias = Callable[[Run], list[Node]]


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    return math.nan if left == 0 or math.isnan(left) else math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    return math.nan if right == 0 or math.isinf(left) else math.fmod(left, right)


_ARITHMETIC: Final[Mapping[str, Callable[[float, float], float]]] = MappingProxyType(
    {"+": operator.add, "-": operator.sub, "*": operator.mul, "div": _divide, "mod": _remainder}
)
_PLAIN: Final = (str, float, int)  # a union, made anew each time, would take longer than all the rest
_WRITTEN_TRUTH: Final = frozenset({"true", "false"})


def compile_tree(tree: Tree, *, inside: bool = False) -> Program:
    """The program of a tree that `traits_of` found sound. `inside`: it stands in a predicate."""
    if isinstance(tree, Binary):
        return _binary(tree, inside=inside)
    if isinstance(tree, Call):
        return _call(tree, inside=inside)
    if isinstance(tree, Path | Filter):
        return compile_nodes(tree, inside=inside)
    if isinstance(tree, Negative):
        operand = compile_tree(tree.operand, inside=inside)
        return lambda run: -as_number(operand(run), run)
    return _leaf(tree, inside=inside)


def _leaf(tree: Number | Quoted | Ref | Self, *, inside: bool) -> Program:
    if isinstance(tree, Ref):
        return _reference(tree.name)
    if isinstance(tree, Self):
        return Run.itself if inside else _own
    return _constant(tree.value if isinstance(tree, Number) else tree.text)


def compile_nodes(tree: Tree, *, inside: bool = False) -> NodesProgram:
    """The program for where nodes are wanted; a value is none."""
    if isinstance(tree, Ref):
        name = tree.name
        return lambda run: run.named(name)
    if isinstance(tree, Self):
        return Run.itself
    if isinstance(tree, Path):
        start = tree.start if isinstance(tree.start, str) else compile_nodes(tree.start, inside=inside)
        return compile_path(start, tree.steps, _predicate, inside=inside)
    if isinstance(tree, Filter):
        base = compile_nodes(tree.base, inside=inside)
        tests = [_predicate(predicate) for predicate in tree.predicates]
        return lambda run: judged(base(run), tests, run)
    if isinstance(tree, Call) and tree.name == "if":
        condition = compile_tree(tree.arguments[0], inside=inside)
        then, otherwise = (compile_nodes(argument, inside=inside) for argument in tree.arguments[1:])
        return lambda run: then(run) if as_truth(condition(run)) else otherwise(run)
    program = compile_tree(tree, inside=inside)

    def nodes(run: Run) -> list[Node]:
        found = program(run)
        return found if isinstance(found, list) else []

    return nodes


def _predicate(tree: Tree) -> Test:
    """A test of the node in the run's context; a number stands for a position."""
    if isinstance(tree, Number):
        return Test(None, int(tree.value) if tree.value.is_integer() and tree.value < 1e9 else 0)
    program = compile_tree(tree, inside=True)

    def holds(run: Run) -> bool:
        found = program(run)
        return found == run.position if isinstance(found, float) else as_truth(found)

    searched = column_and_other(tree)
    sieve = None if searched is None else sieve_of(searched[0], compile_tree(searched[1], inside=True))
    return Test(holds, cost=CALL + size(tree) // 2, sieve=sieve)


def _own(run: Run) -> Value:
    own = run.scope.own
    return float(own) if type(own) in WHOLE else own


def _constant(value: Value) -> Program:
    return lambda _: value


def _reference(name: str) -> Program:
    def read(run: Run) -> Result:
        found = run.scope.read(name)
        if isinstance(found, _PLAIN):
            if isinstance(found, str):
                run.charge_text(found)
            return float(found) if type(found) in WHOLE else found
        nodes = list(found)
        run.charge(1 + len(nodes))
        return nodes

    return read


def _binary(tree: Binary, *, inside: bool) -> Program:
    sign = tree.operator
    if sign == "|":
        return _union(compile_nodes(tree.left, inside=inside), compile_nodes(tree.right, inside=inside))
    left, right = compile_tree(tree.left, inside=inside), compile_tree(tree.right, inside=inside)
    if sign == "and":
        return lambda run: as_truth(left(run)) and as_truth(right(run))
    if sign == "or":
        return lambda run: as_truth(left(run)) or as_truth(right(run))
    if sign in ARITHMETIC:
        return _arithmetic(_ARITHMETIC[sign], left, right)
    if sign in ORDER:
        compare = ORDER[sign]
        return lambda run: in_order(left(run), right(run), run, compare)
    return _equality(tree, left, right)


def _union(one: NodesProgram, other: NodesProgram) -> NodesProgram:
    def run_it(run: Run) -> list[Node]:
        found = one(run) + other(run)
        run.charge(1 + len(found))
        return ordered(found)

    return run_it


def _equality(tree: Binary, left: Program, right: Program) -> Program:
    wanted = tree.operator == "="
    for one, other, written in ((left, right, tree.right), (right, left, tree.left)):
        if isinstance(written, Quoted) and written.text in _WRITTEN_TRUTH:
            return _equals_written_truth(one, other, wanted=wanted)
    return lambda run: equal(left(run), right(run), run, wanted=wanted)


def _arithmetic(calculate: Callable[[float, float], float], left: Program, right: Program) -> Program:
    def run_it(run: Run) -> float:
        one, other = left(run), right(run)
        return calculate(as_number(one, run), as_number(other, run))

    return run_it


def _equals_written_truth(one: Program, other: Program, *, wanted: bool) -> Program:
    """A computed true() is also equal to 'true', which XPath alone would say of 'false' as well."""

    def compare(run: Run) -> bool:
        found = one(run)
        return equal(as_text(found, run) if isinstance(found, bool) else found, other(run), run, wanted=wanted)

    return compare


def _call(call: Call, *, inside: bool) -> Program:
    special = _SPECIAL.get(call.name)
    if special is not None:
        return special(call, inside)
    function = FUNCTIONS[call.name]
    programs = []
    for place, argument in enumerate(call.arguments):
        kind = function.kind(place)
        program = (compile_nodes if kind == "nodes" else compile_tree)(argument, inside=inside)
        programs.append((program, CONVERSIONS[kind]))
    calculate, running, makes_text = function.run, function.running, function.gives == "text"
    if calculate is None:
        raise NotImplementedError(call.name)

    def run_it(run: Run) -> Result:
        given = [convert(program(run), run) for program, convert in programs]
        letters = 0
        for each in given:
            if isinstance(each, str):
                letters += len(each)
        run.charge(CALL + letters // TEXT_STEP)
        found: Result = calculate(run, *given) if running else calculate(*given)
        return found[:MAX_TEXT] if makes_text and isinstance(found, str) else found

    return run_it


def _if(call: Call, inside: bool) -> Program:
    condition, then, otherwise = (compile_tree(argument, inside=inside) for argument in call.arguments)

    def run_it(run: Run) -> Result:
        run.charge(CALL)
        return then(run) if as_truth(condition(run)) else otherwise(run)

    return run_it


def _coalesce(call: Call, inside: bool) -> Program:
    options = [compile_tree(argument, inside=inside) for argument in call.arguments]

    def run_it(run: Run) -> Result:
        run.charge(CALL)
        for option in options:
            found = option(run)
            if as_text(found, run) not in {"", "NaN"}:
                return found
        return ""

    return run_it


def _once(call: Call, inside: bool) -> Program:
    program = compile_tree(call.arguments[0], inside=inside)

    def run_it(run: Run) -> Result:
        run.charge(CALL)
        own = run.scope.own
        return program(run) if own == "" else own

    return run_it


def _position(call: Call, inside: bool) -> Program:
    if not call.arguments:
        return lambda run: float(run.position)
    program = compile_nodes(call.arguments[0], inside=inside)

    def run_it(run: Run) -> float:
        nodes = program(run)
        return float(place_among_its_like(nodes[0], run)) if nodes else math.nan

    return run_it


def _choice_name(call: Call, inside: bool) -> Program:
    program, question = compile_tree(call.arguments[0], inside=inside), named_question(call.arguments[1])

    def run_it(run: Run) -> str:
        run.charge(CALL)
        return choice_name(run, as_text(program(run), run), question)[:MAX_TEXT]

    return run_it


def _indexed_repeat(call: Call, inside: bool) -> Program:
    nodes = _everywhere(call.arguments[0], inside=inside)
    levels = [
        (_everywhere(rows, inside=inside), compile_tree(wanted, inside=inside))
        for rows, wanted in zip(call.arguments[1::2], call.arguments[2::2], strict=True)
    ]

    def run_it(run: Run) -> list[Node]:
        wanted = [(rows(run), as_number(place(run), run)) for rows, place in levels]
        return indexed(run, nodes(run), wanted)

    return run_it


def _everywhere(tree: Tree, *, inside: bool) -> NodesProgram:
    """All the nodes that a name or a path could mean, in whatever rows."""
    if isinstance(tree, Ref):
        name = tree.name
        return lambda run: run.named(name, everywhere=True)
    if isinstance(tree, Path) and tree.start == "root":
        return compile_path("top", tree.steps, _predicate, inside=inside)
    return compile_nodes(tree, inside=inside)


_SPECIAL: Final[Mapping[str, Callable[[Call, bool], Program]]] = MappingProxyType(
    {
        "if": _if,
        "coalesce": _coalesce,
        "once": _once,
        "position": _position,
        "jr:choice-name": _choice_name,
        "indexed-repeat": _indexed_repeat,
    }
)
