"""Times of day, stored as "HH:MM", and moments, stored as "YYYY-MM-DDTHH:MM:SS+05:00"."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

from bot.forms.expressions.values import Value, text
from bot.forms.kinds.base import Asked, Kind, Ticks, known, not_this_way
from bot.forms.kinds.days import is_date, why_no_date
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, Typed
from bot.language.dates import say_date, say_time
from bot.language.typed_dates import DateProblem
from bot.language.typed_times import parse_moment, parse_time

_CLOCK: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
_CLOCK_IN: Final = re.compile(r"(?:.*T)?([0-9]{2}:[0-9]{2})(?::[0-9.]{2,12})?(?:Z|[-+][0-9]{2}:?[0-9]{2})?")
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[-+][0-9]{2}:[0-9]{2}")
_FRACTION: Final = re.compile(r"\.[0-9]+")


class TimeKind(Kind):
    """`time`: tapped on a clock, or typed as "18:30" or "9 pm"."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The time of day."""
        del asked
        if isinstance(reply, Picked):
            return reply.option if _CLOCK.fullmatch(reply.option) else Rejection("forms-old-button")
        if not isinstance(reply, Typed):
            return not_this_way(reply, "time")
        clock = parse_time(reply.text)
        return Rejection("forms-time-wanted") if clock is None else say_time(clock)

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A time of day to the minute."""
        del question
        return isinstance(answer, str) and _CLOCK.fullmatch(answer) is not None

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A time of day, or that of a moment."""
        match = _CLOCK_IN.fullmatch(text(value).strip())
        return match[1] if match and self.accepts(match[1], question) else None


class DateTimeKind(Kind):
    """`dateTime`: a day tapped on a calendar and then a time, or both typed: "24.09.2027 18:30"."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Rejection:
        """The moment by the clock where the person is; the day alone is held until the time is there."""
        day = date.fromisoformat(asked.ticks[0]) if asked.ticks and is_date(asked.ticks[0]) else None
        if isinstance(reply, Typed):
            return _typed(reply.text, asked, day)
        if not isinstance(reply, Picked):
            return not_this_way(reply, "moment")
        if is_date(reply.option):
            return Ticks((reply.option,))
        if day and _CLOCK.fullmatch(reply.option):
            return _stored(datetime.combine(day, time.fromisoformat(reply.option)), asked)
        return Rejection("forms-old-button")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A moment that exists, with its offset from UTC."""
        del question
        if not isinstance(answer, str) or not _MOMENT.fullmatch(answer):
            return False
        try:
            datetime.fromisoformat(answer)
        except ValueError:
            return False
        return True

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """Day and time, by the clock that it was answered by."""
        del question, default_language
        at = datetime.fromisoformat(answer)
        return f"{say_date(at.date(), known(language))}, {say_time(at.time())}"

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A moment with its offset, as `now()` gives it."""
        written = _FRACTION.sub("", text(value).strip().replace("Z", "+00:00"))
        return written if self.accepts(written, question) else None


def _typed(typed: str, asked: Asked, day: date | None) -> Answer | Ticks | Rejection:
    found = parse_moment(typed[:100], known(asked.language))
    if isinstance(found, datetime):
        return _stored(found, asked)
    if isinstance(found, date):
        return Ticks((found.isoformat(),))
    if isinstance(found, DateProblem):
        return Rejection("forms-moment-wanted") if found.kind == "not-a-date" else why_no_date(found, asked.language)
    return _stored(datetime.combine(day, found), asked) if day else Rejection("forms-moment-wanted")


def _stored(wall: datetime, asked: Asked) -> str:
    """With the offset that the clocks there have on that day."""
    offset = wall.replace(tzinfo=asked.now.tzinfo if asked.now else UTC).utcoffset() or timedelta(0)
    to_the_minute = timezone(
        timedelta(minutes=round(offset / timedelta(minutes=1)))
    )  # a century ago there were seconds
    return wall.replace(tzinfo=to_the_minute).isoformat(timespec="seconds")
