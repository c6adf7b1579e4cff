"""Reads times of day, and days with times, as people type them: "19:30", "1930", "25 September at 7 pm"."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import chain
from typing import Final

from bot.language.letters import fold
from bot.language.typed_dates import DateProblem, parse_date, parse_day

_WORDS: Final = frozenset(
    fold(
        "at h o clock oclock am pm in the в час часа часов ч сағат сағ saat da də de ta te та те да де "
        "кейін кейінгі sonra sağat saghat"
    ).split()
)
# Parts of the day, and the hours of the 12-hour clock that each turns into hours of the day.
_MORNING: Final = {hour: hour for hour in range(1, 12)}
_AFTERNOON: Final = {12: 12, **{hour: hour + 12 for hour in range(1, 7)}, **{hour: hour for hour in range(13, 19)}}
_EVENING: Final = {**{hour: hour + 12 for hour in range(4, 12)}, **{hour: hour for hour in range(16, 24)}}
_NIGHT: Final = {
    12: 0,
    **{hour: hour for hour in range(6)},
    **{hour: hour + 12 for hour in range(9, 12)},
    **{hour: hour for hour in range(21, 24)},
}
_BY_WORD: Final = {
    word: hours
    for words, hours in (
        ("morning утра утром таңғы таңертең таңертеңгі ертеңгі səhər sabah", _MORNING),
        ("afternoon дня днем түскі түстен günorta günortadan öğleden öğlen", _AFTERNOON),
        ("evening вечера вечером кешкі кешке кеш axşam akşam", _EVENING),
        ("night ночи ночью түнгі түнде gecə gece", _NIGHT),
    )
    for word in fold(words).split()
}
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_STRANGE: Final = re.compile(r"[^\w\s:.,'-]|_")
_ISO_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")
_LONGEST: Final = 30
_MOST_WORDS: Final = 4  # that a time is written in


def parse_time(text: str) -> time | None:
    """The time of day in `text` on a 24-hour clock, with am and pm, or with the part of the day ("9 вечера", "кешкі
    9"); None where it isn't one, or says more.

    An hour may stand alone; minutes have two digits, after it or stuck to it: "19", "19:30", "19.30", "1930", "930".
    """
    folded = fold(text[: _LONGEST + 1])
    if len(text) > _LONGEST or _STRANGE.search(folded):
        return None
    tokens = _TOKEN.findall(folded)
    words = [token for token in tokens if not token[0].isdigit()]
    if not all(word in _WORDS or word in _BY_WORD for word in words):
        return None
    match [token for token in tokens if token[0].isdigit()]:
        case [hour] if len(hour) <= 2:
            return _wall(hour, "00", words)
        case [both] if len(both) <= 4:
            return _wall(both[:-2], both[-2:], words)
        case [hour, minute] if len(hour) <= 2 and len(minute) == 2:
            return _wall(hour, minute, words)
    return None


def parse_moment(text: str, language: str) -> datetime | date | time | DateProblem:
    """The day and the time of day in `text`, in either order, as a naive datetime; the day or the time alone where it
    says no more. Nothing is left to be guessed: the year has to be there."""
    day, clock = parse_date(text, language), parse_time(text)
    if isinstance(day, date):
        return day
    if clock:
        return clock
    for before, after in _halves(text):
        for said_day, said_time in ((before, after), (after, before)):
            clock = parse_time(said_time) if said_time else None
            found = parse_date(said_day, language) if clock else day
            if clock and isinstance(found, date):
                return datetime.combine(found, clock)
            if isinstance(found, DateProblem) and found.kind != "not-a-date":
                day = found
    return day


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The text parted at each place where a time may begin or end."""
    words = text.replace("T", " ").split() if _ISO_MOMENT.fullmatch(text.strip()) else text.split()
    for place in chain(range(len(words) - 1, max(0, len(words) - 1 - _MOST_WORDS), -1), range(1, _MOST_WORDS)):
        yield " ".join(words[:place]), " ".join(words[place:])


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
    for before, after in _halves(text):
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
    hours: int | None = int(hour)
    parts = [_BY_WORD[word] for word in words if word in _BY_WORD]
    halves = [word for word in words if word in {"am", "pm"}]
    if len(parts) + len(halves) > 1:
        return None
    if parts:
        hours = parts[0].get(int(hour))
    elif halves:
        hours = int(hour) % 12 + 12 * (halves[0] == "pm") if 1 <= int(hour) <= 12 else None
    try:
        return None if hours is None else time(hours, int(minute))
    except ValueError:
        return None
