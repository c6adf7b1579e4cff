"""When somebody will be told something: what falls due is done, as far as the database goes, and taken back."""

from datetime import UTC, datetime, timedelta
from typing import Final

from bot.database import Tx
from bot.delivery import outbox
from bot.programmes.store import Shelf
from bot.reminders import runner
from bot.reminders.firing import fire

MOST_MOMENTS: Final = 60
FURTHEST: Final = timedelta(days=400)


def next_told(tx: Tx, shelf: Shelf, now: datetime) -> int | None:
    """When the next message by itself goes out if nobody does anything (seconds since 1970 UTC).

    Moments at which something falls due that concerns nobody are passed over. None: nobody will be told anything
    within the next `MOST_MOMENTS` of them and `FURTHEST` from `now`, an aware instant. Belongs in a write transaction,
    though nothing is kept.
    """
    tx.run("SAVEPOINT foresight")
    try:
        for _ in range(MOST_MOMENTS):
            due, queued = runner.next_due(tx), outbox.next_due(tx)
            if queued is not None and (due is None or queued <= due):
                return queued
            if due is None or due > (now + FURTHEST).timestamp():
                return None
            fire(tx, shelf, datetime.fromtimestamp(due, UTC))
        return None
    finally:
        tx.run("ROLLBACK TO foresight")
        tx.run("RELEASE foresight")
