"""Coordinators cancel an event, or let a cancelled one take place after all."""

from dataclasses import dataclass, replace

from bot.database import Tx
from bot.programmes import applying, occupied
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.reminders import changing
from bot.screens import event_changing, event_desk, taps
from bot.screens.talk import Talk


@dataclass(frozen=True, slots=True)
class Switching:
    """An event that is to be cancelled, or to take place after all. `people` would be told; `told`: it is done."""

    loaded: Loaded
    occupied: Occupied
    people: int = 0
    told: int | None = None


async def ask_cancel(talk: Talk, tap: taps.CancelEvent) -> None:
    """Surely?"""
    found = await talk.commit(_ask, tap.event_id)
    if not found.occupied.changeable(talk.now):
        await talk.show(event_desk.card(talk.words, found.loaded, found.occupied, talk.services.username, talk.now))
    else:
        await talk.show(event_changing.cancel_question(talk.words, found.loaded, found.occupied, found.people))


async def ask_revive(talk: Talk, tap: taps.ReviveEvent) -> None:
    """Surely?"""
    found = await talk.commit(_ask, tap.event_id)
    if not found.occupied.event.cancelled or found.occupied.event.starts <= talk.now:
        await talk.show(event_desk.card(talk.words, found.loaded, found.occupied, talk.services.username, talk.now))
    else:
        await talk.show(event_changing.revive_question(talk.words, found.loaded, found.occupied, found.people))


async def cancel_surely(talk: Talk, tap: taps.CancelEventSurely) -> None:
    """Cancel it, if it is still as it was when that was asked."""
    await _show(talk, await talk.commit(_switch, tap.event_id, tap.revision, cancelled=True), "desk-event-cancelled")


async def revive_surely(talk: Talk, tap: taps.ReviveEventSurely) -> None:
    """Let it take place, if it is still as it was when that was asked."""
    await _show(talk, await talk.commit(_switch, tap.event_id, tap.revision, cancelled=False), "desk-revived")


async def _show(talk: Talk, done: Switching, key: str) -> None:
    if done.told is None:
        note = talk.words.say("desk-changed-meanwhile")
    else:
        talk.services.changed()
        note = event_changing.say_done(talk.words, key, done.told)
    await talk.show(event_desk.card(talk.words, done.loaded, done.occupied, talk.services.username, talk.now, note))


def _ask(tx: Tx, talk: Talk, event_id: int) -> Switching:
    applying.pause(tx, talk.person)
    loaded, found = occupied.looked_after(tx, talk.services.shelf, talk.person.id, event_id)
    return Switching(loaded, found, occupied.told(tx, event_id, talk.person.id))


def _switch(tx: Tx, talk: Talk, event_id: int, revision: int, *, cancelled: bool) -> Switching:
    asked = _ask(tx, talk, event_id)
    event = asked.occupied.event
    if asked.occupied.scheduled.revision != revision or event.cancelled == cancelled or event.starts <= talk.now:
        return asked
    shelf, person_id = talk.services.shelf, talk.person.id
    told = changing.save_event(
        tx, shelf, asked.loaded.id, replace(event, cancelled=cancelled), talk.now, actor=person_id
    )
    return Switching(*occupied.looked_after(tx, shelf, person_id, event_id), told=told)
