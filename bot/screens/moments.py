"""When something is, as the reader wants to know it: the time at its place, and their own where that differs.

The start is Telegram's date_time entity without a format: the text stays as it is written, and the app offers it in
the zone of the phone (https://core.telegram.org/bots/api#messageentity).
"""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import get_timezone_location

from bot.clock import instant
from bot.language.dates import say_day, say_time
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.programmes.event import Event
from bot.programmes.programme import Programme
from bot.screens.words import Words

DASH: Final = "–\u2060"  # the unseen joiner keeps "18:00–20:00" on one line
# CLDR knows these cities under the older names of their zones.
OLDER_NAMES: Final = {
    "Europe/Kyiv": "Europe/Kiev",
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Yangon": "Asia/Rangoon",
}


def say_zone(words: Words, zone: str) -> str:
    """A zone by the name of its city: "Almaty", "Алматы"."""
    locale = Locale.parse(LANGUAGES[words.language].locale)
    city = locale.time_zones.get(OLDER_NAMES.get(zone, zone), {}).get("city")
    return str(city or get_timezone_location(zone, locale=locale, return_city=True))


def say_city(words: Words, programme: Programme, zone: str) -> str:
    """Whose time `zone` is: the programme's city, or, where an event has another zone, that of its own city."""
    return programme.text(programme.city, words.language) if zone == programme.zone else say_zone(words, zone)


def say_span(words: Words, start: datetime, end: datetime, zone: str, city: str, own_zone: str) -> Html:
    """From when to when: "Friday, 24 September, 18:00–20:00".

    `start` and `end` are naive wall times in `zone`, where the city is called `city`. Where the clocks of `own_zone`
    show another time then, both are named, on two lines.
    """
    there = _span(words, instant(start, zone), instant(end, zone), zone)
    own = say_own(words, start, end, zone, own_zone)
    return Html(f"{words.say('moment-there', time=there, city=city)}\n{own}") if own else there


def say_own(words: Words, start: datetime, end: datetime, zone: str, own_zone: str) -> Html | None:
    """The wall times `start` to `end` in `zone` as the reader's own, in a line; None if their clocks show the same."""
    starts, ends = instant(start, zone), instant(end, zone)
    if not differs(starts, zone, own_zone):
        return None
    own_day = _local(starts, own_zone).date() != start.date()
    own = _span(words, starts, ends, own_zone) if own_day else escape(_hours(words, starts, ends, own_zone))
    return words.say("moment-yours", time=own, city=say_zone(words, own_zone))


def say_moment(words: Words, at: datetime, zone: str, city: str, own_zone: str) -> Html:
    """One instant (aware): "Friday, 24 September, 18:00", on one line, with the reader's own time where it differs."""
    there = _moment(words, at, zone)
    if not differs(at, zone, own_zone):
        return there
    same_day = _local(at, zone).date() == _local(at, own_zone).date()
    own = escape(say_time(_local(at, own_zone).time())) if same_day else _moment(words, at, own_zone)
    return words.say("moment-both", time=there, city=city, own=own, own_city=say_zone(words, own_zone))


def say_clock(at: datetime, zone: str) -> str:
    """What a clock in `zone` shows at this aware instant: "18:00"."""
    return say_time(_local(at, zone).time())


def say_hours(event: Event) -> str:
    """When an event is, by the clock of its place: "18:00–20:00"; of one that lasts for days the start alone."""
    start = say_clock(event.starts, event.zone)
    return f"{start}{DASH}{say_clock(event.ends, event.zone)}" if (event.end - event.start).days == 0 else start


def differs(at: datetime, zone: str, own_zone: str) -> bool:
    """Whether clocks show different times in the two zones at this aware instant."""
    return _local(at, zone).utcoffset() != _local(at, own_zone).utcoffset()


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone))


def _moment(words: Words, at: datetime, zone: str) -> Html:
    wall = _local(at, zone)
    text = f"{say_day(wall.date(), words.language)}, {say_time(wall.time())}"
    return Html(f'<tg-time unix="{int(at.astimezone(UTC).timestamp())}">{escape(text)}</tg-time>')


def _span(words: Words, starts: datetime, ends: datetime, zone: str) -> Html:
    return Html(f"{_moment(words, starts, zone)}{escape(_until(words, starts, ends, zone))}")


def _hours(words: Words, starts: datetime, ends: datetime, zone: str) -> str:
    return f"{say_time(_local(starts, zone).time())}{_until(words, starts, ends, zone)}"


def _until(words: Words, starts: datetime, ends: datetime, zone: str) -> str:
    """The end, with its day unless it is the same or the morning after: "–20:00", " – Sunday, 26 September, 12:00"."""
    start, end = _local(starts, zone), _local(ends, zone)
    nights = (end.date() - start.date()).days
    if nights == 0 or (nights == 1 and end.time() < start.time()):
        return f"{DASH}{say_time(end.time())}"
    return f" – {say_day(end.date(), words.language)}, {say_time(end.time())}"
