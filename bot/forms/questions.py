"""One question as it stands in a dialogue: what it offers, what it wants, and what is wrong with an answer."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from bot.forms.dialogue import Context, Dialogue
from bot.forms.expressions.tokens import NAME
from bot.forms.expressions.values import Value, text
from bot.forms.form import Form
from bot.forms.kinds import KINDS, Asked, Kind
from bot.forms.model import Answer, Choice, Texts, text_in
from bot.forms.region import region
from bot.forms.rejection import Rejection
from bot.forms.state import lookup

ALWAYS: Final = "true()"
_REFERENCE: Final = re.compile(rf"\$\{{\s*({NAME})\s*\}}")


class View:
    """The question that `dialogue.at` names, in its surroundings. Made for one look and thrown away."""

    def __init__(self, form: Form, dialogue: Dialogue, context: Context) -> None:
        self._form = form
        self._dialogue = dialogue
        self._context = context
        self.question = form.by_name[dialogue.at]
        self.kind: Kind = KINDS[self.question.kind]

    @cached_property
    def _values(self) -> Callable[[str], Value]:
        return lookup(self._form, self._dialogue.answers, self._dialogue.state)

    def asked(self) -> Asked:
        """The question with the choices its filter leaves."""
        return Asked(
            self.question,
            self.choices,
            self._dialogue.ticks,
            self._context.language,
            self._form.default_language,
            self._dialogue.search,
            self._context.now,
            region=region(self._form, self._dialogue) if self.question.kind == "phone" else "",
        )

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """The choices that the filter leaves."""
        question = self.question
        if not question.choice_filter:
            return question.choices
        wanted = self._form.plan.expression(question.choice_filter, columns_allowed=True)
        return tuple(
            choice
            for choice in question.choices
            if wanted.holds(self._values, self._context.now, columns={**choice.extra, "name": choice.name})
        )

    def required(self) -> bool:
        """Whether it can't be left out now."""
        written = self.question.required
        if written in {"", ALWAYS}:
            return bool(written)
        return self._form.plan.expression(written).holds(self._values, self._context.now, self._own(self._stored()))

    def present(self) -> Answer | None:
        """The answer there is, else the default, if it is an answer that could be given."""
        answer = self._stored()
        if answer is not None or not self.question.default:
            return answer
        value = self._form.plan.expression(self.question.default).value(self._values, self._context.now)
        return self.kind.from_value(value, self.question)

    def wanted(self) -> Rejection:
        """That it can't be left out, in the workbook's words if it has some."""
        message = self.question.required_message
        return Rejection(
            "forms-ticks-none" if self.kind.ticking else "forms-required", text=self._filled(message, None)
        )

    def missing(self) -> Rejection | None:
        """What is wrong with having no answer."""
        if self.required():
            return self.wanted()
        return None if self._dialogue.at in self._dialogue.skipped else Rejection("forms-new-question")

    def problem(self, answer: Answer) -> Rejection | None:
        """What is wrong with an answer of the right shape."""
        question = self.question
        if self.filtered_out(answer):
            return Rejection("forms-choice-gone")
        if not question.constraint:
            return None
        own = self._own(answer)
        if self._form.plan.expression(question.constraint).holds(self._with(own), self._context.now, own):
            return None
        return Rejection("forms-constraint", text=self._filled(question.constraint_message, answer))

    def filtered_out(self, answer: Answer) -> bool:
        """Whether the filter no longer leaves a choice that was made."""
        if not self.question.choice_filter:
            return False
        left = {choice.name for choice in self.choices}
        return not left.issuperset(answer if isinstance(answer, list) else [answer])

    def _stored(self) -> Answer | None:
        return self._dialogue.answers.get(self.question.name)

    def _own(self, answer: Answer | None) -> Value:
        return "" if answer is None else self.kind.expressed(answer)

    def _with(self, own: Value) -> Callable[[str], Value]:
        values, name = self._values, self.question.name
        return lambda asked: own if asked == name else values(asked)

    def _filled(self, texts: Texts, answer: Answer | None) -> Texts | None:
        answers = dict(self._dialogue.answers)
        if answer is not None:
            answers[self.question.name] = answer
        shown = Showing(self._form, Dialogue("", "", "", answers, state=self._dialogue.state))
        return {code: shown.filled(written, code) for code, written in texts.items()} or None


class Showing:
    """Texts of the form with the answers they speak of."""

    def __init__(self, form: Form, dialogue: Dialogue) -> None:
        self._form = form
        self._dialogue = dialogue

    def text(self, texts: Texts, language: str) -> str:
        """The text for a person of that language, with each ${name} as that person reads it."""
        return self.filled(text_in(texts, language, self._form.default_language), language)

    def filled(self, written: str, language: str) -> str:
        """The text with each ${name} in it."""
        if "${" not in written:
            return written
        return _REFERENCE.sub(lambda match: self.answer(match[1], language), written)

    def answer(self, name: str, language: str) -> str:
        """What was answered or computed, "" if nothing is or if it isn't relevant."""
        question = self._form.by_name.get(name)
        if question is None or name in self._dialogue.state.hidden:
            return ""
        if name in self._dialogue.answers:
            shown = self._dialogue.answers[name]
            return KINDS[question.kind].show(shown, question, language, self._form.default_language)
        return text(self._computed.get(name, ""))

    @property
    def _computed(self) -> Mapping[str, Value]:
        return self._dialogue.state.computed
