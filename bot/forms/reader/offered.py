"""What a question offers to choose from."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.forms.model import Choice
from bot.forms.reader import other, search, types
from bot.forms.reader.lists import Lists, NoList, is_file

CHOOSING: Final = frozenset({"select_one", "select_multiple", "rank"})
_ONE_REFERENCE: Final = re.compile(r"\$\{\s*([^\s}]+)\s*\}")


@dataclass(frozen=True, slots=True)
class Offered:
    """The choices, the name of their list, and the filter that the list itself asks for. `answers`: they are what was
    answered to another question, and known only while the form is filled."""

    list_name: str = ""
    choices: tuple[Choice, ...] = ()
    choice_filter: str = ""
    answers: bool = False


def offered(
    kind: types.Question, parameters: Mapping[str, str], appearance: str, lists: Lists, languages: Sequence[str]
) -> Offered:
    """What such a question offers. Raises NoList."""
    if kind.kind not in CHOOSING:
        return Offered()
    name = kind.list_name
    if not name:
        raise NoList("workbook-list-unnamed")
    if match := _ONE_REFERENCE.fullmatch(name):
        return Offered(f"${{{match[1]}}}", answers=True)
    if is_file(name):
        return _of_file(name, parameters.get("value", "name"), parameters.get("label", "label"), lists)
    if kind.other:
        lists.add(name, other.choice(languages))
    choices = lists.offered(name, external=kind.external)
    searched = search.read(appearance)
    if searched is None:
        return Offered(name, choices)
    found, filtered = searched.choices(choices, lists)
    return Offered(f"{name}:{searched.file}", found, filtered)


def _of_file(file: str, value: str, label: str, lists: Lists) -> Offered:
    usual = (value, label) == ("name", "label")
    return Offered(file if usual else f"{file}?value={value}&label={label}", lists.of_file(file, value, label))
