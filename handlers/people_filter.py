"""What the list of applications is filtered by, tapped together. What is typed meanwhile is a query (`people.py`).

While a condition is put together, `composing.PEOPLE` holds it beside the programme, as announcements/choosing.py:
Picking writes it.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from bot.announcements import audiences, choosing, saved
from bot.announcements.audiences import Audience
from bot.announcements.choosing import JOINED, Picking
from bot.database import Tx
from bot.desk import asking, listing
from bot.desk.asking import Asked
from bot.desk.listing import Listed
from bot.people import composing, roles, views
from bot.people.composing import Composing
from bot.people.views import View
from bot.programmes.store import Loaded, Missing
from bot.screens import audience_conditions, people_filter, taps
from bot.screens.people_filter import Refused
from bot.screens.talk import Talk


class Filtered(NamedTuple):
    """A programme's list and its filter; perhaps a condition that is being put together, or a query not taken."""

    loaded: Loaded
    view: View
    asked: Asked
    picking: Picking | None = None
    refused: Refused | None = None


async def show(talk: Talk, tap: taps.ShowFilter) -> None:
    """How it stands."""
    await _overview(talk, await talk.commit(_listen, tap.programme_id))


async def drop(talk: Talk, tap: taps.DropFilterCondition) -> None:
    """Without what was added last, unless the filter is another one by now."""
    await _overview(talk, await talk.commit(_drop, tap))


async def show_conditions(talk: Talk, tap: taps.ShowFilterConditions) -> None:
    """Which one?"""
    _require_kind(tap.kind)
    listed = await _listed(talk, await talk.commit(_listen, tap.programme_id))
    await talk.ask(people_filter.conditions(talk.words, listed, tap.kind, tap.offset))


async def pick(talk: Talk, tap: taps.PickFilterCondition) -> None:
    """This one: what of it?"""
    _require_kind(tap.kind)
    filtered = await talk.commit(_pick, tap)
    if filtered.picking:
        await _choices(talk, filtered, 0)
    else:
        await talk.ask(people_filter.event_conditions(talk.words, await _listed(talk, filtered), tap.kind))


async def turn(talk: Talk, tap: taps.TurnFilterChoices) -> None:
    """Further choices."""
    await _choices(talk, await talk.commit(_going_on, tap.programme_id), tap.offset)


async def toggle(talk: Talk, tap: taps.ToggleFilterChoice) -> None:
    """Tick, or untick."""
    await _choices(talk, await talk.commit(_toggle, tap), tap.offset)


async def add(talk: Talk, tap: taps.AddFilterCondition) -> None:
    """Add it as it is ticked."""
    await _overview(talk, await talk.commit(_add, tap.programme_id))


async def show_saved(talk: Talk, tap: taps.ShowSavedFilters) -> None:
    """The audiences that are kept."""
    listed = await _listed(talk, await talk.commit(_listen, tap.programme_id))
    await talk.show(people_filter.saved_ones(talk.words, listed, tap.offset))


async def take_saved(talk: Talk, tap: taps.TakeSavedFilter) -> None:
    """Filter by one of them."""
    await _overview(talk, await talk.commit(_take, tap))


async def _overview(talk: Talk, filtered: Filtered) -> None:
    await talk.ask(people_filter.overview(talk.words, await _listed(talk, filtered), filtered.refused))


async def _choices(talk: Talk, filtered: Filtered, offset: int) -> None:
    picking = filtered.picking
    if picking is None:  # the button is an old one
        await _overview(talk, filtered)
        return
    wanted, count = picking.joined(filtered.asked.audience), None
    if wanted:
        foreseen = asking.meant(wanted, filtered.asked.ground)
        count = await talk.services.database.read(_count, talk, filtered.loaded.id, foreseen)
    listed = await _listed(talk, filtered)
    await talk.ask(people_filter.choices(talk.words, listed, picking, offset, count))


async def _listed(talk: Talk, filtered: Filtered) -> Listed:
    services, view = talk.services, replace(filtered.view, name="")
    return await services.database.read(
        listing.of, services.shelf, services.languages, filtered.loaded, view, 0, 1, talk.language
    )


def _count(tx: Tx, talk: Talk, programme_id: int, asked: Asked) -> int:
    return listing.matching(tx, programme_id, asked.select(talk.services.languages))


def _listen(tx: Tx, talk: Talk, programme_id: int, more: Mapping[str, Any] | None = None) -> Filtered:
    """How it is filtered; what they type from now on is a query."""
    roles.require(tx, talk.person.id, programme_id)
    shelf = talk.services.shelf
    loaded, view = shelf.programme(tx, programme_id), views.of(tx, talk.person.id, programme_id)
    facts = {"programme": programme_id, "query": True, **(more or {})}
    composing.compose(tx, talk.person.id, Composing(composing.PEOPLE, facts))
    return Filtered(loaded, view, asking.read(view.query, asking.ground(tx, shelf, programme_id)))


def _keep(tx: Tx, talk: Talk, filtered: Filtered, wanted: Audience | None) -> Filtered:
    asked = asking.meant(wanted, filtered.asked.ground)
    if asked.problem:
        return filtered._replace(refused=Refused(asked.query, asked.problem))
    view = views.keep(tx, talk.person.id, replace(filtered.view, query=asked.query, name=""))
    return filtered._replace(view=view, asked=asked)


def _drop(tx: Tx, talk: Talk, tap: taps.DropFilterCondition) -> Filtered:
    filtered = _listen(tx, talk, tap.programme_id)
    asked = filtered.asked
    if asked.audience is None or choosing.fingerprint(asked.query) != tap.fingerprint:
        return filtered
    return _keep(tx, talk, filtered, audiences.shortened(asked.audience))


def _pick(tx: Tx, talk: Talk, tap: taps.PickFilterCondition) -> Filtered:
    filtered = _listen(tx, talk, tap.programme_id)
    grounded = filtered.asked.ground
    field = choosing.named({*audience_conditions.offered(grounded), *grounded.fields}, tap.fingerprint)
    if field is None:
        raise Missing
    if field == audience_conditions.EVENT:
        return filtered
    return _put_together(tx, talk, filtered, Picking(tap.kind, field))


def _toggle(tx: Tx, talk: Talk, tap: taps.ToggleFilterChoice) -> Filtered:
    filtered = _going_on(tx, talk, tap.programme_id)
    if filtered.picking is None:
        return filtered
    value = choosing.named(filtered.picking.choices(filtered.asked.ground), tap.fingerprint)
    return _put_together(tx, talk, filtered, filtered.picking.toggled(value)) if value else filtered


def _add(tx: Tx, talk: Talk, programme_id: int) -> Filtered:
    filtered = _going_on(tx, talk, programme_id)
    wanted = filtered.picking.joined(filtered.asked.audience) if filtered.picking else None
    listening = _listen(tx, talk, programme_id)
    return _keep(tx, talk, listening, wanted) if wanted else listening


def _take(tx: Tx, talk: Talk, tap: taps.TakeSavedFilter) -> Filtered:
    filtered = _listen(tx, talk, tap.programme_id)
    asked = asking.read(saved.find(tx, tap.programme_id, tap.audience_id).query, filtered.asked.ground)
    if asked.problem:
        return filtered._replace(refused=Refused(asked.query, asked.problem))
    return _keep(tx, talk, filtered, asked.audience)


def _going_on(tx: Tx, talk: Talk, programme_id: int) -> Filtered:
    """The condition that is being put together, without what isn't there any more."""
    composed = composing.of(talk.person)
    ours = composed is not None and composed.what == composing.PEOPLE and composed.facts["programme"] == programme_id
    if composed is None or not ours or "field" not in composed.facts:
        return _listen(tx, talk, programme_id)
    picking = Picking.from_facts(composed.facts)
    filtered = _listen(tx, talk, programme_id, picking.to_facts())
    there = picking.choices(filtered.asked.ground)
    ticked = tuple(each for each in picking.ticked if each in there)
    return filtered._replace(picking=replace(picking, ticked=ticked))


def _put_together(tx: Tx, talk: Talk, filtered: Filtered, picking: Picking) -> Filtered:
    return _listen(tx, talk, filtered.loaded.id, picking.to_facts())._replace(picking=picking)


def _require_kind(kind: str) -> None:
    if kind not in JOINED:
        raise Missing(kind)
