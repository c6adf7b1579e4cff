"""Handing a workbook back: its sheets as an .xlsx, and the row of an event brought up to date."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from io import BytesIO
from typing import Final, TypeVar

from bot.apart import run_apart, stay_within_bounds
from bot.programmes.event import APPLICANTS, Event
from bot.programmes.workbook.book import Sheets
from bot.programmes.workbook.cells import (
    SAME_FOR_ALL,
    Heading,
    read_clock,
    read_end,
    read_heading,
    read_point,
    read_wall,
    read_whole,
    read_yes,
    write_heading,
    write_point,
    write_wall,
)
from bot.programmes.workbook.events_sheet import SHEET as EVENTS
from bot.programmes.workbook.events_sheet import TEXTS
from bot.programmes.workbook.programme_sheet import SHEET as PROGRAMME

V = TypeVar("V")

LONGEST_NAME: Final = 31  # of a sheet; this and the next are Excel's own limits
LONGEST_CELL: Final = 32_767
NARROWEST, WIDEST = 10, 60  # of a column, in characters
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\]")
NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER: Final = re.compile(r"0|[1-9]\d{0,14}")


def to_xlsx(sheets: Sheets) -> bytes:
    """The sheets as a spreadsheet for people: bold headings that stay in sight, wrapped texts, sensible widths.

    Cells are texts, so that a program doesn't turn 18:00 or 1.5 into something else, and whole numbers are numbers.
    """
    # Imported here: the bot never needs it itself.
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    wrapped = Alignment(vertical="top", wrap_text=True)
    bold, shade = Font(bold=True), PatternFill("solid", start_color="DDE8F0")
    book = Workbook(write_only=True)
    for name, rows in zip(sheet_names(sheets), sheets.values(), strict=True):
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "B2"
        for place, width in enumerate(_widths(rows), start=1):
            column = sheet.column_dimensions[get_column_letter(place)]
            column.width, column.alignment, column.number_format = width, wrapped, "@"
        for number, row in enumerate(rows):
            cells = []
            for written in row:
                text = NOT_IN_XML.sub("", written)[:LONGEST_CELL]
                counts = number > 0 and _NUMBER.fullmatch(text) is not None
                cell = WriteOnlyCell(sheet, int(text) if counts else text or None)
                cell.alignment = wrapped
                if text and not counts:
                    cell.data_type = "s"  # a text that begins with = is no formula
                    cell.number_format = "@"
                if number == 0:
                    cell.font, cell.fill = bold, shade
                cells.append(cell)
            sheet.append(cells)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


async def to_xlsx_apart(sheets: Sheets) -> bytes:
    """The same, in a process of its own with bounds of time and memory. Raises Trouble."""
    return await json_to_xlsx_apart(json.dumps(sheets).encode())


async def json_to_xlsx_apart(sheets: bytes) -> bytes:
    """The same of sheets that are JSON already. Raises Trouble."""
    return await run_apart("bot.programmes.workbook", "write", given=sheets, failed="workbook-not-made")


def main() -> None:
    """What the process apart does: sheets as JSON come in, the .xlsx goes out."""
    stay_within_bounds()
    sys.stdout.buffer.write(to_xlsx(json.load(sys.stdin)))


def with_event(sheets: Sheets, event: Event) -> Sheets:
    """The sheets with that event's row brought up to date, or added; only cells that say something else change."""
    rows = [list(row) for row in sheets.get(EVENTS, ())] or [[]]
    headings = [read_heading(heading) if heading.strip() else None for heading in rows[0]]
    own = next((row for row in rows[1:] if _cell(row, headings, Heading("id", SAME_FOR_ALL)) == event.name), None)
    if own is None:
        own = []
        rows.append(own)
    former = {heading: _cell(own, headings, heading) for heading in headings if heading}
    for heading, text in _wanted(event, former, _zone_of(sheets)).items():
        if text == former.get(heading, ""):
            continue
        if heading not in headings:
            headings += [None] * (len(rows[0]) - len(headings)) + [heading]
            rows[0].append(write_heading(heading.field, heading.language))
        place = headings.index(heading)
        own += [""] * (place + 1 - len(own))
        own[place] = text
    return {**sheets, EVENTS: tuple(tuple(row) for row in rows)}


def _cell(row: Sequence[str], headings: Sequence[Heading | None], wanted: Heading) -> str:
    place = headings.index(wanted) if wanted in headings else len(row)
    return row[place].strip() if place < len(row) else ""


def _wanted(event: Event, former: Mapping[Heading, str], zone: str) -> Mapping[Heading, str]:
    """The cells of the event's row; as they were, where they say the same already."""

    def cell(field: str, reading: Callable[[str], V | None], value: V | None, writing: Callable[[V], str]) -> str:
        was = former.get(Heading(field, SAME_FOR_ALL), "")
        if value is None:
            return ""
        return was if reading(was) == value else writing(value)

    def write_end(end: datetime) -> str:
        clock = f"{end:%H:%M}"
        short = read_clock(former.get(Heading("end", SAME_FOR_ALL), "")) and read_end(clock, event.start) == end
        return clock if short else write_wall(end)

    fields = {
        "id": event.name,
        "start": cell("start", read_wall, event.start, write_wall),
        "end": cell("end", partial(read_end, start=event.start), event.end, write_end),
        "zone": cell("zone", lambda written: written or zone, event.zone, str),
        "map": cell("map", read_point, event.point, write_point),
        "capacity": cell("capacity", _whole, event.capacity, str),
        "who": cell("who", lambda written: written.lower() or APPLICANTS, event.who, str),
        "sign_up_until": cell("sign_up_until", read_wall, event.sign_up_until, write_wall),
        "offer_hours": cell("offer_hours", _whole, event.offer_hours, str),
        "ask_hours": cell("ask_hours", _whole, event.ask_hours, str),
        "free_hours": cell("free_hours", _whole, event.free_hours, str),
        "cancelled": cell("cancelled", read_yes, event.cancelled, lambda cancelled: "yes" if cancelled else ""),
    }
    wanted = {Heading("id", SAME_FOR_ALL): event.name}
    wanted |= {heading: "" for heading in former if heading.field in TEXTS}
    for field in TEXTS:
        wanted |= {Heading(field, language): text for language, text in getattr(event, field).items()}
    return wanted | {Heading(field, SAME_FOR_ALL): written for field, written in fields.items()}


_whole = partial(read_whole, least=1, most=10**9)


def _zone_of(sheets: Sheets) -> str:
    """The programme's zone, as its sheet says it."""
    rows = sheets.get(PROGRAMME, ())
    headings = [read_heading(heading) for heading in rows[0]] if rows else []
    name, value = Heading("name", SAME_FOR_ALL), Heading("value", SAME_FOR_ALL)
    return next((_cell(row, headings, value) for row in rows[1:] if _cell(row, headings, name) == "zone"), "")


def sheet_names(names: Iterable[str]) -> Iterator[str]:
    """The names as Excel takes them: each once, whatever the case."""
    taken: set[str] = set()
    for number, name in enumerate(names, start=1):
        fitting = _NOT_IN_NAMES.sub(" ", NOT_IN_XML.sub("", name))[:LONGEST_NAME].strip(" '") or f"sheet {number}"
        if fitting.lower() in taken:
            fitting = f"{fitting[: LONGEST_NAME - 6]} {number}"
        taken.add(fitting.lower())
        yield fitting


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    longest = [0] * max(map(len, rows), default=0)
    for row in rows:
        for place, cell in enumerate(row):
            longest[place] = max(longest[place], *map(len, cell.splitlines()), 0)
    return [min(max(length + 2, NARROWEST), WIDEST) for length in longest]
