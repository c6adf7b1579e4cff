"""Asking those who have a place whether they come, and freeing the places of those who don't say so."""

from datetime import datetime, timedelta

from bot.database import Tx
from bot.programmes.event import Event
from bot.programmes.events import Scheduled
from bot.programmes.places.place import COLUMNS, GOING, LOST, Place, find
from bot.programmes.places.taking import Promoted, asking_begins, fill, leave

FAIR_WARNING = timedelta(minutes=30)  # asked later than this before the places are freed, one keeps the place


def ask(tx: Tx, scheduled: Scheduled, at: datetime) -> list[int]:
    """Note that everybody with a place who hasn't confirmed is asked now; their ids, in order of arrival.

    What was asked or confirmed before it is time to ask was about another start: they are asked anew. Nobody is
    asked where it isn't asked, after the start, when the places are to be freed already, or if it is cancelled.
    """
    event = scheduled.event
    begins = asking_begins(event)
    too_late = event.starts - timedelta(hours=event.free_hours or 0)
    if begins is None or event.cancelled or not begins <= at < too_late:
        return []
    rows = tx.all(
        "SELECT person_id FROM places WHERE event_id = :event AND status = 'going'"
        " AND coalesce(confirmed_at, asked_at, 0) < :begins ORDER BY turn",
        event=scheduled.id,
        begins=int(begins.timestamp()),
    )
    tx.run(
        "UPDATE places SET asked_at = :at, confirmed_at = NULL, changed_at = :at"
        " WHERE event_id = :event AND status = 'going' AND coalesce(confirmed_at, asked_at, 0) < :begins",
        event=scheduled.id,
        begins=int(begins.timestamp()),
        at=int(at.timestamp()),
    )
    return [row[0] for row in rows]


def awaits_answer(event: Event, place: Place | None, at: datetime) -> bool:
    """Whether somebody has a place and, though it is time to, hasn't said yet that they come: about this start."""
    begins = asking_begins(event)
    if place is None or place.status != GOING or begins is None or event.cancelled:
        return False
    return begins <= at < event.starts and (place.confirmed_at or 0) < begins.timestamp()


def confirm(tx: Tx, person_id: int, scheduled: Scheduled, at: datetime) -> bool:
    """The person says "I'm coming"; whether they have a place that this confirms, or that was confirmed before."""
    place = find(tx, scheduled.id, person_id)
    if place is None or place.status != GOING or scheduled.event.cancelled or at >= scheduled.event.starts:
        return False
    tx.run(
        "UPDATE places SET confirmed_at = coalesce(confirmed_at, :at), changed_at = :at"
        " WHERE event_id = :event AND person_id = :person",
        event=scheduled.id,
        person=person_id,
        at=int(at.timestamp()),
    )
    return True


def free(tx: Tx, scheduled: Scheduled, at: datetime) -> tuple[list[int], tuple[Promoted, ...]]:
    """Those who were asked and haven't confirmed lose their places; (their ids in order of arrival, who follows).

    Whoever was asked about another start, or only just, keeps the place. Nobody loses it after the start.
    """
    event = scheduled.event
    begins = asking_begins(event)
    if begins is None or event.free_hours is None or event.cancelled or at >= event.starts:
        return [], ()
    rows = tx.all(
        f"SELECT {COLUMNS} FROM places WHERE event_id = :event AND status = 'going' AND confirmed_at IS NULL"  # noqa: S608
        " AND asked_at BETWEEN :begins AND :latest ORDER BY turn",
        event=scheduled.id,
        begins=int(begins.timestamp()),
        latest=int((at - FAIR_WARNING).timestamp()),
    )
    freed = [Place(*row) for row in rows]
    for place in freed:
        leave(tx, place, LOST, at)
    return [place.person_id for place in freed], fill(tx, scheduled, at)
