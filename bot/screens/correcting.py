"""Correcting what was announced: in which language, how it should have been, and for how many it is changed."""

from collections.abc import Sequence

from bot.announcements import content as contents
from bot.announcements.content import Content
from bot.announcements.report import Report
from bot.language.languages import LANGUAGES
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.report import say_title
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words


def language_question(words: Words, told: Report, languages: Sequence[str]) -> Screen:
    """Which of its texts?"""
    number = told.announcement.id
    buttons = [Button(LANGUAGES[code].own_name, taps.CorrectText(number, code)) for code in languages]
    return Screen(lines(say_title(words, told), words.say("correct-language")), column(*buttons, _back(words, told)))


def question(words: Words, told: Report, language: str, before: Content, problem: Html | None = None) -> Screen:
    """How should it have been? `problem` says why what was sent can't stand there."""
    hint = None
    if before.kind == contents.ALBUM:
        hint = words.say("correct-album")
    elif before.kind != contents.TEXT:
        hint = words.say("correct-only-words")
    return Screen(
        lines(
            Html(f"⚠️ {problem}") if problem else None,
            say_title(words, told),
            words.say("correct-question", language=LANGUAGES[language].own_name),
            hint,
        ),
        column(_back(words, told)),
    )


def preview(words: Words, told: Report, language: str, message_id: int, people: int) -> Screen:
    """Change it for so many? Its new form stands above this."""
    surely = taps.CorrectSurely(told.announcement.id, language, message_id)
    return Screen(
        lines(
            words.say("correct-preview", people=people) if people else words.say("correct-nobody"),
            words.say("correct-again"),
        ),
        column(words.button("button-correct-surely", surely, "primary"), _back(words, told)),
    )


def _back(words: Words, told: Report) -> Button:
    return words.button("button-leave-it", taps.ShowWave(told.wave.id))
