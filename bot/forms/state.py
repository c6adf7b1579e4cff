"""Which groups and questions are relevant, and what the form computes, kept up with the answers.

`refreshed` works everything out; `updated` looks only at what a changed answer can reach, in the plan's order, and goes
on only where something really changed.
"""

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

from bot.forms.dialogue import Context, State
from bot.forms.expressions.values import Value
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Answers


def lookup(form: Form, answers: Answers, state: State) -> Callable[[str], Value]:
    """How expressions see the form: nothing where a question isn't relevant or has no answer."""
    return _lookup(form, answers, state.hidden, state.computed)


def refreshed(form: Form, answers: Answers, state: State, context: Context) -> State:
    """The state worked out from the start. `state` is the one before, for what is computed only once."""
    return _run(form, answers, state, context, range(len(form.plan.units)))


def updated(form: Form, answers: Answers, state: State, context: Context, changed: str) -> State:
    """The state after the answer to `changed` is another one, and after midnight has passed, if it has."""
    plan = form.plan
    places: Iterable[int] = plan.readers.get(changed, ())
    if state.day != context.today.isoformat():
        places = {*places, *plan.timely}
    elif not places:
        return state
    return _run(form, answers, state, context, places)


def _lookup(
    form: Form, answers: Answers, hidden: set[str] | frozenset[str], computed: Mapping[str, Value]
) -> Callable[[str], Value]:
    questions = form.by_name

    def value(name: str) -> Value:
        if name in hidden:
            return ""
        if name in answers:
            return KINDS[questions[name].kind].expressed(answers[name])
        return computed.get(name, "")

    return value


def _run(form: Form, answers: Answers, state: State, context: Context, places: Iterable[int]) -> State:
    plan = form.plan
    hidden, computed = set(state.hidden), dict(state.computed)
    value = _lookup(form, answers, hidden, computed)
    waiting = list(places)
    heapify(waiting)
    last = -1
    while waiting:
        place = heappop(waiting)
        if place == last:
            continue
        last = place
        unit = plan.units[place]
        was_hidden = unit.key in hidden
        now_hidden = unit.parent in hidden or (
            unit.relevant is not None and not unit.relevant.holds(value, context.now)
        )
        changed = was_hidden != now_hidden
        if now_hidden:
            hidden.add(unit.key)
        else:
            hidden.discard(unit.key)
            if unit.calculation is not None:
                before = computed.get(unit.key, "")
                computed[unit.key] = unit.calculation.value(value, context.now, before)
                changed = changed or computed[unit.key] != before
        if changed:
            for reader in plan.readers.get(unit.key, ()):
                heappush(waiting, reader)
    return State(frozenset(hidden), computed, context.today.isoformat())
