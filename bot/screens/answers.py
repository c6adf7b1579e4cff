"""Questions and answers line by line, as the review and an application's card show them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.forms.dialogue import REVIEW, Context, Dialogue, State
from bot.forms.form import Form
from bot.forms.model import Answers
from bot.forms.prompt import Entry, review
from bot.language.texts import Html, escape
from bot.screens.screen import shorten
from bot.screens.words import Words

ROOM = 3400  # letters of answers in one message, leaving room for what stands around them
LABEL = 80


def entry_lines(words: Words, entries: Sequence[Entry], *, numbered: bool) -> list[Html]:
    """A line for each entry, a heading before each group, cut so that all fit into one message."""
    each = max(40, ROOM // max(1, len(entries)) - LABEL)
    out: list[Html] = []
    heading = ""
    for number, entry in enumerate(entries, 1):
        if entry.heading != heading:
            heading = entry.heading
            out.append(Html(f"\n<i>{escape(heading)}</i>" if heading else ""))
        label = shorten(entry.label.rstrip(" :?"), LABEL)
        value = shorten(entry.value, each) if entry.value else words.say("review-empty-answer")
        if numbered:
            out.append(words.say("review-line", number=str(number), label=label, value=value))
        else:
            out.append(words.say("card-line", label=label, value=value))
    return out


def submitted(form: Form, answers: Answers, language: str) -> tuple[Entry, ...]:
    """The entries of an application, exactly as it was handed in."""
    state = State(
        hidden=frozenset(name for name in form.plan.asked if name not in answers),
        computed={name: value for name, value in answers.items() if form.by_name[name].computed},
    )
    # Nothing is evaluated: labels speak of stored values alone, whatever day it is.
    context = Context(datetime.fromtimestamp(0, UTC), language)
    return review(form, Dialogue(form.id, form.version, REVIEW, answers, state=state), context)
