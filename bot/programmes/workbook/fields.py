"""What the form's questions are said to mean (`bind::kopru:field`): a word that nobody knows, or that doesn't fit."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from bot.forms.form import Form
from bot.programmes.meaning import FIELDS

if TYPE_CHECKING:
    from bot.forms.reader.problems import Problem
    from bot.forms.reader.sheets import Sheet

HEADING: Final = "bind::kopru:field"


def doubts(survey: "Sheet", form: Form) -> "Iterator[Problem]":
    """What to look at again, in the order of the rows."""
    first: dict[str, str] = {}
    heading = next((each for each in survey.headings if each.strip().lower().replace(" ", "") == HEADING), None)
    name_heading = next((each for each in survey.headings if each.strip().lower() == "name"), "")
    for row in survey.rows if heading else ():
        field = row.cells.get(heading or "", "").strip()
        question = form.by_name.get(row.cells.get(name_heading, "").strip())
        if not field or question is None:
            continue
        where = (row, heading or "")
        if field not in FIELDS:
            meant = get_close_matches(field.lower(), FIELDS, 1, 0.7)
            if meant:
                yield survey.problem("fields-meant", *where, value=field, meant=meant[0])
            else:
                yield survey.problem("fields-unknown", *where, value=field, known=", ".join(FIELDS))
        elif question.kind not in FIELDS[field]:
            kinds = ", ".join(sorted(FIELDS[field]))
            yield survey.problem("fields-kind", *where, value=field, type=question.kind, known=kinds)
        elif field in first:
            yield survey.problem("fields-twice", *where, value=field, first=first[field])
        else:
            first[field] = question.name
