"""Coordinators change how many places an event has."""

from dataclasses import dataclass, replace

from bot.database import Tx
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes import applying, event_draft, occupied
from bot.programmes.event import MOST_PLACES
from bot.programmes.event_draft import Hint
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded, Missing
from bot.reminders import changing
from bot.screens import event_changing, event_desk, taps
from bot.screens.talk import Talk


@dataclass(frozen=True, slots=True)
class Limiting:
    """An event whose places are to be changed; `told`: they were, and so many people hear of it."""

    loaded: Loaded
    occupied: Occupied
    told: int | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A number of places; None: no limit."""

    capacity: int | None


async def ask(talk: Talk, tap: taps.LimitEvent) -> None:
    """How many places?"""
    await _show(talk, await talk.commit(_ask, tap.event_id))


async def propose(talk: Talk, tap: taps.ProposeLimit) -> None:
    """What would so many mean?"""
    await _show(talk, await talk.commit(_ask, tap.event_id), Proposed(_capacity(tap.capacity)))


async def typed(talk: Talk, text: str) -> None:
    """A number was typed; empty: something else than a text came."""
    read = event_draft.capacity(text)
    await _show(talk, await talk.commit(_present), read if isinstance(read, Hint) else Proposed(read))


async def present(talk: Talk) -> None:
    """The question again."""
    await _show(talk, await talk.write(_present, talk))


async def limit_surely(talk: Talk, tap: taps.LimitEventSurely) -> None:
    """Change it, if the event is still as it was when the preview was shown."""
    limiting = await talk.commit(_limit, tap.event_id, tap.revision, _capacity(tap.capacity))
    if limiting.told is None:
        note = talk.words.say("desk-changed-meanwhile")
    else:
        talk.services.changed()
        note = event_changing.say_done(talk.words, "desk-limited", limiting.told)
    await talk.show(
        event_desk.card(talk.words, limiting.loaded, limiting.occupied, talk.services.username, talk.now, note)
    )


async def _show(talk: Talk, limiting: Limiting, answer: Proposed | Hint | None = None) -> None:
    loaded, found = limiting.loaded, limiting.occupied
    if not found.changeable(talk.now):
        screen = event_desk.card(talk.words, loaded, found, talk.services.username, talk.now)
    elif isinstance(answer, Proposed):
        screen = event_changing.limit_preview(talk.words, loaded, found, answer.capacity)
    else:
        screen = event_changing.limit_question(talk.words, loaded, found, answer)
    await talk.ask(screen)


def _ask(tx: Tx, talk: Talk, event_id: int) -> Limiting:
    limiting = Limiting(*occupied.looked_after(tx, talk.services.shelf, talk.person.id, event_id))
    if limiting.occupied.changeable(talk.now):
        composing.compose(tx, talk.person.id, Composing(composing.LIMIT_EVENT, {"event": event_id}))
    return limiting


def _present(tx: Tx, talk: Talk) -> Limiting:
    composed = composing.of(talk.person)
    if composed is None:
        raise Missing
    return Limiting(*occupied.looked_after(tx, talk.services.shelf, talk.person.id, composed.facts["event"]))


def _limit(tx: Tx, talk: Talk, event_id: int, revision: int, capacity: int | None) -> Limiting:
    applying.pause(tx, talk.person)
    shelf, person_id = talk.services.shelf, talk.person.id
    limiting = Limiting(*occupied.looked_after(tx, shelf, person_id, event_id))
    if limiting.occupied.scheduled.revision != revision or not limiting.occupied.changeable(talk.now):
        return limiting
    limited = replace(limiting.occupied.event, capacity=capacity)
    told = changing.save_event(tx, shelf, limiting.loaded.id, limited, talk.now, actor=person_id)
    return Limiting(*occupied.looked_after(tx, shelf, person_id, event_id), told=told)


def _capacity(carried: int) -> int | None:
    """The number of places in a button: 0 stands for no limit. Raises Missing for forged data."""
    if carried > MOST_PLACES:
        raise Missing
    return carried or None
