"""One application: its answers, what else there is of its person, and what becomes of it.

The role is asked at each tap, and each reading is recorded.
"""

from typing import NamedTuple

from bot.database import Tx
from bot.desk import card, many, together
from bot.desk.card import Card
from bot.desk.together import Held, Said
from bot.forms.prompt import Entry
from bot.language.languages import choose
from bot.people import audit, persons
from bot.programmes import applications, applying, guardians
from bot.programmes.applications import ACCEPTED, Application
from bot.programmes.guardians import GuardianMissing
from bot.programmes.store import Loaded
from bot.reminders import changing
from bot.screens import people_card, status, taps
from bot.screens.answers import submitted
from bot.screens.talk import Talk


class Proposed(NamedTuple):
    """What another status would mean for its person, who reads the language `reader`: whether they would lose places
    at events; None: they would be told nothing. `over`: by how many the programme's capacity would be exceeded."""

    loaded: Loaded
    application: Application
    reader: str
    lost: bool | None
    over: int


async def show(talk: Talk, tap: taps.ShowCard) -> None:
    """One application; that it was read is recorded."""
    await _show(talk, await talk.commit(_open, tap.application_id), tap.offset)


async def turn(talk: Talk, tap: taps.TurnCard) -> None:
    """Further answers."""
    await _show(talk, await talk.commit(_open, tap.application_id), tap.offset, page=tap.page)


async def show_locked(talk: Talk, tap: taps.ShowLocked) -> None:
    """The answers that stay locked until they are asked for."""
    shown = await talk.commit(_unlock, tap.application_id)
    await talk.show(people_card.locked(talk.words, shown, _entries(talk, shown), tap.page, tap.offset))


async def show_places(talk: Talk, tap: taps.ShowPersonPlaces) -> None:
    """What they have at events."""
    shown, held = await talk.commit(_places, tap.application_id)
    await talk.show(people_card.places(talk.words, shown, held, tap.page, tap.offset))


async def show_messages(talk: Talk, tap: taps.ShowPersonMessages) -> None:
    """What was said to them and by them."""
    shown, page, said = await talk.commit(_messages, tap.application_id, tap.page)
    await talk.show(people_card.messages(talk.words, shown, said, page, tap.offset))


async def propose_status(talk: Talk, tap: taps.ProposeStatus) -> None:
    """Shall it be accepted, declined …?"""
    found = await talk.commit(_propose, tap)
    if isinstance(found, Card):
        await _show(talk, found, tap.offset, "status-changed-meanwhile")
    else:
        await talk.show(
            status.question(
                talk.words,
                found.loaded,
                found.application,
                tap.status,
                tap.offset,
                found.reader,
                found.lost,
                over=found.over,
            )
        )


async def set_status(talk: Talk, tap: taps.SetStatus) -> None:
    """It shall, if it is still as it was when that was asked."""
    told, shown = await talk.commit(_set_status, tap)
    if told is None:
        await _show(talk, shown, tap.offset, "status-changed-meanwhile")
        return
    talk.services.changed()
    await _show(talk, shown, tap.offset, "status-set-and-told" if told else "status-set")


async def _show(talk: Talk, shown: Card, offset: int, note: str | None = None, page: int = 0) -> None:
    said = talk.words.say(note) if note else None
    await talk.show(people_card.card(talk.words, shown, _entries(talk, shown), page, offset, said))


def _entries(talk: Talk, shown: Card) -> tuple[Entry, ...]:
    return submitted(shown.form, shown.application.answers, talk.language)


def _open(tx: Tx, talk: Talk, application_id: int, action: str = "read-application") -> Card:
    """The card, for who may read it."""
    applying.pause(tx, talk.person)
    application = card.looked_after(tx, talk.person.id, application_id)
    at, programme_id = int(talk.now.timestamp()), application.programme_id
    audit.note(tx, at, talk.person.id, action, application.person_id, programme_id)
    return card.of(tx, talk.services.shelf, application, at)


def _unlock(tx: Tx, talk: Talk, application_id: int) -> Card:
    return _open(tx, talk, application_id, "read-sensitive")


def _places(tx: Tx, talk: Talk, application_id: int) -> tuple[Card, list[Held]]:
    shown = _open(tx, talk, application_id)
    return shown, together.places_of(tx, shown.application)


def _messages(tx: Tx, talk: Talk, application_id: int, page: int) -> tuple[Card, int, list[Said]]:
    """With the page that there is."""
    shown, size = _open(tx, talk, application_id), people_card.MESSAGES
    page = min(page, max(0, (shown.messages - 1) // size))
    return shown, page, together.messages_of(tx, shown.application, page * size, size)


def _propose(tx: Tx, talk: Talk, tap: taps.ProposeStatus) -> Proposed | Card:
    """What it would mean; the application itself if it can't get this status (any more)."""
    applying.pause(tx, talk.person)
    application = card.looked_after(tx, talk.person.id, tap.application_id)
    if tap.status not in applications.decisions(application.status):
        return _open(tx, talk, tap.application_id)
    if tap.status == ACCEPTED and guardians.is_missing(tx, talk.services.shelf, application):
        raise GuardianMissing(application.id)
    to_say = changing.foresee_decision(tx, application, tap.status, talk.now)
    person = persons.find(tx, application.person_id)
    reader = choose(person.wished_language if person else None, talk.services.languages)
    loaded = talk.services.shelf.programme(tx, application.programme_id)
    over = many.excess(tx, loaded, 1) if tap.status == ACCEPTED else 0
    return Proposed(loaded, application, reader, to_say.lost if to_say else None, over)


def _set_status(tx: Tx, talk: Talk, tap: taps.SetStatus) -> tuple[bool | None, Card]:
    application = card.looked_after(tx, talk.person.id, tap.application_id)
    told = changing.decide(tx, talk.services.shelf, application, tap.was, tap.status, talk.now, actor=talk.person.id)
    return told, _open(tx, talk, tap.application_id)
