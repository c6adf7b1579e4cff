"""What is on, by day, and the person's own day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.language.dates import say_day, say_day_short
from bot.language.texts import Html
from bot.programmes import places
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places import Count
from bot.programmes.programme import Programme
from bot.screens import taps
from bot.screens.moments import say_city, say_clock, say_hours, say_span
from bot.screens.screen import Button, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE = 8  # events on one screen; a longer day takes several
TOGETHER = 4  # events of several days that share a screen
LINE = 80  # letters of a title in a list
PLACE = 60
LABEL = 36  # letters that fit on a button as wide as a phone
MOST_TODAY = 20


class Mark(NamedTuple):
    """The sign at an event that the reader has something to do with, and the message that says what it means."""

    sign: str
    meaning: str


MARKS: Final = {
    places.GOING: Mark("✅", "mine-going"),
    places.OFFERED: Mark("🎁", "mine-offered"),
    places.WAITING: Mark("⏳", "mine-waiting"),
}
ASKED: Final = Mark("🙋", "mine-asked")
CANCELLED: Final = Mark("❌", "event-is-cancelled")


@dataclass(frozen=True, slots=True)
class Listed:
    """An event in a list: whose it is, how many have what at it, and what the reader has at it, if anything.

    `asks`: they are still to say whether they come.
    """

    scheduled: Scheduled
    programme: Programme
    count: Count
    status: str | None = None
    asks: bool = False

    @property
    def event(self) -> Event:
        """Its facts."""
        return self.scheduled.event

    @property
    def mark(self) -> Mark | None:
        """What it is for the reader, if they have something to do with it."""
        if self.event.cancelled:
            return CANCELLED
        return ASKED if self.asks else MARKS.get(self.status or "")


def pages(days: Sequence[date]) -> list[range]:
    """How a list of events on these days, in order, is divided, as places in the list: a day a page, a long day on
    several, and days with little on together.
    """
    out: list[range] = []
    for _, group in groupby(range(len(days)), key=lambda place: days[place]):
        whole = list(group)
        if out and out[-1].stop - out[-1].start + len(whole) <= TOGETHER:
            out[-1] = range(out[-1].start, whole[-1] + 1)
        else:
            out.extend(range(begin, min(begin + PAGE, whole[-1] + 1)) for begin in range(whole[0], whole[-1] + 1, PAGE))
    return out


def listing(words: Words, shown: Sequence[Listed], page: range, days: Sequence[date], *, abroad: bool) -> Screen:
    """One page of what is on, of which `days` has the day of each event. `abroad`: some of it is where clocks show
    another time than the reader's.
    """
    home = words.button("button-home", taps.Home())
    if not shown:
        programmes = words.button("button-programmes", taps.ShowProgrammes())
        return Screen(words.say("events-none"), column(programmes, home))
    headings = dict.fromkeys(_heading(words, each) for each in shown)
    marks = dict.fromkeys(each.mark for each in shown if each.mark)
    several = days[page.start] != days[page.stop - 1]
    turn = _turns(words, page, days)
    return Screen(
        lines(
            words.say("events-title"),
            Html("\n".join(headings)),
            Html("\n".join(words.say(mark.meaning) for mark in marks)),
            words.say("events-hint"),
            words.say("events-own-times") if abroad else None,
        ),
        (
            *column(*(open_button(words, each, dated=several) for each in shown)),
            *((turn,) if turn else ()),
            (words.button("button-today", taps.ShowToday()), home),
        ),
    )


def today(words: Words, mine: Sequence[Listed], now: datetime, own_zone: str) -> Screen:
    """The reader's own events on the day that it is at their place: what is over, what is on now, what is next, or,
    where nothing more is on today, on which day.

    `mine` holds what they have a place at, or are offered one, by start; `own_zone` is where they live.
    """
    its_day = [each for each in mine if _is_today(each.event, now)][:MOST_TODAY]
    coming = next((each for each in mine if each.event.starts > now), None)
    later = None if coming in its_day else coming
    said = [_today_line(words, each, _when(each.event, now, is_next=each is coming)) for each in its_day]
    day = now.astimezone(ZoneInfo(its_day[0].event.zone if its_day else own_zone)).date()
    return Screen(
        lines(
            words.say("today-title", day=say_day(day, words.language)),
            Html("\n".join(said)) if said else words.say("today-none"),
            _say_later(words, later, own_zone) if later else None,
        ),
        column(
            *(open_button(words, each, dated=False) for each in its_day),
            open_button(words, later, dated=True) if later else None,
            words.button("button-back-to-events", taps.ShowEvents(0)),
            words.button("button-home", taps.Home()),
        ),
    )


def say_short(words: Words, listed: Listed) -> Html:
    """An event in a line: "18:00–20:00 Concert · Kazakhstan Hall"."""
    event, programme = listed.event, listed.programme
    title = shorten(programme.text(event.title, words.language), LINE)
    place = programme.text(event.place, words.language)
    what = words.say("event-at-place", title=title, place=shorten(place, PLACE)) if place else title
    return words.say("event-line", time=say_hours(event), title=what)


def open_button(words: Words, listed: Listed, *, dated: bool) -> Button:
    """The button that opens an event's card: "✅ 18:00 Concert", "18:00 Concert · 12 left"; `dated`: with its day."""
    event = listed.event
    sign = f"{listed.mark.sign} " if listed.mark else ""
    day = f"{event.start:%d.%m} " if dated else ""
    before = f"{sign}{day}{say_clock(event.starts, event.zone)} "
    after = "" if listed.mark else _places(words, listed)
    title = cut(listed.programme.text(event.title, words.language), LABEL - len(before) - len(after))
    return Button(f"{before}{title}{after}", taps.ShowEvent(listed.scheduled.id))


def _heading(words: Words, listed: Listed) -> Html:
    day = say_day(listed.event.start.date(), words.language)
    return words.say("events-day", day=day, city=say_city(words, listed.programme, listed.event.zone))


def _turns(words: Words, page: range, days: Sequence[date]) -> tuple[Button, ...]:
    """The ways to the pages before and after, by their day where it is another one."""
    earlier, later = page.start - 1, page.stop
    out = []
    if earlier >= 0:
        other = days[earlier] != days[page.start]
        label = f"‹ {say_day_short(days[earlier], words.language)}" if other else words.plain("button-earlier")
        out.append(Button(label, taps.ShowEvents(earlier)))
    if later < len(days):
        other = days[later] != days[later - 1]
        label = f"{say_day_short(days[later], words.language)} ›" if other else words.plain("button-later")
        out.append(Button(label, taps.ShowEvents(later)))
    return tuple(out)


def _places(words: Words, listed: Listed) -> str:
    left = places.left(listed.event, listed.count)
    if left is None:
        return ""
    return f" · {words.plain('places-left', count=left) if left else words.plain('places-none-left')}"


def _today_line(words: Words, listed: Listed, when: str) -> Html:
    """An event of today, with what is still to be answered about it."""
    line, mark = words.say(when, event=say_short(words, listed)), listed.mark
    if mark is None or mark is MARKS[places.GOING]:
        return line
    return words.say("today-unanswered", event=line, note=words.say(mark.meaning))


def _say_later(words: Words, listed: Listed, own_zone: str) -> Html:
    event, programme = listed.event, listed.programme
    city = say_city(words, programme, event.zone)
    return words.say(
        "today-coming",
        event=shorten(programme.text(event.title, words.language), LINE),
        time=say_span(words, event.start, event.end, event.zone, city, own_zone),
    )


def _when(event: Event, now: datetime, *, is_next: bool) -> str:
    if event.ends <= now:
        return "today-over"
    if event.starts <= now:
        return "today-now"
    return "today-next" if is_next else "today-later"


def _is_today(event: Event, now: datetime) -> bool:
    """Whether it touches the day that it is at its place."""
    return event.start.date() <= now.astimezone(ZoneInfo(event.zone)).date() <= event.end.date()
