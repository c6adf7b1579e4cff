"""A coordinator's events: the list, the card of one, and who is coming."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.language.dates import say_day_short, say_time
from bot.language.texts import Html, escape
from bot.programmes import places
from bot.programmes.event import Event
from bot.programmes.occupied import Guest, Occupied
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.moments import say_span
from bot.screens.screen import Button, Rows, Screen, column, cut, lines, shorten
from bot.screens.words import Words

PAGE = 10
GUESTS = 40
TICKS = 12
LONGEST_NAME = 60
LONGEST_LABEL = 40  # of a title or a name on a button


def say_when(words: Words, loaded: Loaded, event: Event) -> Html:
    """From when to when, where it is: coordinators plan by the host's clock."""
    city = loaded.programme.text(loaded.programme.city, words.language)
    return say_span(words, event.start, event.end, event.zone, city, event.zone)


def say_places(words: Words, occupied: Occupied) -> str:
    """How many are going, out of how many, and who else hopes to."""
    count, capacity = occupied.count, occupied.event.capacity
    parts = [
        words.plain("desk-places-limited", going=count.going, capacity=capacity)
        if capacity
        else words.plain("desk-places-open", going=count.going),
        words.plain("desk-places-offered", count=count.offered) if count.offered else "",
        words.plain("desk-places-waiting", count=count.waiting) if count.waiting else "",
    ]
    return " · ".join(part for part in parts if part)


def first_page(events: Sequence[Occupied], now: datetime) -> int:
    """Where the page of the list begins on which something is still to come."""
    coming = next((place for place, each in enumerate(events) if each.event.ends > now), 0)
    return page_start(coming, PAGE, len(events))


def page_start(place: int, size: int, count: int) -> int:
    """Where the page with this place of a list of `count` begins, `size` to a page; the last page if it has none."""
    return min(place, max(0, count - 1)) // size * size


def listing(
    words: Words, loaded: Loaded, page: Sequence[Occupied], offset: int, count: int, note: Html | None = None
) -> Screen:
    """One page of the programme's events, by start, under a `note` of what has just been done."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    return Screen(
        lines(
            note,
            words.say("desk-events", programme=title, count=count),
            words.say("desk-events-none") if not count else say_page(words, offset, PAGE, count),
        ),
        (
            *((Button(say_label(words, loaded, each.event), taps.ShowDeskEvent(each.scheduled.id)),) for each in page),
            *turn(words, offset, PAGE, count, lambda there: taps.ShowDeskEvents(loaded.id, there)),
            (words.button("button-add-event", taps.AddEvent(loaded.id)),),
            (words.button("button-to-desk", taps.ShowDesk(loaded.id)),),
        ),
    )


def card(
    words: Words, loaded: Loaded, occupied: Occupied, username: str, now: datetime, note: Html | None = None
) -> Screen:
    """One event as it stands, under a `note` where there is news about it. `username` is the bot's."""
    event, event_id = occupied.event, occupied.scheduled.id
    where = [loaded.programme.text(texts, words.language) for texts in (event.place, event.address)]
    facts = [
        words.say("desk-card", title=_title(words, loaded, event), when=say_when(words, loaded, event)),
        words.say("desk-card-place", place=", ".join(part for part in where if part)) if any(where) else "",
        words.say("desk-card-people", places=say_places(words, occupied)),
        words.say("desk-card-who", who=event.who),
    ]
    state = "desk-over" if event.ends <= now else "desk-cancelled" if event.cancelled else None
    link = Html(f"<code>{escape(f'https://t.me/{username}?start=e-{event_id}')}</code>")
    changes = (
        words.button("button-move-event", taps.MoveEvent(event_id)),
        words.button("button-limit-event", taps.LimitEvent(event_id)),
        words.button("button-cancel-event", taps.CancelEvent(event_id)),
    )
    return Screen(
        lines(
            note,
            Html("\n".join(fact for fact in facts if fact)),
            words.say(state) if state else words.say("desk-card-link", link=link),
        ),
        column(
            words.button(
                "button-ticks" if places.ticking(event, now) else "button-guests", taps.ShowGuests(event_id, 0)
            )
            if occupied.people
            else None,
            *(changes if occupied.changeable(now) else ()),
            words.button("button-revive-event", taps.ReviveEvent(event_id))
            if event.cancelled and event.starts > now
            else None,
            words.button("button-to-events", taps.ShowDeskEvents(loaded.id, occupied.place)),
        ),
    )


def guests(
    words: Words, loaded: Loaded, occupied: Occupied, page: Sequence[Guest], offset: int, *, helper: bool = False
) -> Screen:
    """Who has a place or waits for one, by name. A `helper` comes from the check lists, not from the event."""
    names = Html("\n".join(_guest(words, guest) for guest in page))
    event_id = occupied.scheduled.id
    return Screen(
        lines(
            words.say("desk-guests", title=_title(words, loaded, occupied.event), places=say_places(words, occupied)),
            names or words.say("desk-guests-none"),
            say_page(words, offset, GUESTS, occupied.people),
        ),
        (
            *turn(words, offset, GUESTS, occupied.people, lambda there: taps.ShowGuests(event_id, there)),
            (_way_back(words, occupied, helper=helper),),
        ),
    )


def ticks(
    words: Words, loaded: Loaded, occupied: Occupied, found: Sequence[Guest], offset: int, *, helper: bool = False
) -> Screen:
    """Who has a place or waits for one, all `found` by name, to be ticked when they come; one page of it. A `helper`
    comes from the check lists, not from the event."""
    event_id = occupied.scheduled.id
    title, came = _title(words, loaded, occupied.event), sum(guest.came for guest in found)
    return Screen(
        lines(
            words.say("desk-ticks", title=title, places=say_places(words, occupied), came=came),
            words.say("desk-ticks-how") if found else words.say("desk-guests-none"),
            say_page(words, offset, TICKS, len(found)),
        ),
        (
            *((_tick(words, event_id, guest),) for guest in found[offset : offset + TICKS]),
            *turn(words, offset, TICKS, len(found), lambda there: taps.ShowGuests(event_id, there)),
            (_way_back(words, occupied, helper=helper),),
        ),
    )


def _way_back(words: Words, occupied: Occupied, *, helper: bool) -> Button:
    scheduled = occupied.scheduled
    if helper:
        there = taps.ShowCheckLists(scheduled.programme_id, occupied.place)
        return words.button("button-to-check-lists", there)
    return words.button("button-to-event", taps.ShowDeskEvent(scheduled.id))


def _tick(words: Words, event_id: int, guest: Guest) -> Button:
    name = cut(guest.name, LONGEST_LABEL)
    if guest.status == places.WAITING:
        name = words.plain("desk-tick-waiting", name=name)
    elif guest.status == places.OFFERED:
        name = words.plain("desk-tick-offered", name=name)
    mark = "✅" if guest.came else "▫️"
    return Button(f"{mark} {name}", taps.TickCame(event_id, guest.person_id, int(not guest.came)))


def _guest(words: Words, guest: Guest) -> Html:
    name = shorten(guest.name, LONGEST_NAME)
    if guest.status == places.OFFERED:
        return words.say("desk-guest-offered", name=name)
    if guest.status == places.WAITING:
        return words.say("desk-guest-waiting", name=name)
    return words.say("desk-guest-confirmed" if guest.confirmed else "desk-guest-going", name=name)


def _title(words: Words, loaded: Loaded, event: Event) -> str:
    return loaded.programme.text(event.title, words.language)


def say_label(words: Words, loaded: Loaded, event: Event) -> str:
    """An event on a button: when, and what it is called."""
    mark = "❌ " if event.cancelled else ""
    when = f"{say_day_short(event.start.date(), words.language)}, {say_time(event.start.time())}"
    return f"{mark}{when} · {cut(_title(words, loaded, event), LONGEST_LABEL)}"


def say_page(words: Words, offset: int, size: int, count: int) -> Html | None:
    """Which page of how many begins there; None where there is only one."""
    pages = -(-count // size)
    return words.say("desk-page", page=offset // size + 1, pages=pages) if pages > 1 else None


def turn(words: Words, offset: int, size: int, count: int, to: Callable[[int], taps.Tap]) -> Rows:
    """Buttons to the pages before and after."""
    buttons = [
        *(words.button("button-page-before", to(max(0, offset - size))) for _ in range(offset > 0)),
        *(words.button("button-page-after", to(offset + size)) for _ in range(offset + size < count)),
    ]
    return (tuple(buttons),) if buttons else ()
