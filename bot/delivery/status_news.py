"""How somebody's application stands now, in the outbox: one message at most, which says what holds when it is sent."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.database import Tx
from bot.delivery import outbox


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What a person doesn't know yet: the last status they know of (`known`), and whether places at events are gone."""

    known: str
    lost: bool

    def worth_saying(self, status: str) -> bool:
        """Whether they have to hear of the status as it is: not if it has become again what they know."""
        return status != self.known or self.lost


def unsaid(tx: Tx, person_id: int, programme_id: int, status: str, *, lost: bool) -> Unsaid:
    """What they don't know once another status replaces `status`, which they know if nothing waits to be said."""
    rows = tx.all(
        "SELECT details FROM deliveries WHERE person_id = :person AND kind = :kind AND about = :programme"
        " AND state = 'queued' ORDER BY id",
        person=person_id,
        kind=outbox.STATUS,
        programme=programme_id,
    )
    waiting = [of(json.loads(row[0])) for row in rows]
    return Unsaid(waiting[0].known if waiting else status, lost or any(each.lost for each in waiting))


def of(details: Mapping[str, Any]) -> Unsaid:
    """What the details of a delivery hold."""
    return Unsaid(details["known"], details["lost"])


def queue(tx: Tx, person_id: int, programme_id: int, news: Unsaid, due_at: int, *, silent: bool) -> None:
    """Tell them at `due_at` (seconds since 1970 UTC), without a sound if `silent`."""
    details = asdict(news) | ({"silent": True} if silent else {})
    outbox.queue(tx, person_id, outbox.STATUS, programme_id, details, due_at)


def forget(tx: Tx, person_id: int, programme_id: int, at: int) -> None:
    """What waits to be said to them isn't said any more."""
    tx.run(
        "UPDATE deliveries SET state = 'skipped', changed_at = :at, reason = :reason"
        " WHERE person_id = :person AND kind = :kind AND about = :programme AND state = 'queued'",
        person=person_id,
        kind=outbox.STATUS,
        programme=programme_id,
        at=at,
        reason=outbox.NOTHING_LEFT,
    )
