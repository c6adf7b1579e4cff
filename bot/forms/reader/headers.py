"""What a heading of the survey or the choices sheet is about. The many spellings are pyxform's own tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from pyxform import aliases
from pyxform.parsing.sheet_headers import process_header

from bot.forms.model import Texts
from bot.forms.reader.languages import language_code
from bot.forms.reader.problems import Problem
from bot.forms.reader.sheets import Row, Sheet

EXTRA: Final = "kopru:"
MEDIA: Final = ("image", "audio", "video")

_FIELDS: Final[Mapping[tuple[str, ...], str]] = {
    ("bind", "relevant"): "relevant",
    ("bind", "required"): "required",
    ("bind", "constraint"): "constraint",
    ("bind", "readonly"): "read_only",
    ("bind", "calculate"): "calculation",
    ("bind", "jr:constraintMsg"): "constraint_message",
    ("bind", "jr:requiredMsg"): "required_message",
    ("control", "appearance"): "appearance",
    ("control", "jr:count"): "repeat_count",
    ("control", "accept"): "accept",
    ("media", "image"): "image",
    ("media", "big-image"): "big-image",
    ("media", "audio"): "audio",
    ("media", "video"): "video",
    ("list name",): "list_name",
}
_SURVEY: Final = frozenset(
    {"type", "name", "label", "hint", "guidance_hint", "default", "choice_filter", "parameters", "disabled", "trigger"}
)
_CHOICES: Final = frozenset({"list_name", "list name", "name", "label"})
_TEXTS: Final = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message"})
TRANSLATED: Final = _TEXTS | {*MEDIA, "big-image"}
_NOT_SHOWN: Final = frozenset({"media", "image", "big-image", "audio", "video", "save_to"})
_STANDARD: Final = frozenset({"bind", "control", "instance", "media", "entities", "intent", "rows", "autoplay"})
"""Where headings of the standard begin that mean nothing in a chat."""

_TYPED_WRONG: Final = 0.82


@dataclass(frozen=True, slots=True)
class Column:
    """A heading as written, the field it fills, and the language's code ("" if it names none)."""

    heading: str
    field: str
    language: str


class Columns:
    """The columns of one sheet."""

    def __init__(self, sheet: Sheet, *, choices: bool = False) -> None:
        self.sheet = sheet
        self._known = _CHOICES if choices else _SURVEY
        spellings = aliases.list_header if choices else aliases.survey_header
        doubled = any("::" in heading for heading in sheet.headings)
        self.columns = tuple(
            _column(heading, spellings, self._known, doubled=doubled) for heading in sheet.headings if heading
        )
        self._by_field: dict[str, list[Column]] = {}
        for column in self.columns:
            self._by_field.setdefault(column.field, []).append(column)
        self._free = self.free()

    def has(self, field: str) -> bool:
        """Whether there is such a column."""
        return field in self._by_field

    def heading(self, field: str, language: str = "") -> str:
        """The heading of that field, in that language if it has it; as it would be written if there is none."""
        columns = self._by_field.get(field, [])
        for column in columns:
            if column.language == language or not language:
                return column.heading
        return f"{field}::{language}" if language else field

    def text(self, row: Row, field: str) -> str:
        """The cell of a field that has one language."""
        return next((row.cells[c.heading] for c in self._by_field.get(field, []) if c.heading in row.cells), "")

    def texts(self, row: Row, field: str, unmarked: str) -> dict[str, str]:
        """The cells of a field by language; `unmarked` is the language of a column that names none."""
        return {
            column.language or unmarked: row.cells[column.heading]
            for column in self._by_field.get(field, [])
            if column.heading in row.cells
        }

    def media(self, row: Row, unmarked: str) -> dict[str, Texts]:
        """The names of pictures, sounds and films. A big picture stands in where there is no other."""
        found = {field: self.texts(row, field, unmarked) for field in MEDIA}
        found["image"] = found["image"] or self.texts(row, "big-image", unmarked)
        return {field: texts for field, texts in found.items() if texts}

    def extras(self, row: Row) -> dict[str, str]:
        """The cells of the columns `bind::kopru:*`."""
        return {
            column.field.removeprefix(EXTRA): row.cells[column.heading]
            for column in self.columns
            if column.field.startswith(EXTRA) and column.heading in row.cells
        }

    def free(self) -> frozenset[str]:
        """The headings of columns with no meaning of their own: what a choice_filter reads."""
        return frozenset({column.field for column in self.columns} - {"list_name", "name", "label"} - _NOT_SHOWN)

    def others(self, row: Row) -> dict[str, str]:
        """The cells of those columns, by their headings."""
        return {c.field: row.cells[c.heading] for c in self.columns if c.field in self._free and c.heading in row.cells}

    def languages(self) -> tuple[str, ...]:
        """The languages that headings name, in order; "" stands for columns of texts that name none."""
        return tuple(dict.fromkeys(column.language for column in self.columns if column.field in _TEXTS))

    def doubts(self) -> list[Problem]:
        """Headings that look like a slip of the pen, and those whose content a chat doesn't show."""
        found = []
        filled = {heading for row in self.sheet.rows for heading in row.cells}
        known = sorted(self._known if self._known is _CHOICES else {*_SURVEY, *_FIELDS.values()} - _NOT_SHOWN)
        for column in self.columns:
            if column.field in known or column.field.startswith(EXTRA):
                continue
            if column.field in _NOT_SHOWN or _first(column.heading) in _STANDARD:
                if column.heading in filled:
                    found.append(self.sheet.problem("workbook-column-ignored", None, column.heading))
            else:
                meant = get_close_matches(column.field.lower(), known, 1, _TYPED_WRONG)
                if meant:
                    found.append(self.sheet.problem("workbook-column-unknown", None, column.heading, meant=meant[0]))
        return found


def _first(heading: str) -> str:
    """What a heading begins with, as pyxform groups it."""
    first = heading.partition(":")[0].strip().lower()
    meant = aliases.survey_header.get(first, first)
    return meant if isinstance(meant, str) else meant[0]


def _column(
    heading: str, spellings: Mapping[str, str | tuple[str, ...]], known: frozenset[str], *, doubled: bool
) -> Column:
    _, tokens = process_header(heading, doubled, dict(spellings), known)
    for length in (2, 1):
        field = _FIELDS.get(tokens[:length])
        if field is None and length == 1 and tokens[0] in _TEXTS & known:
            field = tokens[0]
        if field in TRANSLATED:
            return Column(heading, field, language_code("::".join(tokens[length:])) if tokens[length:] else "")
        if field is not None:
            return Column(heading, field, "")
    if tokens[0] == "bind" and len(tokens) == 2:
        if tokens[1].startswith(EXTRA):
            return Column(heading, tokens[1], "")
        if tokens[1] == "entities:saveto":
            return Column(heading, "save_to", "")
    return Column(heading, tokens[0] if tokens[0] in known or tokens[0] in _NOT_SHOWN else heading, "")
