"""One condition as SQL about a person `p`: an EXISTS that finds its rows by the person's id."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from bot.announcements.audiences.askable import (
    AGE,
    CAME,
    CONFIRMED,
    COUNTRY,
    GOING,
    GOT,
    LANGUAGE,
    MISSED,
    PARTICIPANT,
    PROGRAMME,
    READ,
    ROLE,
    STATUS,
    UNCONFIRMED,
    UNFINISHED,
    WAITING,
    Ground,
)
from bot.announcements.audiences.model import Is
from bot.language.languages import FALLBACK
from bot.people import roles
from bot.programmes.places import TICKING

_PLACES: Final = "places AS theirs JOIN events ON events.id = theirs.event_id"
_GOING: Final = "theirs.status = 'going'"
_CAME: Final = "theirs.came_at >= events.starts_at - :ticking"
# What people have at an event.
_AT_EVENTS: Final[Mapping[str, str]] = {
    GOING: _GOING,
    WAITING: "theirs.status IN ('waiting', 'offered')",
    CONFIRMED: f"{_GOING} AND theirs.confirmed_at IS NOT NULL",
    UNCONFIRMED: f"{_GOING} AND theirs.confirmed_at IS NULL",
    CAME: _CAME,
    MISSED: f"{_GOING} AND NOT coalesce({_CAME}, 0)",
}
# The language chosen, else Telegram's (BCP 47: "kk-KZ"), as `bot.language.languages.choose` reads it.
_WISHED: Final = "replace(coalesce(p.language, p.telegram_language, ''), '_', '-') || '-'"
_PRIMARY: Final = f"lower(substr({_WISHED}, 1, instr({_WISHED}, '-') - 1))"
_BELOW: Final = 10_000  # a day as a number, 20270924, has the year above this


@dataclass(slots=True)
class Compiler:
    """Makes SQL of conditions; what they compare with is bound, and gathered in `values`."""

    ground: Ground
    available: Sequence[str]
    values: dict[str, Any] = field(default_factory=dict)

    def takes_part(self, programmes: Iterable[int] | None = None, *, left_too: bool = False) -> str:
        """Who has begun to apply, has applied and not withdrawn (unless `left_too`), or has or awaits a place.

        `programmes` None: in the ground's.
        """
        applied = "" if left_too else " AND applications.status <> 'withdrawn'"
        there = self._within("programme_id", programmes)
        at_events = self._within("events.programme_id", programmes)
        return " OR ".join(
            (
                _found(f"applications WHERE applications.person_id = p.id{there}{applied}"),
                _found(f"dialogues WHERE dialogues.person_id = p.id{there}"),
                _found(
                    "places JOIN events ON events.id = places.event_id WHERE places.person_id = p.id"
                    f" AND places.status IN ('going', 'offered', 'waiting'){at_events}"
                ),
            )
        )

    def has_role(self, names: Sequence[str]) -> str:
        """Who looks after the programme, or after any, in one of these roles."""
        programme_id = self.ground.programme_id
        there = f" AND (programme_id IS NULL OR programme_id = {self._one(programme_id)})" if programme_id else ""
        return _found(f"roles WHERE roles.person_id = p.id AND role IN ({self._bound(names)}){there}")

    def condition(self, condition: Is) -> str:
        """One condition."""
        where = self._conditions.get(condition.field, self._question)(condition)
        return f"NOT ({where})" if condition.op == "!=" else f"({where})"

    @property
    def _conditions(self) -> Mapping[str, Callable[[Is], str]]:
        return {
            STATUS: self._status,
            **dict.fromkeys(_AT_EVENTS, self._at_events),
            PROGRAMME: lambda said: self.takes_part([self.ground.programmes[slug] for slug in said.values]),
            LANGUAGE: self._language,
            COUNTRY: self._country,
            AGE: self._age,
            ROLE: self._role,
            GOT: lambda said: self._announced(said, "state IN ('held', 'queued', 'sending', 'sent', 'unknown')"),
            READ: lambda said: self._announced(said, "read_at IS NOT NULL"),
        }

    def _status(self, said: Is) -> str:
        there = self._within("programme_id")
        sent = _found(
            f"applications WHERE applications.person_id = p.id{there} AND status IN ({self._bound(said.values)})"
        )
        if UNFINISHED not in said.values:
            return sent
        stands = _found(
            "applications WHERE applications.person_id = p.id AND applications.programme_id = dialogues.programme_id"
            " AND status <> 'withdrawn'"
        )
        return f"{sent} OR {_found(f'dialogues WHERE dialogues.person_id = p.id{there} AND NOT {stands}')}"

    def _at_events(self, said: Is) -> str:
        self.values["ticking"] = int(TICKING.total_seconds())
        ids = self._bound(self.ground.events[name] for name in said.values)
        there = f"{_PLACES} WHERE theirs.event_id IN ({ids})"
        where = f"{there} AND theirs.person_id = p.id AND {_AT_EVENTS[said.field]}"
        if said.field == MISSED:  # where nobody was ticked, nobody is known to have missed it
            where += f" AND theirs.event_id IN (SELECT theirs.event_id FROM {there} AND {_CAME})"  # noqa: S608  ours
        return _found(where)

    def _language(self, said: Is) -> str:
        spoken = self._bound(self.available)
        otherwise = self._one(FALLBACK if FALLBACK in self.available else self.available[0])
        understood = f"CASE WHEN {_PRIMARY} IN ({spoken}) THEN {_PRIMARY} ELSE {otherwise} END"
        return f"{understood} IN ({self._bound(said.values)})"

    def _country(self, said: Is) -> str:
        question = self._of_programme({key: f'$."{name}"' for key, name in self.ground.countries.items()})
        return self._chose(question, f"upper(chosen.value) IN ({self._bound(value.upper() for value in said.values)})")

    def _question(self, said: Is) -> str:
        question = self._one(f'$."{said.field[2:-1]}"')
        return self._chose(question, f"chosen.value IN ({self._bound(said.values)})")

    def _chose(self, question: str, chosen: str) -> str:
        """Who has chosen so; a single choice is seen as a list of one."""
        return _found(
            f"applications, json_each(applications.answers, {question}) AS chosen"
            f" WHERE applications.person_id = p.id{self._within('programme_id')} AND {chosen}"
        )

    def _age(self, said: Is) -> str:
        births = self.ground.births
        question = self._of_programme({key: f'$."{name}"' for key, (name, _) in births.items()})
        day = self._of_programme({key: int(day.replace("-", "")) for key, (_, day) in births.items()})
        years = f"({day} - strftime('%Y%m%d', answers ->> {question})) / {_BELOW}"
        ages = self._bound(map(int, said.values))
        compared = f"IN ({ages})" if said.op in {"=", "!="} else f"{said.op} {ages}"
        there = self._within("programme_id")
        return _found(f"applications WHERE applications.person_id = p.id{there} AND {years} {compared}")

    def _role(self, said: Is) -> str:
        looking_after = [role for role in said.values if role in {roles.COORDINATOR, roles.ADMINISTRATOR}]
        parts = [
            *([self.takes_part()] if PARTICIPANT in said.values else []),
            *([self.has_role(looking_after)] if looking_after else []),
        ]
        return " OR ".join(parts)

    def _announced(self, said: Is, what: str) -> str:
        numbers = self._bound(map(int, said.values))
        waves = f"SELECT id FROM waves WHERE announcement_id IN ({numbers}) AND waves.what = 'announce'"  # noqa: S608  ours
        return _found(
            f"deliveries WHERE deliveries.person_id = p.id AND kind = 'wave' AND about IN ({waves}) AND {what}"
        )

    def _within(self, column: str, programmes: Iterable[int] | None = None) -> str:
        """A further condition that keeps to some programmes, or (None) to the ground's; none where it is about all."""
        if programmes is None:
            if self.ground.programme_id is None:
                return ""
            programmes = [self.ground.programme_id]
        return f" AND {column} IN ({self._bound(programmes)})"

    def _of_programme(self, values: Mapping[int, str | int]) -> str:
        """What stands there for the programme of an application."""
        return f"({self._one(json.dumps(values))} ->> CAST(programme_id AS TEXT))"

    def _bound(self, values: Iterable[str | int]) -> str:
        return ", ".join(self._one(value) for value in values)

    def _one(self, value: str | int) -> str:
        name = f"a{len(self.values)}"
        self.values[name] = value
        return f":{name}"


def _found(where: str) -> str:
    """Whether there is such a row."""
    return f"EXISTS (SELECT 1 FROM {where})"  # noqa: S608  ours
