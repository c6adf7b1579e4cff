"""Kinds of reminders that somebody doesn't want are remembered, each person's own."""

from bot.database import Tx
from bot.people import muting, persons


def test_turning_off_and_on(tx: Tx) -> None:
    for person_id in (1, 2):
        persons.meet(tx, person_id, "Somebody", None, 0)
    for kind in ("events", "events", "programme"):
        muting.set_muted(tx, 1, kind, muted=True)
    assert muting.muted(tx, 1) == {"events", "programme"}
    muting.set_muted(tx, 1, "events", muted=False)
    muting.set_muted(tx, 1, "application", muted=False)
    assert muting.muted(tx, 1) == {"programme"}
    assert muting.muted(tx, 2) == frozenset()
