"""How somebody looks at a programme's applications: kept with them, so that a restart changes nothing."""

from dataclasses import dataclass
from typing import Final

from bot.database import Tx

NEWEST: Final = "newest"
BY_NAME: Final = "name"  # in the alphabet of who looks
SORTINGS: Final = (NEWEST, BY_NAME)


@dataclass(frozen=True, slots=True)
class View:
    """`query` is an audience's (empty: all), `name` what is looked for in all of the programme (empty: nothing)."""

    programme_id: int
    query: str = ""
    name: str = ""
    sorting: str = NEWEST


def of(tx: Tx, person_id: int, programme_id: int) -> View:
    """How they looked at it last; at first everything, the newest first."""
    row = tx.one(
        "SELECT programme_id, query, name, sorting FROM views WHERE person_id = :person AND programme_id = :programme",
        person=person_id,
        programme=programme_id,
    )
    return View(*row) if row else View(programme_id)


def keep(tx: Tx, person_id: int, view: View) -> View:
    """They look at it so from now on."""
    tx.run(
        "INSERT INTO views (person_id, programme_id, query, name, sorting)"
        " VALUES (:person, :programme, :query, :name, :sorting) ON CONFLICT DO UPDATE"
        " SET query = excluded.query, name = excluded.name, sorting = excluded.sorting",
        person=person_id,
        programme=view.programme_id,
        query=view.query,
        name=view.name,
        sorting=view.sorting,
    )
    return view
