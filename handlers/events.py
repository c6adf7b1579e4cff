"""/events: what is on, one event, one's own day; signing up, giving up, the map and the calendar."""

import asyncio
from datetime import date

from bot.database import Tx
from bot.people import erasures, roles, zones
from bot.programmes import applying, dialogues, events, places
from bot.programmes.applications import of_person
from bot.programmes.events import Scheduled
from bot.programmes.places import Place
from bot.programmes.store import Missing
from bot.reminders import changing
from bot.screens import event_card, general, taps
from bot.screens import events as screens
from bot.screens.calendar import calendar_file
from bot.screens.event_card import Seen
from bot.screens.events import Listed
from bot.screens.moments import differs
from bot.screens.screen import Screen
from bot.screens.talk import Talk

HELD = {places.GOING, places.OFFERED}
REFUSALS = {
    places.CANCELLED: "note-cancelled",
    places.BEGUN: "note-begun",
    places.CLOSED: "note-closed",
    places.NOT_FOR_THEM: "note-not-for-them",
}


async def command(talk: Talk, _payload: str) -> None:
    """/events"""
    await show_events(talk, taps.ShowEvents(0))


async def link(talk: Talk, payload: str) -> None:
    """A link to an event by its id: what a poster or a calendar entry has."""
    try:
        tap = taps.ShowEvent.unpack(f"{taps.ShowEvent.code}:{payload}")
        seen = await talk.commit(_seen, tap.event_id)
    except (ValueError, Missing):
        role = await talk.commit(_role)
        await talk.send(general.home(talk.words, role=role, key="stale-link"))
        return
    await talk.send(event_card.card(talk.words, seen, talk.now))


async def show_events(talk: Talk, tap: taps.ShowEvents) -> None:
    """What is on, a page of it."""
    shown, page, days, abroad = await talk.commit(_listed, tap.offset)
    await talk.show(screens.listing(talk.words, shown, page, days, abroad=abroad))


async def show_events_around(talk: Talk, tap: taps.ShowEventsAround) -> None:
    """What is on, the page of one of them."""
    shown, page, days, abroad = await talk.commit(_listed, 0, tap.event_id)
    await talk.show(screens.listing(talk.words, shown, page, days, abroad=abroad))


async def show_today(talk: Talk, _tap: taps.ShowToday) -> None:
    """The person's own day."""
    mine, own_zone = await talk.commit(_mine)
    await talk.show(screens.today(talk.words, mine, talk.now, own_zone))


async def show_event(talk: Talk, tap: taps.ShowEvent) -> None:
    """One event."""
    await talk.show(event_card.card(talk.words, await talk.commit(_seen, tap.event_id), talk.now))


async def show_event_below(talk: Talk, tap: taps.ShowEventBelow) -> None:
    """One event of several, in a message of its own."""
    await talk.send(event_card.card(talk.words, await talk.commit(_seen, tap.event_id), talk.now))


async def sign_up(talk: Talk, tap: taps.SignUp) -> None:
    """Sign up, or join the waiting list."""
    outcome, seen = await talk.commit(_sign_up, tap.event_id)
    if isinstance(outcome, places.Refused):
        talk.toast(REFUSALS[outcome.reason])
    await _show_changed(talk, seen, "note-signed-up" if isinstance(outcome, places.SignedUp) else None)


async def give_up(talk: Talk, tap: taps.GiveUp) -> None:
    """Is the place really to be given up?"""
    seen = await talk.commit(_seen, tap.event_id)
    if seen.status not in {*HELD, places.WAITING}:
        await talk.show(event_card.card(talk.words, seen, talk.now, "note-no-place"))
    elif seen.event.cancelled or talk.now >= seen.event.starts:
        await talk.show(event_card.card(talk.words, seen, talk.now))
    else:
        await talk.show(event_card.give_up_question(talk.words, seen))


async def give_up_surely(talk: Talk, tap: taps.GiveUpSurely) -> None:
    """It is."""
    before, seen = await talk.commit(_give_up, tap.event_id)
    if before == places.WAITING:
        await _show_changed(talk, seen, "note-left-queue")
    else:
        await _show_changed(talk, seen, "note-given-up" if before else _why_not(talk, seen, "note-no-place"))


async def confirm(talk: Talk, tap: taps.Confirm) -> None:
    """I'm coming."""
    await talk.show(await _confirmed(talk, tap.event_id))


async def confirm_below(talk: Talk, tap: taps.ConfirmBelow) -> None:
    """I'm coming to this one of several; the message with the others stays."""
    await talk.send(await _confirmed(talk, tap.event_id))


async def accept(talk: Talk, tap: taps.Accept) -> None:
    """Take the place that was offered."""
    done, seen = await talk.commit(_accept, tap.event_id)
    await _show_changed(talk, seen, "note-accepted" if done else _why_not(talk, seen, "note-offer-gone"))


async def send_map(talk: Talk, tap: taps.SendMap) -> None:
    """Where it is, on a map."""
    seen = await talk.commit(_seen, tap.event_id)
    event, programme = seen.event, seen.programme
    if event.point is None:
        await talk.show(event_card.card(talk.words, seen, talk.now))
        return
    title, place, address, city = (
        programme.text(text, talk.language) for text in (event.title, event.place, event.address, programme.city)
    )
    await talk.send_venue(event.point, place or title, address or city or title)


async def send_calendar(talk: Talk, tap: taps.SendCalendar) -> None:
    """The event for the person's calendar, as it is now."""
    seen = await talk.commit(_seen, tap.event_id)
    scheduled, programme = seen.scheduled, seen.programme
    # In a thread, since the library is loaded at the first file.
    content = await asyncio.to_thread(
        calendar_file, scheduled, programme, talk.language, talk.now, talk.services.username
    )
    key = "calendar-cancel" if seen.event.cancelled else "calendar-add"
    caption = talk.words.say(key, event=programme.text(seen.event.title, talk.language))
    await talk.send_file(f"{seen.event.name}.ics", content, caption)


async def _show_changed(talk: Talk, seen: Seen, note: str | None) -> None:
    await talk.show(_changed(talk, seen, note))


async def _confirmed(talk: Talk, event_id: int) -> Screen:
    done, seen = await talk.commit(_confirm, event_id)
    return _changed(talk, seen, "note-confirmed" if done else _why_not(talk, seen, "note-no-place"))


def _changed(talk: Talk, seen: Seen, note: str | None) -> Screen:
    """The card after something was done, or couldn't be."""
    talk.services.changed()
    return event_card.card(talk.words, seen, talk.now, note)


def _why_not(talk: Talk, seen: Seen, note: str) -> str | None:
    """Why nothing was done: `note`, unless the card says it, which then shows for a moment too."""
    late = "note-cancelled" if seen.event.cancelled else "note-begun" if talk.now >= seen.event.starts else None
    if late:
        talk.toast(late)
    return None if late else note


def _sign_up(tx: Tx, talk: Talk, event_id: int) -> tuple[places.SignedUp | places.Queued | places.Refused, Seen]:
    erasures.must_stay(tx, talk.person.id)
    outcome = changing.sign_up(tx, talk.services.shelf, talk.person, event_id, talk.now)
    return outcome, _seen(tx, talk, event_id)


def _give_up(tx: Tx, talk: Talk, event_id: int) -> tuple[str | None, Seen]:
    """What was given up, if anything: of an event that has begun or is cancelled nobody needs the place."""
    before = _seen(tx, talk, event_id)
    if before.event.cancelled or talk.now >= before.event.starts:
        return None, before
    given = changing.give_up(tx, talk.services.shelf, talk.person, event_id, talk.now)
    return before.status if given.had else None, _seen(tx, talk, event_id)


def _confirm(tx: Tx, talk: Talk, event_id: int) -> tuple[bool, Seen]:
    return changing.confirm(tx, talk.services.shelf, talk.person, event_id, talk.now), _seen(tx, talk, event_id)


def _accept(tx: Tx, talk: Talk, event_id: int) -> tuple[bool, Seen]:
    return changing.accept(tx, talk.services.shelf, talk.person, event_id, talk.now), _seen(tx, talk, event_id)


def _seen(tx: Tx, talk: Talk, event_id: int) -> Seen:
    """The event as this person sees it. Raises Missing."""
    applying.pause(tx, talk.person)
    scheduled = events.find(tx, event_id)
    programme = talk.services.shelf.programme(tx, scheduled.programme_id).programme
    place = places.find(tx, event_id, talk.person.id)
    return Seen(
        scheduled,
        programme,
        places.count(tx, event_id),
        place,
        places.position(tx, place) if place and place.status == places.WAITING else 0,
        places.may_come(tx, talk.person.id, scheduled),
        tuple(_entry(tx, talk, each, None) for each in places.overlapping(tx, talk.person.id, scheduled)),
        zones.zone_of(talk.person, programme, talk.now),
    )


def _entry(tx: Tx, talk: Talk, scheduled: Scheduled, place: Place | None) -> Listed:
    programme = talk.services.shelf.programme(tx, scheduled.programme_id).programme
    asks = places.awaits_answer(scheduled.event, place, talk.now)
    return Listed(scheduled, programme, places.count(tx, scheduled.id), place.status if place else None, asks)


def _listed(tx: Tx, talk: Talk, offset: int, event_id: int = 0) -> tuple[list[Listed], range, list[date], bool]:
    """The page of what is on that has the event at this place of the list, or the event `event_id` if it is on; as
    (events, page, the days of all there are, whether some of the page are where the clocks show another time).
    """
    applying.pause(tx, talk.person)
    there = {place.event_id: place for place in places.of_person(tx, talk.person.id)}
    newcomer = not _takes_part(tx, talk)
    on = [each for each in events.upcoming(tx, int(talk.now.timestamp())) if _concerns(tx, talk, each, there, newcomer)]
    on.sort(key=lambda each: (each.event.start.date(), each.event.starts, each.id))
    days = [each.event.start.date() for each in on]
    offset = next((place for place, each in enumerate(on) if each.id == event_id), offset)
    pages = screens.pages(days)
    page = next((each for each in pages if offset in each), pages[-1] if pages else range(0))
    shown = [_entry(tx, talk, on[place], there.get(on[place].id)) for place in page]
    abroad = any(
        differs(each.event.starts, each.event.zone, zones.zone_of(talk.person, each.programme, talk.now))
        for each in shown
    )
    return shown, page, days, abroad


def _takes_part(tx: Tx, talk: Talk) -> bool:
    """Whether the person has applied to anything, or begun to."""
    return bool(dialogues.unfinished(tx, talk.person.id)) or any(
        of_person(tx, talk.person.id, each.id) for each in talk.services.shelf.all(tx)
    )


def _concerns(tx: Tx, talk: Talk, scheduled: Scheduled, there: dict[int, Place], newcomer: bool) -> bool:
    """Whether an event stands in somebody's list: what they have something at, and what they may come to.

    A newcomer sees everything that isn't cancelled, since it tells what a programme is about.
    """
    place = there.get(scheduled.id)
    if place and place.status in {*HELD, places.WAITING}:
        return True
    return not scheduled.event.cancelled and (newcomer or places.may_come(tx, talk.person.id, scheduled))


def _mine(tx: Tx, talk: Talk) -> tuple[list[Listed], str]:
    """What the person has a place at, or is offered one, by start; and the zone whose time counts for them."""
    applying.pause(tx, talk.person)
    there = {place.event_id: place for place in places.of_person(tx, talk.person.id) if place.status in HELD}
    found = sorted((events.find(tx, event_id) for event_id in there), key=lambda each: (each.event.starts, each.id))
    mine = [_entry(tx, talk, each, there[each.id]) for each in found if not each.event.cancelled]
    near = [each.programme for each in mine if each.event.ends > talk.now]
    every = [each.programme for each in talk.services.shelf.all(tx)]
    programme = next(iter([*near, *every]), None)
    return mine, zones.zone_of(talk.person, programme, talk.now) if programme else talk.person.zone or "UTC"


def _role(tx: Tx, talk: Talk) -> str | None:
    applying.pause(tx, talk.person)
    return roles.highest(tx, talk.person.id)
