"""Dates, stored as "YYYY-MM-DD"."""

import re
from datetime import date
from typing import Final

from bot.forms.expressions.values import Value, moment
from bot.forms.kinds.base import Asked, Kind, not_this_way
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, Typed
from bot.language.dates import say_date
from bot.language.languages import FALLBACK, LANGUAGES
from bot.language.typed_dates import DateProblem, parse_date

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class DateKind(Kind):
    """`date`: typed in words or digits, or picked as "YYYY-MM-DD"."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The date, never guessed."""
        if isinstance(reply, Picked):
            return reply.option if _is_date(reply.option) else Rejection("forms-old-button")
        if not isinstance(reply, Typed):
            return not_this_way(reply, "date")
        found = parse_date(reply.text[:100], _known(asked.language))
        return Rejection(f"forms-date-{found.kind}") if isinstance(found, DateProblem) else found.isoformat()

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A day that exists."""
        del question
        return isinstance(answer, str) and _is_date(answer)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The date in words."""
        del question, default_language
        return say_date(date.fromisoformat(answer), _known(language))

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A date, the date of a moment, or that of a number of days: `today() + 7` is one."""
        del question
        found = moment(value)
        return found.date().isoformat() if found else None


def _is_date(text: str) -> bool:
    if not _ISO.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _known(language: str) -> str:
    return language if language in LANGUAGES else FALLBACK
