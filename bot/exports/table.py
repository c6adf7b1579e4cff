"""A table as data: its columns, and rows that are made one after another, so that many need little memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeAlias
from zoneinfo import ZoneInfo

Cell: TypeAlias = str | int | float | date | datetime | None
"""A datetime is naive: a wall time of the zone that its column names."""


class Say(Protocol):
    """Says a text of `locales/` in the reader's language."""

    def __call__(self, key: str, /, **args: str | int | float) -> str:
        """The message as plain text."""


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in characters."""

    heading: str
    width: int = 16


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is that of its sheet, or file. `rows` can be gone through once, within the transaction."""

    name: str
    columns: Sequence[Column]
    rows: Iterator[Sequence[Cell]]


def wall(at: int | None, zone: ZoneInfo) -> datetime | None:
    """An instant (seconds since 1970 UTC) as a wall time, to the minute."""
    return datetime.fromtimestamp(at, zone).replace(tzinfo=None, second=0) if at is not None else None
