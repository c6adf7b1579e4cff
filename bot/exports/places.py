"""Who has which place at which event, confirmed it, and came."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.exports.table import Cell, Column, Say, Table, wall
from bot.exports.wish import Wish
from bot.language.letters import sort_key
from bot.programmes import events, places
from bot.programmes.store import Shelf

ORDER: Final = (places.GOING, places.OFFERED, places.WAITING, places.GIVEN_UP, places.LOST)
STATES: Final = {
    places.GOING: "export-has-place",
    places.OFFERED: "export-offered",
    places.WAITING: "export-waiting",
    places.GIVEN_UP: "export-given-up",
    places.LOST: "export-lost",
}


def table(tx: Tx, shelf: Shelf, wish: Wish, say: Say) -> Table:
    """The events of a programme in their order, a row for each person; an event without any has a row of its own.

    Times are those of the event's zone. People stand by name, but on the waiting list by turn.
    """
    programme = shelf.programme(tx, wish.programme_id).programme
    columns = (
        Column(say("export-event"), 32),
        Column(say("export-begins"), 17),
        Column(say("export-zone"), 16),
        Column(say("export-name"), 26),
        Column(say("export-number"), 10),
        Column(say("export-place"), 18),
        Column(say("export-confirmed"), 17),
        Column(say("export-came"), 17),
    )

    def rows() -> Iterator[Sequence[Cell]]:
        for scheduled in events.of_programme(tx, wish.programme_id):
            event, zone = scheduled.event, ZoneInfo(scheduled.event.zone)
            title = programme.text(event.title, wish.language) or event.name
            if event.cancelled:
                title = say("export-cancelled", title=title)
            start: tuple[str, datetime, str] = (title, event.start, event.zone)
            ticking = int((event.starts - places.TICKING).timestamp())
            nobody = True
            for name, number, status, _, confirmed, came in _people(tx, scheduled.id, wish):
                nobody = False
                state = status if wish.names else say(STATES[status])
                came_at = wall(came, zone) if came is not None and came >= ticking else None
                yield (*start, name, number, state, wall(confirmed, zone), came_at)
            if nobody:
                yield (*start, None, None, None, None, None)

    return Table(say("export-events"), columns, rows())


def _people(tx: Tx, event_id: int, wish: Wish) -> list[tuple[str, int | None, str, int, int | None, int | None]]:
    rows: list[tuple[str, int | None, str, int, int | None, int | None]] = tx.all(
        "SELECT coalesce(a.name, p.first_name), a.id, places.status, turn, confirmed_at, came_at"
        " FROM places JOIN persons AS p ON p.id = places.person_id"
        " LEFT JOIN applications AS a ON a.person_id = places.person_id AND a.programme_id = :programme"
        " WHERE event_id = :event",
        event=event_id,
        programme=wish.programme_id,
    )
    return sorted(
        rows,
        key=lambda row: (
            ORDER.index(row[2]),
            row[3] if row[2] == places.WAITING else 0,
            sort_key(row[0], wish.language),
            row[3],
        ),
    )
