"""Choices: one of a list, or any number of it. Tapped, or typed as a label in any language or as a number."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind, Option, Ticks, not_this_way
from bot.forms.model import Answer, Choice, Question, text_in
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, TicksDone, Toggled, Typed
from bot.language.letters import fold

_BETWEEN: Final = re.compile(r"[,;\n]+")


class _SelectKind(Kind):
    """What both kinds of choosing share."""

    def options(self, asked: Asked) -> tuple[Option, ...]:
        """The choices that the filter leaves, in the form's order."""
        numbers = {choice.name: number for number, choice in enumerate(asked.question.choices)}
        return tuple(
            Option(
                choice.name,
                numbers[choice.name],
                label_of(choice, asked.language, asked.default_language),
                choice.name in asked.ticks,
            )
            for choice in asked.choices
        )


class SelectOneKind(_SelectKind):
    """`select_one`, stored as the choice's name."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The choice picked or typed."""
        if isinstance(reply, Picked | Toggled):
            known = any(choice.name == reply.option for choice in asked.choices)
            return reply.option if known else Rejection("forms-choice-gone")
        if not isinstance(reply, Typed):
            return not_this_way(reply, "choice")
        return typed_choice(reply.text, asked.choices) or Rejection("forms-choice-wanted")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A name from the list."""
        return any(choice.name == answer for choice in question.choices)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The choice's label."""
        return _labels((answer,), question, language, default_language)


class SelectMultipleKind(_SelectKind):
    """`select_multiple`, stored as a list of names in the form's order."""

    ticking = True

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Rejection:
        """What is ticked when the person is done, perhaps nothing. Until then a tap changes a tick, and typed labels
        and numbers, with commas between, add ticks."""
        names = {choice.name for choice in asked.choices}
        ticked = {tick for tick in asked.ticks if tick in names}
        if isinstance(reply, TicksDone):
            return in_order(ticked, asked.question)
        if isinstance(reply, Toggled | Picked):
            if reply.option not in names:
                return Rejection("forms-choice-gone")
            return Ticks(tuple(in_order(ticked ^ {reply.option}, asked.question)))
        if not isinstance(reply, Typed):
            return not_this_way(reply, "choice")
        whole = typed_choice(reply.text, asked.choices)
        parts = [whole] if whole else [typed_choice(part, asked.choices) for part in _BETWEEN.split(reply.text)]
        found = {part for part in parts if part}
        if None in parts:
            return Rejection("forms-choices-wanted")
        return Ticks(tuple(in_order(ticked | found, asked.question)))

    def accepts(self, answer: Answer, question: Question) -> bool:
        """At least one name, all from the list, in its order."""
        return isinstance(answer, list) and bool(answer) and in_order(answer, question) == answer

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The labels with commas between."""
        return _labels(answer, question, language, default_language)

    def held(self, answer: Answer, question: Question) -> tuple[str, ...]:
        """Its ticks."""
        del question
        return tuple(answer)

    def expressed(self, answer: Answer) -> Value:
        """The names with spaces between."""
        return " ".join(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """Names with spaces between."""
        answer = in_order(str(value).split(), question)
        return answer or None


def label_of(choice: Choice, language: str, default_language: str) -> str:
    """The choice's label, else its name."""
    return text_in(choice.label, language, default_language) or choice.name


def typed_choice(typed: str, choices: Sequence[Choice]) -> str | None:
    """The name of the one choice whose label in some language, or else whose number on the list, was typed."""
    wanted = fold(typed[:200])
    if not wanted:
        return None
    found = {choice.name for choice in choices if any(fold(label) == wanted for label in choice.label.values())}
    if len(found) == 1:
        return found.pop()
    number = wanted.removesuffix(".").removesuffix(")")
    if not found and number.isdecimal() and len(number) < 6 and 1 <= int(number) <= len(choices):
        return choices[int(number) - 1].name
    return None


def in_order(names: Iterable[str], question: Question) -> list[str]:
    """Those names that are on the question's list, in its order, each once."""
    wanted = set(names)
    return [choice.name for choice in question.choices if choice.name in wanted]


def _labels(names: Sequence[str], question: Question, language: str, default_language: str) -> str:
    return ", ".join(
        label_of(choice, language, default_language) for choice in question.choices if choice.name in names
    )
