"""Questions and answers line by line, as the review and an application's card show them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.form import Form
from bot.forms.model import Answers
from bot.forms.prompt import Entry, review
from bot.forms.record import unfolded
from bot.forms.state import instance_of
from bot.language.markdown import plain
from bot.language.texts import Html
from bot.screens.screen import shorten
from bot.screens.words import Words

ROOM = 3400  # letters of questions and answers in one message, leaving room for what stands around them
LABEL = 80
AROUND = 10  # signs that a line has beside its question and answer
MOST = 90  # lines; Telegram takes 100 buttons under a message


def entry_lines(words: Words, entries: Sequence[Entry], *, first: int = 0) -> list[Html]:
    """A line for each entry, a heading before each group, the longest cut so that all fit into one message.

    They are numbered from `first`, or, with 0, not at all.
    """
    shown = entries[:MOST]
    labels = [_with_colon(plain(entry.label).strip()) for entry in shown]
    headings = [
        plain(entry.heading) for before, entry in zip((None, *shown), shown, strict=False) if _opens(before, entry)
    ]
    room = ROOM - AROUND * (len(shown) + len(headings))
    label_room = min(LABEL, _longest([len(each) for each in (*labels, *headings)], room // 2))
    room -= sum(min(len(each), label_room) for each in (*labels, *headings))
    value_room = _longest([len(entry.value) for entry in shown], room)
    out: list[Html] = []
    for place, (before, entry) in enumerate(zip((None, *shown), shown, strict=False)):
        if _opens(before, entry):
            out.append(Html(f"\n<i>{shorten(plain(entry.heading), label_room)}</i>" if entry.heading else ""))
        label = shorten(labels[place], label_room)
        value = shorten(entry.value, value_room) if entry.value else words.say("review-empty-answer")
        if first:
            out.append(words.say("review-line", number=str(first + place), label=label, value=value))
        else:
            out.append(words.say("card-line", label=label, value=value))
    if len(entries) > MOST:
        out.append(words.say("card-more"))
    return out


def _with_colon(label: str) -> str:
    """A label before its answer: a question speaks for itself, a heading wants a colon."""
    return label if label.endswith(("?", ":", "!", "…", "؟")) else f"{label.rstrip('.')}:"


def _opens(before: Entry | None, entry: Entry) -> bool:
    """Whether another group begins with this entry."""
    return entry.heading != (before.heading if before else "")


def _longest(lengths: Sequence[int], room: int) -> int:
    """The length to which the longest are to be cut, so that all of them fit into the room."""
    waiting = sorted(lengths)
    for place, length in enumerate(waiting):
        share = room // (len(waiting) - place)
        if length > share:
            return max(1, share)
        room -= length
    return max(lengths, default=1)


def submitted(form: Form, answers: Answers, language: str) -> tuple[Entry, ...]:
    """The entries of an application, exactly as it was handed in."""
    given = unfolded(form, answers)
    known = {at: form.by_name.get(named(at)[0]) for at in given}
    computed = {at: given[at] for at, question in known.items() if question and question.computed}
    shown = Dialogue(form.id, form.version, REVIEW, given, state=State(computed=computed))
    # Nothing is evaluated: labels speak of stored values alone, whatever day it is.
    context = Context(datetime.fromtimestamp(0, UTC), language)
    left_out = (at for at in form.plan.order.walk(instance_of(form, shown, context).count) if at not in given)
    return review(form, replace(shown, state=State(frozenset(left_out), computed)), context)
