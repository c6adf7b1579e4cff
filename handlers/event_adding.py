"""Coordinators add an event, one fact after another. The draft waits in the database until it is added or dropped."""

from dataclasses import dataclass, replace

from bot.database import Tx
from bot.people import composing, roles
from bot.people.composing import Composing
from bot.programmes import applying, event_draft, events, occupied
from bot.programmes.event import Event
from bot.programmes.event_draft import Draft, Hint
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded, Missing
from bot.reminders import changing
from bot.screens import event_adding, event_changing, event_desk, taps
from bot.screens.talk import Talk


@dataclass(frozen=True, slots=True)
class Adding:
    """A draft and where it stands. `event`: all is known, this would be added, and `invited` could be told."""

    loaded: Loaded
    draft: Draft
    hint: Hint | None = None
    event: Event | None = None
    invited: int = 0


async def begin(talk: Talk, tap: taps.AddEvent) -> None:
    """The first question."""
    await _show(talk, await talk.commit(_begin, tap.programme_id))


async def typed(talk: Talk, text: str) -> None:
    """An answer was typed; empty: something else than a text came."""
    await _show(talk, await talk.commit(_typed, text))


async def step(talk: Talk, tap: taps.DraftStep) -> None:
    """An answer was tapped, or the way back."""
    await _show(talk, await talk.commit(_tapped, tap))


async def present(talk: Talk) -> None:
    """The present question again."""
    await _show(talk, await talk.write(_present, talk))


async def add_surely(talk: Talk, tap: taps.AddEventSurely) -> None:
    """Add it, and perhaps tell everybody it is for."""
    outcome = await talk.commit(_add, tap.begun, tell=tap.tell == 1)
    if isinstance(outcome, Adding):
        await _show(talk, outcome)
        return
    loaded, added, told = outcome
    talk.services.changed()
    note = event_changing.say_done(talk.words, "desk-added", told) if told else talk.words.say("desk-added")
    await talk.show(event_desk.card(talk.words, loaded, added, talk.services.username, talk.now, note))


async def _show(talk: Talk, adding: Adding) -> None:
    if adding.event:
        screen = event_adding.preview(talk.words, adding.loaded, adding.draft, adding.event, adding.invited)
    else:
        screen = event_adding.ask(talk.words, adding.loaded, adding.draft, talk.now, adding.hint)
    await talk.ask(screen)


def _begin(tx: Tx, talk: Talk, programme_id: int) -> Adding:
    roles.require(tx, talk.person.id, programme_id)
    return _keep(tx, talk, Draft(programme_id, int(talk.now.timestamp()), talk.language))


def _typed(tx: Tx, talk: Talk, text: str) -> Adding:
    adding = _present(tx, talk)
    if text or adding.draft.step is None:
        return _answer(tx, talk, adding, text)
    return replace(adding, hint=Hint("desk-words-please"))


def _tapped(tx: Tx, talk: Talk, tap: taps.DraftStep) -> Adding:
    adding = _present(tx, talk)
    draft = adding.draft
    if tap.begun != draft.begun or tap.step not in {event_adding.BACK, draft.step}:
        return adding  # tapped twice, or the message is an old one
    if tap.step == event_adding.BACK:
        return _keep(tx, talk, draft.back())
    return _answer(tx, talk, adding, tap.value)


def _answer(tx: Tx, talk: Talk, adding: Adding, text: str) -> Adding:
    read = event_draft.read(adding.draft, text, talk.language, adding.loaded.programme, talk.now)
    return replace(adding, hint=read) if isinstance(read, Hint) else _keep(tx, talk, read)


def _present(tx: Tx, talk: Talk) -> Adding:
    """The draft that is being composed. Raises Missing if there is none."""
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.ADD_EVENT:
        raise Missing
    draft = Draft.from_facts(composed.facts)
    roles.require(tx, talk.person.id, draft.programme_id)
    return _described(tx, talk, draft)


def _keep(tx: Tx, talk: Talk, draft: Draft) -> Adding:
    composing.compose(tx, talk.person.id, Composing(composing.ADD_EVENT, draft.to_facts()))
    return _described(tx, talk, draft)


def _described(tx: Tx, talk: Talk, draft: Draft) -> Adding:
    loaded = talk.services.shelf.programme(tx, draft.programme_id)
    if draft.step:
        return Adding(loaded, draft)
    taken = frozenset(each.event.name for each in events.of_programme(tx, loaded.id))
    event = draft.event(event_draft.name_for(draft.given[event_draft.TITLE], taken), loaded.programme.zone)
    invited = [each for each in changing.invited(tx, loaded.id, event) if each != talk.person.id]
    return Adding(loaded, draft, event=event, invited=len(invited))


def _add(tx: Tx, talk: Talk, begun: int, *, tell: bool) -> tuple[Loaded, Occupied, int] | Adding:
    """The event, added, and how many people are told; or where the draft stands if it can't be added so."""
    adding = _present(tx, talk)
    if adding.event is None or adding.draft.begun != begun:
        return adding
    if adding.event.starts <= talk.now:  # it was left lying
        again = _keep(tx, talk, adding.draft.without(event_draft.DAY, event_draft.START))
        return replace(again, hint=Hint("desk-in-the-past"))
    applying.pause(tx, talk.person)
    shelf, person_id = talk.services.shelf, talk.person.id
    told = changing.save_event(tx, shelf, adding.loaded.id, adding.event, talk.now, actor=person_id, tell_new=tell)
    added = events.by_name(tx, adding.loaded.id, adding.event.name)
    if added is None:
        raise Missing
    return (*occupied.looked_after(tx, shelf, person_id, added.id), told)
