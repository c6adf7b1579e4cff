"""When something is due: arithmetic with wall times and instants, without any data of ours."""

from datetime import datetime, time, timedelta

from bot.clock import instant
from bot.programmes.reminder import DAYS, HOURS, MINUTES, WEEKS

SPANS = {
    MINUTES: timedelta(minutes=1),
    HOURS: timedelta(hours=1),
    DAYS: timedelta(days=1),
    WEEKS: timedelta(weeks=1),
}
ON_THE_CALENDAR = frozenset({DAYS, WEEKS})


def due(anchor: datetime, zone: str, amount: int, unit: str, at: time | None = None) -> datetime:
    """The aware UTC instant `amount` of `unit` after `anchor` (before it, if negative), a naive wall time in `zone`.

    Minutes and hours are counted in instants. Days and weeks are counted on the calendar, and `at` is the wall time on
    that day; None: the anchor's. What a clock change does to a wall time says `bot.clock.instant` (RFC 5545, 3.3.5).
    Raises OverflowError beyond the years 1 to 9999.
    """
    span = amount * SPANS[unit]
    if unit not in ON_THE_CALENDAR:
        return instant(anchor, zone) + span
    day = anchor.date() + span
    return instant(datetime.combine(day, at or anchor.time()), zone)
