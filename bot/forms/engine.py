"""The dialogue itself: from a dialogue and a reply to an outcome. Pure: nothing is read or written here."""

from dataclasses import replace
from typing import Final

from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.expressions.values import Value
from bot.forms.form import Form
from bot.forms.kinds import KINDS, Searched, Ticks
from bot.forms.model import Answer, Answers
from bot.forms.outcomes import Ask, Done, Outcome, Reject, Review
from bot.forms.questions import View
from bot.forms.rejection import Rejection
from bot.forms.replies import Back, Change, Kept, Reply, Skipped, Submit
from bot.forms.state import refreshed, updated

_FAR: Final = 1 << 30
_OLD_BUTTON: Final = Rejection("forms-old-button")


class WrongFormError(ValueError):
    """The dialogue belongs to another form or version: `carry_over` it first."""


def begin(form: Form, context: Context, answers: Answers | None = None) -> Outcome:
    """A new dialogue. `answers` that are known already aren't asked for; those that don't fit the form are left out."""
    return _onward(form, _fresh(form, answers or {}, frozenset(), State(), context), 0, context)


def carry_over(dialogue: Dialogue, form: Form, context: Context) -> Outcome:
    """The dialogue in another version of its form: answers go with their question's name where they still fit its
    kind, what is new is asked next, and answers to questions that are gone are kept but not submitted."""
    gone = {name: answer for name, answer in dialogue.answers.items() if name not in form.by_name}
    begun = _fresh(form, dialogue.answers, dialogue.skipped, dialogue.state, context)
    begun = replace(begun, answers=gone | dict(begun.answers), reviewing=dialogue.reviewing)
    return _onward(form, begun, 0, context)


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
    return view.kind.parse(given, view.asked())


def _fresh(form: Form, answers: Answers, skipped: frozenset[str], state: State, context: Context) -> Dialogue:
    """A dialogue that isn't anywhere yet, with those answers and gaps that fit the form."""
    fitting = {
        name: answers[name]
        for name in form.plan.asked
        if name in answers and KINDS[form.by_name[name].kind].accepts(answers[name], form.by_name[name])
    }
    gaps = frozenset(name for name in skipped if name in form.plan.asked_place and name not in fitting)
    computed = {question.name for question in form.questions if question.computed}
    known = {name: value for name, value in state.computed.items() if name in computed}
    state = refreshed(form, fitting, State(computed=known), context)
    return Dialogue(form.id, form.version, REVIEW, fitting, gaps, state=state)


def _advance(form: Form, dialogue: Dialogue, context: Context, answer: Answer | None) -> Outcome:
    """On with this answer to the present question, or with none."""
    name = dialogue.at
    answers = {key: value for key, value in dialogue.answers.items() if key != name}
    skipped = dialogue.skipped
    if answer is None:
        skipped |= {name}
    else:
        answers[name] = answer
        skipped -= {name}
    state, dropped = _settled(form, dialogue, answers, context)
    to_ask = (dialogue.state.hidden - state.hidden).union(dropped)
    start = min([form.plan.asked_place[name] + 1, *(form.plan.asked_place.get(key, _FAR) for key in to_ask)])
    return _onward(form, replace(dialogue, answers=answers, skipped=skipped, state=state), start, context)


def _settled(form: Form, dialogue: Dialogue, answers: dict[str, Answer], context: Context) -> tuple[State, list[str]]:
    """What follows from the new answer to the present question. Choices that its filter no longer leaves are taken out
    of `answers`, and so on from there; their questions are named besides."""
    state, dropped = dialogue.state, list[str]()
    changed = [dialogue.at]
    while changed:
        name = changed.pop()
        state = updated(form, answers, state, context, name)
        for reader in form.plan.filtered_by.get(name, ()):
            if reader in answers:
                view = View(form, replace(dialogue, at=reader, answers=answers, state=state), context)
                if view.filtered_out(answers[reader]):
                    del answers[reader]
                    dropped.append(reader)
                    changed.append(reader)
    return state, dropped


def _onward(form: Form, dialogue: Dialogue, start: int, context: Context) -> Outcome:
    """To the first relevant question from place `start` on, and then from the beginning, that has neither an answer
    nor been left out; to the review if there is none."""
    asked, hidden = form.plan.asked, dialogue.state.hidden
    for places in (range(start, len(asked)), range(start)):
        for place in places:
            name = asked[place]
            if name not in dialogue.answers and name not in dialogue.skipped and name not in hidden:
                return Ask(_to(form, dialogue, name, context))
    return Review(replace(dialogue, at=REVIEW, ticks=(), search="", reviewing=True))


def _to(form: Form, dialogue: Dialogue, name: str, context: Context) -> Dialogue:
    """To that question, with the ticks of its present answer."""
    there = replace(dialogue, at=name, ticks=(), search="")
    view = View(form, there, context)
    present = view.present()
    return there if present is None else replace(there, ticks=view.kind.held(present, view.question))


def _back(form: Form, dialogue: Dialogue, context: Context) -> Outcome:
    """To the relevant question before; from a question opened in the review, back to the review."""
    at = dialogue.at
    if dialogue.reviewing and (at in dialogue.answers or at in dialogue.skipped):
        return _onward(form, dialogue, 0, context)
    place = None if at == REVIEW else form.plan.asked_place[at]
    for name in reversed(form.plan.asked[:place]):
        if name not in dialogue.state.hidden:
            return Ask(_to(form, dialogue, name, context))
    return Reject(dialogue, Rejection("forms-first-question"))


def _at_review(form: Form, dialogue: Dialogue, given: Reply, context: Context) -> Outcome:
    if isinstance(given, Submit):
        return _submit(form, dialogue, context)
    if isinstance(given, Change):
        if given.question not in form.plan.asked_place or given.question in dialogue.state.hidden:
            return Reject(dialogue, _OLD_BUTTON)
        return Ask(_to(form, dialogue, given.question, context))
    if isinstance(given, Back) and given.question in {None, REVIEW}:
        return _back(form, dialogue, context)
    return Reject(dialogue, Rejection("forms-review"))


def _submit(form: Form, dialogue: Dialogue, context: Context) -> Outcome:
    """Everything is looked at once more: time may have passed, and an answer may have changed what another must be."""
    state = refreshed(form, dialogue.answers, dialogue.state, context)
    dialogue = replace(dialogue, state=state)
    for name in form.plan.asked:
        if name in state.hidden:
            continue
        view = View(form, replace(dialogue, at=name), context)
        problem = view.problem(dialogue.answers[name]) if name in dialogue.answers else view.missing()
        if problem is not None:
            return Reject(_to(form, dialogue, name, context), problem)
    return Done(dialogue, _submitted(form, dialogue))


def _submitted(form: Form, dialogue: Dialogue) -> Answers:
    values = {name: _whole(value) for name, value in dialogue.state.computed.items() if value != ""}
    values |= dialogue.answers
    return {
        question.name: values[question.name]
        for question in form.questions
        if question.name in values and question.name not in dialogue.state.hidden
    }


def _whole(value: Value) -> Answer:
    """A computed number without a fraction as an int."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
