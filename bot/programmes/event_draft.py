"""A new event that a coordinator describes in the chat, one fact after another."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any, Final

from bot.clock import YEARS, instant
from bot.forms.kinds.texts import cleaned
from bot.language.letters import fold
from bot.language.typed_dates import parse_day
from bot.language.typed_times import parse_time
from bot.programmes.event import MOST_PLACES, Event
from bot.programmes.programme import Programme

TITLE, DAY, START, END, PLACE, CAPACITY = "title", "day", "start", "end", "place", "capacity"
STEPS: Final = (TITLE, DAY, START, END, PLACE, CAPACITY)
MAY_BE_EMPTY: Final = frozenset({PLACE, CAPACITY})
LONGEST_TEXT: Final = 120
LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of the event. `begun` (seconds since 1970 UTC) tells its buttons from those of another draft.

    `given` holds what was said at each step, as `read` understood it: texts, days and times in ISO 8601, numbers; None
    for what was left out. `language` is the one in which the texts are written.
    """

    programme_id: int
    begun: int
    language: str
    given: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def step(self) -> str | None:
        """What is asked next; None: everything is known."""
        return next((step for step in STEPS if step not in self.given), None)

    @property
    def day(self) -> date:
        """The day on which it starts, once it is known."""
        return date.fromisoformat(self.given[DAY])

    @property
    def start(self) -> datetime:
        """The wall time at which it starts, once it is known."""
        return datetime.combine(self.day, time.fromisoformat(self.given[START]))

    @property
    def end(self) -> datetime:
        """The wall time at which it ends, once it is known: on the next day if it isn't later than the start."""
        end = datetime.combine(self.start.date(), time.fromisoformat(self.given[END]))
        return end if end > self.start else end + timedelta(days=1)

    def back(self) -> "Draft":
        """Without what was said last."""
        return self.without(*[step for step in STEPS if step in self.given][-1:])

    def without(self, *steps: str) -> "Draft":
        """Without what was said at these steps."""
        return replace(self, given={step: said for step, said in self.given.items() if step not in steps})

    def event(self, name: str, zone: str) -> Event:
        """The event, when everything is known."""
        place = self.given[PLACE]
        return Event(
            name,
            {self.language: self.given[TITLE]},
            self.start,
            self.end,
            zone,
            place={self.language: place} if place else {},
            capacity=self.given[CAPACITY],
        )

    def to_facts(self) -> Mapping[str, Any]:
        """As JSON can hold it; `from_facts` reads it."""
        return {
            "programme": self.programme_id,
            "begun": self.begun,
            "language": self.language,
            "given": dict(self.given),
        }

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "Draft":
        """The draft that `to_facts` wrote."""
        return cls(facts["programme"], facts["begun"], facts["language"], facts["given"])


@dataclass(frozen=True, slots=True)
class Hint:
    """Why something wasn't understood, and how to write it: a message and its arguments."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


def read(draft: Draft, text: str, language: str, programme: Programme, now: datetime) -> Draft | Hint:
    """The draft with `text` as the answer to its present step, or what is wrong with it. `now` is an aware instant.

    Empty is what leaves a step out.
    """
    step = draft.step
    if step is None:
        return draft
    text = " ".join(cleaned(text).split())
    if not text and step not in MAY_BE_EMPTY:
        return Hint("desk-words-please")
    said = _said(step, text, language, programme)
    if isinstance(said, Hint):
        return said
    more = replace(draft, given={**draft.given, step: said})
    if step == START and instant(more.start, programme.zone) <= now:
        return Hint("desk-in-the-past")
    return more


def capacity(text: str) -> int | Hint:
    """The number of places that somebody typed."""
    number = text.strip()
    if number.isdecimal() and len(number) <= 7 and 1 <= int(number) <= MOST_PLACES:
        return int(number)
    return Hint("desk-capacity-wrong", {"most": MOST_PLACES})


def day_hint(kind: str) -> Hint:
    """What to say of a day that wasn't understood, by the kind of `typed_dates.DateProblem`."""
    return Hint("desk-no-such-day" if kind == "no-such-day" else "desk-day-wrong")


def name_for(title: str, taken: frozenset[str]) -> str:
    """A name for the event within its programme: from its title where that has Latin letters, and not taken."""
    letters = (letter if letter.isascii() and letter.isalnum() else " " for letter in fold(title))
    readable = "-".join("".join(letters).split())[: LONGEST_NAME - 5].strip("-") or "event"
    names = (readable, *(f"{readable}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _said(step: str, text: str, language: str, programme: Programme) -> str | int | Hint | None:
    if not text:
        return None
    if step == DAY:
        day = parse_day(text, language, programme.start)
        if isinstance(day, date) and day.year not in YEARS:
            return Hint("desk-day-wrong")
        return day.isoformat() if isinstance(day, date) else day_hint(day.kind)
    if step in {START, END}:
        clock = parse_time(text)
        return clock.isoformat("minutes") if clock else Hint("desk-time-wrong")
    if step == CAPACITY:
        return capacity(text)
    return text if len(text) <= LONGEST_TEXT else Hint("desk-text-long", {"limit": LONGEST_TEXT})
