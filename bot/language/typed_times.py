"""Reads times of day, and days with times, as people type them: "19:30", "1930", "25 September at 7 pm"."""

import re
from datetime import date, datetime, time
from itertools import chain
from typing import Final

from bot.language.letters import fold
from bot.language.typed_dates import DateProblem, parse_day

_WORDS: Final = frozenset(
    fold("at h o clock oclock am pm в час часа часов ч сағат сағ saat da də de ta te та те да де").split()
)
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_STRANGE: Final = re.compile(r"[^\w\s:.,'-]|_")
_LONGEST: Final = 30
_MOST_WORDS: Final = 4  # that a time is written in


def parse_time(text: str) -> time | None:
    """The time of day in `text` on a 24-hour clock, or with am and pm; None where it isn't one, or says more.

    An hour may stand alone; minutes have two digits, after it or stuck to it: "19", "19:30", "19.30", "1930", "930".
    """
    folded = fold(text[: _LONGEST + 1])
    if len(text) > _LONGEST or _STRANGE.search(folded):
        return None
    tokens = _TOKEN.findall(folded)
    words = [token for token in tokens if not token[0].isdigit()]
    if not _WORDS.issuperset(words):
        return None
    match [token for token in tokens if token[0].isdigit()]:
        case [hour] if len(hour) <= 2:
            return _wall(hour, "00", words)
        case [both] if len(both) <= 4:
            return _wall(both[:-2], both[-2:], words)
        case [hour, minute] if len(hour) <= 2 and len(minute) == 2:
            return _wall(hour, minute, words)
    return None


def parse_start(text: str, language: str, now: datetime, first: date, last: date) -> datetime | DateProblem:
    """When something that starts at `now` is to start instead: a time, a day, or both (naive wall times).

    What the text doesn't say stays as it is. "10.11" may be a time or a day: it is a day if that lies from `first` to
    `last`. A year may be left out, as in `parse_day`.
    """
    day, clock = parse_day(text, language, now.date()), parse_time(text)
    if isinstance(day, date) and (clock is None or first <= day <= last):
        return datetime.combine(day, now.time())
    if clock:
        return datetime.combine(now.date(), clock)
    words = text.split()
    for place in chain(range(len(words) - 1, max(0, len(words) - 1 - _MOST_WORDS), -1), range(1, _MOST_WORDS)):
        before, after = " ".join(words[:place]), " ".join(words[place:])
        for said_day, said_time in ((before, after), (after, before)):
            clock = parse_time(said_time) if said_time else None
            if clock is None:
                continue
            found = parse_day(said_day, language, now.date())
            if isinstance(found, date):
                return datetime.combine(found, clock)
            if found.kind == "no-such-day":
                day = found
    return day if isinstance(day, DateProblem) else DateProblem("not-a-date")


def _wall(hour: str, minute: str, words: list[str]) -> time | None:
    hours = int(hour)
    if "am" in words or "pm" in words:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if "pm" in words else 0)
    try:
        return time(hours, int(minute))
    except ValueError:
        return None
