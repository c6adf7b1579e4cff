"""Which of somebody's answers fit a form: another version of it, or one they haven't seen yet."""

from collections.abc import Mapping
from dataclasses import replace

from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Answer
from bot.forms.state import refreshed


def fresh(form: Form, dialogue: Dialogue, context: Context) -> Dialogue:
    """A dialogue of this form that isn't anywhere yet, with those answers, gaps and rows that fit the form."""
    answers = {at: answer for at, answer in dialogue.answers.items() if _fits(form, at) and _accepts(form, at, answer)}
    skipped = frozenset(at for at in dialogue.skipped if _fits(form, at) and at not in answers)
    rows = {at: count for at, count in dialogue.rows.items() if _fits(form, at) and _is_gate(form, at)}
    computed = {at: value for at, value in dialogue.state.computed.items() if _is_computed(form, at)}
    begun = Dialogue(
        form.id, form.version, REVIEW, answers, skipped, state=State(computed=computed), rows=rows, seed=dialogue.seed
    )
    return replace(begun, state=refreshed(form, begun, context))


def gone(form: Form, dialogue: Dialogue) -> Mapping[str, Answer]:
    """The answers to questions that the form no longer has, or no longer has in such rows."""
    return {at: answer for at, answer in dialogue.answers.items() if not _fits(form, at, computed_too=True)}


def _fits(form: Form, at: str, *, computed_too: bool = False) -> bool:
    """Whether there is a question with such an address."""
    name, rows = named(at)
    if name not in form.plan.order and not (computed_too and name in form.by_name):
        return False
    return len(form.plan.element_of(form.by_name[name]).repeats) == len(rows)


def _is_gate(form: Form, at: str) -> bool:
    return form.by_name[named(at)[0]].kind == REPEAT


def _accepts(form: Form, at: str, answer: Answer) -> bool:
    question = form.by_name[named(at)[0]]
    return KINDS[question.kind].accepts(answer, question)


def _is_computed(form: Form, at: str) -> bool:
    name, rows = named(at)
    question = form.by_name.get(name)
    if question is None or not (question.computed or question.calculation):
        return False
    return len(form.plan.element_of(question).repeats) == len(rows)
