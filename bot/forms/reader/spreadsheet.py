"""The sheets of an .xlsx file as rows of text."""

import warnings
import zlib
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, time
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from bot.forms.reader.problems import Problem, WorkbookProblems
from bot.forms.reader.tables import MAX_COLUMNS, MAX_ROWS, Table, plain, trimmed

SIGNATURE: Final = b"PK\x03\x04"  # of every .zip, which an .xlsx is
MAX_UNPACKED: Final = 40 * 2**20
MAX_FILES: Final = 1_000
MAX_TAGS: Final = 2_000_000  # in all sheets; a cell has four
MAX_OTHER_TAGS: Final = 100_000  # in each other part, such as the one with the styles

BROKEN: Final = (
    BadZipFile, OSError, EOFError, KeyError, IndexError, ValueError, TypeError, AttributeError, RuntimeError,
    SyntaxError, NotImplementedError, zlib.error,
)  # fmt: skip  # what openpyxl and zipfile are known to raise on broken files
_OF_CELLS: Final = ("xl/worksheets/", "xl/sharedStrings", "xl/comments", "xl/drawings/")
_ITS_OWN: Final = "[Content_Types].xml"


def is_spreadsheet(content: bytes) -> bool:
    """Whether a .zip is an .xlsx, or so broken that it is all the same."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            return _ITS_OWN in packed.namelist()
    except BROKEN:
        return True


def check_unpacked(packed: ZipFile) -> None:
    """Raises WorkbookProblems if it holds more than one would want to unpack. No more than it says is ever unpacked."""
    files = packed.infolist()
    if len(files) > MAX_FILES or sum(file.file_size for file in files) > MAX_UNPACKED:
        raise WorkbookProblems([Problem("workbook-bomb", {"limit": MAX_UNPACKED // 2**20})])


def _check_tags(packed: ZipFile) -> None:
    """Raises WorkbookProblems if more is in it than in a workbook for people. A part of 40 MB can take minutes."""
    cells = 0
    for file in packed.infolist():
        if file.filename.lower().endswith((".xml", ".rels", ".vml")):
            tags = packed.read(file).count(b"<")
            of_cells = file.filename.startswith(_OF_CELLS)
            cells += tags if of_cells else 0
            if cells > MAX_TAGS or (tags > MAX_OTHER_TAGS and not of_cells):
                raise WorkbookProblems([Problem("workbook-cells", {"part": file.filename[:100]})])


def read(content: bytes) -> list[tuple[str, Table]]:
    """The sheets by name. Raises WorkbookProblems. XML that declares entities isn't read (openpyxl uses defusedxml)."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            check_unpacked(packed)
            _check_tags(packed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of what it leaves out, such as drop-down lists
            book = load_workbook(BytesIO(content), read_only=True, data_only=True)
            with closing(book):
                return [
                    (sheet.title, _filled(sheet.iter_rows(max_row=2 * MAX_ROWS, max_col=MAX_COLUMNS, values_only=True)))
                    for sheet in book.worksheets
                ]
    except BROKEN as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error


def _filled(rows: Iterable[Iterable[object]]) -> Table:
    """The rows that have something in them, and the first in any case: it has the headings."""
    found: Table = []
    for number, row in enumerate(rows, start=1):
        cells = trimmed([_written(cell) for cell in row])
        if cells or number == 1:
            found.append((number, cells))
            if len(found) > MAX_ROWS:
                break
    return found


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
    return plain(str(value))
