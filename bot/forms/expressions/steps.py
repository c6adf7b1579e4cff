"""Walks location paths: step by step along the axes, and through predicates (XPath 1.0 §2)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.forms.expressions.axes import REVERSE, Axis, found_along, named
from bot.forms.expressions.running import Run, ancestry, ordered
from bot.forms.expressions.scope import Node
from bot.forms.expressions.sieving import Sieve
from bot.forms.expressions.tree import Step, Tree

Start: TypeAlias = Callable[[Run], list[Node]]
Walk: TypeAlias = Callable[[list[Node], Run], list[Node]]


@dataclass(frozen=True, slots=True)
class Test:
    """A predicate: a function of the node in the run's context, or the position that alone passes. `cost` is what
    judging one node costs, besides what the function itself charges for; `sieve` may judge all of them at once."""

    holds: Callable[[Run], bool] | None
    position: int = 0
    cost: int = 0
    sieve: Sieve | None = None


Compile: TypeAlias = Callable[[Tree], Test]


def compile_path(start: Start | str, steps: Sequence[Step], compile_predicate: Compile, *, inside: bool) -> Start:
    """The program of a path. `start` is "root", "here", or the program of an expression; "top" is the root too, but
    then rows aren't taken to be the question's own.

    A path from the root that leads through the repeat in which the question is means the question's own row, as the
    ODK XForms specification has it ("A Big Deviation with XForms").
    """
    walks = [_walk(step, compile_predicate) for step in _shortened(steps)]
    if not isinstance(start, str):
        begin = start
    elif start == "here":
        begin = _inner if inside else _outer
    elif start == "top":
        begin = Run.root
    else:
        names = _plain_names(steps)
        if names:
            return _own_rows(names, walks)
        begin = Run.root

    def run_it(run: Run) -> list[Node]:
        nodes = begin(run)
        for walk in walks:
            nodes = walk(nodes, run)
        return nodes

    return run_it


def judged(nodes: Sequence[Node], tests: Sequence[Test], run: Run) -> list[Node]:
    """The nodes that pass all tests, each of which sees the positions among those that passed the ones before."""
    left = list(nodes)
    inner = Run(run.scope, run.outer)
    for test in tests:
        run.charge(1)
        holds, cost = test.holds, test.cost
        if holds is None:
            left = left[test.position - 1 : test.position] if test.position > 0 else []
            continue
        sieved = None if test.sieve is None else test.sieve(left, run)
        if sieved is not None:
            left = sieved
            continue
        passed: list[Node] = []
        inner.size = len(left)
        for inner.position, node in enumerate(left, 1):
            run.charge(cost)
            inner.node = node
            if holds(inner):
                passed.append(node)
        left = passed
    return left


def _inner(run: Run) -> list[Node]:
    return [] if run.node is None else [run.node]


def _outer(run: Run) -> list[Node]:
    node = run.scope.here()
    return [] if node is None else [node]


def _walk(step: Step, compile_predicate: Compile) -> Walk:
    if step.axis == "child" and not step.predicates and "(" not in step.test and step.test != "*":
        return _children(step.test)
    along = found_along(step.axis, step.test)
    tests = [compile_predicate(predicate) for predicate in step.predicates]
    return _along(along, tests, turned=step.axis in REVERSE)


def _children(name: str) -> Walk:
    def walk(nodes: list[Node], run: Run) -> list[Node]:
        found: list[Node] = []
        for node in nodes:
            children = node.children
            run.charge(1 + len(children))
            found += [child for child in children if named(child, name)]
        return found if len(nodes) < 2 else ordered(found)

    return walk


def _along(along: Axis, tests: Sequence[Test], *, turned: bool) -> Walk:
    def walk(nodes: list[Node], run: Run) -> list[Node]:
        found: list[Node] = []
        run.charge(1 + len(nodes))
        for node in nodes:
            passing = along(node, run)
            found += judged(passing, tests, run) if tests else passing
        if len(nodes) > 1:
            run.charge(len(found))
            return ordered(found)
        if turned:
            found.reverse()
        return found

    return walk


def _shortened(steps: Sequence[Step]) -> list[Step]:
    """`//name` in one step where that makes no difference: where no position counts."""
    short: list[Step] = []
    for step in steps:
        before = short[-1] if short else None
        anywhere = before is not None and (before.axis, before.test) == ("descendant-or-self", "node()")
        if anywhere and before is not None and not before.predicates and not step.predicates and step.axis == "child":
            short[-1] = Step("descendant", step.test)
        else:
            short.append(step)
    return short


def _plain_names(steps: Sequence[Step]) -> list[str]:
    """The names at the beginning of a path, up to its last step, that say nothing but a name."""
    names: list[str] = []
    for step in steps[:-1]:
        if step.axis != "child" or step.predicates or "(" in step.test or step.test == "*":
            break
        names.append(step.test)
    return names


def _own_rows(names: list[str], walks: list[Walk]) -> Start:
    def run_it(run: Run) -> list[Node]:
        here = run.scope.current()
        above = [] if here is None else ancestry(here, run)[::-1]
        nodes, walked = run.root(), 0
        for name, node in zip(names, above[1:], strict=False):
            if node.name != name:
                break
            nodes, walked = [node], walked + 1
        for walk in walks[walked:]:
            nodes = walk(nodes, run)
        return nodes

    return run_it
