"""pyxform's own judgement of a workbook: what the standard forbids and our checks don't look for."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from bot.forms.reader.headers import TRANSLATED, Columns
from bot.forms.reader.problems import Problem
from bot.forms.reader.sheets import Row, Sheet

_SHEETS: Final = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_NOT_FORESEEN: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
_CHOICES: Final = 30  # of each list
_ROW: Final = re.compile(r"\[row : (\d+)\]\s*")
_SHEET: Final = re.compile(rf"'({'|'.join(_SHEETS)})'")
_OURS: Final = re.compile(r"\b(?:max-length|max-size)\s*=\s*\S+")


def standard_problem(sheets: Mapping[str, Sheet]) -> Problem | None:
    """The first thing that pyxform objects to, in its own (English) words.

    It is shown each text in one language only, and the first choices of each list: what these are is a matter of our
    own checks, and translations and long lists take it most of its time.
    """
    book: dict[str, Any] = {"sheet_names": [name for name in _SHEETS if name in sheets], "fallback_form_name": "form"}
    for name in book["sheet_names"]:
        sheet = sheets[name]
        shown = _shown(sheet, choices=name != "survey") if name in {"survey", "choices"} else dict
        rows = _some(sheet) if name == "choices" else sheet.rows
        book[name] = [_cleaned(shown(row.cells)) for row in rows]
        book[f"{name}_header"] = [shown(dict.fromkeys((heading for heading in sheet.headings if heading), ""))]
    try:
        convert(book, warnings=[], validate=False, pretty_print=False)
    except PyXFormError as error:
        return _located(str(error), sheets)
    except _NOT_FORESEEN as error:
        return Problem("workbook-standard", {"message": type(error).__name__}, sheets["survey"].name)
    return None


def _some(sheet: Sheet) -> Sequence[Row]:
    """The first choices of each list."""
    columns, seen = Columns(sheet, choices=True), dict[str, int]()
    found = []
    for row in sheet.rows:
        name = columns.text(row, "list_name")
        seen[name] = seen.get(name, 0) + 1
        if seen[name] <= _CHOICES:
            found.append(row)
    return found


def _cleaned(cells: dict[str, str]) -> dict[str, str]:
    return {heading: _OURS.sub("", cell) if heading == "parameters" else cell for heading, cell in cells.items()}


def _shown(sheet: Sheet, *, choices: bool) -> Callable[[Mapping[str, str]], dict[str, str]]:
    """What pyxform is shown of a row: of the columns that differ in their language alone, the first that is filled, as
    one that names no language."""
    names = {column.heading: column.field for column in Columns(sheet, choices=choices).columns}

    def shown(cells: Mapping[str, str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for heading, cell in cells.items():
            found.setdefault(names[heading] if names[heading] in TRANSLATED else heading, cell)
        return found

    return shown


def _located(message: str, sheets: Mapping[str, Sheet]) -> Problem:
    where = _SHEET.search(message)
    sheet = sheets.get(where[1] if where else "survey")
    row = _ROW.search(message)
    place = int(row[1]) - 2 if row else -1
    words = {"message": " ".join(_ROW.sub("", message).split())[:500]}
    if sheet is None:
        return Problem("workbook-standard", words)
    if not 0 <= place < len(sheet.rows):
        return Problem("workbook-standard", words, sheet.name)
    return sheet.problem("workbook-standard", sheet.rows[place], **words)
