"""Who did what to whom, when. Rows are added, never changed."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.database import Tx
from bot.database.transaction import Row

OPERATOR = 0  # the actor where somebody with a terminal on the machine did it


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. `at` is in seconds since 1970 UTC.

    `actor_id` is OPERATOR or a person's id; below zero, as `person_id` may be, it stands for somebody whose data has
    been erased.
    """

    id: int
    at: int
    actor_id: int
    action: str
    person_id: int | None
    programme_id: int | None
    about: int | None
    details: Mapping[str, Any]


def note(
    tx: Tx,
    at: int,
    actor_id: int,
    action: str,
    person_id: int | None,
    programme_id: int | None,
    *,
    about: int | None = None,
    details: Mapping[str, str | int] | None = None,
) -> None:
    """Record an action, such as `read-application`, in the same transaction as the action itself.

    `about` is the announcement, letter, event … that it was about. `details` say more, without personal data:
    a status, a role, how many.
    """
    tx.run(
        "INSERT INTO audit_trail (at, actor_id, action, person_id, programme_id, about, details)"
        " VALUES (:at, :actor, :action, :person, :programme, :about, :details)",
        at=at,
        actor=actor_id,
        action=action,
        person=person_id,
        programme=programme_id,
        about=about,
        details=json.dumps(details) if details else None,
    )


_COLUMNS = "SELECT id, at, actor_id, action, person_id, programme_id, about, details FROM audit_trail"
# A condition for what is asked for alone, so that SQLite can use the index.
_OF_PROGRAMME = " WHERE programme_id = :programme"
_OF_PERSON = " AND (person_id = :person OR actor_id = :person)"


def walk(tx: Tx, programme_id: int | None) -> Iterator[Entry]:
    """All that was done in a programme (None: everywhere), the oldest first; only for use within the transaction."""
    where = "" if programme_id is None else _OF_PROGRAMME
    values = {} if programme_id is None else {"programme": programme_id}
    yield from map(_entry, tx.each(f"{_COLUMNS}{where} ORDER BY id", **values))


def page(tx: Tx, programme_id: int | None, person_id: int | None, offset: int, size: int) -> list[Entry]:
    """`size` of what was done in a programme (None: everywhere), the newest first; with `person_id`: to them or by
    them."""
    where, values = _condition(programme_id, person_id)
    sql = f"{_COLUMNS}{where} ORDER BY id DESC LIMIT :size OFFSET :offset"
    return [_entry(row) for row in tx.all(sql, size=size, offset=offset, **values)]


def count(tx: Tx, programme_id: int | None, person_id: int | None) -> int:
    """How much `page` can show in all."""
    where, values = _condition(programme_id, person_id)
    return int(tx.value(f"SELECT count(*) FROM audit_trail{where}", **values))  # noqa: S608  conditions of ours


def _condition(programme_id: int | None, person_id: int | None) -> tuple[str, dict[str, int]]:
    where = " WHERE TRUE" if programme_id is None else _OF_PROGRAMME
    values = {} if programme_id is None else {"programme": programme_id}
    return (where, values) if person_id is None else (where + _OF_PERSON, values | {"person": person_id})


def _entry(row: Row) -> Entry:
    number, at, actor, action, person, programme, about, details = row
    return Entry(number, at, actor, action, person, programme, about, json.loads(details) if details else {})
