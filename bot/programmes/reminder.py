"""A reminder: a rule that says how long before or after something a text goes to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import time
from typing import Any, Final

from bot.programmes.programme import Texts

# What it counts from. A person's own date is named by its question: "answer:arrival".
EVENT_START: Final = "event-start"
EVENT_END: Final = "event-end"
PROGRAMME_START: Final = "programme-start"
PROGRAMME_END: Final = "programme-end"
DEADLINE: Final = "deadline"  # when the programme closes for applications
UNFINISHED: Final = "unfinished"  # when somebody last answered a question of an application they haven't sent
ANSWER: Final = "answer:"

# For whom it is.
GOING: Final = "going"  # has a place at the event
WAITING: Final = "waiting"  # is on its waiting list
UNCONFIRMED: Final = "unconfirmed"  # has a place and hasn't confirmed
APPLICANTS: Final = "applicants"  # has applied and wasn't declined
ACCEPTED: Final = "accepted"
BEGINNERS: Final = "unfinished"  # has begun an application and not sent it
AUDIENCES: Final = (GOING, WAITING, UNCONFIRMED, APPLICANTS, ACCEPTED, BEGINNERS)

# What a person may turn off, except the last.
EVENTS: Final = "events"
APPLICATION: Final = "application"
PROGRAMME: Final = "programme"
SAFETY: Final = "safety"
KINDS: Final = (EVENTS, APPLICATION, PROGRAMME, SAFETY)

MINUTES, HOURS, DAYS, WEEKS = "minutes", "hours", "days", "weeks"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A rule. `amount` of `unit` is counted from `anchor`, backwards if negative.

    Minutes and hours are counted in instants, days and weeks on the calendar of the anchor's zone; only with these is
    `at` the wall time in that zone (None: the anchor's own). `events` are the names of those it is about, none: all.
    Without `text` the built-in words for its anchor are said. Not `on`: never; so a built-in one is turned off.
    """

    name: str
    anchor: str
    amount: int
    unit: str
    at: time | None = None
    events: tuple[str, ...] = ()
    audience: str = GOING
    kind: str = EVENTS
    text: Texts = field(default_factory=dict)
    on: bool = True

    @property
    def about_event(self) -> bool:
        """Whether it is about an event, not the programme as a whole."""
        return self.anchor in {EVENT_START, EVENT_END}

    @property
    def question(self) -> str | None:
        """The question whose answer it counts from, if it counts from a person's own date."""
        return self.anchor.removeprefix(ANSWER) if self.anchor.startswith(ANSWER) else None

    def to_facts(self) -> Mapping[str, Any]:
        """As JSON can hold it; `from_facts` reads it."""
        return asdict(self) | {"at": self.at.isoformat("minutes") if self.at else None}

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "Reminder":
        """The reminder that `to_facts` wrote."""
        at = time.fromisoformat(facts["at"]) if facts["at"] else None
        return cls(**{**facts, "at": at, "events": tuple(facts["events"])})


BUILT_IN: Final = (
    Reminder("day-before", EVENT_START, -1, DAYS, time(18)),
    Reminder("two-hours-before", EVENT_START, -2, HOURS),
    Reminder("unfinished", UNFINISHED, 24, HOURS, audience=BEGINNERS, kind=APPLICATION),
    Reminder("deadline-soon", DEADLINE, -2, DAYS, time(12), audience=BEGINNERS, kind=APPLICATION),
)


def effective(own: Sequence[Reminder]) -> tuple[Reminder, ...]:
    """A programme's reminders: its own, and the built-in ones whose names it doesn't use; those that are on."""
    names = {reminder.name for reminder in own}
    return tuple(each for each in (*own, *(built for built in BUILT_IN if built.name not in names)) if each.on)
