"""What people are told when something about an event changes: its time or place, or their place at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.delivery.event_news import Known
from bot.language.texts import Html
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places import GOING, WAITING, Place
from bot.programmes.programme import Programme, Texts
from bot.screens import moments, taps
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words


@dataclass(frozen=True, slots=True)
class Reading:
    """An event, and who reads of it: in which words, and in which zone they live (`own_zone`).

    `unanswered`: they have a place, it is time to say whether they come, and they haven't.
    """

    words: Words
    programme: Programme
    scheduled: Scheduled
    own_zone: str
    unanswered: bool = False

    @property
    def event(self) -> Event:
        """The event as it stands."""
        return self.scheduled.event

    @property
    def title(self) -> str:
        """What it is called in their language."""
        return self.text(self.event.title)

    def text(self, texts: Texts) -> str:
        """What an organiser wrote, in their language or else in the programme's first."""
        return self.programme.text(texts, self.words.language)

    def when(self, event: Event | Known) -> Html:
        """From when to when, also in their own time where that differs."""
        return moments.say_span(
            self.words,
            event.start,
            event.end,
            event.zone,
            moments.say_city(self.words, self.programme, event.zone),
            self.own_zone,
        )

    def moment(self, stamp: int) -> Html:
        """One instant, given as seconds since 1970 UTC, also in their own time where that differs."""
        zone = self.event.zone
        at = datetime.fromtimestamp(stamp, UTC)
        return moments.say_moment(
            self.words, at, zone, moments.say_city(self.words, self.programme, zone), self.own_zone
        )

    def where(self, event: Event | Known) -> str:
        """The place with its address; empty if there is none."""
        return ", ".join(filter(None, (self.text(event.place), self.text(event.address))))

    def facts(self) -> Html:
        """When and where, a line each."""
        where = self.where(self.event)
        when = self.words.say("news-when", time=self.when(self.event))
        return Html(f"{when}\n{self.words.say('news-where', place=where)}" if where else when)

    def open(self) -> Button:
        """The button to the event's card."""
        return self.words.button("button-open-event", taps.ShowEvent(self.scheduled.id))

    def update_calendar(self) -> Button:
        """The button that sends the event to their calendar anew."""
        return self.words.button("button-calendar-update", taps.SendCalendar(self.scheduled.id))

    def give_up(self, label: str) -> Button:
        """The button that asks whether to give up what they have."""
        return self.words.button(label, taps.GiveUp(self.scheduled.id))

    def please_answer(self, now: datetime | None = None) -> Html:
        """The request to say whether they come, with until when that keeps the place unless this is over by `now`."""
        event = self.event
        by = int(event.starts.timestamp()) - event.free_hours * 3600 if event.free_hours else None
        if by is None or (now and by <= now.timestamp()):
            return self.words.say("event-ask-kindly")
        return self.words.say("event-ask-by", by=self.moment(by))


def moved(reading: Reading, known: Known, place: Place) -> Screen | None:
    """Another time or place than somebody knew; None if in their language it reads the same."""
    words, event = reading.words, reading.event
    time, where = not known.same_time(event), reading.where(known) != reading.where(event)
    if not time and not where:
        return None
    title = "event-moved" if time and where else "event-other-time" if time else "event-other-place"
    before = "\n".join(_changed(reading, known, time=time, where=where))
    after = "\n".join(_changed(reading, event, time=True, where=bool(reading.where(event))))
    kept = {GOING: "event-place-kept", WAITING: "event-turn-kept"}.get(place.status)
    return Screen(
        lines(
            words.say(title, title=reading.title),
            words.say("event-before", what=Html(before)) if before else None,
            words.say("event-now", what=Html(after)),
            words.say(kept) if kept else None,
        ),
        _rows(reading, place),
    )


def cancelled(reading: Reading, known: Known, place: Place) -> Screen:
    """It doesn't take place."""
    words = reading.words
    text = words.say("event-cancelled", title=reading.title)
    when = words.say("news-when", time=reading.when(known))
    return Screen(
        lines(text, when, words.say("event-cancelled-sorry", contact=reading.programme.contact)),
        column(reading.open(), reading.update_calendar() if place.status == GOING else None),
    )


def back_on(reading: Reading, place: Place) -> Screen:
    """It was cancelled, and takes place after all."""
    words = reading.words
    kept = {GOING: "event-place-kept", WAITING: "event-turn-kept"}.get(place.status)
    return Screen(
        lines(words.say("event-back-on", title=reading.title), reading.facts(), words.say(kept) if kept else None),
        _rows(reading, place),
    )


def got_place(reading: Reading) -> Screen:
    """Who waited has a place."""
    words = reading.words
    return Screen(
        lines(words.say("event-place", title=reading.title), reading.facts(), words.say("event-place-or-not")),
        column(
            reading.open(),
            words.button("button-calendar", taps.SendCalendar(reading.scheduled.id)),
            reading.give_up("button-give-up"),
        ),
    )


def offer(reading: Reading, until: int) -> Screen:
    """Who waited can have a place, if they take it before `until` (seconds since 1970 UTC)."""
    words = reading.words
    return Screen(
        lines(
            words.say("event-offer", title=reading.title),
            reading.facts(),
            words.say("event-offer-until", until=reading.moment(until)),
        ),
        column(
            words.button("button-accept-place", taps.Accept(reading.scheduled.id), "success"),
            reading.give_up("button-decline-place"),
            reading.open(),
        ),
    )


def lost_offer(reading: Reading) -> Screen:
    """The offered place has gone to the next."""
    return Screen(reading.words.say("event-offer-lost", title=reading.title), column(reading.open()))


def freed(reading: Reading) -> Screen:
    """Who didn't confirm has lost the place."""
    return Screen(reading.words.say("event-freed", title=reading.title), column(reading.open()))


def ask(reading: Reading) -> Screen:
    """Are you coming?"""
    words = reading.words
    return Screen(
        lines(words.say("event-ask", title=reading.title), reading.facts(), reading.please_answer()),
        column(
            words.button("button-coming", taps.Confirm(reading.scheduled.id), "success"),
            reading.give_up("button-cannot-come"),
            reading.open(),
        ),
    )


def added(reading: Reading) -> Screen:
    """There is a new event that they may come to."""
    programme = reading.text(reading.programme.title)
    text = reading.words.say("event-added", title=reading.title, programme=programme)
    return Screen(lines(text, reading.facts()), column(reading.open()))


def _rows(reading: Reading, place: Place) -> Rows:
    going = place.status == GOING
    return column(
        reading.open(),
        reading.update_calendar() if going else None,
        reading.give_up("button-give-up") if going else None,
    )


def _changed(reading: Reading, event: Event | Known, *, time: bool, where: bool) -> Iterator[Html]:
    if time:
        yield reading.when(event)
    if where and (place := reading.where(event)):
        yield reading.words.say("news-where", place=place)
