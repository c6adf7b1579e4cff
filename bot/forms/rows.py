"""Rows of repeats come and go, and what was answered in them goes with them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from bot.forms.addresses import Rows, address, named
from bot.forms.dialogue import Dialogue, State
from bot.forms.form import Form

V = TypeVar("V")


def with_row(dialogue: Dialogue, gate: str) -> Dialogue:
    """One more row at the end of the repeat, which may grow again if its end was answered."""
    answers = dict(dialogue.answers)
    count = answers.pop(gate, dialogue.rows.get(gate, 0))
    return replace(dialogue, answers=answers, rows={**dialogue.rows, gate: count + 1})


def without_row(form: Form, dialogue: Dialogue, gate: str, row: int) -> Dialogue:
    """The same without that row, and the later ones moved up."""
    name, outer = named(gate)
    inner = form.plan.elements.repeats[name]
    keys = {element.key for element in inner.below()} | {each.gate.name for each in inner.below() if each.gate}

    def moved(written: str) -> str | None:
        key, rows = named(written)
        if key not in keys or rows[: len(outer)] != outer or rows[len(outer)] < row:
            return written
        place = rows[len(outer)]
        return None if place == row else address(key, _moved_up(rows, len(outer)))

    state = State(
        frozenset(key for each in dialogue.state.hidden if (key := moved(each)) is not None),
        _renamed(dialogue.state.computed, moved),
        dialogue.state.day,
    )
    answers, rows = _renamed(dialogue.answers, moved), _renamed(dialogue.rows, moved)
    counts = answers if gate in answers else rows
    counts[gate] = counts.get(gate, 1) - 1
    skipped = frozenset(key for each in dialogue.skipped if (key := moved(each)) is not None)
    return replace(dialogue, answers=answers, rows=rows, skipped=skipped, state=state)


def _moved_up(rows: Rows, place: int) -> Rows:
    return (*rows[:place], rows[place] - 1, *rows[place + 1 :])


def _renamed(values: Mapping[str, V], moved: Callable[[str], str | None]) -> dict[str, V]:
    return {key: value for each, value in values.items() if (key := moved(each)) is not None}
