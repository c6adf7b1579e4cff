"""Kinds of reminders that somebody doesn't want, and announcements. Whoever sends decides what is said nevertheless."""

from typing import Final

from bot.database import Tx

ANNOUNCEMENTS: Final = "announcements"


def muted(tx: Tx, person_id: int) -> frozenset[str]:
    """What they don't want: kinds of reminders (`bot.programmes.reminder.KINDS`), ANNOUNCEMENTS."""
    return frozenset(row[0] for row in tx.all("SELECT kind FROM muted WHERE person_id = :id", id=person_id))


def set_muted(tx: Tx, person_id: int, kind: str, muted: bool) -> None:
    """From now on they get, or don't get, what is of this kind."""
    tx.run(
        "INSERT INTO muted (person_id, kind) VALUES (:id, :kind) ON CONFLICT DO NOTHING"
        if muted
        else "DELETE FROM muted WHERE person_id = :id AND kind = :kind",
        id=person_id,
        kind=kind,
    )
