"""Texts of a form with the answers they speak of."""

import re
from typing import Final

from bot.forms.addresses import address, named, shared
from bot.forms.dialogue import Dialogue
from bot.forms.expressions.tokens import NAME
from bot.forms.expressions.values import text
from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.model import Texts, text_in

_REFERENCE: Final = re.compile(rf"\$\{{\s*({NAME})\s*\}}")


class Showing:
    """Texts as they read at a question, by its address: what they say of others in its rows is of the same rows."""

    def __init__(self, form: Form, dialogue: Dialogue, at: str = "") -> None:
        self._form = form
        self._dialogue = dialogue
        name, self._rows = named(at)
        question = form.by_name.get(name)
        self._repeats = form.plan.element_of(question).repeats if question else ()

    def text(self, texts: Texts, language: str) -> str:
        """The text for a person of that language, with each ${name} as that person reads it."""
        return self.filled(text_in(texts, language, self._form.default_language), language)

    def filled(self, written: str, language: str) -> str:
        """The text with each ${name} in it."""
        if "${" not in written:
            return written
        return _REFERENCE.sub(lambda match: self.answer(self._address(match[1]), language), written)

    def answer(self, written: str, language: str) -> str:
        """What was answered or computed at an address, "" if nothing is or if it isn't relevant."""
        dialogue = self._dialogue
        question = self._form.by_name.get(named(written)[0])
        if question is None or written in dialogue.state.hidden:
            return ""
        if written in dialogue.answers:
            shown = dialogue.answers[written]
            return KINDS[question.kind].show(shown, question, language, self._form.default_language)
        return "" if question.askable else text(dialogue.state.computed.get(written, ""))

    def _address(self, name: str) -> str:
        """The question that is meant from here: in the same rows, and in the first one of other repeats."""
        question = self._form.by_name.get(name)
        around = self._form.plan.element_of(question).repeats if question else ()
        same = shared(around, self._repeats)
        return address(name, (*self._rows[:same], *(1,) * (len(around) - same)))
