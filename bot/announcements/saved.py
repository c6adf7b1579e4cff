"""Audiences that coordinators keep under a name, to take them again."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.database import Tx
from bot.programmes.store import Missing

LONGEST_NAME: Final = 40  # it stands on a button


class Saved(NamedTuple):
    """A kept audience of a programme's coordinators; `programme_id` None: of what goes to everybody."""

    id: int
    programme_id: int | None
    name: str
    query: str


def keep(tx: Tx, programme_id: int | None, name: str, query: str, author_id: int) -> bool:
    """Keep it, in place of the one of this name; whether there was none."""
    kept = tx.run(
        "UPDATE audiences SET query = :query, author_id = :author"
        " WHERE coalesce(programme_id, 0) = :programme AND name = :name",
        programme=programme_id or 0,
        name=name,
        query=query,
        author=author_id,
    )
    if not kept:
        tx.run(
            "INSERT INTO audiences (programme_id, name, query, author_id) VALUES (:programme, :name, :query, :author)",
            programme=programme_id,
            name=name,
            query=query,
            author=author_id,
        )
    return not kept


def of_programme(tx: Tx, programme_id: int | None) -> Sequence[Saved]:
    """All that are kept for it, by name."""
    rows = tx.all(
        "SELECT id, programme_id, name, query FROM audiences WHERE coalesce(programme_id, 0) = :programme"
        " ORDER BY name, id",
        programme=programme_id or 0,
    )
    return [Saved(*row) for row in rows]


def find(tx: Tx, programme_id: int | None, audience_id: int) -> Saved:
    """One of them. Raises Missing, also for one of another programme."""
    found = next((each for each in of_programme(tx, programme_id) if each.id == audience_id), None)
    if found is None:
        raise Missing(audience_id)
    return found


def forget(tx: Tx, audience_id: int) -> None:
    """Keep it no longer."""
    tx.run("DELETE FROM audiences WHERE id = :id", id=audience_id)
