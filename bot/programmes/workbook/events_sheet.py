"""The sheet `events` of a workbook: an event a row."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from bot.programmes.event import APPLICANTS, MOST_PLACES, WHO, Event
from bot.programmes.programme import Programme
from bot.programmes.workbook.cells import read_end, read_point, read_wall, read_whole, read_yes, read_zone
from bot.programmes.workbook.table import Table

if TYPE_CHECKING:
    from bot.forms.reader.sheets import Row, Sheet

SHEET: Final = "events"
# A card with all of them must fit into one message of 4,096 letters.
TEXTS: Final = {"title": 120, "description": 1000, "place": 120, "address": 200}
HOURS: Final = ("offer_hours", "ask_hours", "free_hours")
FIELDS: Final = ("id", "map", "start", "end", "zone", "capacity", "who", "sign_up_until", *HOURS, "cancelled")
NEEDED: Final = ("id", "title", "start", "end")
MOST: Final = 1000  # events
MOST_HOURS: Final = 720
ANY_TIME: Final = datetime.fromisoformat("2000-01-01")  # so that an end is looked at where its start can't be read


class EventsReader:
    """Reads the sheet once; `problems` is everything that is wrong with it."""

    def __init__(self, sheet: "Sheet", programme: Programme | None) -> None:
        """Without a `programme` (its own sheet can't be used), what depends on it isn't looked at."""
        self._table = Table(sheet)
        self._programme = programme
        self._taken: dict[str, Row] = {}
        self.problems = self._table.problems
        self.warnings = self._table.warnings

    @property
    def names(self) -> Collection[str]:
        """The ids it gives, also of rows that can't be used."""
        return self._taken

    def read(self) -> tuple[Event, ...]:
        """The events in their order; only if there are no problems all of them."""
        self._table.check_headings(FIELDS, TEXTS)
        self._table.check_length(MOST)
        return tuple(event for row in self._table.rows if (event := self._event(row)))

    def _event(self, row: "Row") -> Event | None:
        table = self._table
        languages = self._programme.languages if self._programme else ()
        name = table.name(row, "id", self._taken)
        texts = {field: table.texts(row, field, limit, languages) for field, limit in TEXTS.items()}
        if not texts["title"]:
            table.wrong("workbook-cell-missing", row, "title", what="title")
        start = self._moment(row, "start")
        end = self._moment(row, "end", after=start or ANY_TIME)
        zone = table.read(row, "zone", read_zone, "programme-zone-wrong")
        whole = {field: self._number(row, field, MOST_HOURS) for field in HOURS}
        capacity = self._number(row, "capacity", MOST_PLACES)
        who = table.one_of(row, "who", WHO, APPLICANTS)
        point = table.read(row, "map", read_point, "events-map-wrong")
        until = table.read(row, "sign_up_until", read_wall, "programme-time-wrong")
        cancelled = table.read(row, "cancelled", read_yes, "sheet-yes-wrong") or False
        if not start or not end or not name:
            return None
        event = Event(
            name=name,
            title=texts["title"],
            start=start,
            end=end,
            zone=zone or (self._programme.zone if self._programme else "UTC"),
            description=texts["description"],
            place=texts["place"],
            address=texts["address"],
            point=point,
            capacity=capacity,
            who=who,
            sign_up_until=until,
            offer_hours=whole["offer_hours"],
            ask_hours=whole["ask_hours"],
            free_hours=whole["free_hours"],
            cancelled=cancelled,
        )
        self._check(row, event)
        return event

    def _moment(self, row: "Row", field: str, after: datetime | None = None) -> datetime | None:
        if not self._table.cell(row, field):
            self._table.wrong("workbook-cell-missing", row, field, what=field)
        if after is None:
            return self._table.read(row, field, read_wall, "programme-time-wrong")
        return self._table.read(row, field, partial(read_end, start=after), "events-end-wrong")

    def _number(self, row: "Row", field: str, most: int) -> int | None:
        reading = partial(read_whole, least=1, most=most)
        return self._table.read(row, field, reading, "sheet-number-wrong", least=1, most=most)

    def _check(self, row: "Row", event: Event) -> None:
        """What can be seen only when several cells are looked at together."""
        table = self._table
        if event.ends <= event.starts:
            table.wrong("events-end-before-start", row, "end")
        if event.sign_up_until and event.sign_up_until > event.start:
            table.wrong("events-sign-up-late", row, "sign_up_until")
        if event.free_hours and not event.ask_hours:
            table.wrong("events-free-without-ask", row, "free_hours")
        elif event.free_hours and event.ask_hours and event.free_hours >= event.ask_hours:
            table.wrong("events-free-before-ask", row, "free_hours")
        if self._programme:
            first, last = self._programme.start, self._programme.end
            # What goes on past midnight of the last day is still within the programme.
            if not first <= event.start.date() <= last or event.end.date() > last + timedelta(days=1):
                table.doubtful("events-outside", row, "start", first=first.isoformat(), last=last.isoformat())
