"""Which choices a question offers, and which lists expressions read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from bot.forms.model import Choice
from bot.forms.reader.choices import MAX_CHOICES, Read, read_file
from bot.forms.reader.problems import Guesses
from bot.forms.reader.settings import Settings
from bot.forms.reader.sheets import Sheet

_FILE: Final = re.compile(r".*\.(csv|xml|geojson)", re.IGNORECASE)
_READS: Final = re.compile(r"\b(instance|pulldata|search)\s*\(\s*(?:'([^']*)'|\"([^\"]*)\")")
_OWN_SHEETS: Final = frozenset(
    {"survey", "choices", "settings", "external_choices", "entities", "osm", "programme", "events", "reminders"}
)
LAST_SAVED: Final = "__last-saved"


class NoList(Exception):
    """There is no such list. `key` and `args` say what to do."""

    def __init__(self, key: str, **args: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.args_of_key: Mapping[str, str | int] = args


class Lists:
    """All lists of a workbook. `used` grows with those that are asked for; `columns` are all that choices may have."""

    def __init__(self, sheets: Mapping[str, Sheet], choices: Read, external: Read, settings: Settings) -> None:
        self.used: set[str] = set()
        self.columns: frozenset[str] = choices.columns | external.columns
        self._guesses = Guesses()
        self._sheets = sheets
        self._choices = dict(choices.lists)
        self._external = external.lists
        self._language = settings.default_language

    @property
    def names(self) -> Iterable[str]:
        """The lists of the choices sheet."""
        return self._choices

    def add(self, name: str, choice: Choice) -> None:
        """One choice more in a list of the choices sheet, unless it has one of that name."""
        choices = self._choices.get(name, ())
        if choices and choice.name not in {each.name for each in choices}:
            self._choices[name] = (*choices, choice)

    def offered(self, name: str, *, external: bool = False) -> tuple[Choice, ...]:
        """The choices of a list of the choices sheet, or of the sheet `external_choices`. Raises NoList."""
        self.used.add(name)
        known = self._external if external else self._choices
        if name in known:
            return known[name]
        sheet = "external_choices" if external else "choices"
        meant = self._guesses.meant(name, known, 0.6)
        key = "workbook-list-meant" if meant else "workbook-list-missing"
        raise NoList(key, sheet=sheet, list=name[:100], meant=meant)

    def of_file(self, name: str, value: str = "name", label: str = "label") -> tuple[Choice, ...]:
        """The choices of a file, by the file's name. Raises NoList."""
        sheet = self._file(name)
        lacking = next((column for column in (value, label) if not _has(sheet, column)), "")
        if lacking:
            headings = ", ".join(filter(None, sheet.headings))[:200]
            raise NoList("workbook-file-column", file=sheet.name, column=lacking, headings=headings)
        choices = tuple(choice for choice in read_file(sheet, self._language, value, label) if choice.name)
        if len(choices) > MAX_CHOICES:
            raise NoList("workbook-list-long", list=name, limit=MAX_CHOICES)
        return choices

    def read(self, name: str) -> tuple[Choice, ...]:
        """The list that expressions call so: a file without its ending, or one of the choices sheet. Raises NoList."""
        if name in self._choices:
            self.used.add(name)
            return self._choices[name]
        sheet = self._file(name if _FILE.fullmatch(name) else f"{name}.csv")
        if len(sheet.rows) > MAX_CHOICES:
            raise NoList("workbook-list-long", list=name, limit=MAX_CHOICES)
        return read_file(sheet, self._language)

    def _file(self, name: str) -> Sheet:
        stem, _, kind = name.lower().rpartition(".")
        if kind != "csv":
            raise NoList("workbook-file-kind", file=name)
        for key in (name.lower(), stem):
            if key in self._sheets and key not in _OWN_SHEETS:
                return self._sheets[key]
        raise NoList("workbook-file-missing", file=name)


def is_file(list_name: str) -> bool:
    """Whether a list's name is that of a file."""
    return bool(_FILE.fullmatch(list_name))


def read_by(expressions: Iterable[str]) -> Iterator[str]:
    """The names of the lists that expressions read."""
    for written in expressions:
        if "(" in written:
            for match in _READS.finditer(written):
                yield match[2] or match[3] or ""


def files_wanted(sheet: Sheet | None) -> list[str]:
    """The names of all files that a survey sheet speaks of."""
    found: dict[str, None] = {}
    for row in sheet.rows if sheet else ():
        for cell in row.cells.values():
            words = cell.split()
            if len(words) > 1 and "file" in cell.lower() and is_file(words[1]):
                found[words[1]] = None
            for name in read_by([cell]):
                found[name if is_file(name) else f"{name}.csv"] = None
        if row.cells.get("type", "").strip().lower() == "csv-external":
            found[f"{row.cells.get('name', '')}.csv"] = None
    return list(found)


def _has(sheet: Sheet, column: str) -> bool:
    return any(heading == column or heading.startswith(f"{column}::") for heading in sheet.headings)
