"""What is on, by day, and the person's own day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.language.dates import say_day
from bot.language.texts import Html
from bot.programmes import places
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places import Count
from bot.programmes.programme import Programme
from bot.screens import taps
from bot.screens.moments import say_city, say_clock
from bot.screens.screen import Button, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE = 8  # events on one screen; a longer day takes several
LINE = 80  # letters of a title in a list
PLACE = 60
LABEL = 40
MOST_TODAY = 20
SIGNS = {places.GOING: "✅ ", places.OFFERED: "🎁 ", places.WAITING: "⏳ "}
MINE = {places.GOING: "mine-going", places.OFFERED: "mine-offered", places.WAITING: "mine-waiting"}


@dataclass(frozen=True, slots=True)
class Listed:
    """An event in a list: whose it is, how many have what at it, and what the reader has at it, if anything."""

    scheduled: Scheduled
    programme: Programme
    count: Count
    status: str | None = None

    @property
    def event(self) -> Event:
        """Its facts."""
        return self.scheduled.event


def pages(days: Sequence[date]) -> list[range]:
    """How a list of events on these days, in order, is divided: whole days where they fit, as places in the list."""
    out: list[range] = []
    for _, group in groupby(range(len(days)), key=lambda place: days[place]):
        whole = list(group)
        if out and out[-1].stop - out[-1].start + len(whole) <= PAGE:
            out[-1] = range(out[-1].start, whole[-1] + 1)
        else:
            out.extend(range(begin, min(begin + PAGE, whole[-1] + 1)) for begin in range(whole[0], whole[-1] + 1, PAGE))
    return out


def listing(words: Words, shown: Sequence[Listed], page: range, total: int, *, abroad: bool) -> Screen:
    """One page of what is on. `abroad`: some of it is where clocks show another time than the reader's."""
    home = words.button("button-home", taps.Home())
    if not shown:
        programmes = words.button("button-programmes", taps.ShowProgrammes())
        return Screen(words.say("events-none"), column(programmes, home))
    days = groupby(shown, key=lambda each: (each.event.start.date(), say_city(words, each.programme, each.event.zone)))
    turn = tuple(
        button
        for button in (
            words.button("button-earlier-days", taps.ShowEvents(page.start - 1)) if page.start else None,
            words.button("button-later-days", taps.ShowEvents(page.stop)) if page.stop < total else None,
        )
        if button
    )
    return Screen(
        lines(
            words.say("events-title"),
            *(
                Html(
                    "\n".join(
                        [words.say("events-day", day=say_day(day, words.language), city=city), *_lines(words, its)]
                    )
                )
                for (day, city), its in days
            ),
            words.say("events-own-times") if abroad else None,
        ),
        (
            *column(*(open_button(words, each) for each in shown)),
            *((turn,) if turn else ()),
            (words.button("button-today", taps.ShowToday()), home),
        ),
    )


def today(words: Words, mine: Sequence[Listed], now: datetime) -> Screen:
    """The reader's own events on the day that it is at their place: what is over, what is on now, what is next.

    `mine` holds what they have a place at, or are offered one, by start.
    """
    its_day = [each for each in mine if _is_today(each.event, now)][:MOST_TODAY]
    coming = next((each for each in mine if each.event.starts > now), None)
    said = [words.say(_when(each.event, now, is_next=each is coming), event=say_short(words, each)) for each in its_day]
    shown = its_day
    if its_day:
        day = say_day(now.astimezone(ZoneInfo(its_day[0].event.zone)).date(), words.language)
        title = words.say("today-title", day=day)
    else:
        title = words.say("today-none")
        if coming:
            wall = coming.event.start
            day = say_day(wall.date(), words.language)
            said.append(words.say("today-coming", event=Html(f"{day}, {say_short(words, coming)}")))
            shown = [coming]
    return Screen(
        lines(title, Html("\n".join(said))),
        column(
            *(open_button(words, each) for each in shown),
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
    return words.say("event-line", time=_hours(event), title=what)


def open_button(words: Words, listed: Listed) -> Button:
    """The button that opens an event's card."""
    event = listed.event
    sign = "❌ " if event.cancelled else SIGNS.get(listed.status or "", "")
    title = listed.programme.text(event.title, words.language)
    return Button(
        cut(f"{sign}{say_clock(event.starts, event.zone)} {title}", LABEL), taps.ShowEvent(listed.scheduled.id)
    )


def _lines(words: Words, shown: Iterable[Listed]) -> list[Html]:
    out = []
    for each in shown:
        title = shorten(each.programme.text(each.event.title, words.language), LINE)
        note = _note(words, each)
        key = "event-line-with-note" if note else "event-line"
        out.append(words.say(key, time=_hours(each.event), title=title, **({"note": note} if note else {})))
    return out


def _note(words: Words, listed: Listed) -> Html | None:
    if listed.event.cancelled:
        return words.say("event-is-cancelled")
    if listed.status in MINE:
        return words.say(MINE[listed.status])
    left = places.left(listed.event, listed.count)
    if left is None:
        return None
    return words.say("places-left", count=left) if left else words.say("places-none-left")


def _when(event: Event, now: datetime, *, is_next: bool) -> str:
    if event.ends <= now:
        return "today-over"
    if event.starts <= now:
        return "today-now"
    return "today-next" if is_next else "today-later"


def _is_today(event: Event, now: datetime) -> bool:
    """Whether it touches the day that it is at its place."""
    return event.start.date() <= now.astimezone(ZoneInfo(event.zone)).date() <= event.end.date()


def _hours(event: Event) -> str:
    """ "18:00–20:00"; of one that lasts for days the start alone."""
    start = say_clock(event.starts, event.zone)
    return f"{start}–{say_clock(event.ends, event.zone)}" if (event.end - event.start).days == 0 else start
