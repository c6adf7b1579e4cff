"""When a wall time is, worked out anew: only the step from UTC to local time is taken from a zone, never that back."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

STEP = timedelta(hours=1)
REACH = timedelta(
    hours=50
)  # farther than a wall time is from the same digits read as UTC, even where a day is left out
UNITS = {"minutes": 60, "hours": 3_600, "days": 86_400, "weeks": 604_800}


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """What the clocks show at an instant."""
    return moment.astimezone(zone).replace(tzinfo=None)


def when(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first instant at which the clocks show `wall`; where they never do, as if they had gone on unchanged."""
    begin = wall.replace(tzinfo=UTC) - REACH
    moments = [begin + number * STEP for number in range(int(2 * REACH / STEP))]
    ahead = {local(moment, zone) - moment.replace(tzinfo=None) for moment in moments}
    shown = [moment for moment in ((wall - each).replace(tzinfo=UTC) for each in ahead) if local(moment, zone) == wall]
    if shown:
        return min(shown)
    later = next(number for number, moment in enumerate(moments) if local(moment, zone) > wall)
    before, after = moments[later - 1], moments[later]
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        before, after = (before, middle) if local(middle, zone) > wall else (middle, after)
    return wall.replace(tzinfo=UTC) - (local(before, zone) - before.replace(tzinfo=None))


def due(anchor: datetime, zone: ZoneInfo, amount: int, unit: str, at: time | None) -> datetime:
    """What `bot.reminders.times.due` promises."""
    seconds = amount * UNITS[unit]
    if seconds % 86_400 or unit in {"minutes", "hours"}:
        return when(anchor, zone) + timedelta(seconds=seconds)
    day = datetime.fromordinal(anchor.toordinal() + seconds // 86_400)
    return when(datetime.combine(day, at or anchor.time()), zone)


def changes(zone: ZoneInfo, year: int) -> list[datetime]:
    """Instants of that year at which the clocks of `zone` are set, to the second; where two lie close, not both."""
    found = []
    moment = datetime(year, 1, 1, tzinfo=UTC)
    while moment.year == year:
        after = moment + timedelta(days=7)
        if moment.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            first, last = moment, after
            while last - first > timedelta(seconds=1):
                middle = first + (last - first) // 2
                changed = middle.astimezone(zone).utcoffset() != first.astimezone(zone).utcoffset()
                first, last = (first, middle) if changed else (middle, last)
            found.append(last)
        moment = after
    return found
