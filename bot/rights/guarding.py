"""A guardian's data is erased: what they agreed to for a young person counts as taken back."""

from datetime import datetime

from bot.database import Tx
from bot.programmes import guardians
from bot.programmes.store import Shelf
from bot.reminders import changing


def forget_guardian(tx: Tx, shelf: Shelf, guardian_id: int, now: datetime) -> None:
    """Their name and phone go, and the text they agreed to; that somebody had consented, and hasn't any more, stays.

    A consent that nobody answers for any more can't hold, so the young person has to ask a guardian anew: all follows
    as if the guardian had taken it back.
    """
    for given in guardians.of_guardian(tx, guardian_id):
        changing.refuse(tx, shelf, given, now)
    tx.run(
        "UPDATE guardianships SET guardian_id = NULL, name = NULL, phone = NULL, notice = NULL,"
        " state = CASE WHEN state IN ('opened', 'consented') THEN 'withdrawn' ELSE state END,"
        " withdrawn_at = CASE state WHEN 'consented' THEN :at ELSE withdrawn_at END WHERE guardian_id = :id",
        id=guardian_id,
        at=int(now.timestamp()),
    )
