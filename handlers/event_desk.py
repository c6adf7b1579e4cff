"""Coordinators look at their events: the list, one event, who is coming; helpers at the check lists alone. The role is
asked anew at each tap."""

from typing import NamedTuple

from bot.database import Tx
from bot.people import audit, composing, roles
from bot.programmes import applying, occupied, places
from bot.programmes.occupied import Guest, Occupied
from bot.programmes.store import Loaded
from bot.screens import check_lists, event_desk, taps
from bot.screens.talk import Talk


class Listed(NamedTuple):
    """An event's guests: a page of them or, where they can be ticked, all. `helper`: the reader sees nothing else."""

    loaded: Loaded
    found: Occupied
    guests: list[Guest]
    helper: bool


async def show_events(talk: Talk, tap: taps.ShowDeskEvents) -> None:
    """The programme's events. An event that was being described is dropped with this."""
    loaded, events = await talk.commit(_events, tap.programme_id)
    offset = event_desk.page_start(tap.offset, event_desk.PAGE, len(events))
    page = events[offset : offset + event_desk.PAGE]
    composed = composing.of(talk.person)
    dropped = composed is not None and composed.what == composing.ADD_EVENT
    note = talk.words.say("desk-draft-dropped") if dropped else None
    await talk.show(event_desk.listing(talk.words, loaded, page, offset, len(events), note))


async def show_event(talk: Talk, tap: taps.ShowDeskEvent) -> None:
    """One event."""
    loaded, found = await talk.commit(_event, tap.event_id)
    await talk.show(event_desk.card(talk.words, loaded, found, talk.services.username, talk.now))


async def show_guests(talk: Talk, tap: taps.ShowGuests) -> None:
    """Who is coming, or would like to; from an hour before the start on, to be ticked."""
    await _show(talk, await talk.commit(_guests, tap.event_id, tap.offset), tap.offset)


async def tick(talk: Talk, tap: taps.TickCame) -> None:
    """Somebody came, or didn't after all; the list stays where they are."""
    listed = await talk.commit(_tick, tap)
    place = next((place for place, guest in enumerate(listed.guests) if guest.person_id == tap.person_id), 0)
    await _show(talk, listed, place)


async def show_check_lists(talk: Talk, tap: taps.ShowCheckLists) -> None:
    """The programme's events, for helpers."""
    loaded, events = await talk.commit(_check_lists, tap.programme_id)
    await talk.show(check_lists.listing(talk.words, loaded, events, tap.offset))


async def _show(talk: Talk, listed: Listed, place: int) -> None:
    loaded, found, guests, helper = listed
    if places.ticking(found.event, talk.now):
        offset = event_desk.page_start(place, event_desk.TICKS, len(guests))
        await talk.show(event_desk.ticks(talk.words, loaded, found, guests, offset, helper=helper))
    else:
        offset = event_desk.page_start(place, event_desk.GUESTS, found.people)
        await talk.show(event_desk.guests(talk.words, loaded, found, guests, offset, helper=helper))


def _events(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, list[Occupied]]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id), occupied.of_programme(tx, programme_id)


def _event(tx: Tx, talk: Talk, event_id: int) -> tuple[Loaded, Occupied]:
    applying.pause(tx, talk.person)
    return occupied.looked_after(tx, talk.services.shelf, talk.person.id, event_id)


def _check_lists(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, list[Occupied]]:
    applying.pause(tx, talk.person)
    roles.require_help(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id), occupied.of_programme(tx, programme_id)


def _guests(tx: Tx, talk: Talk, event_id: int, place: int) -> Listed:
    """One page of them or, where they can be ticked, all by name."""
    applying.pause(tx, talk.person)
    loaded, found = occupied.helped(tx, talk.services.shelf, talk.person.id, event_id)
    helper = not roles.coordinates(tx, talk.person.id, loaded.id)
    if places.ticking(found.event, talk.now):
        return Listed(loaded, found, occupied.at_the_door(tx, found.scheduled, talk.language), helper)
    offset = event_desk.page_start(place, event_desk.GUESTS, found.people)
    return Listed(loaded, found, occupied.guests(tx, found.scheduled, offset, event_desk.GUESTS), helper)


def _tick(tx: Tx, talk: Talk, tap: taps.TickCame) -> Listed:
    loaded, found = occupied.helped(tx, talk.services.shelf, talk.person.id, tap.event_id)
    if places.came(tx, found.scheduled, tap.person_id, talk.now, came=bool(tap.came)):
        at, action = int(talk.now.timestamp()), "tick-came" if tap.came else "untick-came"
        audit.note(tx, at, talk.person.id, action, tap.person_id, loaded.id, about=tap.event_id)
    return _guests(tx, talk, tap.event_id, 0)
