"""Reminders as messages: an organiser's own words with what they leave room for, or the built-in ones."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.clock import instant
from bot.language.dates import say_date, say_day, say_range, say_time
from bot.language.texts import Html
from bot.programmes.event import Event
from bot.programmes.programme import Programme
from bot.programmes.reminder import (
    ACCEPTED,
    BEGINNERS,
    EVENT_START,
    GOING,
    PROGRAMME_START,
    UNCONFIRMED,
    UNFINISHED,
    WAITING,
    Reminder,
)
from bot.programmes.store import Loaded
from bot.screens import moments, taps
from bot.screens.event_news import Reading
from bot.screens.screen import Button, Screen, column, lines, shorten
from bot.screens.words import Words

SOON: Final = timedelta(hours=4)
LONGEST: Final = 3_000
_ROOM: Final = re.compile(r"\$\{\s*(\w+)\s*\}")


@dataclass(frozen=True, slots=True)
class Reminded:
    """Of which rule of which programme who is reminded, and when (an aware instant). `name`: what they are called.

    `own_zone` is where they live.
    """

    words: Words
    loaded: Loaded
    rule: Reminder
    name: str
    own_zone: str
    now: datetime

    @property
    def programme(self) -> Programme:
        """The programme."""
        return self.loaded.programme

    @property
    def title(self) -> str:
        """What the programme is called in their language."""
        return self.programme.text(self.programme.title, self.words.language)

    @property
    def gaps(self) -> frozenset[str]:
        """What the organiser's words leave room for: "title", "time" …"""
        return frozenset(_ROOM.findall(self.programme.text(self.rule.text, self.words.language)))

    def own_text(self, longest: int = LONGEST, **more: str) -> Html | None:
        """The organiser's words for it, with the gaps filled, cut to so many characters; None if there are none."""
        text = self.programme.text(self.rule.text, self.words.language)
        city = self.programme.text(self.programme.city, self.words.language)
        values = {"programme": self.title, "city": city, "name": self.name, **more}
        return fill(text, values, longest) if text else None


def fill(text: str, values: Mapping[str, str], longest: int = LONGEST) -> Html:
    """An organiser's text as Telegram HTML, each `${name}` replaced by its value; what has none stays as it is.

    It is cut where, with what stands around it, it would be too long for one message.
    """
    return shorten(_ROOM.sub(lambda gap: values.get(gap[1], gap[0]), text), longest)


def of_event(reminded: Reminded, reading: Reading, position: int | None) -> Screen:
    """Of something before or after an event. `position`: their place on its waiting list, for those who wait."""
    words, rule = reminded.words, reminded.rule
    ahead = rule.anchor == EVENT_START and reminded.now < reading.event.starts
    asking = asks(reminded, reading)
    return Screen(
        lines(say_event(reminded, reading, position), reading.please_answer(reminded.now) if asking else None),
        column(
            words.button("button-coming", taps.Confirm(reading.scheduled.id), "success") if asking else None,
            reading.open(),
            reading.give_up("button-cannot-come") if ahead and rule.audience in {GOING, UNCONFIRMED} else None,
        ),
    )


def say_event(reminded: Reminded, reading: Reading, position: int | None) -> Html:
    """All that is said of one event, except a question."""
    words, event = reminded.words, reading.event
    own = reminded.own_text(
        title=reading.title,
        date=say_day(event.start.date(), words.language),
        time=say_time(event.start.time()),
        place=reading.text(event.place),
        address=reading.text(event.address),
    )
    return lines(
        own or words.say(built_in(reminded, event), title=reading.title),
        Html("\n".join(_facts(reminded, reading))),
        say_turn(reminded, position),
    )


def say_turn(reminded: Reminded, position: int | None) -> Html | None:
    """Their place on the waiting list, in a reminder for those who wait."""
    if position is None or reminded.rule.audience != WAITING:
        return None
    return reminded.words.say("remind-waiting", position=position)


def asks(reminded: Reminded, reading: Reading) -> bool:
    """Whether it asks them to say that they are coming."""
    rule = reminded.rule
    asked = reading.unanswered or rule.audience == UNCONFIRMED
    return asked and rule.anchor == EVENT_START and reminded.now < reading.event.starts


def of_programme(reminded: Reminded) -> Screen:
    """Of the days before or after a programme begins or ends."""
    words, programme = reminded.words, reminded.programme
    today = reminded.now.astimezone(ZoneInfo(programme.zone)).date()
    title, starts = reminded.title, reminded.rule.anchor == PROGRAMME_START
    built_in: tuple[Html, ...]
    if starts and today < programme.start:
        dates = say_range(programme.start, programme.end, words.language)
        city = programme.text(programme.city, words.language)
        built_in = (words.say("remind-programme-begins", programme=title, dates=dates, city=city),)
        if reminded.rule.audience == ACCEPTED:
            built_in = (*built_in, words.say("remind-programme-see-you"))
    elif starts:
        built_in = (words.say("remind-programme-began", programme=title),)
    elif today <= programme.end:
        day = say_day(programme.end, words.language)
        built_in = (words.say("remind-programme-ends", programme=title, day=day),)
    else:
        built_in = (words.say("remind-programme-ended", programme=title),)
    events = words.button("button-events", taps.ShowEvents(0))
    return Screen(reminded.own_text() or lines(*built_in), column(events))


def of_application(reminded: Reminded) -> Screen:
    """Of the deadline, or of an application that somebody has begun and not sent."""
    words, programme, rule = reminded.words, reminded.programme, reminded.rule
    closes = instant(programme.closes, programme.zone) if programme.closes else None
    is_open = programme.takes_applications(reminded.now)
    key = "remind-unfinished" if rule.anchor == UNFINISHED else "remind-deadline" if is_open else "remind-closed"
    begun = rule.audience == BEGINNERS
    by = None
    if closes and is_open:
        city = programme.text(programme.city, words.language)
        moment = moments.say_moment(words, closes, programme.zone, city, reminded.own_zone)
        by = words.say("remind-apply-by", moment=moment)
    kept = words.say("remind-kept") if begun and is_open else None
    own = reminded.own_text()
    return Screen(
        own or lines(words.say(key, programme=reminded.title), kept, by),
        column(_way_on(reminded, begun=begun, is_open=is_open)),
    )


def of_own_date(reminded: Reminded, label: str, day: date) -> Screen:
    """Of a date that they gave in their application, under the question's `label`."""
    words = reminded.words
    own = reminded.own_text()
    said = words.say("remind-own-date", label=label, date=say_date(day, words.language))
    return Screen(
        own or lines(words.say("remind-own-date-title", programme=reminded.title), said),
        column(words.button("button-show-application", taps.ShowApplication(reminded.loaded.id))),
    )


def late(words: Words, loaded: Loaded, names: Sequence[str]) -> Screen:
    """For coordinators: these reminders went to nobody, since it was too late when the bot could have sent them."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    listed = Html("\n".join(words.say("late-reminder", name=name) for name in dict.fromkeys(names)))
    return Screen(
        lines(words.say("late-title", programme=title), listed, words.say("late-why")),
        column(words.button("button-events", taps.ShowEvents(0))),
    )


def _way_on(reminded: Reminded, *, begun: bool, is_open: bool) -> Button:
    words, programme_id = reminded.words, reminded.loaded.id
    if not begun:
        return words.button("button-show-application", taps.ShowApplication(programme_id))
    if is_open:
        return words.button("button-continue", taps.Apply(programme_id), "primary")
    return words.button("button-all-programmes", taps.ShowProgrammes())


def built_in(reminded: Reminded, event: Event) -> str:
    """The message with the built-in words that fit now."""
    now = reminded.now
    if reminded.rule.anchor == EVENT_START:
        if now >= event.starts:
            return "remind-began"
        days = (event.start.date() - now.astimezone(ZoneInfo(event.zone)).date()).days
        if event.starts - now <= SOON:
            return "remind-soon"
        return {0: "remind-today", 1: "remind-tomorrow"}.get(days, "remind-ahead")
    return "remind-ending" if now < event.ends else "remind-over"


def _facts(reminded: Reminded, reading: Reading) -> Iterator[Html]:
    """What there is to know of the event and isn't said above: its name, when it is, where it is."""
    words, event = reminded.words, reading.event
    named = reminded.gaps
    if reminded.programme.text(reminded.rule.text, words.language) and "title" not in named:
        yield words.say("remind-about", title=reading.title)
    if event.ends <= reminded.now:
        return
    here, there = (event.starts.astimezone(ZoneInfo(zone)).utcoffset() for zone in (reading.own_zone, event.zone))
    if "time" not in named or here != there:
        yield words.say("news-when", time=reading.when(event))
    where = reading.where(event)
    if where and not named & {"place", "address"}:
        yield words.say("news-where", place=where)
