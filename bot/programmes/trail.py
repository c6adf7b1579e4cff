"""The audit trail with the names of people, programmes and events, as coordinators read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.database import Tx
from bot.people import audit
from bot.people.audit import Entry
from bot.programmes import events
from bot.programmes.store import Loaded, Missing, Shelf

# These are about an event.
OF_EVENTS: Final = frozenset({"add-event", "change-event", "cancel-event", "revive-event", "tick-came", "untick-came"})


@dataclass(frozen=True, slots=True)
class Line:
    """An action and who it was about, by name; None: nobody knows any more, or (`person`) it was about nobody.

    `event` is the title of the event that it was about, by language; empty where it was about none.
    """

    entry: Entry
    actor: str | None
    person: str | None
    loaded: Loaded | None
    event: Mapping[str, str]


def page(tx: Tx, shelf: Shelf, programme_id: int | None, person_id: int | None, offset: int, size: int) -> list[Line]:
    """What `audit.page` has, to be read."""
    names: dict[tuple[int, int | None], str | None] = {}

    def name(who: int | None, where: int | None) -> str | None:
        if who is None or who <= 0:
            return None
        if (who, where) not in names:
            names[who, where] = _name(tx, who, where)
        return names[who, where]

    return [
        Line(
            each,
            name(each.actor_id, each.programme_id),
            name(each.person_id, each.programme_id),
            _programme(tx, shelf, each),
            _event(tx, each),
        )
        for each in audit.page(tx, programme_id, person_id, offset, size)
    ]


def _name(tx: Tx, person_id: int, programme_id: int | None) -> str | None:
    """That of their application, else Telegram's."""
    found: str | None = tx.value(
        "SELECT coalesce(applications.name, persons.first_name) FROM persons"
        " LEFT JOIN applications ON applications.person_id = persons.id AND applications.programme_id = :programme"
        " WHERE persons.id = :id",
        id=person_id,
        programme=programme_id,
    )
    return found or None


def _programme(tx: Tx, shelf: Shelf, entry: Entry) -> Loaded | None:
    try:
        return shelf.programme(tx, entry.programme_id) if entry.programme_id else None
    except Missing:
        return None


def _event(tx: Tx, entry: Entry) -> Mapping[str, str]:
    if entry.action not in OF_EVENTS or entry.about is None:
        return {}
    try:
        return events.find(tx, entry.about).event.title
    except Missing:  # a workbook has taken it out
        return {}
