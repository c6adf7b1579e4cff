"""The types of the survey sheet: which Köprü asks, which open and close groups, and what to use instead of the rest."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from pyxform import aliases
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

_PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "text",
        "string": "text",
        "integer": "integer",
        "int": "integer",
        "decimal": "decimal",
        "date": "date",
        "note": "note",
        "calculate": "calculate",
        "hidden": "calculate",
    }
)
_COMPUTED: Final[Mapping[str, str]] = MappingProxyType(
    {"today": "once(today())", "start": "once(now())", "end": "now()"}
)
"""What a phone notes by itself and a chat can compute."""

_OF_A_DEVICE: Final = frozenset(
    {"deviceid", "username", "phonenumber", "email", "simserial", "subscriberid", "audit", "imei", "start-geopoint"}
)
"""What a phone notes by itself and a chat can't know: left empty."""

_INSTEAD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "time": "text",
        "datetime": "date",
        "range": "integer",
        "rank": "select_multiple",
        "acknowledge": "select_one",
        "trigger": "select_one",
        "barcode": "text",
        "geopoint": "text",
        "select_one_external": "select_one",
        "select_one_from_file": "select_one",
        "select_multiple_from_file": "select_multiple",
    }
)
_MULTIPLE: Final = "select all that apply"
_LATER_SELECTS: Final = frozenset(
    {"rank", "select_one_external", *(name.replace(" ", "_") for name in aliases.select_from_file)}
)


@dataclass(frozen=True, slots=True)
class Question:
    """A row that is a question of this kind. `calculation` is what the type itself computes."""

    kind: str
    list_name: str = ""
    calculation: str = ""
    unknowable: bool = False


@dataclass(frozen=True, slots=True)
class GroupEdge:
    """A row that opens or closes a group."""

    opens: bool


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A type of the standard that can't be asked. `instead` is "" where nothing comes near."""

    instead: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No type at all. `meant` is one with nearly that name, or ""."""

    meant: str


def read_type(written: str) -> Question | GroupEdge | Unsupported | Unknown:
    """What a cell of the column `type` means."""
    words = " ".join(written.split())
    name = words.lower()
    edge, _, section = name.replace("_", " ").partition(" ")
    if edge in {"begin", "end"} and section in aliases.control:
        return GroupEdge(edge == "begin") if section == "group" else Unsupported("begin_group")
    if select := _select(words):
        return select
    return _plain(name) or _not_asked(name, words)


def _plain(name: str) -> Question | None:
    if name in _PLAIN:
        return Question(_PLAIN[name])
    if name in _COMPUTED:
        return Question("calculate", calculation=_COMPUTED[name])
    return Question("calculate", calculation="''", unknowable=True) if name in _OF_A_DEVICE else None


def _not_asked(name: str, words: str) -> Unsupported | Unknown:
    if name in _INSTEAD or words in QUESTION_TYPE_DICT or name in {"xml-external", "csv-external", "entity"}:
        return Unsupported(_INSTEAD.get(name, ""))
    known = ["text", "integer", "decimal", "date", "note", "calculate", "select_one", "select_multiple", "begin_group"]
    return Unknown(next(iter(get_close_matches(name.split(maxsplit=1)[0], known, 1, 0.6)), ""))


def _select(words: str) -> Question | Unsupported | None:
    """`select_one list`, in each of its spellings."""
    for alias in sorted(aliases.select, key=len, reverse=True):
        start = words[: len(alias)]
        rest = words[len(alias) :].split()
        if start.lower() != alias or (words[len(alias) : len(alias) + 1] or " ") != " ":
            continue
        plain = alias.replace(" ", "_")
        if plain in _LATER_SELECTS:
            return Unsupported(_INSTEAD.get(plain, "select_one"))
        if rest[:1] == ["from"]:
            rest = rest[1:]
        if rest[1:]:
            return Unsupported("select_one") if rest[-1] == "or_other" else None
        kind = "select_multiple" if aliases.select[alias] == _MULTIPLE else "select_one"
        return Question(kind, rest[0] if rest else "")
    return None
