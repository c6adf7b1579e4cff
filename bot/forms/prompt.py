"""What a person is to be shown, as data: the question they are at, or the review of all answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.form import Form
from bot.forms.kinds import Option
from bot.forms.model import Answer
from bot.forms.questions import Showing, View


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question as a person sees it, in their language. `question` is its address.

    `notes` are the notes that come right before it, `heading` is the label of the innermost group that has one.
    `place` of `total` counts the questions that are relevant now. `answer` is the one there is, or the default, and
    `current` says it as the person reads it: a reply `Kept` takes it; both are None if there is neither. `ticking` says
    that taps are `Toggled` and end with `TicksDone`; otherwise they are `Picked`. `number` is the question's place in
    `Form.questions`, for short callback data.
    """

    question: str
    number: int
    kind: str
    heading: str
    notes: tuple[str, ...]
    label: str
    hint: str
    place: int
    total: int
    options: tuple[Option, ...]
    ticking: bool
    ticks: tuple[str, ...]
    can_skip: bool
    can_back: bool
    current: str | None
    appearance: str
    parameters: Mapping[str, str]
    search: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the review. `value` is "" where the question was left out."""

    question: str
    number: int
    heading: str
    label: str
    value: str


def prompt(form: Form, dialogue: Dialogue, context: Context) -> Prompt:
    """What to show of the question the dialogue is at. Raises KeyError at the review."""
    view = View(form, dialogue, context)
    question, showing, language = view.question, Showing(form, dialogue), context.language
    place, total = _progress(form, dialogue)
    present = view.present()
    asked = view.asked()
    return Prompt(
        question=question.name,
        number=form.plan.place[question.name],
        kind=question.kind,
        heading=_heading(form, showing, question.group, language),
        notes=_notes(form, dialogue, showing, language, form.plan.place[question.name]),
        label=showing.text(question.label, language) or question.name,
        hint=showing.text(question.hint, language),
        place=place,
        total=total,
        options=view.kind.options(asked),
        ticking=view.kind.ticking,
        ticks=dialogue.ticks,
        can_skip=not view.required(),
        can_back=place > 1 or dialogue.reviewing,
        current=None if present is None else view.kind.show(present, question, language, form.default_language),
        appearance=question.appearance,
        parameters=question.parameters,
        search=dialogue.search,
        answer=present,
    )


def review(form: Form, dialogue: Dialogue, context: Context) -> tuple[Entry, ...]:
    """All relevant questions with their answers, in the form's order."""
    showing, language = Showing(form, dialogue), context.language
    return tuple(
        Entry(
            name,
            form.plan.place[name],
            _heading(form, showing, form.by_name[name].group, language),
            showing.text(form.by_name[name].label, language) or name,
            showing.answer(name, language),
        )
        for name in form.plan.asked
        if name not in dialogue.state.hidden
    )


def closing_notes(form: Form, dialogue: Dialogue, context: Context) -> tuple[str, ...]:
    """The relevant notes after the last question, to be shown with the review."""
    return _notes(form, dialogue, Showing(form, dialogue), context.language, len(form.questions))


def _progress(form: Form, dialogue: Dialogue) -> tuple[int, int]:
    places = form.plan.asked_place
    hidden = [places[name] for name in dialogue.state.hidden if name in places]
    total = len(places) - len(hidden)
    if dialogue.at == REVIEW:
        return total, total
    at = places[dialogue.at]
    return at + 1 - sum(place < at for place in hidden), total


def _notes(form: Form, dialogue: Dialogue, showing: Showing, language: str, before: int) -> tuple[str, ...]:
    """The notes and shown values between the relevant question before that place and the place itself."""
    found: list[str] = []
    for question in reversed(form.questions[:before]):
        if question.name in dialogue.state.hidden:
            continue
        if question.askable:
            break
        label = showing.text(question.label, language)
        value = showing.answer(question.name, language) if question.computed else ""
        if label:
            found.append(f"{label} {value}".rstrip())
    return tuple(reversed(found))


def _heading(form: Form, showing: Showing, path: tuple[str, ...], language: str) -> str:
    for length in range(len(path), 0, -1):
        group = form.group_by_path.get(path[:length])
        if group is not None and (label := showing.text(group.label, language)):
            return label
    return ""
