"""Lists of choices: those of the choices sheet, and those of files, which are sheets of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.forms.model import Choice
from bot.forms.reader.headers import Columns
from bot.forms.reader.languages import language_code
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Row, Sheet

MAX_CHOICES: Final = 5_000
"""In one list; a chat pages through them."""


@dataclass(frozen=True, slots=True)
class Read:
    """The lists of a sheet in order, the row in which each begins, the columns that mean nothing by themselves, what is
    wrong, and what is left out."""

    lists: Mapping[str, tuple[Choice, ...]]
    rows: Mapping[str, Row]
    columns: frozenset[str]
    problems: Sequence[Problem]
    doubts: Sequence[Problem]


def read_choices(columns: Columns, settings: Settings) -> Read:
    """The lists of the sheet `choices` or `external_choices`."""
    sheet = columns.sheet
    lists: dict[str, list[Choice]] = {}
    seen: dict[str, dict[str, list[Mapping[str, str]]]] = {}
    rows: dict[str, Row] = {}
    problems: list[Problem] = []
    doubts: list[Problem] = []
    for row in sheet.rows:
        list_name, name = columns.text(row, "list_name"), columns.text(row, "name")
        if not list_name or not name:
            missing = columns.heading("name" if list_name else "list_name")
            found = problems if list_name else doubts
            key = "workbook-cell-missing" if list_name else "workbook-choice-nowhere"
            found.append(sheet.problem(key, row, missing, what=missing))
            continue
        known = lists.setdefault(list_name, [])
        rows.setdefault(list_name, row)
        if len(known) >= MAX_CHOICES:
            problems.append(sheet.problem("workbook-list-long", row, list=list_name, limit=MAX_CHOICES))
            break
        others = columns.others(row)
        same = seen.setdefault(list_name, {}).setdefault(name, [])
        if same and not settings.choices_may_repeat:
            heading = columns.heading("name")
            problems.append(sheet.problem("workbook-choice-twice", row, heading, name=name, list=list_name))
        elif others not in same:
            language = settings.default_language
            label, media = columns.texts(row, "label", language), columns.media(row, language)
            known.append(Choice(name, label, others, media))
            same.append(others)
    return Read({name: tuple(choices) for name, choices in lists.items()}, rows, columns.free(), problems, doubts)


def read_file(sheet: Sheet, language: str, value: str = "name", label: str = "label") -> tuple[Choice, ...]:
    """The choices of a file: `value` and `label` are the columns of their names and their texts ("label::kk" too). All
    other columns are in `extra`. Rows without a name are left out, but for lists that nobody chooses from."""
    texts = {
        heading: language_code(heading.partition("::")[2]) if "::" in heading else language
        for heading in sheet.headings
        if heading == label or heading.startswith(f"{label}::")
    }
    own = {"name", "label"} & {value, *texts}
    return tuple(
        Choice(
            row.cells.get(value, ""),
            {code: row.cells[heading] for heading, code in texts.items() if heading in row.cells},
            {heading: cell for heading, cell in row.cells.items() if heading not in own and "::" not in heading},
        )
        for row in sheet.rows
    )
