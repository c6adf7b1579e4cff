"""The settings sheet, and in which language texts are whose column names none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pyxform import aliases

from bot.forms.model import Texts
from bot.forms.reader.languages import language_code
from bot.forms.reader.problems import Problem
from bot.forms.reader.sheets import Sheet

ROOT: Final = "data"
_NOT_DONE: Final[Mapping[str, str]] = MappingProxyType(
    {"public_key": "workbook-setting-public-key", "submission_url": "workbook-setting-submission-url"}
)


@dataclass(frozen=True, slots=True)
class Settings:
    """`version` is "" where the workbook names none. `languages` begins with `default_language`. `root` is the name of
    the element around all questions. `doubts` are what it asks for and doesn't get."""

    form_id: str
    version: str
    title: Texts
    default_language: str
    languages: tuple[str, ...]
    choices_may_repeat: bool
    root: str = ROOT
    doubts: tuple[Problem, ...] = ()


def read_settings(sheet: Sheet | None, named: Sequence[str], form_id: str, language: str) -> Settings:
    """What the sheet says. `named` are the languages of all columns, "" for those that name none; `form_id` and
    `language` stand in where the sheet says nothing."""
    cells = {}
    if sheet is not None and sheet.rows:
        cells = {heading.strip().lower().replace(" ", "_"): cell for heading, cell in sheet.rows[0].cells.items()}
    marked = [code for code in named if code]
    written = language_code(cells.get("default_language", ""))
    default = written or (marked[0] if marked and "" not in named else language)
    identity = cells.get("form_id") or cells.get("set_form_id") or cells.get("id_string") or form_id
    title = cells.get("form_title") or cells.get("set_form_title") or cells.get("title") or identity
    return Settings(
        identity,
        cells.get("version", ""),
        {default: title},
        default,
        tuple(dict.fromkeys([default, *marked])),
        aliases.yes_no.get(cells.get("allow_choice_duplicates", ""), False),
        cells.get("name") or ROOT,
        tuple(_doubt(sheet, name) for name in _NOT_DONE if sheet is not None and cells.get(name)),
    )


def _doubt(sheet: Sheet, name: str) -> Problem:
    heading = next(each for each in sheet.headings if each.lower().replace(" ", "_") == name)
    return sheet.problem(_NOT_DONE[name], sheet.rows[0], heading)
