"""The settings sheet, and in which language texts are whose column names none."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.forms.model import Texts
from bot.forms.reader.languages import language_code
from bot.forms.reader.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Settings:
    """`version` is "" where the workbook names none. `languages` begins with `default_language`."""

    form_id: str
    version: str
    title: Texts
    default_language: str
    languages: tuple[str, ...]
    choices_may_repeat: bool


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
        cells.get("allow_choice_duplicates", "").lower() in {"yes", "true", "true()"},
    )
