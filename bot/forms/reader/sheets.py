"""Reads any workbook into sheets of rows of text. Whatever a file holds, this ends soon.

A workbook is an .xlsx, Markdown tables, a .csv whose first column names the sheets, or a .zip with one of these and the
files of choices that go with it. Such a file is a sheet too, named as the file is: "cities.csv".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from openpyxl.utils import get_column_letter

from bot.forms.reader import archive, spreadsheet, tables
from bot.forms.reader.problems import Problem, WorkbookProblems
from bot.forms.reader.tables import MAX_ROWS, Table, trimmed

MAX_BYTES: Final = 10 * 2**20
MAX_HEADING: Final = 200

_EXCEL_ERRORS: Final = frozenset({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"})
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Row:
    """A row under the headings. `cells` maps a heading to its text; empty cells are left out."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name as written, its headings by position ("" for none), and its rows that aren't empty.
    `lettered` tells whether columns have letters, as in a spreadsheet; `raw` is all of it, headings first."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    lettered: bool
    raw: tuple[tuple[str, ...], ...] = ()

    def problem(self, key: str, row: Row | None = None, column: str = "", /, **args: str | int) -> Problem:
        """A problem in that row and column of this sheet."""
        number = row.number if row else 1 if self.lettered else 0
        letter = get_column_letter(self.headings.index(column) + 1) if column in self.headings else ""
        cell = f"{letter}{number}" if self.lettered and letter else ""
        return Problem(key, args, self.name, number, column, cell)


def read_sheets(source: Path | bytes) -> dict[str, Sheet]:
    """All sheets of a workbook, in its order, by their names in small letters.

    Dates are given as "YYYY-MM-DD" (with time "YYYY-MM-DD HH:MM:SS"), whole numbers without a fraction, truth as TRUE
    and FALSE. Raises WorkbookProblems if it is no workbook, too big, or has a heading twice or an error in a cell.
    """
    content = _content(source)
    files: dict[str, bytes] = {}
    if content.startswith(spreadsheet.SIGNATURE) and not spreadsheet.is_spreadsheet(content):
        content, files = archive.unpacked(content)
    if content.startswith(_OLD_EXCEL):
        raise WorkbookProblems([Problem("workbook-old-excel")])
    lettered = content.startswith(spreadsheet.SIGNATURE)
    found = spreadsheet.read(content) if lettered else tables.read(content)
    problems: list[Problem] = []
    sheets: dict[str, Sheet] = {}
    for name, rows in found:
        sheet = _sheet(name, rows, problems, lettered=lettered)
        first = sheets.setdefault(name.strip().lower(), sheet)
        if first is not sheet:
            problems.append(Problem("workbook-sheet-twice", {"first": first.name}, name))
    for name, written in files.items():
        if name.lower() not in sheets:
            sheets[name.lower()] = _sheet(name, tables.comma_separated(written, name), problems, lettered=False)
    if problems:
        raise WorkbookProblems(problems)
    return sheets


def read_list(name: str, source: Path | bytes) -> Sheet:
    """A file of choices as a sheet: its first row has the headings. Raises WorkbookProblems."""
    problems: list[Problem] = []
    sheet = _sheet(name, tables.comma_separated(_content(source), name), problems, lettered=False)
    if problems:
        raise WorkbookProblems(problems)
    return sheet


def _content(source: Path | bytes) -> bytes:
    if isinstance(source, Path) and source.stat().st_size > MAX_BYTES:
        raise WorkbookProblems([Problem("workbook-big", {"limit": MAX_BYTES // 2**20})])
    content = source if isinstance(source, bytes) else source.read_bytes()
    if len(content) > MAX_BYTES:
        raise WorkbookProblems([Problem("workbook-big", {"limit": MAX_BYTES // 2**20})])
    return content


def _sheet(name: str, table: Table, problems: list[Problem], *, lettered: bool) -> Sheet:
    if len(table) > MAX_ROWS:
        problems.append(Problem("workbook-rows", {"limit": MAX_ROWS}, name))
        table = table[:1]
    headings = tuple(" ".join(heading[:MAX_HEADING].split()) for heading in table[0][1]) if table else ()
    rows = tuple(
        Row(number, {heading: cell for heading, cell in zip(headings, cells, strict=False) if heading and cell})
        for number, cells in table[1:]
    )
    raw = tuple(tuple(trimmed(cells)) for _, cells in table)
    sheet = Sheet(name, headings, tuple(row for row in rows if row.cells), lettered, raw if any(raw) else ())
    twice = sorted({heading for heading in headings if heading and headings.count(heading) > 1})
    problems += [sheet.problem("workbook-column-twice", None, heading) for heading in twice]
    problems += [
        sheet.problem("workbook-cell-error", row, heading, error=cell)
        for row in sheet.rows
        for heading, cell in row.cells.items()
        if cell in _EXCEL_ERRORS
    ]
    return sheet
