"""Something with a start, a place and perhaps a capacity: its facts as the workbook gives them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Final

from bot.clock import instant
from bot.programmes.programme import Texts

# Who may come.
EVERYONE: Final = "everyone"
APPLICANTS: Final = "applicants"  # whoever has applied to the programme and wasn't declined
ACCEPTED: Final = "accepted"
WHO: Final = (EVERYONE, APPLICANTS, ACCEPTED)

MOST_PLACES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Event:
    """An event. `start`, `end` and `sign_up_until` are naive wall times in `zone`, an IANA name.

    `name` names it within its programme. `point` is (latitude, longitude) in degrees, WGS 84. `capacity` None:
    everybody has a place. `offer_hours`: a place that becomes free is offered for so long, then to the next; None: it
    is given. `ask_hours`: "are you coming?" is asked so long before the start; `free_hours`: who hasn't confirmed so
    long before the start loses the place.
    """

    name: str
    title: Texts
    start: datetime
    end: datetime
    zone: str
    description: Texts = field(default_factory=dict)
    place: Texts = field(default_factory=dict)
    address: Texts = field(default_factory=dict)
    point: tuple[float, float] | None = None
    capacity: int | None = None
    who: str = APPLICANTS
    sign_up_until: datetime | None = None
    offer_hours: int | None = None
    ask_hours: int | None = None
    free_hours: int | None = None
    cancelled: bool = False

    @property
    def starts(self) -> datetime:
        """The instant it starts, aware, in UTC."""
        return instant(self.start, self.zone)

    @property
    def ends(self) -> datetime:
        """The instant it ends, aware, in UTC."""
        return instant(self.end, self.zone)

    @property
    def sign_up_ends(self) -> datetime:
        """The instant until which one may sign up: at the latest when it starts."""
        return min(self.starts, instant(self.sign_up_until, self.zone)) if self.sign_up_until else self.starts

    def to_facts(self) -> Mapping[str, Any]:
        """As JSON can hold it; `from_facts` reads it."""
        facts = asdict(self)
        for wall in ("start", "end", "sign_up_until"):
            facts[wall] = facts[wall].isoformat() if facts[wall] else None
        return facts

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "Event":
        """The event that `to_facts` wrote."""
        walls = {wall: datetime.fromisoformat(facts[wall]) for wall in ("start", "end", "sign_up_until") if facts[wall]}
        point = tuple(facts["point"]) if facts["point"] else None
        return cls(**{**facts, **walls, "point": point})

    def to_json(self) -> str:
        """As text that `from_json` reads."""
        return json.dumps(self.to_facts(), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Event":
        """The event that `to_json` wrote."""
        return cls.from_facts(json.loads(text))
