"""Events in the database: each in its programme, found by its id or by the name that the workbook gives it."""

from dataclasses import dataclass

from bot.database import Tx
from bot.database.transaction import Row
from bot.programmes.event import Event
from bot.programmes.store import Missing

COLUMNS = "id, programme_id, details, revision"


@dataclass(frozen=True, slots=True)
class Scheduled:
    """An event as it stands in the database. `revision` grows by one with every change of its facts."""

    id: int
    programme_id: int
    event: Event
    revision: int


def find(tx: Tx, event_id: int) -> Scheduled:
    """The event with this id. Raises `store.Missing`."""
    row = tx.one(f"SELECT {COLUMNS} FROM events WHERE id = :id", id=event_id)  # noqa: S608  a constant
    if row is None:
        raise Missing(event_id)
    return _scheduled(row)


def by_name(tx: Tx, programme_id: int, name: str) -> Scheduled | None:
    """The event that the programme's workbook calls `name`."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM events WHERE programme_id = :programme AND name = :name",  # noqa: S608  a constant
        programme=programme_id,
        name=name,
    )
    return _scheduled(row) if row else None


def of_programme(tx: Tx, programme_id: int) -> list[Scheduled]:
    """The programme's events, past and cancelled ones too, the one that starts first first."""
    rows = tx.all(
        f"SELECT {COLUMNS} FROM events WHERE programme_id = :programme ORDER BY starts_at, id",  # noqa: S608
        programme=programme_id,
    )
    return [_scheduled(row) for row in rows]


def upcoming(tx: Tx, at: int) -> list[Scheduled]:
    """The events of all programmes that aren't over at `at` (seconds since 1970 UTC), the first to start first."""
    rows = tx.all(f"SELECT {COLUMNS} FROM events WHERE ends_at > :at ORDER BY starts_at, id", at=at)  # noqa: S608
    return [_scheduled(row) for row in rows]


def save(tx: Tx, programme_id: int, event: Event) -> tuple[Scheduled, Event | None]:
    """Put an event in, or in place of the one with the same name in this programme; (it, the former one).

    The revision grows only if a fact has changed. What follows for people is `bot.reminders.changing`'s.
    """
    there = by_name(tx, programme_id, event.name)
    facts = {
        "details": event.to_json(),
        "starts": int(event.starts.timestamp()),
        "ends": int(event.ends.timestamp()),
    }
    if there is None:
        new = tx.insert(
            "INSERT INTO events (programme_id, name, details, starts_at, ends_at)"
            " VALUES (:programme, :name, :details, :starts, :ends)",
            programme=programme_id,
            name=event.name,
            **facts,
        )
        return Scheduled(new, programme_id, event, 0), None
    revision = there.revision + (there.event != event)
    # Written even if no fact changed: newer rules of its zone may have moved the instants.
    tx.run(
        "UPDATE events SET details = :details, starts_at = :starts, ends_at = :ends, revision = :revision"
        " WHERE id = :id",
        id=there.id,
        revision=revision,
        **facts,
    )
    return Scheduled(there.id, programme_id, event, revision), there.event


def _scheduled(row: Row) -> Scheduled:
    event_id, programme_id, details, revision = row
    return Scheduled(event_id, programme_id, Event.from_json(details), revision)
