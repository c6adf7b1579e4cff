"""/people: coordinators see who has applied, find somebody by name, filter the list. The role is asked at each tap."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from bot.database import Tx
from bot.desk import asking, listing
from bot.language.texts import Html
from bot.people import composing, views
from bot.people.composing import Composing
from bot.people.views import SORTINGS, View
from bot.programmes import applications, applying
from bot.programmes.store import Loaded, Missing, chosen
from bot.screens import people, people_filter, taps
from bot.screens.people_filter import Refused
from bot.screens.talk import Talk

LONGEST_SEARCH = 100


class Looked(NamedTuple):
    """A programme and how its applications are looked at; `refused`: a query that wasn't taken."""

    loaded: Loaded
    view: View
    refused: Refused | None = None


async def command(talk: Talk, _payload: str) -> None:
    """/people"""
    await _show(talk, await talk.commit(_look, 0, _all), 0)


async def show_people(talk: Talk, tap: taps.ShowPeople) -> None:
    """The applications to a programme (0: the only one, or choose)."""
    await _show(talk, await talk.commit(_look, tap.programme_id), tap.offset)


async def filter_by_status(talk: Talk, tap: taps.FilterByStatus) -> None:
    """Those with this status."""
    if not applications.decisions(tap.status) and tap.status != applications.WITHDRAWN:
        raise Missing(tap.status)
    query = f"status = {tap.status}"
    await _show(talk, await talk.commit(_look, tap.programme_id, lambda view: replace(view, query=query, name="")), 0)


async def clear_filter(talk: Talk, tap: taps.ClearFilter) -> None:
    """All of them."""
    await _show(talk, await talk.commit(_look, tap.programme_id, lambda view: replace(view, query="", name="")), 0)


async def sort(talk: Talk, tap: taps.SortPeople) -> None:
    """In another order."""
    if tap.kind not in SORTINGS:
        raise Missing(tap.kind)
    await _show(talk, await talk.commit(_look, tap.programme_id, lambda view: replace(view, sorting=tap.kind)), 0)


async def ask_name(talk: Talk, tap: taps.FindPeople) -> None:
    """Whom to look for?"""
    found = await talk.commit(_look, tap.programme_id)
    if isinstance(found, Looked):
        await talk.ask(people.find_question(talk.words, found.loaded))
    else:
        await _show(talk, found, 0)


async def leave_search(talk: Talk, tap: taps.LeaveSearch) -> None:
    """The list again."""
    await _show(talk, await talk.commit(_look, tap.programme_id, _all), 0)


async def typed(talk: Talk, text: str) -> None:
    """A name, a number or a query was typed while the list was open; empty: something else than a text came."""
    note = None if text else talk.words.say("people-words-please")
    await _show(talk, await talk.commit(_typed, " ".join(text.split())), 0, note)


async def present(talk: Talk) -> None:
    """The list, as it stands."""
    await _show(talk, await talk.write(_present, talk), 0)


async def _show(talk: Talk, found: Looked | list[Loaded], offset: int, note: Html | None = None) -> None:
    if not isinstance(found, Looked):
        await talk.show(people.choose_programme(talk.words, found))
        return
    services, size = talk.services, people.PAGE
    listed = await services.database.read(
        listing.of, services.shelf, services.languages, found.loaded, found.view, offset, size, talk.language
    )
    if found.refused:
        await talk.ask(people_filter.overview(talk.words, listed, found.refused))
    else:
        await talk.ask(people.listing(talk.words, listed, note))


def _all(view: View) -> View:
    return replace(view, name="")


def _look(tx: Tx, talk: Talk, programme_id: int, change: Callable[[View], View] | None = None) -> Looked | list[Loaded]:
    """How they look at it, from now on; or the programmes to choose from. What they type is a name, or a query."""
    mine = talk.services.shelf.looked_after(tx, talk.person.id)
    loaded = chosen(mine, programme_id)
    if loaded is None:
        applying.pause(tx, talk.person)
        return mine
    view = views.of(tx, talk.person.id, loaded.id)
    if change and (changed := change(view)) != view:
        view = views.keep(tx, talk.person.id, changed)
    composing.compose(tx, talk.person.id, Composing(composing.PEOPLE, {"programme": loaded.id}))
    return Looked(loaded, view)


def _typed(tx: Tx, talk: Talk, text: str) -> Looked | list[Loaded]:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.PEOPLE:
        raise Missing
    programme_id = composed.facts["programme"]
    if not text:
        return _look(tx, talk, programme_id)
    if not composed.facts.get("query") and not asking.looks_like_query(text):
        return _look(tx, talk, programme_id, lambda view: replace(view, name=text[:LONGEST_SEARCH]))
    found = _look(tx, talk, programme_id)
    if not isinstance(found, Looked):
        return found
    asked = asking.read(text, asking.ground(tx, talk.services.shelf, found.loaded.id))
    if asked.problem:
        facts = {"programme": found.loaded.id, "query": True}
        composing.compose(tx, talk.person.id, Composing(composing.PEOPLE, facts))
        return found._replace(refused=Refused(asked.query, asked.problem))
    view = views.keep(tx, talk.person.id, replace(found.view, query=asked.query, name=""))
    return found._replace(view=view)


def _present(tx: Tx, talk: Talk) -> Looked | list[Loaded]:
    composed = composing.of(talk.person)
    if composed is None or composed.what != composing.PEOPLE:
        raise Missing
    return _look(tx, talk, composed.facts["programme"])
