"""Giving all applications of a filtered list another status. The role is asked at each tap, and for each piece."""

from typing import NamedTuple

from bot.database import Tx
from bot.desk import listing, many
from bot.desk.many import Decision, Foreseen
from bot.language.texts import Html
from bot.people import roles, views
from bot.people.views import View
from bot.programmes import applying
from bot.programmes.store import Loaded
from bot.screens import people, people_many, taps
from bot.screens.talk import Talk


class Looked(NamedTuple):
    """A programme, and how its list is looked at."""

    loaded: Loaded
    view: View


async def ask_which(talk: Talk, tap: taps.AskMany) -> None:
    """Which status are they to get?"""
    looked = await talk.commit(_look, tap.programme_id)
    services = talk.services
    listed = await services.database.read(
        listing.of, services.shelf, services.languages, looked.loaded, looked.view, 0, people.PAGE, talk.language
    )
    if listed.filtered and listed.asked.audience and listed.count:
        await talk.show(people_many.which(talk.words, listed.loaded, listed.count))
    else:
        await talk.show(people.listing(talk.words, listed))


async def propose(talk: Talk, tap: taps.ProposeMany) -> None:
    """What it would mean."""
    looked = await talk.commit(_look, tap.programme_id)
    await _ask(talk, await _foresee(talk, looked, tap.status))


async def decide(talk: Talk, tap: taps.DecideMany) -> None:
    """It shall be so, if the list is still what was shown; goes on where it stopped, if it did."""
    decision, looked = await talk.write(_find, talk, tap.decision_id)
    if not decision.done:
        foreseen = await _foresee(talk, looked, decision.status)
        if list(foreseen.items) != list(decision.items):
            await _ask(talk, foreseen, anew=True)
            return
        if len(decision.items) > many.PIECE:
            await talk.show(people_many.going_on(talk.words, decision))
    while not decision.over:
        decision = await talk.write(many.go_on, talk.services.shelf, decision.id, talk.person.id, talk.now)
        talk.services.changed()
    # Only now is the update noted as handled: if the process ends before, Telegram sends it again, and it goes on.
    looked = await talk.commit(_look, decision.programme_id)
    await _list(talk, looked, people_many.say_done(talk.words, decision))


async def _ask(talk: Talk, foreseen: Foreseen, *, anew: bool = False) -> None:
    at = int(talk.now.timestamp())
    decision = await talk.write(many.keep, foreseen, talk.person.id, at)
    await talk.show(people_many.question(talk.words, foreseen, decision.id, anew=anew))


async def _foresee(talk: Talk, looked: Looked, status: str) -> Foreseen:
    services = talk.services
    return await services.database.read(
        many.foresee, services.shelf, services.languages, looked.loaded, looked.view, status, talk.now
    )


async def _list(talk: Talk, looked: Looked, note: Html) -> None:
    services = talk.services
    listed = await services.database.read(
        listing.of, services.shelf, services.languages, looked.loaded, looked.view, 0, people.PAGE, talk.language
    )
    await talk.show(people.listing(talk.words, listed, note))


def _look(tx: Tx, talk: Talk, programme_id: int) -> Looked:
    roles.require(tx, talk.person.id, programme_id)
    applying.pause(tx, talk.person)
    return Looked(talk.services.shelf.programme(tx, programme_id), views.of(tx, talk.person.id, programme_id))


def _find(tx: Tx, talk: Talk, decision_id: int) -> tuple[Decision, Looked]:
    decision = many.find(tx, decision_id, talk.person.id)
    return decision, _look(tx, talk, decision.programme_id)
