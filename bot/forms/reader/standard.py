"""pyxform's own judgement of a workbook: what the standard forbids and our checks don't look for."""

import re
from collections.abc import Mapping
from typing import Any, Final

from pyxform.errors import PyXFormError
from pyxform.xls2xform import convert

from bot.forms.reader.problems import Problem
from bot.forms.reader.sheets import Sheet

_SHEETS: Final = ("survey", "choices", "settings")
_ROW: Final = re.compile(r"\[row : (\d+)\]\s*")
_SHEET: Final = re.compile(r"'(survey|choices|settings)'")
_OURS: Final = re.compile(r"\bmax-length\s*=\s*\S+")


def standard_problem(sheets: Mapping[str, Sheet]) -> Problem | None:
    """The first thing that pyxform objects to, in its own (English) words."""
    book: dict[str, Any] = {"sheet_names": [name for name in _SHEETS if name in sheets], "fallback_form_name": "form"}
    for name in book["sheet_names"]:
        sheet = sheets[name]
        book[name] = [
            {heading: _OURS.sub("", cell) if heading == "parameters" else cell for heading, cell in row.cells.items()}
            for row in sheet.rows
        ]
        book[f"{name}_header"] = [dict.fromkeys(heading for heading in sheet.headings if heading)]
    try:
        convert(book, warnings=[], validate=False, pretty_print=False)
    except PyXFormError as error:
        return _located(str(error), sheets)
    return None


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
