"""For whom a reminder is now, and the one statement that puts it into the outbox for all of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.database import Tx
from bot.delivery import outbox
from bot.programmes.reminder import (
    ACCEPTED,
    APPLICANTS,
    BEGINNERS,
    GOING,
    SAFETY,
    UNCONFIRMED,
    WAITING,
    Reminder,
)

_WITH_A_PLACE: Final = "SELECT person_id FROM places WHERE event_id = :event AND status = "
_APPLIED: Final = "SELECT person_id FROM applications WHERE programme_id = :programme AND status IN "

# The ids of all who belong to an audience.
AUDIENCES: Final[Mapping[str, str]] = {
    GOING: _WITH_A_PLACE + "'going'",
    WAITING: _WITH_A_PLACE + "'waiting'",
    UNCONFIRMED: _WITH_A_PLACE + "'going' AND confirmed_at IS NULL",
    APPLICANTS: _APPLIED + "('submitted', 'accepted', 'waiting')",
    ACCEPTED: _APPLIED + "('accepted')",
    BEGINNERS: "SELECT person_id FROM dialogues AS begun WHERE programme_id = :programme AND NOT EXISTS (SELECT 1"
    " FROM applications AS sent WHERE sent.person_id = begun.person_id AND sent.programme_id = begun.programme_id"
    " AND status <> 'withdrawn')",
}
_WANTED: Final = (
    " FROM persons WHERE id IN ({audience}) AND reachable AND (:safety OR NOT EXISTS"
    " (SELECT 1 FROM muted WHERE person_id = id AND kind = :kind))"
)
_ZONE: Final = "coalesce(:everywhere, zone, home_zone, :zone)"


@dataclass(frozen=True, slots=True)
class Concerned:
    """Those whom a reminder concerns now: its audience that can be reached and hasn't turned its kind off.

    `people` None: all of these, else only those of them. `zone` is the programme's IANA zone, which counts for
    whoever has none; `there` says that it counts for everybody, since they are there now.
    """

    reminder: Reminder
    programme_id: int
    event_id: int
    people: Sequence[int] | None
    zone: str
    there: bool

    def zones(self, tx: Tx) -> list[str]:
        """The IANA zones in which they are."""
        return [row[0] for row in tx.all(f"SELECT DISTINCT {_ZONE}{self._wanted}", **self._values)]

    def queue(self, tx: Tx, zones: Sequence[str], details: Mapping[str, Any], due_at: int, once: str) -> int:
        """Put it into the outbox for those in these zones, due at `due_at` (seconds since 1970 UTC); for how many.

        Whoever was, or is to be, told under the same `once` isn't told again.
        """
        return tx.run(
            "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, once)"  # noqa: S608  ours
            f" SELECT id, '{outbox.REMINDER}', :programme, :details, 'queued', :due, :due, :once{self._wanted}"
            f" AND {_ZONE} IN (SELECT value FROM json_each(:zones)) ON CONFLICT DO NOTHING",
            zones=json.dumps(zones),
            details=json.dumps(details, ensure_ascii=False),
            due=due_at,
            once=once,
            **self._values,
        )

    @property
    def _wanted(self) -> str:
        audience = AUDIENCES[self.reminder.audience]
        if self.people is not None:
            audience += " AND person_id IN (SELECT value FROM json_each(:people))"
        return _WANTED.format(audience=audience)

    @property
    def _values(self) -> dict[str, Any]:
        return {
            "programme": self.programme_id,
            "event": self.event_id,
            "people": json.dumps(self.people),
            "safety": self.reminder.kind == SAFETY,
            "kind": self.reminder.kind,
            "everywhere": self.zone if self.there else None,
            "zone": self.zone,
        }
