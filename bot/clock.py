"""The one place that reads the time, so that a test or a rehearsal can hand in another."""

from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

# In which people arrange something. Reckoning from there never leaves the calendar of `datetime`.
YEARS: Final = range(1970, 2200)


def system_time() -> datetime:
    """The present instant, aware, in UTC."""
    return datetime.now(UTC)


class Clock:
    """Tells the time; `source` gives an aware instant."""

    def __init__(self, source: Callable[[], datetime] = system_time) -> None:
        self._source = source

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._source().astimezone(UTC)

    def stamp(self) -> int:
        """The present instant as whole seconds since 1970-01-01 UTC: what the tables store."""
        return int(self._source().timestamp())

    def today(self, zone: tzinfo) -> date:
        """The calendar day it is in `zone` now."""
        return self._source().astimezone(zone).date()


@lru_cache(maxsize=1024)
def instant(wall: datetime, zone: str) -> datetime:
    """The UTC instant of a naive wall time in an IANA zone.

    A wall time that a clock change skips means the instant after the gap, one that happens twice the first
    (PEP 495, fold=0).
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
