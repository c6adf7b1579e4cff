"""The sheet `programme` of a workbook: a fact a row, in the columns `name`, `value` and `value::Language (code)`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from bot.config import LANGUAGES
from bot.programmes.programme import Programme, Texts
from bot.programmes.workbook.cells import read_clock, read_day, read_wall, read_whole, read_zone
from bot.programmes.workbook.table import Table

if TYPE_CHECKING:
    from bot.forms.reader.sheets import Row, Sheet

V = TypeVar("V")

SHEET: Final = "programme"
TEXTS: Final = ("title", "summary", "description", "host", "city", "operator", "purpose", "shared_with")
NEEDED: Final = ("title", "city", "start", "end", "zone", "contact", "operator", "purpose")
KNOWN: Final = frozenset(
    {*TEXTS, "country", "start", "end", "zone", "languages", "minimum_age", "maximum_age", "guardian_below"}
    | {"capacity", "opens", "closes", "contact", "countries", "keep_days", "quiet_from", "quiet_until"}
)
# A card, and a notice with all of these, must fit into one message of 4,096 letters.
LONGEST: Final = {"title": 120, "host": 120, "city": 60, "summary": 400, "description": 1500}
LONGEST_OTHER: Final = 500
KEPT_DAYS: Final = 180
MOST: Final = 999_999


class SheetReader:
    """Reads the sheet once; `problems` is everything that is wrong with it."""

    def __init__(self, sheet: "Sheet") -> None:
        self._table = Table(sheet)
        self._rows: dict[str, Row] = {}
        self.problems = self._table.problems
        self.warnings = self._table.warnings

    def read(self, slug: str) -> Programme | None:
        """The programme; None if there are problems."""
        self._read_names()
        start, end = self._day("start"), self._day("end")
        opens, closes = self._wall_time("opens", day_is_enough=True), self._wall_time("closes")
        languages = self._languages()
        texts = {name: self._texts(name, languages) for name in TEXTS}
        numbers = {name: self._number(name) for name in ("minimum_age", "maximum_age", "guardian_below", "capacity")}
        kept = self._number("keep_days")
        zone = self._read("zone", read_zone, "programme-zone-wrong") or ""
        quiet_from, quiet_until = self._clock("quiet_from"), self._clock("quiet_until")
        self._check_needed(texts)
        youngest, oldest = numbers["minimum_age"], numbers["maximum_age"]
        if start and end and end < start:
            self._wrong("programme-end-before-start", "end")
        if opens and closes and closes <= opens:
            self._wrong("programme-closes-before-opens", "closes")
        if youngest is not None and oldest is not None and youngest > oldest:
            self._wrong("programme-ages-crossed", "maximum_age")
        if self.problems or start is None or end is None:
            return None
        programme = Programme(
            slug=slug,
            title=texts["title"],
            summary=texts["summary"],
            description=texts["description"],
            host=texts["host"],
            city=texts["city"],
            operator=texts["operator"],
            purpose=texts["purpose"],
            shared_with=texts["shared_with"],
            start=start,
            end=end,
            zone=zone,
            languages=languages,
            opens=opens,
            closes=closes,
            contact=self._value("contact"),
            countries=tuple(self._value("countries").replace(",", " ").split()),
            keep_days=KEPT_DAYS if kept is None else kept,
            minimum_age=youngest,
            maximum_age=oldest,
            guardian_below=numbers["guardian_below"],
            capacity=numbers["capacity"],
        )
        if quiet_from is not None:
            programme = replace(programme, quiet_from=quiet_from)
        return programme if quiet_until is None else replace(programme, quiet_until=quiet_until)

    def _read_names(self) -> None:
        for row in self._table.rows:
            name = self._table.cell(row, "name")
            if name in self._rows:
                self._table.wrong("workbook-name-twice", row, "name", name=name, first=str(self._rows[name].number))
            elif name:
                self._rows[name] = row
                if name not in KNOWN:
                    self._table.wrong("programme-name-unknown", row, "name", name=name)

    def _check_needed(self, texts: Mapping[str, Texts]) -> None:
        for name in NEEDED:
            if not (texts[name] if name in TEXTS else self._value(name)):
                place = self._rows.get(name)
                self.problems.append(self._table.sheet.problem("programme-value-missing", place, "value", name=name))

    def _value(self, name: str) -> str:
        row = self._rows.get(name)
        return self._table.cell(row, "value") if row else ""

    def _texts(self, name: str, languages: Sequence[str]) -> Texts:
        row = self._rows.get(name)
        limit = LONGEST.get(name, LONGEST_OTHER)
        return self._table.texts(row, "value", limit, languages, name) if row else {}

    def _read(self, name: str, reading: Callable[[str], V | None], key: str) -> V | None:
        row = self._rows.get(name)
        return self._table.read(row, "value", reading, key) if row else None

    def _day(self, name: str) -> date | None:
        return self._read(name, read_day, "programme-day-wrong")

    def _wall_time(self, name: str, *, day_is_enough: bool = False) -> datetime | None:
        # A spreadsheet's midnight reads as the bare day: good for a beginning; the end of that day is meant otherwise.
        def reading(text: str) -> datetime | None:
            return read_wall(text) or (read_wall(f"{text} 00:00") if day_is_enough else None)

        return self._read(name, reading, "programme-time-wrong")

    def _clock(self, name: str) -> time | None:
        return self._read(name, read_clock, "sheet-clock-wrong")

    def _number(self, name: str) -> int | None:
        return self._read(name, partial(read_whole, least=0, most=MOST), "programme-number-wrong")

    def _languages(self) -> tuple[str, ...]:
        codes = tuple(dict.fromkeys(self._value("languages").replace(",", " ").split())) or LANGUAGES
        if unknown := [code for code in codes if code not in LANGUAGES]:
            self._wrong("programme-languages-wrong", "languages", value=" ".join(unknown), known=" ".join(LANGUAGES))
        return codes

    def _wrong(self, key: str, name: str, **args: str) -> None:
        self._table.wrong(key, self._rows[name], "value", **args)
