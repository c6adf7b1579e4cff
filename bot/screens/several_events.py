"""One reminder of several events: whoever goes to four things tomorrow gets one message and not four."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from bot.language.dates import say_day
from bot.language.texts import Html
from bot.programmes.event import Event
from bot.screens import moments, taps
from bot.screens.event_news import Reading
from bot.screens.reminders import Reminded, asks, built_in, say_event, say_turn
from bot.screens.screen import Button, Screen, cut, lines, shorten

TITLE, PLACE, LABEL = 80, 60, 38  # letters in a line, and on a button
LONGEST: Final = 3_500
ROOM: Final = 4_000  # for the list and an organiser's words
LEAST: Final = 800  # of these words there is always room for so many characters
OF_AN_EVENT: Final = frozenset({"title", "date", "time", "place", "address"})
HEADINGS: Final = {
    "remind-soon": "remind-several-soon",
    "remind-today": "remind-several-today",
    "remind-tomorrow": "remind-several-tomorrow",
    "remind-ahead": "remind-several-ahead",
    "remind-began": "remind-several-began",
    "remind-ending": "remind-several-ending",
    "remind-over": "remind-several-over",
}

Several = Sequence[tuple[Reading, int | None]]


def reminder(reminded: Reminded, several: Several) -> Screen:
    """Of something before or after these events (by start, at most `outbox.TOGETHER`), each with the reader's place
    on its waiting list, for those who wait.

    An organiser's words that speak of an event are said for each where there is room, others once.
    """
    asking = any(asks(reminded, reading) for reading, _ in several)
    return Screen(
        lines(
            _for_each(reminded, several) or _list(reminded, several),
            reminded.words.say("event-ask-kindly") if asking else None,
        ),
        tuple(tuple(_buttons(reminded, reading)) for reading, _ in several),
    )


def _for_each(reminded: Reminded, several: Several) -> Html | None:
    """The organiser's words about each event; None if they speak of none, or would be too long."""
    if not reminded.gaps & OF_AN_EVENT:
        return None
    said = lines(*(say_event(reminded, reading, position) for reading, position in several))
    return said if len(said) <= LONGEST else None


def _list(reminded: Reminded, several: Several) -> Html:
    own = bool(reminded.own_text()) and not reminded.gaps & OF_AN_EVENT
    days = groupby(several, key=lambda each: _heading(reminded, each[0].event, own=own))
    listed = lines(*(Html("\n".join([heading, *_lines(reminded, its)])) for heading, its in days))
    return lines(reminded.own_text(max(LEAST, ROOM - len(listed))) if own else None, listed)


def _heading(reminded: Reminded, event: Event, *, own: bool) -> Html:
    day = say_day(event.start.date(), reminded.words.language)
    if own:
        return reminded.words.say("news-when", time=day)
    return reminded.words.say(HEADINGS[built_in(reminded, event)], day=day)


def _lines(reminded: Reminded, its: Iterator[tuple[Reading, int | None]]) -> Iterator[Html]:
    words = reminded.words
    for reading, position in its:
        event = reading.event
        yield _line(reading)
        ahead = event.ends > reminded.now
        own = moments.say_own(words, event.start, event.end, event.zone, reading.own_zone) if ahead else None
        yield from filter(None, (own, say_turn(reminded, position)))


def _line(reading: Reading) -> Html:
    """When, what and where: "18:00–20:00 Concert · Opera"."""
    words, event = reading.words, reading.event
    title = Html(f"<b>{shorten(reading.title, TITLE)}</b>")
    place = shorten(reading.text(event.place), PLACE)
    what = words.say("event-at-place", title=title, place=place) if place else title
    return words.say("event-line", time=moments.say_hours(event), title=what)


def _buttons(reminded: Reminded, reading: Reading) -> Iterator[Button]:
    event, event_id = reading.event, reading.scheduled.id
    label = f"{moments.say_clock(event.starts, event.zone)} {reading.title}"
    yield Button(cut(label, LABEL), taps.ShowEventBelow(event_id))
    if asks(reminded, reading):
        yield reminded.words.button("button-coming", taps.ConfirmBelow(event_id), "success")
