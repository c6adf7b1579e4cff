"""Coordinators look at their events: the list, one event, who is coming. The role is asked anew at each tap."""

from bot.database import Tx
from bot.people import composing, roles
from bot.programmes import applying, occupied, places
from bot.programmes.occupied import Guest, Occupied
from bot.programmes.store import Loaded
from bot.screens import event_desk, taps
from bot.screens.talk import Talk


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
    loaded, found, guests = await talk.commit(_guests, tap.event_id, tap.offset)
    await _show(talk, loaded, found, guests, tap.offset)


async def tick(talk: Talk, tap: taps.TickCame) -> None:
    """Somebody came, or didn't after all; the list stays where they are."""
    loaded, found, guests = await talk.commit(_tick, tap)
    place = next((place for place, guest in enumerate(guests) if guest.person_id == tap.person_id), 0)
    await _show(talk, loaded, found, guests, place)


async def _show(talk: Talk, loaded: Loaded, found: Occupied, guests: list[Guest], place: int) -> None:
    if places.ticking(found.event, talk.now):
        offset = event_desk.page_start(place, event_desk.TICKS, len(guests))
        await talk.show(event_desk.ticks(talk.words, loaded, found, guests, offset))
    else:
        offset = event_desk.page_start(place, event_desk.GUESTS, found.people)
        await talk.show(event_desk.guests(talk.words, loaded, found, guests, offset))


def _events(tx: Tx, talk: Talk, programme_id: int) -> tuple[Loaded, list[Occupied]]:
    applying.pause(tx, talk.person)
    roles.require(tx, talk.person.id, programme_id)
    return talk.services.shelf.programme(tx, programme_id), occupied.of_programme(tx, programme_id)


def _event(tx: Tx, talk: Talk, event_id: int) -> tuple[Loaded, Occupied]:
    applying.pause(tx, talk.person)
    return occupied.looked_after(tx, talk.services.shelf, talk.person.id, event_id)


def _guests(tx: Tx, talk: Talk, event_id: int, place: int) -> tuple[Loaded, Occupied, list[Guest]]:
    """One page of them or, where they can be ticked, all by name."""
    loaded, found = _event(tx, talk, event_id)
    if places.ticking(found.event, talk.now):
        return loaded, found, occupied.at_the_door(tx, found.scheduled, talk.language)
    offset = event_desk.page_start(place, event_desk.GUESTS, found.people)
    return loaded, found, occupied.guests(tx, found.scheduled, offset, event_desk.GUESTS)


def _tick(tx: Tx, talk: Talk, tap: taps.TickCame) -> tuple[Loaded, Occupied, list[Guest]]:
    _, found = _event(tx, talk, tap.event_id)
    places.came(tx, found.scheduled, tap.person_id, talk.now, came=bool(tap.came))
    return _guests(tx, talk, tap.event_id, 0)
