"""Coordinators hear of reminders that were too late for everybody: of all together that wait to be told."""

import json

from bot.database import Tx
from bot.delivery import outbox
from bot.people import roles


def tell(tx: Tx, programme_id: int, reminder: str, at: int) -> None:
    """Queue it for everyone who looks after the programme. `reminder` is the name of its rule."""
    for person_id in roles.coordinators_of(tx, programme_id):
        waiting = tx.one(
            "SELECT id, details FROM deliveries"
            " WHERE person_id = :person AND kind = :kind AND about = :programme AND state = 'queued'",
            person=person_id,
            kind=outbox.LATE,
            programme=programme_id,
        )
        if waiting is None:
            outbox.queue(tx, person_id, outbox.LATE, programme_id, {"reminders": [reminder]}, at)
            continue
        names = list(dict.fromkeys([*json.loads(waiting[1])["reminders"], reminder]))
        tx.run(
            "UPDATE deliveries SET details = :details WHERE id = :id",
            id=waiting[0],
            details=json.dumps({"reminders": names}, ensure_ascii=False),
        )
