"""Ranking: all choices of a list, in the person's order."""

import re
from typing import Final

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Ticks, not_this_way
from bot.forms.kinds.finding import typed_choice
from bot.forms.kinds.selects import ChoosingKind, label_of
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, StartedOver, TicksDone, Toggled, Typed

_BETWEEN: Final = re.compile(r"\s*[,;>\n]\s*")
_NUMBERS: Final = re.compile(r"\s*[0-9]+(?:\s+[0-9]+)+\s*")
_MOST_PARTS: Final = 100


class RankKind(ChoosingKind):
    """`rank`, stored as a list of names, the first first. Tapped one after another, or typed as "2, 1, 3"."""

    ticking = True

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Rejection:
        """The ranks given so far; all of them, once the person is done or has typed the whole order."""
        names = [choice.name for choice in asked.choices]
        ranked = [name for name in asked.ticks if name in names]
        match reply:
            case Typed():
                return _ordered(reply.text, asked, ranked)
            case StartedOver():
                return Ticks(())
            case TicksDone():
                left = len(names) - len(ranked)
                return Rejection("forms-rank-all", {"left": left}) if left else ranked
            case Toggled() | Picked() if reply.option in names:
                return Ticks(_changed(ranked, reply.option, names))
            case Toggled() | Picked():
                return Rejection("forms-choice-gone")
        return not_this_way(reply, "choice")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """Each choice of the list once; where a filter leaves fewer, those."""
        if not isinstance(answer, list) or not answer or not all(isinstance(name, str) for name in answer):
            return False
        if question.of_rows:
            return len(set(answer)) == len(answer)
        names = {choice.name for choice in question.choices}
        whole = len(answer) == len(names) or question.choice_filter != ""
        return whole and len(set(answer)) == len(answer) and names.issuperset(answer)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The labels in that order, each with its rank."""
        labels = {choice.name: label_of(choice, language, default_language) for choice in question.choices}
        return ", ".join(f"{rank}. {labels.get(name, name)}" for rank, name in enumerate(answer, 1))

    def held(self, answer: Answer, question: Question) -> tuple[str, ...]:
        """The ranks given."""
        del question
        return tuple(answer)

    def expressed(self, answer: Answer) -> Value:
        """The names with spaces between."""
        return " ".join(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """Names with spaces between."""
        answer = str(value).split()
        return answer if self.accepts(answer, question) else None


def _changed(ranked: list[str], name: str, names: list[str]) -> tuple[str, ...]:
    """A tap on what has a rank takes it away, another one gives the next; the last of all needs no tap."""
    if name in ranked:
        return tuple(each for each in ranked if each != name)
    now = [*ranked, name]
    left = [each for each in names if each not in now]
    return (*now, *left) if len(left) == 1 else tuple(now)


def _ordered(typed: str, asked: Asked, ranked: list[str]) -> Answer | Ticks | Rejection:
    whole = asked.question.choices
    one = typed_choice(typed, asked.choices, whole)
    between = typed.split() if _NUMBERS.fullmatch(typed) else _BETWEEN.split(typed.strip(" ,;\n"))
    parts = [one] if one else [typed_choice(part, asked.choices, whole) for part in between[:_MOST_PARTS]]
    found = [part for part in parts if part]
    if len(found) < len(parts) or len(set(found)) < len(found):
        return Rejection("forms-rank-wanted")
    if len(found) == len(asked.choices):
        return found
    for name in found:
        if name not in ranked:
            ranked = list(_changed(ranked, name, [choice.name for choice in asked.choices]))
    return Ticks(tuple(ranked))
