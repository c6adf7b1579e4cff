"""Where one person is in one form, and what they answered so far. It is stored between any two replies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

import orjson

from bot.forms.model import Answers

REVIEW: Final = "/review"
"""`Dialogue.at` when every question is answered. No question can be named so."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a form may know of the world: the present moment, and in which language the person reads.

    `now` is aware; its date in its own zone is `today()`. `known` is what the person said elsewhere that may answer
    questions here, by their names: it is proposed, and becomes an answer only if they take it.
    """

    now: datetime
    language: str
    known: Answers = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day it is for the person."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class State:
    """What follows from the answers, kept so that a step needs to look only at what an answer changes.

    `hidden` names the groups (as "a/b/") and questions that aren't relevant, `computed` holds the values that the form
    fills in itself, `day` is the day for which both hold.
    """

    hidden: frozenset[str] = frozenset()
    computed: Mapping[str, str | float | bool] = field(default_factory=dict)
    day: str = ""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """`at` is the name of the question being asked, or `REVIEW`.

    `answers` may hold answers that aren't relevant now: they come back when they are again. `skipped` are the questions
    that were left out on purpose. `rows` counts the rows of the repeats that may still grow; once nothing is to be
    added, the count is the repeat's answer. All three go by address (see `addresses`).

    `ticks` is what the present question holds before it is answered: the choices ticked or ranked so far, or the number
    that is being adjusted; `search` is what was typed to find a choice. `reviewing` says that the review was reached,
    and a change leads back to it. `seed` is what chance in this dialogue grows from.
    """

    form_id: str
    form_version: str
    at: str
    answers: Answers = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    ticks: tuple[str, ...] = ()
    reviewing: bool = False
    state: State = field(default_factory=State)
    rows: Mapping[str, int] = field(default_factory=dict)
    search: str = ""
    seed: str = ""

    def to_json(self) -> str:
        """The dialogue as JSON: the same dialogue always gives the same text."""
        return orjson.dumps(
            {
                "form": self.form_id,
                "version": self.form_version,
                "at": self.at,
                "answers": self.answers,
                "skipped": sorted(self.skipped),
                "ticks": self.ticks,
                "reviewing": self.reviewing,
                "hidden": sorted(self.state.hidden),
                "computed": self.state.computed,
                "day": self.state.day,
                "rows": self.rows,
                "search": self.search,
                "seed": self.seed,
            },
            option=orjson.OPT_SORT_KEYS,
        ).decode()

    @classmethod
    def from_json(cls, text: str) -> "Dialogue":
        """The dialogue that `to_json` wrote."""
        raw: dict[str, Any] = orjson.loads(text)
        return cls(
            form_id=raw["form"],
            form_version=raw["version"],
            at=raw["at"],
            answers=raw["answers"],
            skipped=frozenset(raw["skipped"]),
            ticks=tuple(raw["ticks"]),
            reviewing=raw["reviewing"],
            state=State(frozenset(raw["hidden"]), raw["computed"], raw["day"]),
            rows=raw.get("rows", {}),
            search=raw.get("search", ""),
            seed=raw.get("seed", ""),
        )
