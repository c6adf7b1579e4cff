"""The dialogue itself: from a dialogue and a reply to an outcome. Pure: nothing is read or written here."""

from dataclasses import replace
from typing import Final

from bot.forms.addresses import address, named
from bot.forms.carrying import fresh, gone
from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.elements import REPEAT
from bot.forms.expressions.values import Value
from bot.forms.form import Form
from bot.forms.kinds import Searched, Ticks
from bot.forms.kinds.repeats import MAX_ROWS
from bot.forms.model import Answer, Answers
from bot.forms.order import Key
from bot.forms.outcomes import Ask, Done, Outcome, Reject, Review
from bot.forms.questions import View
from bot.forms.record import folded, unfolded
from bot.forms.rejection import Rejection
from bot.forms.replies import Added, Back, Change, Kept, Picked, Removed, Reply, Skipped, Submit, TicksDone, Toggled
from bot.forms.rows import with_row, without_row
from bot.forms.state import instance_of, refreshed, updated

_OLD_BUTTON: Final = Rejection("forms-old-button")


class WrongFormError(ValueError):
    """The dialogue belongs to another form or version: `carry_over` it first."""


def begin(form: Form, context: Context, answers: Answers | None = None, seed: str = "") -> Outcome:
    """A new dialogue. `answers`, a record (see `record`), are known already and aren't asked for; those that don't fit
    the form are left out. Chance grows from `seed`: it is to be one that nobody can foresee."""
    dialogue = Dialogue("", "", REVIEW, unfolded(form, answers or {}), seed=seed)
    return _onward(form, fresh(form, dialogue, context), (), context)


def carry_over(dialogue: Dialogue, form: Form, context: Context) -> Outcome:
    """The dialogue in another version of its form: answers go with their question's name where they still fit its
    kind and its repeats, what is new is asked next, and answers to questions that are gone are kept but not
    submitted."""
    begun = fresh(form, dialogue, context)
    begun = replace(begun, answers={**gone(form, dialogue), **begun.answers}, reviewing=dialogue.reviewing)
    return _onward(form, begun, (), context)


def reopen(form: Form, record: Answers, context: Context, seed: str = "") -> Outcome:
    """What was submitted, as a dialogue that stands at its review: what was left out stays so until it is tapped."""
    dialogue = Dialogue(form.id, form.version, REVIEW, unfolded(form, record), reviewing=True, seed=seed)
    begun = fresh(form, dialogue, context)
    count = instance_of(form, begun, context).count
    left_out = frozenset(each for each in form.plan.order.walk(count) if each not in begun.answers)
    return carry_over(replace(begun, skipped=left_out), form, context)


def reply(form: Form, dialogue: Dialogue, given: Reply, context: Context) -> Outcome:
    """What comes of a reply. Raises WrongFormError if the dialogue isn't of this form and version."""
    if (dialogue.form_id, dialogue.form_version) != (form.id, form.version):
        raise WrongFormError(dialogue.form_id)
    if dialogue.at == REVIEW:
        return _at_review(form, dialogue, given, context)
    if isinstance(given, Change | Submit) or getattr(given, "question", None) not in {None, dialogue.at}:
        return Reject(dialogue, _OLD_BUTTON)
    if isinstance(given, Back):
        return _back(form, dialogue, context)
    if form.by_name[named(dialogue.at)[0]].kind == REPEAT:
        return _at_gate(form, dialogue, given, context)
    return _answer(form, dialogue, given, context)


def _answer(form: Form, dialogue: Dialogue, given: Reply, context: Context) -> Outcome:
    view = View(form, dialogue, context)
    answer = _read(view, given)
    if isinstance(answer, Rejection):
        return Reject(dialogue, answer)
    if isinstance(answer, Ticks):
        return Ask(replace(dialogue, ticks=answer.names, search=answer.search))
    if isinstance(answer, Searched):
        return Ask(replace(dialogue, search=answer.words))
    if answer is None or answer == []:
        return Reject(dialogue, view.wanted()) if view.required() else _advance(form, dialogue, context, None)
    if problem := view.problem(answer):
        return Reject(dialogue, problem)
    return _advance(form, dialogue, context, answer)


def _read(view: View, given: Reply) -> Answer | Ticks | Searched | Rejection | None:
    """The answer that is given, None if it is left out."""
    if isinstance(given, Skipped):
        return None
    if isinstance(given, Kept):
        present = view.present()
        return _OLD_BUTTON if present is None else present
    if isinstance(given, Picked | Toggled) and given.number is not None:
        choices = view.question.choices
        if given.number >= len(choices):
            return _OLD_BUTTON
        given = replace(given, option=choices[given.number].name, number=None)
    return view.kind.parse(given, view.asked())


def _at_gate(form: Form, dialogue: Dialogue, given: Reply, context: Context) -> Outcome:
    """One more row, one less, or on with those there are."""
    gate = dialogue.at
    count = instance_of(form, dialogue, context).count(gate)
    if isinstance(given, Added):
        if count >= MAX_ROWS:
            return Reject(dialogue, Rejection("forms-rows-most", {"limit": MAX_ROWS}))
        grown = with_row(dialogue, gate)
        grown = replace(grown, state=updated(form, grown, context, gate))
        name, rows = named(gate)
        return _onward(form, grown, form.plan.order.first_in(name, (*rows, count + 1)), context)
    if isinstance(given, Removed):
        if not 1 <= given.row <= count:
            return Reject(dialogue, _OLD_BUTTON)
        less = without_row(form, dialogue, gate, given.row)
        return Ask(replace(less, state=refreshed(form, less, context)))
    if isinstance(given, TicksDone):
        return _advance(form, dialogue, context, count)
    return Reject(dialogue, Rejection("forms-rows-tap"))


def _advance(form: Form, dialogue: Dialogue, context: Context, answer: Answer | None) -> Outcome:
    """On with this answer to the present question, or with none."""
    at = dialogue.at
    answers = {key: value for key, value in dialogue.answers.items() if key != at}
    skipped = dialogue.skipped
    if answer is None:
        skipped |= {at}
    else:
        answers[at] = answer
        skipped -= {at}
    hidden = dialogue.state.hidden
    dialogue, dropped = _settled(form, replace(dialogue, answers=answers, skipped=skipped), context)
    order = form.plan.order
    to_ask = [each for each in (hidden - dialogue.state.hidden).union(dropped) if named(each)[0] in order]
    return _onward(form, dialogue, min(map(order.key, [at, *to_ask])), context)


def _settled(form: Form, dialogue: Dialogue, context: Context) -> tuple[Dialogue, list[str]]:
    """What follows from the new answer to the present question. Choices that its filter no longer leaves are taken out
    of the answers, and so on from there; their questions are named besides."""
    dropped = list[str]()
    changed = [dialogue.at]
    while changed:
        at = changed.pop()
        dialogue = replace(dialogue, state=updated(form, dialogue, context, at))
        for question in form.plan.filtered_by.get(named(at)[0], ()):
            around = form.plan.element_of(question).repeats
            for rows in instance_of(form, dialogue, context).rows_of(around, ()):
                reader = address(question.name, rows)
                if reader not in dialogue.answers:
                    continue
                if View(form, replace(dialogue, at=reader), context).filtered_out(dialogue.answers[reader]):
                    left = {key: value for key, value in dialogue.answers.items() if key != reader}
                    dialogue = replace(dialogue, answers=left)
                    dropped.append(reader)
                    changed.append(reader)
    return dialogue, dropped


def _onward(form: Form, dialogue: Dialogue, start: Key, context: Context) -> Outcome:
    """To the first relevant question from there on, and then from the beginning, that has neither an answer nor been
    left out; to the review if there is none."""
    count = instance_of(form, dialogue, context).count
    hidden = dialogue.state.hidden
    for begin_at in (start, ()):
        for each in form.plan.order.walk(count, begin_at):
            if each not in dialogue.answers and each not in dialogue.skipped and each not in hidden:
                return Ask(_to(form, dialogue, each, context))
        if begin_at == ():
            break
    return Review(replace(dialogue, at=REVIEW, ticks=(), search="", reviewing=True))


def _to(form: Form, dialogue: Dialogue, at: str, context: Context) -> Dialogue:
    """To that question, with what its kind begins with: the ticks of its present answer."""
    there = replace(dialogue, at=at, ticks=(), search="")
    view = View(form, there, context)
    present = view.present()
    return there if present is None else replace(there, ticks=view.kind.held(present, view.question))


def _back(form: Form, dialogue: Dialogue, context: Context) -> Outcome:
    """To the relevant question before; from a question opened in the review, back to the review."""
    at = dialogue.at
    if dialogue.reviewing and (at in dialogue.answers or at in dialogue.skipped):
        return _onward(form, dialogue, (), context)
    before = None
    for each in form.plan.order.walk(instance_of(form, dialogue, context).count):
        if each == at:
            break
        if each not in dialogue.state.hidden:
            before = each
    return Ask(_to(form, dialogue, before, context)) if before else Reject(dialogue, Rejection("forms-first-question"))


def _at_review(form: Form, dialogue: Dialogue, given: Reply, context: Context) -> Outcome:
    if isinstance(given, Submit):
        return _submit(form, dialogue, context)
    if isinstance(given, Change):
        there = given.question in form.plan.order.walk(instance_of(form, dialogue, context).count)
        if not there or given.question in dialogue.state.hidden:
            return Reject(dialogue, _OLD_BUTTON)
        return Ask(_to(form, dialogue, given.question, context))
    if isinstance(given, Back) and given.question in {None, REVIEW}:
        return _back(form, dialogue, context)
    return Reject(dialogue, Rejection("forms-review"))


def _submit(form: Form, dialogue: Dialogue, context: Context) -> Outcome:
    """Everything is looked at once more: time may have passed, and an answer may have changed what another must be."""
    dialogue = replace(dialogue, state=refreshed(form, dialogue, context))
    count = instance_of(form, dialogue, context).count
    for each in form.plan.order.walk(count):
        if each in dialogue.state.hidden:
            continue
        view = View(form, replace(dialogue, at=each), context)
        problem = view.problem(dialogue.answers[each]) if each in dialogue.answers else view.missing()
        if problem is not None:
            return Reject(_to(form, dialogue, each, context), problem)
    return Done(dialogue, _submitted(form, dialogue, context))


def _submitted(form: Form, dialogue: Dialogue, context: Context) -> Answers:
    state: State = dialogue.state

    def answer_at(at: str) -> Answer | None:
        if at in state.hidden:
            return None
        if at in dialogue.answers:
            return dialogue.answers[at]
        computed = state.computed.get(at, "")
        return None if computed == "" or form.by_name[named(at)[0]].askable else _whole(computed)

    return folded(form, answer_at, instance_of(form, dialogue, context).count)


def _whole(value: Value) -> Answer:
    """A computed number without a fraction as an int."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
