"""What a person is to be shown, as data: the question they are at, or the review of all answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.forms.addresses import Rows, address, named
from bot.forms.dialogue import REVIEW, Context, Dialogue
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.instance import Instance
from bot.forms.kinds import Option
from bot.forms.model import Answer, Question
from bot.forms.questions import View
from bot.forms.showing import Showing
from bot.forms.state import instance_of

MOST_OF_A_ROW: Final = 4  # answers that tell one row from another


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question as a person sees it, in their language. `question` is its address.

    `notes` are the notes that come right before it, `heading` is the label of the innermost group that has one, with
    the row's number within a repeat. `rows` are the rows there are, in short, where the question asks for one more.
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
    options: Sequence[Option]
    ticking: bool
    ticks: tuple[str, ...]
    can_skip: bool
    can_back: bool
    current: str | None
    appearance: str
    parameters: Mapping[str, str]
    search: str = ""
    answer: Answer | None = None
    guidance: str = ""
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the review. `question` is an address, `value` is "" where it was left out."""

    question: str
    number: int
    heading: str
    label: str
    value: str


def prompt(form: Form, dialogue: Dialogue, context: Context) -> Prompt:
    """What to show of the question the dialogue is at. Raises KeyError at the review."""
    view = View(form, dialogue, context)
    question, language = view.question, context.language
    showing = Showing(form, dialogue, dialogue.at)
    instance = instance_of(form, dialogue, context)
    place, total = _progress(form, dialogue, instance)
    present = view.present()
    number = form.plan.place[question.name]
    is_gate = question.kind == REPEAT
    return Prompt(
        question=dialogue.at,
        number=number,
        kind=question.kind,
        heading=_heading(form, showing, dialogue.at, language),
        notes=_Notes(form, dialogue, instance, language).before(number, named(dialogue.at)[1]),
        label=showing.text(question.label, language) or question.name,
        hint=showing.text(question.hint, language),
        place=place,
        total=total,
        options=view.kind.options(view.asked()),
        ticking=view.kind.ticking,
        ticks=dialogue.ticks,
        can_skip=not is_gate and not view.required(),
        can_back=place > 1 or dialogue.reviewing,
        current=(
            None if present is None or is_gate else view.kind.show(present, question, language, form.default_language)
        ),
        appearance=question.appearance,
        parameters=question.parameters,
        search=dialogue.search,
        answer=present,
        guidance=showing.text(question.guidance, language),
        rows=_rows(form, dialogue, instance, language) if is_gate else (),
    )


def review(form: Form, dialogue: Dialogue, context: Context) -> tuple[Entry, ...]:
    """All relevant questions with their answers, in the form's order, row by row."""
    language = context.language
    found = []
    for at in form.plan.order.walk(instance_of(form, dialogue, context).count):
        if at not in dialogue.state.hidden:
            name, showing = named(at)[0], Showing(form, dialogue, at)
            label = showing.text(form.by_name[name].label, language) or name
            heading = _heading(form, showing, at, language)
            found.append(Entry(at, form.plan.place[name], heading, label, showing.answer(at, language)))
    return tuple(found)


def closing_notes(form: Form, dialogue: Dialogue, context: Context) -> tuple[str, ...]:
    """The relevant notes after the last question, to be shown with the review."""
    notes = _Notes(form, dialogue, instance_of(form, dialogue, context), context.language)
    return notes.before(len(form.questions), ())


def _progress(form: Form, dialogue: Dialogue, instance: Instance) -> tuple[int, int]:
    """Which one of how many relevant questions it is. Outside of repeats nothing is counted that isn't hidden."""
    order, hidden = form.plan.order, dialogue.state.hidden
    at = None if dialogue.at == REVIEW else order.key(dialogue.at)
    unseen = [order.alone_place[name] for name in hidden if name in order.alone_place]
    total = len(order.alone_place) - len(unseen)
    place = total
    if at is not None:
        place = order.alone_before(at) - sum((each,) < at for each in unseen)
    for block in order.repeats:
        for each in order.inside(block, instance.count):
            if each not in hidden:
                total += 1
                place += at is None or order.key(each) < at
    return place + (at is not None), total


class _Notes:
    """Finds the notes and shown values that come right before something."""

    def __init__(self, form: Form, dialogue: Dialogue, instance: Instance, language: str) -> None:
        self._form = form
        self._dialogue = dialogue
        self._instance = instance
        self._language = language

    def before(self, number: int, rows: Rows) -> tuple[str, ...]:
        """Those between the relevant question before that place in the form and the place itself, in these rows."""
        found: list[str] = []
        for question in reversed(self._form.questions[:number]):
            around = self._form.plan.element_of(question).repeats
            if any(row > 1 for row in rows[len(around) :]):
                break  # it was shown with the first row
            there = self._last_rows(around, rows[: len(around)])
            at = None if there is None else address(question.name, there)
            if at is None or at in self._dialogue.state.hidden:
                continue
            if question.askable:
                break
            if said := self._said(question, at):
                found.append(said)
        return tuple(reversed(found))

    def _last_rows(self, around: tuple[str, ...], rows: Rows) -> Rows | None:
        """These rows, and the last ones of further repeats; None where there are none."""
        for gate in around[len(rows) :]:
            last = self._instance.count(address(gate, rows))
            if not last:
                return None
            rows = (*rows, last)
        return rows

    def _said(self, question: Question, at: str) -> str:
        showing = Showing(self._form, self._dialogue, at)
        label = showing.text(question.label, self._language)
        value = showing.answer(at, self._language) if question.computed and question.kind != REPEAT else ""
        return f"{label} {value}".rstrip() if label else ""


def _heading(form: Form, showing: Showing, at: str, language: str) -> str:
    name, rows = named(at)
    path = form.by_name[name].group
    for length in range(len(path), 0, -1):
        group = form.group_by_path.get(path[:length])
        if group is not None and (label := showing.text(group.label, language)):
            return f"{label} · {rows[-1]}" if rows else label
    return ""


def _rows(form: Form, dialogue: Dialogue, instance: Instance, language: str) -> tuple[str, ...]:
    """The rows of the repeat that the dialogue is at, each in short."""
    name, outer = named(dialogue.at)
    element = form.plan.elements.repeats[name]
    inner = [each for each in element.below() if each.question and each.repeats == element.inner_repeats]
    found = []
    for row in range(1, instance.count(dialogue.at) + 1):
        written = [address(each.key, (*outer, row)) for each in inner if each.question and each.question.askable]
        said = [Showing(form, dialogue, at).answer(at, language) for at in written]
        found.append(", ".join([each for each in said if each][:MOST_OF_A_ROW]))
    return tuple(found)
