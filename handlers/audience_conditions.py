"""A further condition for whom an announcement is, tapped together: which one, what of it, adding it."""

from dataclasses import replace
from typing import NamedTuple

from bot.announcements import choosing
from bot.announcements.choosing import JOINED, Chosen, Picking
from bot.database import Tx
from bot.people import composing
from bot.people.composing import Composing
from bot.programmes.store import Missing
from bot.screens import audience, audience_conditions, taps
from bot.screens.talk import Talk


class Picked(NamedTuple):
    """A condition that is being put together; None: none."""

    chosen: Chosen
    picking: Picking | None = None


async def show_conditions(talk: Talk, tap: taps.ShowConditions) -> None:
    """Which one?"""
    chosen = await _counted(talk, await talk.commit(_conditions, tap))
    await talk.ask(audience_conditions.conditions(talk.words, chosen, tap.kind, tap.offset))


async def pick(talk: Talk, tap: taps.PickCondition) -> None:
    """This one: what of it?"""
    picked = await talk.commit(_pick, tap)
    if picked.picking:
        await _show(talk, picked, 0)
    else:
        await talk.ask(audience_conditions.event_conditions(talk.words, picked.chosen, tap.kind))


async def turn(talk: Talk, tap: taps.TurnChoices) -> None:
    """Further choices."""
    await _show(talk, await talk.commit(_going_on, tap.announcement_id), tap.offset)


async def toggle(talk: Talk, tap: taps.ToggleChoice) -> None:
    """Tick, or untick."""
    await _show(talk, await talk.commit(_toggle, tap), tap.offset)


async def add(talk: Talk, tap: taps.AddCondition) -> None:
    """Add it as it is ticked."""
    chosen = await _counted(talk, await talk.commit(_add, tap.announcement_id))
    await talk.ask(audience.audience(talk.words, chosen))


async def _show(talk: Talk, picked: Picked, offset: int) -> None:
    chosen, picking = picked
    if picking:
        wanted = picking.joined(chosen.audience)
        meant = choosing.replaced(chosen.announcement, wanted)
        foreseen = await _counted(talk, replace(chosen, announcement=meant, audience=wanted))
        screen = audience_conditions.choices(talk.words, chosen, picking, offset, foreseen.reach)
    else:  # the button is an old one
        screen = audience.audience(talk.words, await _counted(talk, chosen))
    await talk.ask(screen)


async def _counted(talk: Talk, chosen: Chosen) -> Chosen:
    services = talk.services
    return await services.database.read(choosing.counted, services.shelf, services.languages, chosen, talk.now)


def _conditions(tx: Tx, talk: Talk, tap: taps.ShowConditions) -> Chosen:
    _require_kind(tap.kind)
    return _listen(tx, talk, _view(tx, talk, tap.announcement_id))


def _pick(tx: Tx, talk: Talk, tap: taps.PickCondition) -> Picked:
    _require_kind(tap.kind)
    chosen = _view(tx, talk, tap.announcement_id)
    names = {*audience_conditions.offered(chosen.ground), *chosen.ground.fields}
    field = choosing.named(names, tap.fingerprint)
    if field is None:
        raise Missing
    if field == audience_conditions.EVENT:
        return Picked(_listen(tx, talk, chosen))
    return _keep(tx, talk, chosen, Picking(tap.kind, field))


def _toggle(tx: Tx, talk: Talk, tap: taps.ToggleChoice) -> Picked:
    picked = _going_on(tx, talk, tap.announcement_id)
    if picked.picking is None:
        return picked
    value = choosing.named(picked.picking.choices(picked.chosen.ground), tap.fingerprint)
    return _keep(tx, talk, picked.chosen, picked.picking.toggled(value)) if value else picked


def _add(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    chosen, picking = _going_on(tx, talk, announcement_id)
    wanted = picking.joined(chosen.audience) if picking else None
    if wanted is None:
        return _listen(tx, talk, chosen)
    at = int(talk.now.timestamp())
    return choosing.choose(tx, talk.services.shelf, _listen(tx, talk, chosen), wanted, at)


def _going_on(tx: Tx, talk: Talk, announcement_id: int) -> Picked:
    """The condition that is being put together, without what isn't there any more."""
    chosen, composed = _view(tx, talk, announcement_id), composing.of(talk.person)
    ours = composed is not None and composed.what == composing.AUDIENCE
    if (
        composed is None
        or not ours
        or composed.facts["announcement"] != announcement_id
        or "field" not in composed.facts
    ):
        return Picked(_listen(tx, talk, chosen))
    picking = Picking.from_facts(composed.facts)
    there = picking.choices(chosen.ground)
    return Picked(chosen, replace(picking, ticked=tuple(each for each in picking.ticked if each in there)))


def _keep(tx: Tx, talk: Talk, chosen: Chosen, picking: Picking) -> Picked:
    facts = {"announcement": chosen.announcement.id} | picking.to_facts()
    composing.compose(tx, talk.person.id, Composing(composing.AUDIENCE, facts))
    return Picked(chosen, picking)


def _listen(tx: Tx, talk: Talk, chosen: Chosen) -> Chosen:
    """What they type from now on is a query; nothing is being put together."""
    facts = {"announcement": chosen.announcement.id}
    composing.compose(tx, talk.person.id, Composing(composing.AUDIENCE, facts))
    return chosen


def _view(tx: Tx, talk: Talk, announcement_id: int) -> Chosen:
    return choosing.view(tx, talk.services.shelf, announcement_id, talk.person.id)


def _require_kind(kind: str) -> None:
    if kind not in JOINED:
        raise Missing
