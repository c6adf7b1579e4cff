"""What stands above the buttons of a question."""

from collections.abc import Sequence
from typing import Final

from bot.forms.addresses import named
from bot.forms.form import Form
from bot.forms.model import text_in
from bot.forms.prompt import Prompt
from bot.forms.rejection import Rejection
from bot.language.markdown import plain, rich
from bot.language.texts import Html
from bot.screens.parting import part, visible
from bot.screens.screen import lines, shorten
from bot.screens.words import Words

ROOM: Final = 2_500  # letters of notes, label and hint in one message, which is 4,096 long; more is parted
MOST_NOTES: Final = 10_000  # letters of the notes before one question
LONGEST_GUIDANCE: Final = 300
LONGEST_REASON: Final = 800


def asked(words: Words, shape: Prompt) -> Html:
    """Where one is, and the question with its hints."""
    optional = f" · {words.say('question-optional')}" if shape.can_skip else ""
    within = f" · {shorten(plain(shape.heading), 200)}" if named(shape.question)[1] and shape.heading else ""
    counted = words.say("question-place", place=str(shape.place), total=str(shape.total))
    hint = rich(shape.hint) if shape.hint else ""
    guidance = f"<i>ℹ️ {shorten(plain(shape.guidance), LONGEST_GUIDANCE)}</i>" if shape.guidance else ""
    named_only = shape.label == named(shape.question)[0] and bool(shape.hint or shape.guidance)
    question = "" if named_only else f"<b>{rich(shape.label, bold=True)}</b>"
    return Html("\n".join(filter(None, (f"<i>{counted}{within}{optional}</i>", question, hint, guidance))))


def notes(shown: Sequence[str]) -> list[Html]:
    """The notes before a question, cut only where they would fill many messages."""
    if sum(map(len, shown)) > MOST_NOTES:
        return [shorten(plain(note), max(60, MOST_NOTES // len(shown))) for note in shown]
    return [rich(note) for note in shown]


def parted(*paragraphs: Html | None) -> tuple[tuple[Html, ...], Html]:
    """What goes into messages of its own first, and what stands right above the buttons."""
    whole = lines(*paragraphs)
    *before, last = part(whole, ROOM) if visible(whole) > ROOM else [whole]
    return tuple(before), last


def why_not(words: Words, form: Form, rejection: Rejection) -> Html:
    """Why a reply is no answer."""
    if rejection.text:
        said = text_in(rejection.text, words.language, form.default_language)
        return Html(f"⚠️ {rich(said) if len(said) <= LONGEST_REASON else shorten(plain(said), LONGEST_REASON)}")
    return Html(f"⚠️ {words.say(rejection.key, **rejection.args)}")
