"""An event, or a whole workbook, is put in: who waits gets the new places, and those whom it concerns are told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.database import Tx
from bot.delivery import event_news
from bot.people import audit
from bot.programmes import events, places, store
from bot.programmes.event import ACCEPTED, Event
from bot.programmes.events import Scheduled
from bot.programmes.store import Loaded, Shelf
from bot.programmes.workbook import writing
from bot.programmes.workbook.book import Sheets, Workbook
from bot.reminders import planning
from bot.reminders.changing.telling import tell, tell_asked, tell_change, tell_promoted


@dataclass(frozen=True, slots=True)
class Applied:
    """A workbook stands in the database now; `told` people hear of what changed for them."""

    programme_id: int
    told: int


def save_event(
    tx: Tx, shelf: Shelf, programme_id: int, event: Event, now: datetime, *, actor: int, tell_new: bool = False
) -> int:
    """Put an event in, or in place of the one with the same name; how many people are told. Raises Missing.

    `actor` isn't told of their own doing. `tell_new`: of a new event, those whom `invited` names are told.
    """
    loaded = shelf.programme(tx, programme_id)
    there = events.by_name(tx, programme_id, event.name)
    if there and there.event == event:
        return 0
    scheduled, former = events.save(tx, programme_id, event)
    tx.run(
        "UPDATE programmes SET sheets = :sheets, revision = revision + 1 WHERE id = :id",
        id=programme_id,
        sheets=json.dumps(writing.with_event(_sheets(tx, programme_id), event), ensure_ascii=False),
    )
    audit.note(tx, int(now.timestamp()), actor, _action(former, event), None, programme_id, about=scheduled.id)
    planning.plan_event(tx, loaded, scheduled, now)
    told = _follow(tx, loaded, scheduled, former, now, actor)
    if former is None and tell_new:
        guests = [each for each in invited(tx, programme_id, event) if each != actor]
        told += tell(tx, loaded, scheduled, event_news.ADDED, guests, now)
    return told


def invited(tx: Tx, programme_id: int, event: Event) -> list[int]:
    """The ids of those who hear of a new event, if its coordinator wants it: who has applied, may come and wants
    reminders of events."""
    rows = tx.all(
        "SELECT person_id FROM applications WHERE programme_id = :programme"
        " AND (status = 'accepted' OR status IN ('submitted', 'waiting') AND NOT :accepted)"
        " AND NOT EXISTS (SELECT 1 FROM muted WHERE muted.person_id = applications.person_id AND kind = 'events')"
        " ORDER BY id",
        programme=programme_id,
        accepted=event.who == ACCEPTED,
    )
    return [row[0] for row in rows]


def apply_workbook(tx: Tx, shelf: Shelf, book: Workbook, now: datetime, *, actor: int | None) -> Applied:
    """Put a whole programme in, or in place of the one with the same slug.

    An event that it doesn't name is cancelled, and stands in its sheet so; where nobody ever signed up, it goes.
    `actor` None: the operator, at a terminal.
    """
    at = int(now.timestamp())
    before = shelf.by_slug(tx, book.programme.slug)
    names = {event.name for event in book.events}
    gone = [each for each in events.of_programme(tx, before.id) if each.event.name not in names] if before else []
    cancelled = [replace(each.event, cancelled=True) for each in gone if _has_places(tx, each.id)]
    sheets = book.sheets
    for event in cancelled:
        sheets = writing.with_event(sheets, event)
    programme_id = store.save(tx, book.programme, book.form, at, book.reminders, sheets)
    for each in gone:
        if not _has_places(tx, each.id):
            tx.run("DELETE FROM events WHERE id = :id", id=each.id)
    saved = [events.save(tx, programme_id, event) for event in (*book.events, *cancelled)]
    # Not from the shelf that is kept: it would remember what may yet be rolled back.
    loaded = Shelf().programme(tx, programme_id)
    audit.note(tx, at, actor or audit.OPERATOR, "load-programme", None, programme_id)
    planning.plan(tx, loaded, now)
    told = sum(_follow(tx, loaded, scheduled, former, now, actor) for scheduled, former in saved)
    return Applied(programme_id, told)


def current(tx: Tx, shelf: Shelf, programme_id: int) -> Workbook:
    """What stands in the database, as a workbook. Raises Missing."""
    loaded = shelf.programme(tx, programme_id)
    return Workbook(
        loaded.programme,
        shelf.form(tx, loaded.form_id),
        tuple(each.event for each in events.of_programme(tx, programme_id)),
        loaded.reminders,
        _sheets(tx, programme_id),
    )


def concerned(tx: Tx, programme_id: int) -> Mapping[str, int]:
    """How many people have a place at each event, are offered one or wait for it, by the event's name."""
    rows = tx.all(
        "SELECT name, count(person_id) FROM events LEFT JOIN places"
        " ON places.event_id = events.id AND places.status IN ('going', 'offered', 'waiting')"
        " WHERE programme_id = :programme GROUP BY events.id",
        programme=programme_id,
    )
    return {name: int(count) for name, count in rows}


def _follow(
    tx: Tx, loaded: Loaded, scheduled: Scheduled, former: Event | None, now: datetime, actor: int | None
) -> int:
    """What comes of an event that has been saved: places for those who wait, and news. How many are told."""
    promoted = places.fill(tx, scheduled, now)
    told = tell_promoted(tx, loaded, scheduled, promoted, now)
    if former is None or former == scheduled.event:
        return told
    know_already = {actor, *(each.person_id for each in promoted)}
    people = [each for each in places.concerned(tx, scheduled.id) if each not in know_already]
    told += tell_change(tx, loaded, scheduled, former, people, now)
    if _asks(former) != _asks(scheduled.event):
        tell_asked(tx, loaded, scheduled, now)  # it may have become time to just now
    return told


def _asks(event: Event) -> tuple[datetime, int | None, bool]:
    """What decides when "are you coming?" is asked."""
    return event.starts, event.ask_hours, event.cancelled


def _action(former: Event | None, event: Event) -> str:
    if former is None:
        return "add-event"
    if event.cancelled == former.cancelled:
        return "change-event"
    return "cancel-event" if event.cancelled else "revive-event"


def _sheets(tx: Tx, programme_id: int) -> Sheets:
    sheets: Sheets = json.loads(tx.value("SELECT sheets FROM programmes WHERE id = :id", id=programme_id))
    return sheets


def _has_places(tx: Tx, event_id: int) -> bool:
    return bool(tx.value("SELECT EXISTS (SELECT 1 FROM places WHERE event_id = :event)", event=event_id))
