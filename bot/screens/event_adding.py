"""A new event, step by step, and the preview of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.language.dates import say_day, say_time
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.programmes import event_draft
from bot.programmes.event import Event
from bot.programmes.event_draft import Draft, Hint
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.event_changing import say_hint, say_outside
from bot.screens.event_desk import say_when
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words

BACK = "back"
MOST_DAYS = 14  # that are offered as buttons
LENGTHS = (60, 90, 120, 180)  # minutes
QUESTIONS = {
    event_draft.TITLE: "desk-ask-title",
    event_draft.DAY: "desk-ask-day",
    event_draft.START: "desk-ask-start",
    event_draft.END: "desk-ask-end",
    event_draft.PLACE: "desk-ask-place",
    event_draft.CAPACITY: "desk-ask-capacity",
}


def ask(words: Words, loaded: Loaded, draft: Draft, now: datetime, hint: Hint | None = None) -> Screen:
    """The question of its present step, under a hint where its answer wasn't understood."""
    step = draft.step or event_draft.CAPACITY
    known = _known(words, draft)
    back = (words.button("button-draft-back", taps.DraftStep(draft.begun, BACK, "")),) if draft.given else ()
    return Screen(
        lines(say_hint(words, hint), Html(f"<i>{escape(known)}</i>") if known else None, words.say(QUESTIONS[step])),
        (*_choices(words, loaded, draft, step, now), (*back, _drop(words, draft))),
    )


def preview(words: Words, loaded: Loaded, draft: Draft, event: Event, invited: int) -> Screen:
    """The event as it would be added; `invited` people could be told of it."""
    programme = loaded.programme
    lacking = [LANGUAGES[code].own_name for code in programme.languages if code not in event.title]
    place = programme.text(event.place, words.language)
    facts = [
        words.say("desk-card", title=programme.text(event.title, words.language), when=say_when(words, loaded, event)),
        words.say("desk-card-place", place=place) if place else "",
        words.say("desk-card-places", places=str(event.capacity or words.plain("desk-no-limit"))),
        words.say("desk-card-who", who=event.who),
    ]
    tell = words.plain("button-add-and-tell", people=invited)
    return Screen(
        lines(
            words.say("desk-preview"),
            Html("\n".join(fact for fact in facts if fact)),
            say_outside(words, loaded, event),
            words.say("desk-only-language", languages=", ".join(lacking)) if lacking else None,
        ),
        column(
            words.button(
                "button-add-quietly" if invited else "button-add-surely", taps.AddEventSurely(draft.begun, 0), "primary"
            ),
            Button(tell, taps.AddEventSurely(draft.begun, 1)) if invited else None,
            words.button("button-draft-back", taps.DraftStep(draft.begun, BACK, "")),
            _drop(words, draft),
        ),
    )


def _choices(words: Words, loaded: Loaded, draft: Draft, step: str, now: datetime) -> Rows:
    if step in event_draft.MAY_BE_EMPTY:
        key = "button-no-limit" if step == event_draft.CAPACITY else "button-leave-empty"
        return ((words.button(key, taps.DraftStep(draft.begun, step, "")),),)
    if step == event_draft.DAY:
        return tuple((button,) for button in _days(words, loaded, draft, now))
    if step == event_draft.END:
        ends = [draft.start + timedelta(minutes=each) for each in LENGTHS]
        return (
            tuple(
                Button(say_time(end.time()), taps.DraftStep(draft.begun, step, end.strftime("%H%M"))) for end in ends
            ),
        )
    return ()


def _days(words: Words, loaded: Loaded, draft: Draft, now: datetime) -> Iterator[Button]:
    """The days of the programme that aren't over."""
    programme = loaded.programme
    today = now.astimezone(ZoneInfo(programme.zone)).date()
    first = max(programme.start, today)
    for number in range(min(MOST_DAYS, (programme.end - first).days + 1)):
        day = first + timedelta(days=number)
        yield Button(say_day(day, words.language), taps.DraftStep(draft.begun, event_draft.DAY, day.isoformat()))


def _known(words: Words, draft: Draft) -> str:
    """What has been said so far, in the words that it was understood as."""
    given = draft.given
    parts = [
        str(given.get(event_draft.TITLE, "")),
        say_day(draft.day, words.language) if event_draft.DAY in given else "",
        str(given.get(event_draft.START, "")) + (f"–{given[event_draft.END]}" if event_draft.END in given else ""),
        str(given.get(event_draft.PLACE) or ""),
    ]
    return " · ".join(part for part in parts if part)


def _drop(words: Words, draft: Draft) -> Button:
    return words.button("button-draft-drop", taps.ShowDeskEvents(draft.programme_id, 0))
