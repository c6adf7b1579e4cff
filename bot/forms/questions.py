"""One question as it stands in a dialogue: what it offers, what it wants, and what is wrong with an answer."""

import random
from dataclasses import replace
from functools import cached_property
from typing import Final

from bot.forms.addresses import address, named
from bot.forms.dialogue import Context, Dialogue
from bot.forms.expressions.values import Value, text
from bot.forms.form import Form
from bot.forms.instance import Instance
from bot.forms.kinds import KINDS, Asked, Kind
from bot.forms.model import Answer, Choice, Texts, text_in
from bot.forms.nodes import ItemNode
from bot.forms.region import region
from bot.forms.rejection import Rejection
from bot.forms.showing import Showing
from bot.forms.state import instance_of

ALWAYS: Final = "true()"


class View:
    """The question that `dialogue.at` names, in its surroundings. Made for one look and thrown away."""

    def __init__(self, form: Form, dialogue: Dialogue, context: Context) -> None:
        name, self._rows = named(dialogue.at)
        self._form = form
        self._dialogue = dialogue
        self._context = context
        self.question = form.by_name[name]
        if self.question.of_rows:
            self.question = replace(self.question, choices=self._answers_as_choices())
        self.kind: Kind = KINDS[self.question.kind]
        self._element = form.plan.element_of(self.question)

    @cached_property
    def _instance(self) -> Instance:
        return instance_of(self._form, self._dialogue, self._context)

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
        """The choices that the filter leaves; in an order of their own for each dialogue where the form wants that."""
        question = self.question
        choices = question.choices
        if question.choice_filter:
            wanted = self._form.plan.expression(question.choice_filter, columns_allowed=True)
            choices = tuple(
                choice
                for choice in choices
                if self._instance.holds(
                    wanted, self._element, self._rows, choice=ItemNode(choice, self._label(choice.label))
                )
            )
        if question.parameters.get("randomize") == "true":
            seed = question.parameters.get("seed") or f"{self._dialogue.seed}:{self._dialogue.at}"
            choices = tuple(random.Random(seed).sample(choices, len(choices)))  # noqa: S311  nothing depends on it
        return choices

    def _answers_as_choices(self) -> tuple[Choice, ...]:
        """What was answered in all rows, each once."""
        showing = Showing(self._form, self._dialogue)
        question = self._form.by_name[self.question.of_rows]
        found: dict[str, Choice] = {}
        for rows in self._instance.rows_of(self._form.plan.element_of(question).repeats, ()):
            at = address(question.name, rows)
            value = text(self._instance.value(at))
            if value:
                codes = self._form.languages
                found.setdefault(value, Choice(value, {code: showing.answer(at, code) for code in codes}))
        return tuple(found.values())

    def required(self) -> bool:
        """Whether it can't be left out now."""
        written = self.question.required
        if written in {"", ALWAYS}:
            return bool(written)
        return self._holds(self._instance, written, self._own(self._stored()))

    def present(self) -> Answer | None:
        """The answer there is, else what is known, the default, or what the form computes as a proposal, if it could
        be an answer."""
        answer, question = self._stored(), self.question
        if answer is not None:
            return answer
        if (known := self.known()) is not None:
            return known
        if question.calculation:
            return self.kind.from_value(self._dialogue.state.computed.get(self._dialogue.at, ""), question)
        if not question.default:
            return None
        expression = self._form.plan.expression(question.default)
        return self.kind.from_value(self._instance.evaluate(expression, self._element, self._rows), question)

    def known(self) -> Answer | None:
        """What the person said elsewhere that can answer this question, outside of repeats, while it has no answer."""
        if self._rows or self.kind.ticking or self._stored() is not None:
            return None
        known = self._context.known.get(self.question.name)
        fits = known is not None and self.kind.accepts(known, self.question) and self.problem(known) is None
        return known if fits else None

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
        dialogue = replace(self._dialogue, answers={**self._dialogue.answers, self._dialogue.at: answer})
        if self._holds(instance_of(self._form, dialogue, self._context), question.constraint, self._own(answer)):
            return None
        return Rejection("forms-constraint", text=self._filled(question.constraint_message, answer))

    def filtered_out(self, answer: Answer) -> bool:
        """Whether the filter no longer leaves a choice that was made."""
        if not self.question.choice_filter and not self.question.of_rows:
            return False
        left = {choice.name for choice in self.choices}
        return not left.issuperset(answer if isinstance(answer, list) else [answer])

    def _holds(self, instance: Instance, written: str, own: Value) -> bool:
        return instance.holds(self._form.plan.expression(written), self._element, self._rows, own)

    def _label(self, texts: Texts) -> str:
        return text_in(texts, self._context.language, self._form.default_language)

    def _stored(self) -> Answer | None:
        return self._dialogue.answers.get(self._dialogue.at)

    def _own(self, answer: Answer | None) -> Value:
        return "" if answer is None else self.kind.expressed(answer)

    def _filled(self, texts: Texts, answer: Answer | None) -> Texts | None:
        dialogue = self._dialogue
        if answer is not None:
            dialogue = replace(dialogue, answers={**dialogue.answers, dialogue.at: answer})
        showing = Showing(self._form, dialogue, dialogue.at)
        return {code: showing.filled(written, code) for code, written in texts.items()} or None
