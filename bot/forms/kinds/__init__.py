"""Kinds of questions: one class for each, and the table of them all. A new kind is a class and a line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.forms.kinds.acknowledging import OK, AcknowledgeKind
from bot.forms.kinds.barcodes import BarcodeKind
from bot.forms.kinds.base import Asked, Kind, Option, Options, Searched, Ticks
from bot.forms.kinds.days import DateKind
from bot.forms.kinds.files import FileKind
from bot.forms.kinds.finding import MANY
from bot.forms.kinds.numbers import DecimalKind, IntegerKind
from bot.forms.kinds.phones import PhoneKind
from bot.forms.kinds.places import GeopointKind
from bot.forms.kinds.ranges import RangeKind
from bot.forms.kinds.ranks import RankKind
from bot.forms.kinds.repeats import RepeatKind
from bot.forms.kinds.selects import SelectMultipleKind, SelectOneKind
from bot.forms.kinds.silent import SilentKind
from bot.forms.kinds.texts import TextKind
from bot.forms.kinds.times import DateTimeKind, TimeKind

KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "text": TextKind(),
        "integer": IntegerKind(),
        "decimal": DecimalKind(),
        "range": RangeKind(),
        "date": DateKind(),
        "time": TimeKind(),
        "dateTime": DateTimeKind(),
        "select_one": SelectOneKind(),
        "select_multiple": SelectMultipleKind(),
        "rank": RankKind(),
        "acknowledge": AcknowledgeKind(),
        "trigger": AcknowledgeKind(),
        "image": FileKind("image"),
        "audio": FileKind("audio"),
        "video": FileKind("video"),
        "file": FileKind("file"),
        "geopoint": GeopointKind(),
        "phone": PhoneKind(),
        "barcode": BarcodeKind(),
        "repeat": RepeatKind(),
        "note": SilentKind(),
        "calculate": SilentKind(),
    }
)
"""`Question.kind` -> what it does."""

__all__ = ["KINDS", "MANY", "OK", "Asked", "Kind", "Option", "Options", "Searched", "Ticks"]
