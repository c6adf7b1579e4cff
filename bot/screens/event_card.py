"""One event as one person sees it, and what they can do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.language.texts import Html, escape
from bot.programmes import places
from bot.programmes.event import ACCEPTED, EVERYONE, Event
from bot.programmes.events import Scheduled
from bot.programmes.places import Count, Place
from bot.programmes.programme import Programme
from bot.screens import taps
from bot.screens.events import Listed, say_short
from bot.screens.moments import say_city, say_moment, say_span
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words

OVERLAPS = 3  # are named
INSTEAD: Final = {  # what has just been done says what the card else says to those with this status
    "note-signed-up": places.GOING,
    "note-accepted": places.GOING,
    "note-confirmed": places.GOING,
    "note-offer-gone": places.LOST,
    "note-no-place": places.LOST,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """An event, and what it is for the reader: `position` is theirs on the waiting list, `zone` their own."""

    scheduled: Scheduled
    programme: Programme
    count: Count
    place: Place | None
    position: int
    may_come: bool
    overlapping: tuple[Listed, ...]
    zone: str

    @property
    def event(self) -> Event:
        """Its facts."""
        return self.scheduled.event

    @property
    def status(self) -> str | None:
        """What the reader has at it, or had."""
        return self.place.status if self.place else None

    @property
    def holds(self) -> bool:
        """Whether they have a place, are offered one or wait for one."""
        return self.status in {places.GOING, places.OFFERED, places.WAITING}


def card(words: Words, seen: Seen, now: datetime, note: str | None = None) -> Screen:
    """One event. The message `note` says above it what has just been done."""
    event, programme = seen.event, seen.programme
    return Screen(
        lines(
            words.say(note) if note else None,
            Html(f"<b>{escape(programme.text(event.title, words.language))}</b>"),
            Html("\n".join(_facts(words, seen, now))),
            Html("\n".join(_state(words, seen, now, said=note is not None and INSTEAD.get(note) == seen.status))),
            words.say("card-what-is-kept") if seen.event.who == EVERYONE and can_sign_up(seen, now) else None,
            escape(programme.text(event.description, words.language)),
        ),
        _rows(words, seen, now),
    )


def give_up_question(words: Words, seen: Seen) -> Screen:
    """Are you sure?"""
    waits = seen.status == places.WAITING
    event_id = seen.scheduled.id
    title = seen.programme.text(seen.event.title, words.language)
    return Screen(
        lines(
            words.say("leave-queue-question" if waits else "give-up-question", event=title),
            words.say("give-up-warning") if seen.event.capacity and not waits else None,
        ),
        column(
            words.button(
                "button-leave-surely" if waits else "button-give-up-surely", taps.GiveUpSurely(event_id), "danger"
            ),
            words.button("button-keep-place", taps.ShowEvent(event_id)),
        ),
    )


def _facts(words: Words, seen: Seen, now: datetime) -> list[Html]:
    event, programme = seen.event, seen.programme
    city = say_city(words, programme, event.zone)
    facts = [Html(f"📅 {say_span(words, event.start, event.end, event.zone, city, seen.zone)}")]
    where = [programme.text(text, words.language) for text in (event.place, event.address)]
    if place := ", ".join(text for text in where if text):
        facts.append(words.say("card-event-place", place=place))
    if event.cancelled or now >= event.starts:
        return facts
    left = places.left(event, seen.count)
    if left is None:
        facts.append(words.say("card-event-no-limit"))
    elif left:
        facts.append(words.say("card-event-places", left=left, capacity=event.capacity or 0))
    elif seen.status != places.WAITING:  # to whom that is no news
        waiting = seen.count.waiting
        facts.append(words.say("card-event-full-waiting" if waiting else "card-event-full", waiting=waiting))
    if event.sign_up_until and can_sign_up(seen, now):
        facts.append(
            words.say("card-event-closes", until=say_moment(words, event.sign_up_ends, event.zone, city, seen.zone))
        )
    return facts


def _state(words: Words, seen: Seen, now: datetime, *, said: bool) -> list[Html]:
    """What the event is for the reader now. `said`: what they have at it, or had, stands above already."""
    event = seen.event
    if event.cancelled:
        return [words.say("card-cancelled")]
    if now >= event.ends:
        return [words.say("card-over")]
    state = [words.say("card-begun")] if now >= event.starts else []
    if held := _held(words, seen, now):
        state.extend(() if said else [held])
    elif not state:
        state.extend(_outside(words, seen, now, said=said))
    overlapping = seen.overlapping[:OVERLAPS] if seen.may_come else ()
    return [*state, *(words.say("card-overlap", event=say_short(words, each)) for each in overlapping)]


def _held(words: Words, seen: Seen, now: datetime) -> Html | None:
    """What the reader has at an event that isn't over."""
    event, place = seen.event, seen.place
    if place is None:
        return None
    if place.status == places.GOING:
        if places.awaits_answer(event, place, now):
            return words.say("card-going-asked")
        return words.say("card-going-confirmed" if place.confirmed_at and event.ask_hours else "card-going")
    if now >= event.starts:
        return None
    if place.status == places.OFFERED:
        city = say_city(words, seen.programme, event.zone)
        until = datetime.fromtimestamp(place.offered_until or int(event.starts.timestamp()), UTC)
        return words.say("card-offered", until=say_moment(words, until, event.zone, city, seen.zone))
    return words.say("card-waiting", position=seen.position) if place.status == places.WAITING else None


def _outside(words: Words, seen: Seen, now: datetime, *, said: bool) -> list[Html]:
    """Why somebody without a place has none, or can't have one."""
    state = [words.say("card-lost")] if seen.status == places.LOST and not said else []
    if not seen.may_come:
        key = "card-for-accepted" if seen.event.who == ACCEPTED else "card-for-applicants"
        state.append(words.say(key, programme=seen.programme.text(seen.programme.title, words.language)))
    elif now >= seen.event.sign_up_ends:
        state.append(words.say("card-sign-up-closed"))
    return state


def can_sign_up(seen: Seen, now: datetime) -> bool:
    """Whether a button to sign up makes sense; the use case decides."""
    return not seen.holds and seen.may_come and not seen.event.cancelled and now < seen.event.sign_up_ends


def _rows(words: Words, seen: Seen, now: datetime) -> Rows:
    event, event_id, holds = seen.event, seen.scheduled.id, seen.holds
    before = not event.cancelled and now < event.starts
    extras: Sequence[Button | None] = (
        words.button("button-map", taps.SendMap(event_id)) if event.point and not event.cancelled else None,
        _calendar_button(words, seen, now),
    )
    row = tuple(button for button in extras if button)
    return (
        *column(*(_doing(words, seen, now) if before else ())),
        *((row,) if row else ()),
        *column(
            words.button("button-see-programme", taps.ShowProgramme(seen.scheduled.programme_id))
            if before and not holds and not seen.may_come
            else None,
            words.button("button-back-to-events", taps.ShowEventsAround(event_id)),
        ),
    )


def _doing(words: Words, seen: Seen, now: datetime) -> list[Button | None]:
    """What can be done about one's place before the start."""
    event_id = seen.scheduled.id
    if seen.status == places.OFFERED:
        return [
            words.button("button-accept-place", taps.Accept(event_id), "success"),
            words.button("button-decline-place", taps.GiveUp(event_id)),
        ]
    if seen.status == places.WAITING:
        return [words.button("button-leave-queue", taps.GiveUp(event_id))]
    if seen.status == places.GOING:
        coming = words.button("button-coming", taps.Confirm(event_id), "success")
        return [
            coming if places.awaits_answer(seen.event, seen.place, now) else None,
            words.button("button-give-up", taps.GiveUp(event_id)),
        ]
    if not can_sign_up(seen, now):
        return []
    full = places.left(seen.event, seen.count) == 0 or seen.count.waiting > 0
    return [words.button("button-join-queue" if full else "button-sign-up", taps.SignUp(event_id), "primary")]


def _calendar_button(words: Words, seen: Seen, now: datetime) -> Button | None:
    """For whoever has something at it or may; also after it was cancelled, so that it disappears there again."""
    if now >= seen.event.ends or not (seen.holds or seen.may_come):
        return None
    key = "button-calendar-update" if seen.event.cancelled else "button-calendar"
    return words.button(key, taps.SendCalendar(seen.scheduled.id))
