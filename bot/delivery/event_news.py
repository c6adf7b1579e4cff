"""News about events in the outbox: what they are called, and what a reader of one knew before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.clock import instant
from bot.database import Tx
from bot.delivery import outbox
from bot.programmes.event import Event
from bot.programmes.programme import Texts, says_the_same

MOVED: Final = "moved"  # another time or place
CANCELLED: Final = "cancelled"
BACK_ON: Final = "back-on"
PLACE: Final = "place"  # somebody who waited has a place now
OFFER: Final = "offer"  # … or can have one, if they accept in time
LOST_OFFER: Final = "lost-offer"
ASK: Final = "ask"  # are you coming?
FREED: Final = "freed"  # who didn't say so has lost the place
ADDED: Final = "added"
CHANGES: Final = (MOVED, CANCELLED, BACK_ON)


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody was told of an event last. `start` and `end` are naive wall times in `zone`."""

    start: datetime
    end: datetime
    zone: str
    place: Texts
    address: Texts
    cancelled: bool

    @classmethod
    def of(cls, event: Event) -> "Known":
        """What there is to know of an event as it stands."""
        return cls(event.start, event.end, event.zone, event.place, event.address, event.cancelled)

    def same_time(self, event: Event) -> bool:
        """Whether the event still is at the same wall times and instants, whatever its zone is called."""
        walls = (self.start, self.end) == (event.start, event.end)
        return walls and instant(self.start, self.zone) == event.starts and instant(self.end, self.zone) == event.ends

    def same_place(self, event: Event) -> bool:
        """Whether it is called the same in the languages that named it before; a new translation is no new place."""
        return says_the_same(self.place, event.place) and says_the_same(self.address, event.address)

    def to_facts(self) -> Mapping[str, Any]:
        """As JSON can hold it; `from_facts` reads it."""
        return {
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "zone": self.zone,
            "place": self.place,
            "address": self.address,
            "cancelled": self.cancelled,
        }

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "Known":
        """What `to_facts` wrote."""
        walls = {wall: datetime.fromisoformat(facts[wall]) for wall in ("start", "end")}
        return cls(**{**facts, **walls})


def news_of(known: Known, event: Event) -> str | None:
    """What somebody who knew that has to hear of the event as it stands: one of CHANGES; None: nothing."""
    if known.cancelled != event.cancelled:
        return CANCELLED if event.cancelled else BACK_ON
    return None if event.cancelled or (known.same_time(event) and known.same_place(event)) else MOVED


def queue(
    tx: Tx, person_id: int, event_id: int, news: str, due_at: int, *, silent: bool, once: str, **details: object
) -> bool:
    """Put news about an event into the outbox; whether they are new. `once` tells this occasion from all others."""
    said = {"news": news, **details} | ({"silent": True} if silent else {})
    return outbox.queue(tx, person_id, outbox.EVENT, event_id, said, due_at, f"{news}:{event_id}:{once}")


def unsaid_changes(tx: Tx, event_id: int) -> Mapping[int, tuple[int, Known]]:
    """Who is yet to hear of a change of this event: the delivery's id and what they still believe, by person."""
    rows = tx.all(
        "SELECT id, person_id, details FROM deliveries"
        " WHERE state = 'queued' AND kind = 'event' AND about = :event AND json_extract(details, '$.from') IS NOT NULL",
        event=event_id,
    )
    return {row[1]: (row[0], Known.from_facts(json.loads(row[2])["from"])) for row in rows}


def amend(tx: Tx, delivery_id: int, news: str, due_at: int, *, silent: bool) -> None:
    """What waits to be said says the newest instead, and no later than `due_at`."""
    tx.run(
        "UPDATE deliveries SET due_at = min(due_at, :due),"
        " details = json_set(json_remove(details, '$.silent'), '$.news', :news) WHERE id = :id",
        id=delivery_id,
        news=news,
        due=due_at,
    )
    if silent:
        tx.run("UPDATE deliveries SET details = json_set(details, '$.silent', 1) WHERE id = :id", id=delivery_id)
