"""Whose data is to be erased, and when. Until then they may change their mind, and nothing else is sent to them."""

from dataclasses import dataclass

from bot.database import Tx


class UnderWay(Exception):
    """Somebody whose data is about to be erased begins something that would go with it."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """Times are seconds since 1970 UTC."""

    person_id: int
    asked_at: int
    due_at: int


def of(tx: Tx, person_id: int) -> Erasure | None:
    """The erasure that somebody has asked for."""
    row = tx.one("SELECT person_id, asked_at, due_at FROM erasures WHERE person_id = :id", id=person_id)
    return Erasure(*row) if row else None


def must_stay(tx: Tx, person_id: int) -> None:
    """Let only those pass whose data isn't about to be erased. Raises UnderWay."""
    if of(tx, person_id):
        raise UnderWay


def plan(tx: Tx, person_id: int, at: int, due_at: int) -> Erasure:
    """Their data is to be erased at `due_at`; an erasure that they had asked for before stays as it is."""
    tx.run(
        "INSERT INTO erasures (person_id, asked_at, due_at) VALUES (:id, :at, :due) ON CONFLICT DO NOTHING",
        id=person_id,
        at=at,
        due=due_at,
    )
    return of(tx, person_id) or Erasure(person_id, at, due_at)


def call_off(tx: Tx, person_id: int) -> bool:
    """Their data isn't to be erased any more; False if it wasn't."""
    return bool(tx.run("DELETE FROM erasures WHERE person_id = :id", id=person_id))


def postpone(tx: Tx, person_id: int, due_at: int) -> None:
    """It can't be erased yet."""
    tx.run("UPDATE erasures SET due_at = :due WHERE person_id = :id", id=person_id, due=due_at)


def first_due(tx: Tx, at: int) -> int | None:
    """Somebody whose data is to be erased by now; None: nobody's."""
    found: int | None = tx.value("SELECT person_id FROM erasures WHERE due_at <= :at ORDER BY due_at LIMIT 1", at=at)
    return found


def next_due(tx: Tx) -> int | None:
    """When the next one is due; None: nobody has asked for any."""
    due: int | None = tx.value("SELECT min(due_at) FROM erasures")
    return due
