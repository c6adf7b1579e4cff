"""The sheet `programme` of a workbook: a fact a row, in the columns `name`, `value` and `value::Language (code)`."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.config import LANGUAGES
from bot.forms.reader.languages import language_code
from bot.forms.reader.problems import Problem
from bot.forms.reader.sheets import Row, Sheet
from bot.programmes.programme import Programme

SHEET: Final = "programme"
TEXTS: Final = ("title", "summary", "description", "host", "city", "operator", "purpose", "shared_with")
NEEDED: Final = ("title", "city", "start", "end", "zone", "contact", "operator", "purpose")
KNOWN: Final = frozenset(
    {*TEXTS, "country", "start", "end", "zone", "languages", "minimum_age", "maximum_age", "guardian_below"}
    | {"capacity", "opens", "closes", "contact", "countries", "keep_days"}
)
# A card, and a notice with all of these, must fit into one message of 4,096 letters.
LONGEST: Final = {"title": 120, "host": 120, "city": 60, "summary": 400, "description": 1500}
LONGEST_OTHER: Final = 500
KEPT_DAYS: Final = 180
DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
WALL_TIME: Final = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})(:00)?")


class SheetReader:
    """Reads the sheet once; `problems` is everything that is wrong with it."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._rows = {row.cells["name"]: row for row in sheet.rows if "name" in row.cells}
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []

    def read(self, slug: str) -> Programme | None:
        """The programme; None if there are problems."""
        self._check_names()
        start, end = self._day("start"), self._day("end")
        opens, closes = self._wall_time("opens", day_is_enough=True), self._wall_time("closes")
        texts = {name: self._texts(name) for name in TEXTS}
        numbers = {name: self._number(name) for name in ("minimum_age", "maximum_age", "guardian_below", "capacity")}
        kept = self._number("keep_days")
        zone = self._zone()
        languages = self._languages()
        if start and end and end < start:
            self._wrong("programme-end-before-start", "end")
        if opens and closes and closes <= opens:
            self._wrong("programme-closes-before-opens", "closes")
        if self.problems or start is None or end is None:
            return None
        self._look_for_gaps(texts, languages)
        return Programme(
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
            minimum_age=numbers["minimum_age"],
            maximum_age=numbers["maximum_age"],
            guardian_below=numbers["guardian_below"],
            capacity=numbers["capacity"],
        )

    def _check_names(self) -> None:
        for name, row in self._rows.items():
            if name not in KNOWN:
                self.problems.append(self._sheet.problem("programme-name-unknown", row, "name", name=name))
        for name in NEEDED:
            if not (self._texts(name) if name in TEXTS else self._value(name)):
                place = self._rows.get(name)
                self.problems.append(self._sheet.problem("programme-value-missing", place, "value", name=name))

    def _value(self, name: str) -> str:
        row = self._rows.get(name)
        return row.cells.get("value", "") if row else ""

    def _texts(self, name: str) -> Mapping[str, str]:
        row = self._rows.get(name, Row(0, {}))
        found = {}
        for heading, cell in row.cells.items():
            column, _, language = heading.partition("::")
            if column.strip() == "value":
                found[language_code(language.strip()) if language else "default"] = cell
        limit = LONGEST.get(name, LONGEST_OTHER)
        for language, text in found.items():
            if len(text) > limit:
                self._wrong("programme-text-long", name, language=language, limit=limit)
        return found

    def _day(self, name: str) -> date | None:
        text = self._value(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self._wrong("programme-day-wrong", name, value=text)
            return None

    def _wall_time(self, name: str, *, day_is_enough: bool = False) -> datetime | None:
        text = self._value(name)
        # A spreadsheet's midnight reads as the bare day: good for a beginning; the end of that day is meant otherwise.
        match = WALL_TIME.fullmatch(f"{text} 00:00" if day_is_enough and DAY.fullmatch(text) else text)
        try:
            if match:
                return datetime.fromisoformat(f"{match[1]} {match[2]}")
        except ValueError:
            pass  # such as 25:00
        if text:
            self._wrong("programme-time-wrong", name, value=text)
        return None

    def _number(self, name: str) -> int | None:
        text = self._value(name)
        if text and not (text.isdecimal() and text.isascii() and len(text) <= 6):
            self._wrong("programme-number-wrong", name, value=text)
            return None
        return int(text) if text else None

    def _zone(self) -> str:
        name = self._value("zone")
        try:
            return ZoneInfo(name).key if name else ""
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._wrong("programme-zone-wrong", "zone", value=name)
            return ""

    def _languages(self) -> tuple[str, ...]:
        codes = tuple(self._value("languages").replace(",", " ").split()) or LANGUAGES
        if unknown := [code for code in codes if code not in LANGUAGES]:
            self._wrong("programme-languages-wrong", "languages", value=" ".join(unknown), known=" ".join(LANGUAGES))
        return codes

    def _look_for_gaps(self, texts: Mapping[str, Mapping[str, str]], languages: tuple[str, ...]) -> None:
        for name, by_language in texts.items():
            missing = [code for code in languages if by_language and not by_language.get(code)]
            if missing and "default" not in by_language:
                row = self._rows[name]
                args = {"name": name, "languages": ", ".join(missing)}
                self.warnings.append(self._sheet.problem("programme-translation-missing", row, "name", **args))

    def _wrong(self, key: str, name: str, **args: str | int) -> None:
        self.problems.append(self._sheet.problem(key, self._rows[name], "value", name=name, **args))
