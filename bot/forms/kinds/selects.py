"""Choices: one of a list, or any number of it. Tapped, or typed as a label in any language or as a number. On a long
list, what is typed and is no label by itself narrows it."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind, Option, Options, Searched, Ticks, not_this_way
from bot.forms.kinds.finding import MANY, index_of, search, typed_choice
from bot.forms.model import Answer, Choice, Question, text_in
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, ShownAll, TicksDone, Toggled, Typed
from bot.language.markdown import plain

LONGEST_SEARCH: Final = 60
MOST_PARTS: Final = 100

_BETWEEN: Final = re.compile(r"[,;\n]+")


_TYPE_TO_SEARCH: Final = frozenset({"minimal", "autocomplete", "search"})


class ChoosingKind(Kind):
    """What all kinds of choosing share."""

    def options(self, asked: Asked) -> Sequence[Option]:
        """The choices that the filter leaves, in their order; of a search those found, the best first."""
        whole, ticked = asked.question.choices, frozenset(asked.ticks)
        numbers: Sequence[int] = range(len(whole))
        if asked.search:
            numbers = search(asked.search, asked.choices, whole)
        elif asked.choices is not whole:
            places = index_of(whole).places
            numbers = [places[choice.name] for choice in asked.choices]

        def option(number: int) -> Option:
            choice = whole[number]
            label = label_of(choice, asked.language, asked.default_language)
            return Option(choice.name, number, label, choice.name in ticked)

        return Options(numbers, option)


class SelectOneKind(ChoosingKind):
    """`select_one`, stored as the choice's name."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Searched | Rejection:
        """The choice picked or typed, or what was typed to find it."""
        if isinstance(reply, ShownAll):
            return Searched("")
        if isinstance(reply, Picked | Toggled):
            known = any(choice.name == reply.option for choice in asked.choices)
            return reply.option if known else Rejection("forms-choice-gone")
        if not isinstance(reply, Typed):
            return not_this_way(reply, "choice")
        return _typed(reply.text, asked) or _searched(reply.text, asked, "forms-choice-wanted")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A name from the list."""
        if question.of_rows:
            return isinstance(answer, str) and bool(answer)
        return any(choice.name == answer for choice in question.choices)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The choice's label."""
        return _labels((answer,), question, language, default_language)


class SelectMultipleKind(ChoosingKind):
    """`select_multiple`, stored as a list of names in the form's order."""

    ticking = True

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Searched | Rejection:
        """What is ticked when the person is done, perhaps nothing. Until then a tap changes a tick, and typed labels
        and numbers, with commas between, add ticks; what else is typed may be a search."""
        if isinstance(reply, Typed):
            return self._ticked(reply.text, asked)
        names = {choice.name for choice in asked.choices}
        ticked = names.intersection(asked.ticks)
        match reply:
            case TicksDone():
                return in_order(ticked, asked.question)
            case ShownAll():
                return Searched("")
            case Toggled() | Picked() if reply.option in names:
                return Ticks(tuple(in_order(ticked ^ {reply.option}, asked.question)), asked.search)
            case Toggled() | Picked():
                return Rejection("forms-choice-gone")
        return not_this_way(reply, "choice")

    def _ticked(self, typed: str, asked: Asked) -> Ticks | Searched | Rejection:
        whole = _typed(typed, asked)
        parts = [whole] if whole else [_typed(part, asked) for part in _BETWEEN.split(typed)[:MOST_PARTS]]
        if None in parts:
            return _searched(typed, asked, "forms-choices-wanted")
        return Ticks(tuple(in_order({*asked.ticks, *filter(None, parts)}, asked.question)))

    def accepts(self, answer: Answer, question: Question) -> bool:
        """At least one name, all from the list, in its order."""
        if question.of_rows:
            return isinstance(answer, list) and bool(answer) and all(isinstance(each, str) for each in answer)
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
    """The choice's label without marks, else its name."""
    return plain(text_in(choice.label, language, default_language)) or choice.name


def in_order(names: Iterable[str], question: Question) -> list[str]:
    """Those names that are on the question's list, in its order, each once."""
    wanted = set(names)
    return [choice.name for choice in question.choices if choice.name in wanted]


def _labels(names: Sequence[str], question: Question, language: str, default_language: str) -> str:
    if question.of_rows:
        return ", ".join(names)
    return ", ".join(
        label_of(choice, language, default_language) for choice in question.choices if choice.name in names
    )


def _typed(typed: str, asked: Asked) -> str | None:
    return typed_choice(typed, asked.choices, asked.question.choices)


def _searched(typed: str, asked: Asked, otherwise: str) -> Searched | Rejection:
    """What was typed, as a search for choices on a long list; a rejection where it finds none, and (with the key
    `otherwise`) where all choices stand on the screen anyway."""
    if len(asked.choices) <= MANY and _TYPE_TO_SEARCH.isdisjoint(asked.question.appearance.split()):
        return Rejection(otherwise)
    words = " ".join(typed[:LONGEST_SEARCH].split())
    found = search(words, asked.choices, asked.question.choices)
    return Searched(words) if found else Rejection("forms-search-nothing", {"words": words})
