"""Coordinators move an event: when shall it start, what that would mean, and doing it."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import YEARS
from bot.database import Tx
from bot.language.typed_dates import DateProblem
from bot.language.typed_times import parse_start
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes import applying, occupied
from bot.programmes.event import Event
from bot.programmes.event_draft import Hint
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded, Missing
from bot.reminders import changing
from bot.screens import event_changing, event_desk, taps
from bot.screens.talk import Talk


@dataclass(frozen=True, slots=True)
class Moving:
    """An event that is to be moved. `moved`: how it would be, or is now if `told` is set; `hint`: why it can't."""

    loaded: Loaded
    occupied: Occupied
    moved: Event | None = None
    hint: Hint | None = None
    people: int = 0
    told: int | None = None


async def ask(talk: Talk, tap: taps.MoveEvent) -> None:
    """When shall it start?"""
    await _show(talk, await talk.commit(_ask, tap.event_id))


async def propose(talk: Talk, tap: taps.ProposeStart) -> None:
    """What would it mean to start then?"""
    await _show(talk, await talk.commit(_propose, tap.event_id, _wall(tap.start)))


async def typed(talk: Talk, text: str) -> None:
    """A start was typed; empty: something else than a text came."""
    await _show(talk, await talk.commit(_typed, text))


async def present(talk: Talk) -> None:
    """The question again."""
    await _show(talk, await talk.write(_present, talk))


async def move_surely(talk: Talk, tap: taps.MoveEventSurely) -> None:
    """Move it, if it is still as it was when the preview was shown."""
    moving = await talk.commit(_move, tap.event_id, tap.revision, _wall(tap.start))
    if moving.told is None:
        note = talk.words.say(moving.hint.key) if moving.hint else talk.words.say("desk-changed-meanwhile")
    else:
        talk.services.changed()
        note = event_changing.say_done(talk.words, "desk-moved", moving.told)
    await talk.show(event_desk.card(talk.words, moving.loaded, moving.occupied, talk.services.username, talk.now, note))


async def _show(talk: Talk, moving: Moving) -> None:
    if not moving.occupied.changeable(talk.now):
        screen = event_desk.card(talk.words, moving.loaded, moving.occupied, talk.services.username, talk.now)
    elif moving.moved:
        screen = event_changing.move_preview(talk.words, moving.loaded, moving.occupied, moving.moved, moving.people)
    else:
        screen = event_changing.when_question(talk.words, moving.loaded, moving.occupied, moving.hint)
    await talk.ask(screen)


def _ask(tx: Tx, talk: Talk, event_id: int) -> Moving:
    moving = Moving(*occupied.looked_after(tx, talk.services.shelf, talk.person.id, event_id))
    if moving.occupied.changeable(talk.now):
        composing.compose(tx, talk.person.id, Composing(composing.MOVE_EVENT, {"event": event_id}))
    return moving


def _propose(tx: Tx, talk: Talk, event_id: int, start: datetime) -> Moving:
    return _moving(tx, talk, _ask(tx, talk, event_id), start)


def _typed(tx: Tx, talk: Talk, text: str) -> Moving:
    asked = _present(tx, talk)
    programme, start = asked.loaded.programme, asked.occupied.event.start
    read = parse_start(text, talk.language, start, programme.start, programme.end)
    if isinstance(read, DateProblem):
        return replace(asked, hint=Hint("desk-no-such-day" if read.kind == "no-such-day" else "desk-start-wrong"))
    return _moving(tx, talk, asked, read)


def _present(tx: Tx, talk: Talk) -> Moving:
    composed = composing.of(talk.person)
    if composed is None:
        raise Missing
    return Moving(*occupied.looked_after(tx, talk.services.shelf, talk.person.id, composed.facts["event"]))


def _moving(tx: Tx, talk: Talk, asked: Moving, start: datetime) -> Moving:
    if start.year not in YEARS:
        return replace(asked, hint=Hint("desk-start-wrong"))
    event = asked.occupied.event
    until = min(start, event.sign_up_until) if event.sign_up_until else None
    moved = replace(event, start=start, end=start + (event.end - event.start), sign_up_until=until)
    if moved.starts <= talk.now:
        return replace(asked, hint=Hint("desk-in-the-past"))
    return replace(asked, moved=moved, people=occupied.told(tx, asked.occupied.scheduled.id, talk.person.id))


def _move(tx: Tx, talk: Talk, event_id: int, revision: int, start: datetime) -> Moving:
    applying.pause(tx, talk.person)
    shelf, person_id = talk.services.shelf, talk.person.id
    moving = Moving(*occupied.looked_after(tx, shelf, person_id, event_id))
    if moving.occupied.scheduled.revision != revision or not moving.occupied.changeable(talk.now):
        return moving
    proposed = _moving(tx, talk, moving, start)
    if proposed.moved is None:
        return proposed
    told = changing.save_event(tx, shelf, moving.loaded.id, proposed.moved, talk.now, actor=person_id)
    return Moving(*occupied.looked_after(tx, shelf, person_id, event_id), told=told)


def _wall(packed: str) -> datetime:
    """The wall time in a button. Raises Missing for forged data."""
    try:
        return datetime.strptime(packed, event_changing.START)  # noqa: DTZ007  a wall time has no zone
    except ValueError:
        raise Missing from None
