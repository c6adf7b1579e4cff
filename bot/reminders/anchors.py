"""What a reminder counts from, when that makes it due, and until when it is worth sending."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import instant
from bot.programmes.event import Event
from bot.programmes.programme import Programme
from bot.programmes.reminder import (
    DEADLINE,
    EVENT_START,
    PROGRAMME_END,
    PROGRAMME_START,
    UNFINISHED,
    Reminder,
)
from bot.reminders import times

MORNING = time(9)  # on a day that has no time of its own
AFTERWARDS = timedelta(days=3)  # what is said after something is worth saying for so long


@dataclass(frozen=True, slots=True)
class Anchor:
    """A naive wall time in `zone`. `day` is the day that it begins or ends, where it stands for a whole day.

    `over` is the aware instant from which nobody needs to be told beforehand.
    """

    wall: datetime
    zone: str
    over: datetime
    day: date | None = None

    @property
    def stamp(self) -> int:
        """The instant as seconds since 1970 UTC."""
        return int(instant(self.wall, self.zone).timestamp())


def of_event(reminder: Reminder, event: Event) -> Anchor:
    """For a reminder about events."""
    wall, over = (event.start, event.starts) if reminder.anchor == EVENT_START else (event.end, event.ends)
    return Anchor(wall, event.zone, over)


def of_programme(reminder: Reminder, programme: Programme) -> Anchor | None:
    """For a reminder about the programme as a whole; None: about something else, or there is no deadline."""
    zone = programme.zone
    if reminder.anchor == PROGRAMME_START:
        begins = _midnight(programme.start)
        return Anchor(begins, zone, instant(begins, zone), programme.start)
    if reminder.anchor == PROGRAMME_END:
        return Anchor(_midnight(programme.end, 1), zone, _over(programme), programme.end)
    if reminder.anchor == DEADLINE and programme.closes:
        return Anchor(programme.closes, zone, instant(programme.closes, zone))
    return None


def of_answer(answer: object, programme: Programme) -> Anchor | None:
    """For a person's own date, as a form keeps it ("2027-09-24"); None for what is no date."""
    try:
        day = date.fromisoformat(str(answer)[:10])
        return Anchor(_midnight(day), programme.zone, instant(_midnight(day, 1), programme.zone), day)
    except (ValueError, OverflowError):
        return None


def of_dialogue(reminder: Reminder, programme: Programme, updated_at: int) -> Anchor:
    """For an unfinished application whose last answer came then (seconds since 1970 UTC)."""
    zone = programme.zone if reminder.unit in times.ON_THE_CALENDAR else "UTC"
    wall = datetime.fromtimestamp(updated_at, ZoneInfo(zone)).replace(tzinfo=None)
    closes = instant(programme.closes, programme.zone) if programme.closes else _over(programme)
    return Anchor(wall, zone, closes)


def due(reminder: Reminder, anchor: Anchor) -> datetime | None:
    """The aware UTC instant at which it is due; None beyond the years 1 to 9999."""
    try:
        if anchor.day and reminder.unit in times.ON_THE_CALENDAR:
            morning = datetime.combine(anchor.day, MORNING)
            return times.due(morning, anchor.zone, reminder.amount, reminder.unit, reminder.at)
        return times.due(anchor.wall, anchor.zone, reminder.amount, reminder.unit, reminder.at)
    except OverflowError:
        return None


def useful_until(reminder: Reminder, anchor: Anchor, event: Event | None = None) -> datetime:
    """The aware instant from which it isn't worth sending any more."""
    if reminder.amount < 0 or reminder.anchor == UNFINISHED:
        return anchor.over
    planned = due(reminder, anchor) or anchor.over
    return event.ends if event and planned < event.ends else planned + AFTERWARDS


def _midnight(day: date, later: int = 0) -> datetime:
    return datetime.combine(day + timedelta(days=later), time())


def _over(programme: Programme) -> datetime:
    return instant(_midnight(programme.end, 1), programme.zone)
