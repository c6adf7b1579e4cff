"""Tables as one .xlsx, row by row: headings that stay in sight, filters, widths.

It is written here and not by a library, because of time (340,000 cells: openpyxl 10 s, XlsxWriter 6 s, this 2 s), and
since both put what they write into temporary files in the clear. The format: ECMA-376, Part 1, § 18.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import IO, Final
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from bot.exports.harmless import is_harmless
from bot.exports.table import Column, Table
from bot.programmes.workbook.writing import LONGEST_CELL, NOT_IN_XML, sheet_names

EARLIEST: Final = date(1900, 3, 1)  # Excel knows no days before 1900, and counts those of January and February wrongly
_DAY_ZERO: Final = date(1899, 12, 30)
_MIDNIGHT: Final = datetime(1899, 12, 30)  # noqa: DTZ001  a wall time
_MINUTES: Final = 24 * 60

# Places in cellXfs below.
_HEADING, _DATE, _TIME, _QUOTED = 1, 2, 3, 4
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES: Final = (
    f'{_HEAD}<styleSheet {_MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDE8F0"/></patternFill></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>'
    '<xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>'
    '<xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def to_xlsx(tables: Iterable[Table]) -> tuple[bytes, list[int]]:
    """The tables as sheets, and how many rows each has."""
    tables = list(tables)
    names = list(sheet_names(table.name for table in tables))
    out, counts = BytesIO(), []
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types(len(tables)))
        archive.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        parts = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(tables) + 1)]
        archive.writestr("xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")]))
        archive.writestr("xl/styles.xml", _STYLES)
        for number, table in enumerate(tables, 1):
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as sheet:
                counts.append(_write(sheet, table))
        archive.writestr("xl/workbook.xml", _workbook(names, tables, counts))
    return out.getvalue(), counts


def _write(sheet: IO[bytes], table: Table) -> int:
    letters = [_letters(place) for place in range(len(table.columns))]
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" customWidth="1"/>'
        for place, column in enumerate(table.columns, 1)
    )
    sheet.write(
        f'{_HEAD}<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{_headings(letters, table.columns)}".encode()
    )
    row = 1
    for row, cells in enumerate(table.rows, 2):
        written = "".join(
            [_cell(f"{letter}{row}", cell) for letter, cell in zip(letters, cells, strict=True) if cell is not None]
        )
        sheet.write(f'<row r="{row}">{written}</row>'.encode())
    sheet.write(f'</sheetData><autoFilter ref="A1:{letters[-1]}{row}"/></worksheet>'.encode())
    return row - 1


def _headings(letters: Sequence[str], columns: Sequence[Column]) -> str:
    cells = (_text(f"{letter}1", column.heading, _HEADING) for letter, column in zip(letters, columns, strict=True))
    return f'<row r="1">{"".join(cells)}</row>'


def _cell(place: str, value: str | float | date) -> str:
    """A cell. Whatever is a text is said to be one, so that nothing is a formula."""
    match value:
        case str():
            return _text(place, value, 0 if is_harmless(value) else _QUOTED) if value else ""
        case datetime() if value.date() >= EARLIEST:
            minutes = round((value - _MIDNIGHT).total_seconds() / 60)
            return f'<c r="{place}" s="{_TIME}"><v>{minutes / _MINUTES!r}</v></c>'
        case date() if not isinstance(value, datetime) and value >= EARLIEST:
            return f'<c r="{place}" s="{_DATE}"><v>{(value - _DAY_ZERO).days}</v></c>'
        case int() | float():
            return f'<c r="{place}"><v>{value!r}</v></c>'
        case _:
            return _text(place, value.isoformat(), 0)


def _text(place: str, written: str, style: int) -> str:
    """A text; one that could be taken for a formula keeps being a text when somebody edits it."""
    text = escape(NOT_IN_XML.sub("", written)[:LONGEST_CELL].replace("\r\n", "\n"), {"\r": "&#13;"})
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _letters(place: int) -> str:
    """The column's name: A, B … Z, AA …"""
    rest, last = divmod(place, 26)
    return (_letters(rest - 1) if rest else "") + chr(ord("A") + last)


def _workbook(names: Sequence[str], tables: Sequence[Table], counts: Sequence[int]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>' for number, name in enumerate(names, 1)
    )
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">'
        f"{escape(_quoted(name))}!$A$1:${_letters(len(table.columns) - 1)}${count + 1}</definedName>"
        for number, (name, table, count) in enumerate(zip(names, tables, counts, strict=True))
    )
    return (
        f'{_HEAD}<workbook {_MAIN} xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{sheets}</sheets><definedNames>{filters}</definedNames></workbook>"
    )


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _content_types(sheets: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(f'<Override PartName="{part}" ContentType="{_TYPE}.{kind}+xml"/>' for part, kind in parts)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    related = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>'
