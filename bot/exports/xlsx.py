"""Tables as one .xlsx, written row by row: headings that stay in sight, filters, widths."""

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from bot.exports.harmless import is_harmless
from bot.exports.table import Cell, Column, Table
from bot.programmes.workbook.writing import LONGEST_CELL, NOT_IN_XML, sheet_names

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

EARLIEST: Final = date(1900, 3, 1)  # Excel knows no days before 1900, and counts those of January and February wrongly


def to_xlsx(tables: Iterable[Table]) -> tuple[bytes, list[int]]:
    """The tables as sheets, and how many rows each has."""
    # Imported here: the bot never needs it itself.
    from openpyxl import Workbook  # noqa: PLC0415

    tables = list(tables)
    book = Workbook(write_only=True)
    sheets = [book.create_sheet(name) for name in sheet_names(table.name for table in tables)]
    counts = [_write(sheet, table) for sheet, table in zip(sheets, tables, strict=True)]
    out = BytesIO()
    book.save(out)
    return out.getvalue(), counts


def _write(sheet: "WriteOnlyWorksheet", table: Table) -> int:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  the bot never needs it itself

    letters = [get_column_letter(place) for place in range(1, len(table.columns) + 1)]
    sheet.freeze_panes = "A2"
    for letter, column in zip(letters, table.columns, strict=True):
        sheet.column_dimensions[letter].width = column.width
    sheet.append(_headings(sheet, table.columns))
    count = 0
    for row in table.rows:
        sheet.append([_cell(sheet, cell) for cell in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{letters[-1]}{count + 1}"
    return count


def _headings(sheet: "WriteOnlyWorksheet", columns: Iterable[Column]) -> list[Any]:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415  the bot never needs it itself

    bold, shade, wrapped = Font(bold=True), PatternFill("solid", start_color="DDE8F0"), Alignment("left", "top", 0, True)
    cells = []
    for column in columns:
        cell = _text(sheet, column.heading)
        cell.font, cell.fill, cell.alignment = bold, shade, wrapped
        cells.append(cell)
    return cells


def _cell(sheet: "WriteOnlyWorksheet", value: Cell) -> Any:
    """What openpyxl takes for a cell; a text that it, or a spreadsheet program, could take for something else is
    marked as a text."""
    if isinstance(value, str):
        text = NOT_IN_XML.sub("", value)[:LONGEST_CELL]
        return text if is_harmless(text) and not text.startswith("#") else _text(sheet, text)
    if isinstance(value, date) and value.timetuple()[:3] < EARLIEST.timetuple()[:3]:
        return value.isoformat()
    return value


def _text(sheet: "WriteOnlyWorksheet", written: str) -> Any:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  the bot never needs it itself

    text = NOT_IN_XML.sub("", written)[:LONGEST_CELL]
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    if not is_harmless(text):
        cell.quotePrefix = True  # it stays a text when somebody edits it
    return cell
