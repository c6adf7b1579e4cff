"""The types of the survey sheet: which kind of question each is, which open and close groups, and what to use instead
of the rest. The spellings are pyxform's; capital letters, and _ for a space, make no difference here."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from pyxform import aliases
from pyxform.question_type_dictionary import QUESTION_TYPE_DICT

_SPELLINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "text; string; q string; add text prompt",
        "integer": "integer; int; q int; add integer prompt; percentage; number of days in last month; "
        "number of days in last six months; number of days in last year",
        "decimal": "decimal; q decimal; add decimal prompt",
        "range": "range",
        "date": "date; q date; add date prompt",
        "time": "time",
        "dateTime": "datetime; date time; q date time; q datetime; add date time prompt; add datetime prompt",
        "note": "note; q note; add note prompt",
        "acknowledge": "acknowledge; q acknowledge; add acknowledge prompt; trigger",
        "image": "image; photo; q image; q picture; add image prompt; add photo prompt",
        "audio": "audio; q audio; add audio prompt",
        "video": "video; q video; add video prompt",
        "file": "file; add file prompt",
        "barcode": "barcode; q barcode; add barcode prompt",
        "geopoint": "geopoint; location; gps; q geopoint; q location; add location prompt",
        "phone": "phone number",
        "calculate": "calculate; q calculate; add calculate prompt; hidden",
    }
)
_PLAIN: Final[Mapping[str, str]] = MappingProxyType(
    {name: kind for kind, names in _SPELLINGS.items() for name in names.split("; ")}
)
_COMPUTED: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("today", "get today"), "once(today())")
    | dict.fromkeys(("start", "start time", "get start time"), "once(now())")
    | dict.fromkeys(("end", "end time", "get end time"), "now()")
)
"""What a phone notes by itself and a chat can compute."""

_CONSTRAINTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "percentage": ". >= 0 and . <= 100",
        "number of days in last month": ". >= 0 and . <= 31",
        "number of days in last six months": ". >= 0 and . <= 183",
        "number of days in last year": ". >= 0 and . <= 365",
    }
)
"""What the type itself demands."""

_OF_A_DEVICE: Final = frozenset(
    {
        *("deviceid", "device id", "get device id", "uri:deviceid", "imei"),
        *("phonenumber", "get phone number", "uri:phonenumber"),
        *("simserial", "sim id", "get sim id", "uri:simserial"),
        *("subscriberid", "subscriber id", "get subscriber id", "uri:subscriberid"),
        *("username", "uri:username", "email", "uri:email", "audit", "start-geopoint", "background-geopoint"),
    }
)
"""What a phone notes by itself and a chat can't know, or won't note without asking: left empty."""

_REFUSED: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("geotrace", "q geotrace", "geoshape", "q geoshape"), "workbook-type-line")
    | {
        "osm": "workbook-type-osm",
        "background-audio": "workbook-type-background-audio",
        "xml-external": "workbook-type-xml",
        "loop": "workbook-type-loop",
    }
)
"""What a chat can't do, and the message that says what to use instead."""

_KIND_OF_SELECT: Final[Mapping[str, str]] = MappingProxyType(
    {"select one": "select_one", "select one external": "select_one", "rank": "rank"}
)
_OTHER: Final = ("or_other", "or other", "or specify other")
_SETTINGS: Final = frozenset(aliases.settings_header)
_OFTEN_MEANT: Final = (
    *_SPELLINGS, "select_one", "select_multiple", "rank", "begin_group", "end_group", "begin_repeat", "end_repeat",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """A row that is a question of this kind. `calculation` and `constraint` are what the type itself computes and
    demands. `list_name` is as written: a list, a file's name or ${a_question_in_a_repeat}."""

    kind: str
    list_name: str = ""
    calculation: str = ""
    constraint: str = ""
    unknowable: bool = False
    other: bool = False
    external: bool = False


@dataclass(frozen=True, slots=True)
class GroupEdge:
    """A row that opens or closes a group or a repeat. `refused`: why it can't be asked."""

    opens: bool
    repeats: bool
    refused: "Unsupported | None" = None


@dataclass(frozen=True, slots=True)
class ExternalList:
    """A row that makes a file of choices known to expressions: `csv-external`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A row that says what the settings sheet should say."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A type of the standard that can't be asked. `key` is the message that says so and what to use instead."""

    key: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """No type at all. `meant` is one with nearly that name, or ""."""

    meant: str


Type = Question | GroupEdge | ExternalList | Setting | Unsupported | Unknown


def read_type(written: str) -> Type:
    """What a cell of the column `type` means."""
    words = " ".join(written.split())
    name = words.lower()
    if edge := _edge(name):
        return edge
    if name == "csv-external":
        return ExternalList()
    if name in _SETTINGS:
        return Setting()
    return _select(words) or _plain(name) or _not_asked(name)


def _edge(name: str) -> GroupEdge | None:
    edge, _, section = name.replace("_", " ").partition(" ")
    if edge not in {"begin", "end"}:
        return None
    section = section if section in aliases.control else section.partition(" ")[0]
    meant = aliases.control.get(section)
    if meant is None:
        return None
    return GroupEdge(edge == "begin", meant == "repeat", Unsupported(_REFUSED["loop"]) if meant == "loop" else None)


def _plain(name: str) -> Question | None:
    name = name if name in QUESTION_TYPE_DICT or name in _PLAIN else name.replace("_", " ")
    if name in _PLAIN:
        return Question(_PLAIN[name], constraint=_CONSTRAINTS.get(name, ""))
    if name in _COMPUTED:
        return Question("calculate", calculation=_COMPUTED[name])
    return Question("calculate", calculation="''", unknowable=True) if name in _OF_A_DEVICE else None


def _not_asked(name: str) -> Unsupported | Unknown:
    first = name.split(maxsplit=1)[0]
    if key := _REFUSED.get(name) or (_REFUSED["osm"] if first == "osm" else ""):
        return Unsupported(key)
    if name in QUESTION_TYPE_DICT or name == "entity":
        return Unsupported("workbook-type-unsupported")
    return Unknown(next(iter(get_close_matches(first, _OFTEN_MEANT, 1, 0.6)), ""))


def _select(words: str) -> Question | None:
    """`select_one list`, `rank list` and `select_multiple_from_file list.csv`, in each of their spellings."""
    for alias in sorted(aliases.select, key=len, reverse=True):
        start, rest = words[: len(alias)], words[len(alias) :]
        if start.lower().replace("_", " ") != alias.replace("_", " ") or (rest[:1] or " ") != " ":
            continue
        rest = rest.strip()
        other = next((suffix for suffix in _OTHER if rest.lower().endswith(f" {suffix}")), "")
        named = rest[: -len(other)].split() if other else rest.split()
        if named[:1] == ["from"]:
            named = named[1:]
        if named[1:]:
            return None
        meant = aliases.select[alias]
        kind = _KIND_OF_SELECT.get(meant, "select_multiple")
        return Question(kind, named[0] if named else "", other=bool(other), external=meant == "select one external")
    return None
