"""Kinds of reminders that somebody doesn't want. Whoever reminds decides what is said nevertheless."""

from bot.database import Tx


def muted(tx: Tx, person_id: int) -> frozenset[str]:
    """The kinds (`bot.programmes.reminder.KINDS`) they don't want."""
    return frozenset(row[0] for row in tx.all("SELECT kind FROM muted WHERE person_id = :id", id=person_id))


def set_muted(tx: Tx, person_id: int, kind: str, muted: bool) -> None:
    """From now on they are, or aren't, reminded of what is of this kind."""
    tx.run(
        "INSERT INTO muted (person_id, kind) VALUES (:id, :kind) ON CONFLICT DO NOTHING"
        if muted
        else "DELETE FROM muted WHERE person_id = :id AND kind = :kind",
        id=person_id,
        kind=kind,
    )
