"""The audit trail of a programme: who did what to whom, when."""

from collections.abc import Iterator, Sequence
from functools import cache
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.exports.table import Cell, Column, Say, Table, wall
from bot.exports.wish import Wish
from bot.people import audit, persons
from bot.programmes.store import Shelf


def table(tx: Tx, shelf: Shelf, wish: Wish, say: Say) -> Table:
    """What was done in the programme, the oldest first. Of who was erased there is only an anonymous number."""
    programme = shelf.programme(tx, wish.programme_id).programme
    zone, city = ZoneInfo(programme.zone), programme.text(programme.city, wish.language)
    columns = (
        Column(say("export-when", city=city), 17),
        Column(say("export-who"), 26),
        Column(say("export-did"), 40),
        Column(say("export-whom"), 26),
        Column(say("export-about"), 12),
        Column(say("export-details"), 40),
    )

    @cache
    def name(person_id: int) -> str:
        if person_id == audit.OPERATOR:
            return say("export-operator")
        if person_id < 0:
            return say("export-erased", number=str(-person_id))
        applied: str | None = tx.value(
            "SELECT name FROM applications WHERE person_id = :person AND programme_id = :programme",
            person=person_id,
            programme=wish.programme_id,
        )
        person = None if applied else persons.find(tx, person_id)
        return applied or (person.first_name if person else str(person_id))

    def rows() -> Iterator[Sequence[Cell]]:
        for entry in audit.walk(tx, wish.programme_id):
            details = ", ".join(f"{key}: {value}" for key, value in entry.details.items())
            yield (
                wall(entry.at, zone),
                name(entry.actor_id),
                entry.action if wish.names else say(f"audit-{entry.action}", **entry.details),
                None if entry.person_id is None else name(entry.person_id),
                entry.about,
                details,
            )

    return Table(say("export-trail"), columns, rows())
