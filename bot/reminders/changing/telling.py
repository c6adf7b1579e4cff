"""News about an event go into the outbox, each at an hour that suits its reader."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.database import Tx
from bot.delivery import event_news
from bot.delivery.event_news import Known
from bot.people import persons, zones
from bot.people.quiet_hours import quiet
from bot.programmes import places
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.store import Loaded
from bot.reminders import planning

SOON = timedelta(hours=12)  # before an event that begins sooner than this, news don't wait for the morning


def tell_change(
    tx: Tx, loaded: Loaded, scheduled: Scheduled, former: Event, people: Iterable[int], now: datetime
) -> int:
    """The event isn't what it was: how many of these people hear so.

    Who hasn't yet heard of an earlier change is told of both at once: what they knew, and what holds at that hour.
    """
    event = scheduled.event
    if max(former.ends, event.ends) <= now:
        return 0
    starts = min((start for start in (former.starts, event.starts) if start > now), default=now)
    unsaid = event_news.unsaid_changes(tx, scheduled.id)
    told = 0
    for person_id in people:
        waiting, known = unsaid.get(person_id, (None, Known.of(former)))
        news = event_news.news_of(known, event)
        if news is None:
            continue
        due, silent = hour(tx, loaded, person_id, starts, now)
        told += 1
        if waiting is not None:
            event_news.amend(tx, waiting, news, due, silent=silent)
            continue
        once = str(scheduled.revision)
        event_news.queue(tx, person_id, scheduled.id, news, due, silent=silent, once=once, **{"from": known.to_facts()})
    return told


def tell_promoted(
    tx: Tx, loaded: Loaded, scheduled: Scheduled, promoted: Sequence[places.Promoted], now: datetime
) -> int:
    """Who waited has a place, or is offered one, which the clock will hand on: how many are told."""
    for each in promoted:
        if each.offered_until is None:
            tell(tx, loaded, scheduled, event_news.PLACE, [each.person_id], now)
        else:
            planning.offer(tx, loaded, scheduled, each.person_id, each.offered_until)
            tell(tx, loaded, scheduled, event_news.OFFER, [each.person_id], now, until=each.offered_until)
    return len(promoted)


def tell_asked(tx: Tx, loaded: Loaded, scheduled: Scheduled, now: datetime) -> int:
    """Ask everybody who has a place, hasn't confirmed it and hasn't been asked whether they are coming; how many.

    Asking doesn't wait for a morning that comes after the places are freed. Nobody is asked before or after its time.
    """
    freed_at = int((scheduled.event.starts - timedelta(hours=scheduled.event.free_hours or 0)).timestamp())
    return tell(tx, loaded, scheduled, event_news.ASK, places.ask(tx, scheduled, now), now, until=freed_at)


def tell(
    tx: Tx,
    loaded: Loaded,
    scheduled: Scheduled,
    news: str,
    people: Iterable[int],
    now: datetime,
    *,
    until: int | None = None,
) -> int:
    """Tell each of these people; how many. `until` (seconds since 1970 UTC): it is of use only before that."""
    starts = scheduled.event.starts
    useful = min(starts, datetime.fromtimestamp(until, starts.tzinfo)) if until else starts
    told = 0
    for person_id in people:
        place = places.find(tx, scheduled.id, person_id)
        due, silent = hour(tx, loaded, person_id, useful, now)
        # Who gives up and signs up again has a new turn; a moved event asks anew; an offer may come again.
        once = f"{place.turn if place else 0}:{int(starts.timestamp())}:{until or 0}"
        told += event_news.queue(tx, person_id, scheduled.id, news, due, silent=silent, once=once)
    return told


def hour(tx: Tx, loaded: Loaded, person_id: int, useful: datetime | None, now: datetime) -> tuple[int, bool]:
    """When a person is told of something that is of use until `useful` (None: for long), and whether without a sound.

    In their quiet hours it waits for the end of these, unless it is urgent: then it comes at once, silently if they
    will be up in time.
    """
    person = persons.find(tx, person_id)
    programme = loaded.programme
    zone = zones.zone_of(person, programme, now) if person else programme.zone
    morning = quiet(now, zone, programme.quiet_from, programme.quiet_until)
    if morning is None:
        return int(now.timestamp()), False
    if useful is None or useful - now > SOON:
        return int(morning.timestamp()), False
    return int(now.timestamp()), useful > morning
