"""Tables as .csv, one file each: UTF-8 with a mark at the beginning, by which Excel knows it."""

import csv
from codecs import BOM_UTF8
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO, TextIOWrapper
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from bot.exports.harmless import harmless
from bot.exports.table import Cell, Table

# Where the decimal sign is a comma, Excel wants semicolons between the cells.
BETWEEN: Final = {"en": ","}
OTHERWISE: Final = ";"
LARGE: Final = 4 * 2**20  # bytes: more is packed


def to_csv(tables: Iterable[Table], language: str) -> tuple[bytes, list[int], str]:
    """The only table as a .csv, or a .zip of several, or of a large one; how many rows each has; how its name ends."""
    tables = list(tables)
    between = BETWEEN.get(language, OTHERWISE)
    written = [(table.name, *_write(table, between)) for table in tables]
    counts = [count for _, _, count in written]
    if len(written) == 1 and len(written[0][1]) <= LARGE:
        return written[0][1], counts, ".csv"
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content, _ in written:
            archive.writestr(f"{name.replace('/', '-')}.csv", content)
    return out.getvalue(), counts, ".zip"


def _write(table: Table, between: str) -> tuple[bytes, int]:
    out = BytesIO(BOM_UTF8)
    out.seek(0, 2)
    file = TextIOWrapper(out, "utf-8", errors="replace", newline="")
    writer = csv.writer(file, delimiter=between, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow([_cell(column.heading) for column in table.columns])
    count = 0
    for row in table.rows:
        writer.writerow([_cell(cell) for cell in row])
        count += 1
    file.flush()
    return out.getvalue(), count


def _cell(value: Cell) -> str | int | float:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case str():
            return harmless(value)
        case int() | float():
            return value
        case _:
            return value.isoformat()
