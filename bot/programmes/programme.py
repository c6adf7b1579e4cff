"""One exchange: its facts as the workbook gives them, and when it takes applications."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import instant

Texts = Mapping[str, str]  # language code -> text


def says_the_same(before: Texts, after: Texts) -> bool:
    """Whether no language that said it says something else now: a further translation changes nothing for people."""
    if common := before.keys() & after.keys():
        return all(before[code] == after[code] for code in common)
    return before == after or not set(before.values()).isdisjoint(after.values())


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme. `start` and `end` are days in `zone`, `opens` and `closes` naive wall times in it.

    Between `quiet_from` and `quiet_until`, in the reader's zone, only what can't wait is sent. Alike: never quiet.
    """

    slug: str
    title: Texts
    summary: Texts
    description: Texts
    host: Texts
    city: Texts
    start: date
    end: date
    zone: str
    languages: tuple[str, ...]
    opens: datetime | None
    closes: datetime | None
    contact: str
    operator: Texts
    purpose: Texts
    shared_with: Texts
    keep_days: int
    minimum_age: int | None = None
    maximum_age: int | None = None
    guardian_below: int | None = None
    capacity: int | None = None
    countries: tuple[str, ...] = ()
    quiet_from: time = time(22)
    quiet_until: time = time(8)

    def text(self, texts: Texts, language: str) -> str:
        """What stands there in `language`, else for all languages, else in the first one that has it, else nothing."""
        for code in (language, "default", *self.languages, *texts):
            if texts.get(code):
                return texts[code]
        return ""

    def takes_applications(self, now: datetime) -> bool:
        """Whether one may apply, or change what one sent, at this aware instant: until it closes, or is over."""
        opened = self.opens is None or now >= instant(self.opens, self.zone)
        if self.closes is None:
            return opened and not self.is_over(now.astimezone(ZoneInfo(self.zone)).date())
        return opened and now < instant(self.closes, self.zone)

    def is_over(self, today: date) -> bool:
        """Whether its last day lies before `today` (a day in the programme's zone)."""
        return today > self.end

    def to_json(self) -> str:
        """As text that `from_json` reads."""
        return json.dumps(asdict(self), ensure_ascii=False, default=lambda value: value.isoformat())

    @classmethod
    def from_json(cls, text: str) -> "Programme":
        """The programme that `to_json` wrote."""
        facts: dict[str, Any] = json.loads(text)
        for day in ("start", "end"):
            facts[day] = date.fromisoformat(facts[day])
        for wall in ("opens", "closes"):
            facts[wall] = datetime.fromisoformat(facts[wall]) if facts[wall] else None
        for quiet in ("quiet_from", "quiet_until"):
            if quiet in facts:
                facts[quiet] = time.fromisoformat(facts[quiet])
        return cls(**facts | {"languages": tuple(facts["languages"]), "countries": tuple(facts["countries"])})
