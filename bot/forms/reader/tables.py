"""Sheets that are written as text: Markdown tables, and values with commas between them."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from typing import Final, TypeAlias

from bot.forms.reader.problems import Problem, WorkbookProblems

MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 200
MAX_LINES: Final = 5 * MAX_ROWS  # of a Markdown file
MAX_CELL: Final = 32_767  # Excel's own limit

Table: TypeAlias = list[tuple[int, list[str]]]
"""Rows with their numbers, the headings first."""

_BETWEEN_CELLS: Final = re.compile(r"(?<!\\)\|")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_RULE: Final = re.compile(r"[|\s:\-]*")
_BETWEEN_VALUES: Final = ",;\t"
_SHEETS: Final = frozenset({"survey", "choices", "settings", "external_choices", "entities", "osm", "programme"})

csv.field_size_limit(2**20)


def read(content: bytes) -> list[tuple[str, Table]]:
    """The sheets by name. Raises WorkbookProblems if it is neither kind of text."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error
    first = text.lstrip()[:1]
    found = _named_rows(text) if first != "|" and _begins_with_sheet(text) else _markdown(text)
    if not any(table for _, table in found):
        raise WorkbookProblems([Problem("workbook-unreadable")])
    return found


def comma_separated(content: bytes, name: str) -> Table:
    """The rows of a .csv file, whichever of , ; and tab stands between its values. Raises WorkbookProblems."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WorkbookProblems([Problem("workbook-file-encoding", {"file": name})]) from error
    return [(number, cells) for number, cells in _values(text, name) if any(cells) or number == 1]


def plain(text: str) -> str:
    """The text of a cell: not too long, without what XML can't hold."""
    return _NOT_IN_XML.sub("", text[:MAX_CELL]).replace("\u00a0", " ").strip()


def trimmed(cells: list[str]) -> list[str]:
    """The cells without the empty ones at the end."""
    length = next((place for place in range(len(cells), 0, -1) if cells[place - 1]), 0)
    return cells[:length]


def _values(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    headings = re.sub(r'"[^"]*"?', "", text.lstrip().partition("\n")[0])
    between = max(_BETWEEN_VALUES, key=headings.count)
    rows = csv.reader(StringIO(text.replace("\x00", ""), newline=""), delimiter=between)
    try:
        for number, row in enumerate(rows, start=1):
            if number > MAX_ROWS + 1:
                raise WorkbookProblems([Problem("workbook-rows", {"limit": MAX_ROWS}, name)])
            yield number, trimmed([plain(cell) for cell in row[:MAX_COLUMNS]])
    except csv.Error as error:
        raise WorkbookProblems([Problem("workbook-unreadable")]) from error


def _begins_with_sheet(text: str) -> bool:
    return re.split(f"[{_BETWEEN_VALUES}\r\n]", text.lstrip(), maxsplit=1)[0].strip('" ').lower() in _SHEETS


def _named_rows(text: str) -> list[tuple[str, Table]]:
    """A workbook in one .csv, as pyxform reads it: the first value names a sheet, or is empty."""
    found: dict[str, Table] = {}
    name = ""
    for number, row in _values(text, ""):
        if not any(row):
            continue
        name = row[0] or name
        table = found.setdefault(name, [])
        if any(row[1:]):
            table.append((number, row[1:]))
    return list(found.items())


def _markdown(text: str) -> list[tuple[str, Table]]:
    """Tables as pyxform reads them: the first cell names the sheet, or is empty."""
    found: dict[str, Table] = {}
    name = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if number > MAX_LINES:
            raise WorkbookProblems([Problem("workbook-rows", {"limit": MAX_ROWS})])
        written = line.strip()
        if not written.startswith("|") or _RULE.fullmatch(written):
            continue
        first, *cells = (
            plain(cell).replace("\\|", "|")
            for cell in _BETWEEN_CELLS.split(written.removesuffix("|")[1:], MAX_COLUMNS + 1)
        )
        name = first or name
        table = found.setdefault(name, [])
        if any(cells) and name:
            table.append((number, cells[:MAX_COLUMNS]))
    return list(found.items())
