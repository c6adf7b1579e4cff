"""The choices sheet: lists of choices by name."""

from collections.abc import Mapping
from typing import Final

from bot.forms.model import Choice
from bot.forms.reader.headers import Columns
from bot.forms.reader.problems import Problem
from bot.forms.reader.settings import Settings

MAX_CHOICES: Final = 5_000
"""In one list; a chat pages through them eight at a time."""


def read_choices(columns: Columns, settings: Settings, problems: list[Problem]) -> Mapping[str, tuple[Choice, ...]]:
    """The lists in order. What is wrong is added to `problems`."""
    sheet = columns.sheet
    lists: dict[str, dict[str, Choice]] = {}
    for row in sheet.rows:
        list_name, name = columns.text(row, "list_name"), columns.text(row, "name")
        if not list_name or not name:
            missing = "name" if list_name else "list_name"
            problems.append(
                sheet.problem("workbook-cell-missing", row, columns.heading(missing), what=columns.heading(missing))
            )
            continue
        known = lists.setdefault(list_name, {})
        if len(known) >= MAX_CHOICES:
            problems.append(sheet.problem("workbook-list-long", row, list=list_name, limit=MAX_CHOICES))
            break
        if name in known:
            if not settings.choices_may_repeat:
                heading = columns.heading("name")
                problems.append(sheet.problem("workbook-choice-twice", row, heading, name=name, list=list_name))
            continue
        label = columns.texts(row, "label", settings.default_language)
        known[name] = Choice(name, label, columns.others(row))
    return {list_name: tuple(rows.values()) for list_name, rows in lists.items()}
