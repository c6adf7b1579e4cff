"""Moving an event, changing how many places it has, cancelling it: the question, what it would mean, what was done."""

from datetime import datetime, timedelta

from bot.language.dates import say_day_short, say_range, say_time
from bot.language.texts import Html
from bot.programmes.event import Event
from bot.programmes.event_draft import Hint
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.event_desk import say_places, say_when
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

START = "%Y%m%d%H%M"  # a wall time as a button carries it


def when_question(words: Words, loaded: Loaded, occupied: Occupied, hint: Hint | None = None) -> Screen:
    """When shall it start?"""
    event, event_id = occupied.event, occupied.scheduled.id
    hour, day = timedelta(hours=1), timedelta(days=1)
    earlier, later, tomorrow = event.start - hour, event.start + hour, event.start + day

    def button(start: datetime, label: str) -> Button:
        return Button(label, taps.ProposeStart(event_id, start.strftime(START)))

    return Screen(
        lines(
            say_hint(words, hint),
            words.say("desk-move-question", title=_title(words, loaded, event), when=say_when(words, loaded, event)),
        ),
        (
            (
                button(earlier, words.plain("button-hour-earlier", time=say_time(earlier.time()))),
                button(later, words.plain("button-hour-later", time=say_time(later.time()))),
            ),
            (button(tomorrow, words.plain("button-day-later", day=say_day_short(tomorrow.date(), words.language))),),
            (_leave(words, occupied),),
        ),
    )


def move_preview(words: Words, loaded: Loaded, occupied: Occupied, moved: Event, people: int) -> Screen:
    """From when to when, and how many people would be told."""
    scheduled = occupied.scheduled
    surely = taps.MoveEventSurely(scheduled.id, scheduled.revision, moved.start.strftime(START))
    same = moved == scheduled.event
    return Screen(
        lines(
            words.say(
                "desk-move-preview",
                title=_title(words, loaded, moved),
                before=say_when(words, loaded, scheduled.event),
                after=say_when(words, loaded, moved),
            ),
            say_outside(words, loaded, moved),
            words.say("desk-same") if same else words.say("desk-would-tell", people=people),
        ),
        column(
            None if same else words.button("button-move-surely", surely, "primary"),
            _leave(words, occupied),
        ),
    )


def limit_question(words: Words, loaded: Loaded, occupied: Occupied, hint: Hint | None = None) -> Screen:
    """How many places?"""
    event_id = occupied.scheduled.id
    return Screen(
        lines(
            say_hint(words, hint),
            words.say(
                "desk-limit-question",
                title=_title(words, loaded, occupied.event),
                places=say_places(words, occupied),
            ),
        ),
        column(
            words.button("button-no-limit", taps.ProposeLimit(event_id, 0)) if occupied.event.capacity else None,
            _leave(words, occupied),
        ),
    )


def limit_preview(words: Words, loaded: Loaded, occupied: Occupied, capacity: int | None) -> Screen:
    """How many places there would be, and what that means for those who have one or wait."""
    scheduled, count, before = occupied.scheduled, occupied.count, occupied.event.capacity
    held = count.going + count.offered
    more = count.waiting if capacity is None else min(count.waiting, max(0, capacity - held))
    notes = [
        words.say("desk-same") if capacity == before else None,
        words.say("desk-limit-lower") if capacity is not None and capacity < held else None,
        words.say("desk-limit-higher", people=more) if more and capacity != before else None,
    ]
    surely = taps.LimitEventSurely(scheduled.id, scheduled.revision, capacity or 0)
    return Screen(
        lines(
            words.say(
                "desk-limit-preview",
                title=_title(words, loaded, occupied.event),
                before=_limit(words, before),
                after=_limit(words, capacity),
            ),
            *notes,
        ),
        column(
            None if capacity == before else words.button("button-limit-surely", surely, "primary"),
            _leave(words, occupied),
        ),
    )


def cancel_question(words: Words, loaded: Loaded, occupied: Occupied, people: int) -> Screen:
    """Surely?"""
    surely = taps.CancelEventSurely(occupied.scheduled.id, occupied.scheduled.revision)
    return Screen(
        lines(_about(words, "desk-cancel-question", loaded, occupied), words.say("desk-would-tell", people=people)),
        column(words.button("button-cancel-surely", surely, "danger"), _leave(words, occupied)),
    )


def revive_question(words: Words, loaded: Loaded, occupied: Occupied, people: int) -> Screen:
    """Surely?"""
    surely = taps.ReviveEventSurely(occupied.scheduled.id, occupied.scheduled.revision)
    return Screen(
        lines(_about(words, "desk-revive-question", loaded, occupied), words.say("desk-would-tell", people=people)),
        column(words.button("button-revive-surely", surely, "primary"), _leave(words, occupied)),
    )


def say_done(words: Words, key: str, told: int) -> Html:
    """What has been done, and how many hear of it."""
    return Html(f"{words.say(key)} {words.say('desk-told', people=told)}")


def say_hint(words: Words, hint: Hint | None) -> Html | None:
    """Why something wasn't understood, if anything."""
    return Html(f"⚠️ {words.say(hint.key, **hint.args)}") if hint else None


def say_outside(words: Words, loaded: Loaded, event: Event) -> Html | None:
    """That the event isn't on a day of the programme; None if it is."""
    programme = loaded.programme
    if programme.start <= event.start.date() <= programme.end:
        return None
    return words.say("desk-outside", dates=say_range(programme.start, programme.end, words.language))


def _about(words: Words, key: str, loaded: Loaded, occupied: Occupied) -> Html:
    return words.say(key, title=_title(words, loaded, occupied.event), when=say_when(words, loaded, occupied.event))


def _leave(words: Words, occupied: Occupied) -> Button:
    return words.button("button-leave-it", taps.ShowDeskEvent(occupied.scheduled.id))


def _limit(words: Words, capacity: int | None) -> str:
    return str(capacity) if capacity else words.plain("desk-no-limit")


def _title(words: Words, loaded: Loaded, event: Event) -> str:
    return loaded.programme.text(event.title, words.language)
