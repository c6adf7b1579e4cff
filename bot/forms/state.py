"""Which groups and questions are relevant, and what the form computes, kept up with the answers.

`refreshed` works everything out; `updated` looks only at what a changed answer can reach, in the plan's order, and goes
on only where something really changed.
"""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from bot.forms.addresses import Rows, address, named
from bot.forms.dialogue import Context, Dialogue, State
from bot.forms.expressions.values import Value
from bot.forms.instance import Instance
from bot.forms.plan import Unit

if TYPE_CHECKING:
    from bot.forms.form import Form


def instance_of(form: "Form", dialogue: Dialogue, context: Context) -> Instance:
    """How expressions see the form."""
    state = dialogue.state
    return Instance(form, dialogue.answers, dialogue.rows, state.hidden, state.computed, context, dialogue.seed)


def refreshed(form: "Form", dialogue: Dialogue, context: Context) -> State:
    """The state worked out from the start. The one before tells what is computed only once, or when it is triggered."""
    known = State(computed=dialogue.state.computed)
    run = _Run(form, dialogue, known, context)
    for place, unit in enumerate(form.plan.units):
        run.push(place, unit, ())
    state = run.finish()
    there = {written: value for written, value in state.computed.items() if written in run.evaluated}
    return State(state.hidden, there, state.day)  # what was known of rows that are no more is forgotten


def updated(form: "Form", dialogue: Dialogue, context: Context, changed: str) -> State:
    """The state after the answer at the address `changed` is another one, and after midnight has passed, if it has.

    For the gate of a repeat whose rows have grown by one, that is its last row's state too.
    """
    run = _Run(form, dialogue, dialogue.state, context)
    plan = form.plan
    name, rows = named(changed)
    run.changed.add(name)
    run.push_readers(name, rows)
    if name in plan.inside:
        last = dialogue.rows.get(changed, 0)
        for place in plan.inside[name] if last else ():
            run.push(place, plan.units[place], (*rows, last))
    if dialogue.state.day != context.today.isoformat():
        for place in plan.timely:
            run.push(place, plan.units[place], ())
    return run.finish()


class _Run:
    """One pass over units that wait to be evaluated. `changed` are the names of what has changed in it, `evaluated` the
    addresses that it came to."""

    def __init__(self, form: "Form", dialogue: Dialogue, state: State, context: Context) -> None:
        self._plan = form.plan
        self._day = context.today.isoformat()
        self._before = state
        self._hidden, self._computed = set(state.hidden), dict(state.computed)
        self._instance = Instance(
            form, dialogue.answers, dialogue.rows, self._hidden, self._computed, context, dialogue.seed
        )
        self._waiting: list[tuple[int, Rows]] = []
        self.changed: set[str] = set()
        self.evaluated: set[str] = set()

    def push(self, place: int, unit: Unit, within: Rows) -> None:
        """The unit waits, in all rows that begin so."""
        for rows in self._instance.rows_of(unit.repeats, within):
            heappush(self._waiting, (place, rows))

    def push_readers(self, key: str, rows: Rows) -> None:
        """All that read this wait."""
        for reader in self._plan.readers.get(key, ()):
            self.push(reader.unit, self._plan.units[reader.unit], rows[: reader.shared])

    def finish(self) -> State:
        """Evaluate all that waits, and what follows from it."""
        if not self._waiting and self._before.day == self._day:
            return self._before
        last: tuple[int, Rows] | None = None
        while self._waiting:
            first = heappop(self._waiting)
            unit, rows = self._plan.units[first[0]], first[1]
            if first != last and self._exists(unit, rows):
                last = first
                self._evaluate(unit, rows)
        return State(frozenset(self._hidden), self._computed, self._day)

    def _exists(self, unit: Unit, rows: Rows) -> bool:
        """Whether these rows are still there."""
        return all(
            row <= self._instance.count(address(gate, rows[:depth]))
            for depth, (gate, row) in enumerate(zip(unit.repeats, rows, strict=True))
        )

    def _evaluate(self, unit: Unit, rows: Rows) -> None:
        written = address(unit.key, rows)
        self.evaluated.add(written)
        is_gate = unit.key in self._plan.inside
        count = self._instance.count(written) if is_gate else 0
        was_hidden = written in self._hidden
        changed = self._hide(unit, rows, written) != was_hidden
        if written not in self._hidden and unit.calculation is not None:
            changed = self._compute(unit, rows, written) or changed
        if is_gate:
            self._fit_rows(unit, rows, count, self._instance.count(written))
        if changed:
            self.changed.add(unit.key)
            self.push_readers(unit.key, rows)

    def _hide(self, unit: Unit, rows: Rows, written: str) -> bool:
        """Whether it isn't relevant now."""
        hidden = bool(unit.parent) and address(unit.parent, rows[: unit.depth]) in self._hidden
        if not hidden and unit.relevant is not None:
            hidden = not self._instance.holds(unit.relevant, unit.element, rows)
        if hidden:
            self._hidden.add(written)
        else:
            self._hidden.discard(written)
        return hidden

    def _compute(self, unit: Unit, rows: Rows, written: str) -> bool:
        """Whether its value has become another one."""
        if unit.calculation is None or (unit.triggers and not unit.triggers & self.changed):
            return False
        before: Value = self._computed.get(written, "")
        self._computed[written] = self._instance.evaluate(unit.calculation, unit.element, rows, before)
        return self._computed[written] != before

    def _fit_rows(self, unit: Unit, rows: Rows, before: int, now: int) -> None:
        """Rows that have come are evaluated, rows that have gone are forgotten."""
        inside = self._plan.inside[unit.key]
        for row in range(before + 1, now + 1):
            for place in inside:
                self.push(place, self._plan.units[place], (*rows, row))
        if now < before:
            gone = {self._plan.units[place].key for place in inside}
            for written in [*_beyond(self._hidden, gone, rows, now)]:
                self._hidden.discard(written)
            for written in [*_beyond(self._computed, gone, rows, now)]:
                del self._computed[written]


def _beyond(written: Iterable[str], keys: set[str], rows: Rows, last: int) -> Iterator[str]:
    """The addresses of these keys in later rows than `last` of the repeat within `rows`."""
    for each in written:
        key, where = named(each)
        if key in keys and where[: len(rows)] == rows and where[len(rows)] > last:
            yield each
