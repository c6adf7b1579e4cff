"""Matches regular expressions of a workbook in time that grows only with pattern times text.

Backtracking engines can hang on a pattern that looks harmless, so the pattern becomes an automaton whose states are
followed all at once (Thompson 1968). Single characters and classes are left to `re`, where nothing can backtrack.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from bot.forms.expressions.pattern_syntax import Char, Edge, Either, Pattern, Repeat, Sequence, parse_pattern
from bot.forms.expressions.problems import ExpressionError

MAX_PATTERN: Final = 500
MAX_TEXT: Final = 1_000
MAX_STATES: Final = 2_000


def _free(steps: int) -> None:
    """Nobody counts."""


def matches(pattern: str, text: str, charge: Callable[[int], None] = _free) -> bool:
    """Whether the whole text fits the pattern. False for a text beyond `MAX_TEXT` or a pattern that can't be used.

    `charge` is told how many steps it takes: some for the pattern's size, even if it is known already, then one for
    every other state followed. It may raise what it likes.
    """
    charge(1 + len(pattern) * 4)
    if len(text) > MAX_TEXT or len(pattern) > MAX_PATTERN:
        return False
    try:
        automaton = compile_pattern(pattern)
    except ExpressionError:
        charge(MAX_STATES)
        return False
    charge(automaton.size * 3)
    return automaton.matches(text, charge)


@lru_cache(maxsize=512)
def compile_pattern(pattern: str) -> "Automaton":
    """The pattern's automaton. Raises ExpressionError if it is no pattern or too big."""
    if len(pattern) > MAX_PATTERN:
        raise ExpressionError("workbook-regex-long", {"limit": MAX_PATTERN})
    return Automaton(parse_pattern(pattern))


class Automaton:
    """States are numbers: `_reads` has a character test and the state after it, `_jumps` the states reached without
    reading, some of them only at the beginning ("^") or the end ("$") of the text."""

    def __init__(self, tree: Pattern) -> None:
        self._reads: list[tuple[re.Pattern[str], int] | None] = []
        self._jumps: list[list[tuple[int, str]]] = []
        self._start, self._end = self._build(tree)

    @property
    def size(self) -> int:
        """How many states there are."""
        return len(self._jumps)

    def matches(self, text: str, charge: Callable[[int], None] = _free) -> bool:
        """Whether the whole text leads from the start to the end."""
        present = self._reached([self._start], "^$" if not text else "^")
        last = len(text) - 1
        for place, char in enumerate(text):
            charge(1 + len(present) // 2)
            reads = (read for state in present if (read := self._reads[state]))
            present = self._reached({after for test, after in reads if test.match(char)}, "$" if place == last else "")
            if not present:
                return False
        return self._end in present

    def _reached(self, states: Iterable[int], edges: str) -> set[int]:
        reached: set[int] = set()
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state not in reached:
                reached.add(state)
                waiting += [target for target, condition in self._jumps[state] if condition in edges]
        return reached

    def _state(self) -> int:
        if len(self._jumps) >= MAX_STATES:
            raise ExpressionError("workbook-regex-long", {"limit": MAX_PATTERN})
        self._reads.append(None)
        self._jumps.append([])
        return len(self._jumps) - 1

    def _jump(self, source: int, target: int, condition: str = "") -> None:
        self._jumps[source].append((target, condition))

    def _build(self, tree: Pattern) -> tuple[int, int]:
        """The first and the last state of a part."""
        first = last = self._state()
        if isinstance(tree, Sequence):
            for part in tree.parts:
                last = self._append(last, part)
            return first, last
        last = self._state()
        if isinstance(tree, Char):
            self._reads[first] = (tree.test, last)
        elif isinstance(tree, Edge):
            self._jump(first, last, tree.sign)
        elif isinstance(tree, Either):
            for option in tree.options:
                self._jump(self._append(first, option), last)
        else:
            self._jump(self._repeat(tree, first, last), last)
        return first, last

    def _append(self, state: int, part: Pattern) -> int:
        start, end = self._build(part)
        self._jump(state, start)
        return end

    def _repeat(self, tree: Repeat, first: int, last: int) -> int:
        state = first
        for _ in range(tree.least):
            state = self._append(state, tree.part)
        if tree.most is None:
            loop = self._state()
            self._jump(state, loop)
            self._jump(self._append(loop, tree.part), loop)
            return loop
        for _ in range(tree.most - tree.least):
            self._jump(state, last)
            state = self._append(state, tree.part)
        return state
