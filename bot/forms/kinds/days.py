"""Dates, stored as "YYYY-MM-DD". Where only a month or a year is asked for, it is that of its first day."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, Literal, TypeAlias

from bot.forms.expressions.values import Value, moment
from bot.forms.kinds.base import Asked, Kind, known, not_this_way
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, Typed
from bot.language.dates import say_date, say_month
from bot.language.typed_dates import DateProblem, parse_date, parse_month, parse_year

Unit: TypeAlias = Literal["day", "month", "year"]

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OLD_BUTTON: Final = Rejection("forms-old-button")
_TODAY_AT_MOST: Final = re.compile(r"\.\s*<=?\s*(?:once\(\s*)?(?:today|now)\s*\(|(?:today|now)\s*\(\s*\)\s*>=?\s*\.")
_BIRTH: Final = frozenset({"birth_date", "birthdate", "birthday", "date_of_birth", "dob"})
_PARSERS: Final[Mapping[Unit, Callable[[str, str], date | DateProblem]]] = {
    "day": parse_date,
    "month": parse_month,
    "year": parse_year,
}
_WANTED: Final[Mapping[Unit, str]] = {"month": "forms-month-wanted", "year": "forms-year-wanted"}


class DateKind(Kind):
    """`date`: typed in words or digits, or picked as "YYYY-MM-DD"."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The date, never guessed."""
        unit = unit_of(asked.question)
        if isinstance(reply, Picked):
            return _first(date.fromisoformat(reply.option), unit) if is_date(reply.option) else _OLD_BUTTON
        if not isinstance(reply, Typed):
            return not_this_way(reply, "date")
        found = _PARSERS[unit](reply.text[:100], known(asked.language))
        if isinstance(found, DateProblem):
            return why_no_date(found, asked.language) if unit == "day" else Rejection(_WANTED[unit])
        return found.isoformat()

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A day that exists."""
        del question
        return isinstance(answer, str) and is_date(answer)

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The date in words."""
        del default_language
        day, language = date.fromisoformat(answer), known(language)
        match unit_of(question):
            case "month":
                return say_month(day, language)
            case "year":
                return f"{day.year:04}"
        return say_date(day, language)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A date, the date of a moment, or that of a number of days: `today() + 7` is one."""
        found = moment(value)
        return _first(found.date(), unit_of(question)) if found else None


def unit_of(question: Question) -> Unit:
    """What its appearance asks for."""
    wanted = question.appearance.split()
    return "year" if "year" in wanted else "month" if "month-year" in wanted else "day"


def looks_back(question: Question) -> bool:
    """Whether it asks for a day long ago, such as a birthday: to judge by its name, its field or its constraint."""
    names = {question.name.lower(), question.extras.get("field", "")}
    return not _BIRTH.isdisjoint(names) or _TODAY_AT_MOST.search(question.constraint) is not None


def is_date(text: str) -> bool:
    """Whether it is a day that exists, as it is stored."""
    if not _ISO.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def why_no_date(problem: DateProblem, language: str) -> Rejection:
    """What to say of a text that was not taken as a date."""
    if not problem.days:
        return Rejection(f"forms-date-{problem.kind}")
    one, other = (say_date(day, known(language)) for day in problem.days)
    return Rejection(f"forms-date-{problem.kind}", {"one": one, "other": other})


def _first(day: date, unit: Unit) -> str:
    if unit == "day":
        return day.isoformat()
    return (day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)).isoformat()
