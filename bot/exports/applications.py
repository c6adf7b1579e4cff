"""Applications as a table: a column per question, in the reader's language, sorted by its alphabet."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.exports.table import Cell, Column, Say, Table, wall
from bot.exports.wish import Wish
from bot.forms.elements import REPEAT
from bot.forms.form import Form
from bot.forms.kinds.files import file_name, is_file
from bot.forms.kinds.selects import label_of
from bot.forms.model import Question, text_in
from bot.forms.record import columns as record_columns
from bot.forms.record import said, without
from bot.language.languages import LANGUAGES, choose
from bot.language.letters import sort_key
from bot.language.markdown import plain
from bot.programmes import meaning
from bot.programmes.programme import Programme
from bot.programmes.store import Shelf

PIECE: Final = 250  # applications in memory at once
BETWEEN: Final = "; "  # choices in one cell
OF_AGE: Final = 18  # where the programme says nothing about guardians
_WIDTHS: Final = {
    "text": 30,
    "select_one": 24,
    "select_multiple": 32,
    "date": 13,
    "integer": 12,
    "decimal": 12,
    "repeat": 40,
}
_REFERENCE: Final = re.compile(r"\$\{[^}]*\}")


class _Applied(NamedTuple):
    """One application, as its row needs it."""

    id: int
    form_id: int
    answers: str
    name: str
    status: str
    submitted_at: int
    updated_at: int
    language: str | None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question's column. `labels`: by form, what each choice is called there."""

    question: Question
    heading: str
    labels: Mapping[int, Mapping[str, str]]


def table(tx: Tx, shelf: Shelf, wish: Wish, say: Say) -> Table:
    """The applications to a programme. Questions of earlier forms come after those of the present one.

    Without `wish.sensitive` there are no sensitive answers, and no phone numbers of minors.
    """
    loaded = shelf.programme(tx, wish.programme_id)
    zone = ZoneInfo(loaded.programme.zone)
    city = loaded.programme.text(loaded.programme.city, wish.language)
    forms = _forms(tx, shelf, wish.programme_id, loaded.form_id)
    asked = _columns(forms, wish)
    columns = (
        Column(say("export-number"), 10),
        Column(say("export-name"), 26),
        Column(say("export-status"), 18),
        Column(say("export-sent", city=city), 17),
        Column(say("export-changed", city=city), 17),
        Column(say("export-language"), 14),
        Column(say("export-age"), 10),
        *(Column(each.heading, _WIDTHS.get(each.question.kind, 16)) for each in asked),
        Column(say("export-remarks"), 40),
    )

    def rows() -> Iterator[Sequence[Cell]]:
        for piece in _pieces(tx, wish):
            remarks = _remarks(tx, [each.id for each in piece])
            for each in piece:
                form, answers = forms[each.form_id], _readable(forms[each.form_id], each.answers, wish)
                minor = not wish.sensitive and _is_minor(form, answers, loaded.programme)
                hidden = {meaning.meant(form.questions, meaning.PHONE)} if minor else set()
                language = choose(each.language, tuple(LANGUAGES))
                yield (
                    each.id,
                    each.name,
                    each.status if wish.names else say(f"status-{each.status}"),
                    wall(each.submitted_at, zone),
                    wall(each.updated_at, zone),
                    language if wish.names else LANGUAGES[language].own_name,
                    meaning.age_at_start(form, answers, loaded.programme),
                    *(
                        say("export-minor")
                        if column.question.name in hidden
                        else _cell(column, each.form_id, form, answers, wish)
                        for column in asked
                    ),
                    "\n".join(remarks.get(each.id, ())),
                )

    return Table(say("export-applications"), columns, rows())


def _forms(tx: Tx, shelf: Shelf, programme_id: int, present: int) -> Mapping[int, Form]:
    """The programme's present form, then those of its applications, the latest first."""
    used = tx.all(
        "SELECT DISTINCT form_id FROM applications WHERE programme_id = :programme ORDER BY form_id DESC",
        programme=programme_id,
    )
    return {form_id: shelf.form(tx, form_id) for form_id in dict.fromkeys([present, *(row[0] for row in used)])}


def _columns(forms: Mapping[int, Form], wish: Wish) -> Sequence[_Asked]:
    """Each question once, as the latest form that has it asks it."""
    sensitive = {each.name for form in forms.values() for each in form.questions if meaning.is_sensitive(each)}
    found: dict[str, _Asked] = {}
    for form in forms.values():
        for question in record_columns(form):
            if question.kind == "note" or question.name in found or (question.name in sensitive and not wish.sensitive):
                continue
            label = plain(text_in(question.label, wish.language, form.default_language))
            heading = question.name if wish.names else _REFERENCE.sub("…", label) or question.name
            labels = {key: _labels(each.by_name.get(question.name), each, wish) for key, each in forms.items()}
            found[question.name] = _Asked(question, heading, labels)
    return tuple(found.values())


def _labels(question: Question | None, form: Form, wish: Wish) -> Mapping[str, str]:
    if question is None or wish.names:
        return {}
    return {choice.name: label_of(choice, wish.language, form.default_language) for choice in question.choices}


def _readable(form: Form, answers: str, wish: Wish) -> Mapping[str, Any]:
    """The answers that the reader may see, in rows of repeats as well."""
    record: dict[str, Any] = json.loads(answers)
    if wish.sensitive:
        return record
    return without(form, record, {each.name for each in form.questions if meaning.is_sensitive(each)})


def _cell(column: _Asked, form_id: int, form: Form, answers: Mapping[str, Any], wish: Wish) -> Cell:
    answer = answers.get(column.question.name)
    if column.question.kind == REPEAT and isinstance(answer, list):
        names = wish.names
        return json.dumps(answer, ensure_ascii=False) if names else said(form, column.question, answer, wish.language)
    return _plain(column, form_id, answer)


def _plain(column: _Asked, form_id: int, answer: object) -> Cell:
    answer = file_name(answer) if is_file(answer) else answer
    labels = column.labels[form_id]
    if isinstance(answer, list):
        return BETWEEN.join(labels.get(each, str(each)) for each in answer)
    if isinstance(answer, str):
        match column.question.kind:
            case "date":
                return _day(answer)
            case "decimal":
                return _number(answer)
        return labels.get(answer, answer)
    if isinstance(answer, float) and answer.is_integer():
        return int(answer)
    return answer if answer is None or isinstance(answer, int | float) else json.dumps(answer, ensure_ascii=False)


def _day(answer: str) -> Cell:
    try:
        return date.fromisoformat(answer)
    except ValueError:
        return answer


def _number(answer: str) -> Cell:
    try:
        return float(answer)
    except ValueError:
        return answer


def _is_minor(form: Form, answers: Mapping[str, Any], programme: Programme) -> bool:
    age = meaning.age_at_start(form, answers, programme)
    return age is not None and age < (programme.guardian_below or OF_AGE)


def _pieces(tx: Tx, wish: Wish) -> Iterator[list[_Applied]]:
    """All applications, sorted by name; of all of them only their names are in memory at once."""
    named = tx.all("SELECT name, id FROM applications WHERE programme_id = :programme", programme=wish.programme_id)
    ids = [number for _, number in sorted((sort_key(name, wish.language), number) for name, number in named)]
    for start in range(0, len(ids), PIECE):
        wanted = ids[start : start + PIECE]
        rows = tx.all(
            "SELECT a.id, form_id, answers, name, status, submitted_at, updated_at,"
            " coalesce(language, telegram_language)"
            " FROM applications AS a JOIN persons AS p ON p.id = a.person_id"
            " WHERE a.id IN (SELECT value FROM json_each(:ids))",
            ids=json.dumps(wanted),
        )
        found = {row[0]: _Applied(*row) for row in rows}
        yield [found[number] for number in wanted if number in found]


def _remarks(tx: Tx, ids: Sequence[int]) -> Mapping[int, Sequence[str]]:
    """What coordinators remarked, by application, each with who said it."""
    found: dict[int, list[str]] = {}
    for number, author, text in tx.all(
        "SELECT application_id, first_name, text FROM remarks JOIN persons ON persons.id = author_id"
        " WHERE application_id IN (SELECT value FROM json_each(:ids)) ORDER BY remarks.id",
        ids=json.dumps(list(ids)),
    ):
        found.setdefault(number, []).append(f"{author}: {text}")
    return found
