"""What answers mean beyond their form: the question that holds a birth date, a phone, a name; the age they give."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from bot.forms.form import Form
from bot.forms.model import Question
from bot.programmes.programme import Programme

BIRTH_DATE: Final = "birth_date"
PHONE: Final = "phone"
CALL_NAME: Final = "call_name"
PASSPORT_NAME: Final = "passport_name"

_WORDS: Final = frozenset({"text"})
_CHOSEN: Final = frozenset({"text", "select_one"})
_NUMBER: Final = frozenset({"text", "phone"})
FIELDS: Final[Mapping[str, frozenset[str]]] = {
    CALL_NAME: _WORDS,
    PASSPORT_NAME: _WORDS,
    BIRTH_DATE: frozenset({"date"}),
    "citizenship": _CHOSEN,
    "country": _CHOSEN,
    "city": _CHOSEN,
    PHONE: _NUMBER,
    "email": _WORDS,
    "guardian_name": _WORDS,
    "guardian_phone": _NUMBER,
}
"""What an answer may mean of a person: `bind::kopru:field`, or the question's own name. And of which kind it may be."""


def meant(questions: Iterable[Question], field: str) -> str | None:
    """The question that is marked as this field (`bind::kopru:field`), else the one that is called so: its name."""
    asked = list(questions)
    marked = [question.name for question in asked if question.extras.get("field") == field]
    return next(iter([*marked, *(question.name for question in asked if question.name == field)]), None)


def birth_date(form: Form, answers: Mapping[str, Any]) -> date | None:
    """The birth date that was answered; None where the form asks for none or it was left out."""
    name = meant((question for question in form.questions if question.kind == "date"), BIRTH_DATE)
    answer = answers.get(name) if name else None
    return date.fromisoformat(str(answer)[:10]) if answer else None


def age_at_start(form: Form, answers: Mapping[str, Any], programme: Programme) -> int | None:
    """How old, in full years, somebody is on the programme's first day; None where their birth date isn't known."""
    born = birth_date(form, answers)
    if born is None:
        return None
    start = programme.start
    return start.year - born.year - ((start.month, start.day) < (born.month, born.day))


def is_minor(form: Form, answers: Mapping[str, Any], programme: Programme) -> bool:
    """Whether somebody is below the age under which this programme wants a guardian's consent."""
    age = age_at_start(form, answers, programme)
    return programme.guardian_below is not None and age is not None and age < programme.guardian_below


def is_sensitive(question: Question) -> bool:
    """Whether its answers are shown only when asked for, each reading recorded: whatever `bind::kopru:sensitive` says,
    such as `health`, but no."""
    return question.extras.get("sensitive", "").strip().lower() not in {"", "no", "false", "0"}
