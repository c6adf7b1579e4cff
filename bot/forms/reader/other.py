"""`or_other`: the choice "Other" at the end of a list, and the question that asks what."""

from collections.abc import Sequence
from functools import cache
from html import unescape

from bot.forms.model import Choice, Question
from bot.language.languages import FALLBACK, LANGUAGES
from bot.language.texts import Texts

NAME = "other"


def choice(languages: Sequence[str]) -> Choice:
    """The choice, in all languages of the form."""
    return Choice(NAME, _said("workbook-other-choice", languages))


def question(name: str, languages: Sequence[str], path: tuple[str, ...]) -> Question:
    """The question that follows the one of that name: which other?"""
    label = _said("workbook-other-question", languages)
    return Question(f"{name}_other", "text", label, relevant=f"selected(${{{name}}}, '{NAME}')", group=path)


def _said(key: str, languages: Sequence[str]) -> dict[str, str]:
    """English where Köprü doesn't speak a language."""
    return {code: unescape(_texts().say(code if code in LANGUAGES else FALLBACK, key)) for code in languages}


@cache
def _texts() -> Texts:
    return Texts.load()
