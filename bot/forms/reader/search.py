"""The appearance `search('file', 'matches', 'column', ${answer})`: choices from a file, narrowed by an answer.

https://docs.getodk.org/form-datasets/ and https://docs.surveycto.com describe it. The row of the choices sheet names
columns of the file: its name the one with the choices' names, its label the one with their texts. Rows whose name is a
number are choices themselves.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from bot.forms.model import Choice
from bot.forms.reader.lists import Lists, NoList

_SEARCH: Final = re.compile(r"\bsearch\s*\((.*)\)", re.DOTALL)
_LITERAL: Final = re.compile(r"\s*(?:'([^']*)'|\"([^\"]*)\")\s*")
_PART: Final = re.compile(r"(?:[^,'\"()]|'[^']*'|\"[^\"]*\"|\((?:[^()]|\([^()]*\))*\))+")
_FILTERS: Final[Mapping[str, str]] = MappingProxyType(
    {"contains": "contains", "startswith": "starts-with", "endswith": "ends-with"}
)


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: the file's name without ending, and the conditions of a choice_filter."""

    file: str
    conditions: Sequence[str]

    def choices(self, written: Sequence[Choice], lists: Lists) -> tuple[tuple[Choice, ...], str]:
        """The choices that rows of the choices sheet describe, and the filter. Raises NoList."""
        fixed = tuple(choice for choice in written if choice.name.isdecimal())
        columns = [choice for choice in written if not choice.name.isdecimal()]
        if not columns:
            raise NoList("workbook-search", file=self.file)
        column = columns[0]
        found: dict[str, Choice] = {}
        for language, label in column.label.items() or [("", column.name)]:
            for choice in lists.of_file(f"{self.file}.csv", column.name, _first(label)):
                text = next(iter(choice.label.values()), choice.name)
                known = found.setdefault(choice.name, Choice(choice.name, {}, dict(choice.extra)))
                found[choice.name] = Choice(known.name, {**known.label, language: text}, known.extra)
        filtered = " and ".join(self.conditions)
        if filtered and fixed:
            names = " or ".join(f"name = '{choice.name}'" for choice in fixed)
            filtered = f"{names} or ({filtered})"
        return (*fixed, *found.values()), filtered


def read(appearance: str) -> Search | None:
    """The search that an appearance asks for. Raises NoList if it can't be understood."""
    match = _SEARCH.search(appearance)
    if match is None:
        return None
    parts = _PART.findall(match[1])
    file = _text(parts[0]) if parts else ""
    if not file or len(parts) not in {1, 4, 6}:
        raise NoList("workbook-search", file=file)
    conditions = []
    if len(parts) >= 4:
        how, column, value = _text(parts[1]), _text(parts[2]), parts[3].strip()
        function = _FILTERS.get(how)
        if not column or (function is None and how != "matches"):
            raise NoList("workbook-search", file=file)
        conditions.append(f"{function}({column}, {value})" if function else f"{column} = {value}")
    if len(parts) == 6:
        conditions.append(f"{_text(parts[4])} = {parts[5].strip()}")
    return Search(file.removesuffix(".csv"), conditions)


def _text(part: str) -> str:
    match = _LITERAL.fullmatch(part)
    return (match[1] or match[2] or "") if match else ""


def _first(label: str) -> str:
    return label.partition(",")[0].strip()
