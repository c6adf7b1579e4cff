"""Reads any workbook, .xlsx or Markdown tables, into sheets of rows of text. Whatever a file holds, this ends soon."""

import re
import warnings
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from bot.forms.reader.problems import Problem, WorkbookProblems

MAX_BYTES: Final = 10 * 2**20
MAX_UNPACKED: Final = 80 * 2**20
MAX_FILES: Final = 1_000
MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 200
MAX_CELL: Final = 32_767  # Excel's own limit

_UNREADABLE: Final = (
    BadZipFile, OSError, EOFError, KeyError, IndexError, ValueError, TypeError, AttributeError, RuntimeError,
    SyntaxError, zlib.error,
)  # fmt: skip  # what openpyxl is known to raise on broken files
_EXCEL_ERRORS: Final = frozenset({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"})
_BETWEEN_CELLS: Final = re.compile(r"(?<!\\)\|")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_RULE: Final = re.compile(r"[|\s:\-]*")
_SPREADSHEET_ML: Final = b"PK\x03\x04"
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
    if isinstance(source, Path) and source.stat().st_size > MAX_BYTES:
        raise WorkbookProblems([Problem("workbook-big", {"limit": MAX_BYTES // 2**20})])
    content = source if isinstance(source, bytes) else source.read_bytes()
    if len(content) > MAX_BYTES:
        raise WorkbookProblems([Problem("workbook-big", {"limit": MAX_BYTES // 2**20})])
    if content.startswith(_OLD_EXCEL):
        raise WorkbookProblems([Problem("workbook-old-excel")])
    spreadsheet = content.startswith(_SPREADSHEET_ML)
    tables = _xlsx_tables(content) if spreadsheet else _markdown_tables(content)
    problems: list[Problem] = []
    sheets: dict[str, Sheet] = {}
    for name, rows in tables:
        sheet = _sheet(name, rows, problems, lettered=spreadsheet)
        first = sheets.setdefault(name.strip().lower(), sheet)
        if first is not sheet:
            problems.append(Problem("workbook-sheet-twice", {"first": first.name}, name))
    if problems:
        raise WorkbookProblems(problems)
    return sheets


Table = list[tuple[int, list[str]]]


def _sheet(name: str, table: Table, problems: list[Problem], *, lettered: bool) -> Sheet:
    if len(table) > MAX_ROWS:
        problems.append(Problem("workbook-rows", {"limit": MAX_ROWS}, name))
        table = table[:1]
    headings = tuple(" ".join(heading.split()) for heading in table[0][1]) if table else ()
    rows = tuple(
        Row(number, {heading: cell for heading, cell in zip(headings, cells, strict=False) if heading and cell})
        for number, cells in table[1:]
    )
    raw = tuple(tuple(_trimmed(cells)) for _, cells in table)
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


def _xlsx_tables(content: bytes) -> list[tuple[str, Table]]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            files = archive.infolist()
        if len(files) > MAX_FILES or sum(file.file_size for file in files) > MAX_UNPACKED:
            raise WorkbookProblems([Problem("workbook-bomb", {"limit": MAX_UNPACKED // 2**20})])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of what it leaves out, such as drop-down lists
            book = load_workbook(BytesIO(content), read_only=True, data_only=True)
            with closing(book):
                return [
                    (sheet.title, _filled(sheet.iter_rows(max_row=2 * MAX_ROWS, max_col=MAX_COLUMNS, values_only=True)))
                    for sheet in book.worksheets
                ]
    except _UNREADABLE as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error


def _filled(rows: Iterable[Iterable[object]]) -> Table:
    """The rows that have something in them, and the first in any case: it has the headings."""
    found: Table = []
    for number, row in enumerate(rows, start=1):
        cells = _trimmed([_written(cell) for cell in row])
        if cells or number == 1:
            found.append((number, cells))
            if len(found) > MAX_ROWS:
                break
    return found


def _trimmed(cells: list[str]) -> list[str]:
    """The cells without the empty ones at the end."""
    length = next((place for place in range(len(cells), 0, -1) if cells[place - 1]), 0)
    return cells[:length]


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return _plain(str(value))


def _plain(text: str) -> str:
    return _NOT_IN_XML.sub("", text[:MAX_CELL]).replace("\u00a0", " ").strip()


def _markdown_tables(content: bytes) -> Iterator[tuple[str, Table]]:
    """Tables as pyxform reads them: the first cell names the sheet, or is empty."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error
    tables: dict[str, Table] = {}
    name = ""
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.strip()
        if not written.startswith("|") or _RULE.fullmatch(written):
            continue
        first, *cells = (
            _plain(cell).replace("\\|", "|") for cell in _BETWEEN_CELLS.split(written.removesuffix("|")[1:])
        )
        name = first or name
        table = tables.setdefault(name, [])
        if any(cells) and name:
            table.append((number, cells[:MAX_COLUMNS]))
    if not any(tables.values()):
        raise WorkbookProblems([Problem("workbook-unreadable")])
    yield from tables.items()
