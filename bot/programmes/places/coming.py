"""Ticking at the door who came."""

from datetime import datetime, timedelta
from typing import Final

from bot.database import Tx
from bot.programmes.event import Event
from bot.programmes.events import Scheduled

TICKING: Final = timedelta(hours=1)  # so long before the start it begins; earlier ticks were about another start


def ticking(event: Event, at: datetime) -> bool:
    """Whether people can be ticked at this aware instant: from an hour before the start on, unless it is cancelled."""
    return not event.cancelled and at >= event.starts - TICKING


def came(tx: Tx, scheduled: Scheduled, person_id: int, at: datetime, *, came: bool) -> bool:
    """Note that somebody who has a place, is offered one or waits came, or didn't after all; whether it was noted."""
    if not ticking(scheduled.event, at):
        return False
    return bool(
        tx.run(
            "UPDATE places SET came_at = :at WHERE event_id = :event AND person_id = :person"
            " AND status IN ('going', 'offered', 'waiting')",
            event=scheduled.id,
            person=person_id,
            at=int(at.timestamp()) if came else None,
        )
    )
