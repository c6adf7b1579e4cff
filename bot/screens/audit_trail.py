"""The audit trail: who did what to whom, when. Newest first, day by day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.language.dates import say_date, say_time
from bot.language.texts import Html
from bot.people import audit
from bot.programmes.store import Loaded
from bot.programmes.trail import Line
from bot.screens import taps
from bot.screens.moments import say_city, say_zone
from bot.screens.posts import say_name, say_programme
from bot.screens.screen import Button, Rows, Screen, cut, lines
from bot.screens.words import Words

PAGE: Final = 15
LONGEST_TITLE: Final = 40


@dataclass(frozen=True, slots=True)
class Trail:
    """A page of it, from `offset` on, of `count` in all.

    `loaded` None: of all programmes. `person_id`: only what somebody called `name` did or what was done to them; 0:
    everything. `zone` is the one whose clocks are shown.
    """

    loaded: Loaded | None
    person_id: int
    name: str | None
    page: Sequence[Line]
    offset: int
    count: int
    zone: str


def trail(words: Words, found: Trail) -> Screen:
    """One page of it."""
    loaded, pages = found.loaded, -(-found.count // PAGE)
    city = say_city(words, loaded.programme, found.zone) if loaded else say_zone(words, found.zone)
    return Screen(
        lines(
            words.say("trail-title", programme=say_programme(words, loaded)),
            words.say("trail-about", name=say_name(words, found.name)) if found.person_id else None,
            *(Html("\n".join(each)) for each in _days(words, found)),
            words.say("trail-none") if not found.page else words.say("trail-zone", city=city),
            words.say("desk-page", page=found.offset // PAGE + 1, pages=pages) if pages > 1 else None,
        ),
        (*_turn(words, found), (_way_back(words, found),)),
    )


def _days(words: Words, found: Trail) -> Iterator[list[Html]]:
    zone = ZoneInfo(found.zone)

    def day(line: Line) -> date:
        return datetime.fromtimestamp(line.entry.at, zone).date()

    for each, page in groupby(found.page, key=day):
        yield [
            words.say("trail-day", date=say_date(each, words.language)),
            *(_line(words, found, line, zone) for line in page),
        ]


def _line(words: Words, found: Trail, line: Line, zone: ZoneInfo) -> Html:
    entry = line.entry
    said = {
        "time": say_time(datetime.fromtimestamp(entry.at, zone).time()),
        "actor": _actor(words, line),
        "action": words.say(f"audit-{entry.action}", **entry.details),
    }
    about = [
        say_name(words, line.person) if entry.person_id not in (None, entry.actor_id) else "",
        _event(words, line),
        say_programme(words, line.loaded) if line.loaded and not found.loaded else "",
    ]
    if any(about):
        return words.say("trail-line-about", about=", ".join(each for each in about if each), **said)
    return words.say("trail-line", **said)


def _actor(words: Words, line: Line) -> str:
    return words.plain("trail-operator") if line.entry.actor_id == audit.OPERATOR else say_name(words, line.actor)


def _event(words: Words, line: Line) -> str:
    if not line.event or line.loaded is None:
        return ""
    return cut(line.loaded.programme.text(line.event, words.language), LONGEST_TITLE)


def _turn(words: Words, found: Trail) -> Rows:
    def to(offset: int) -> taps.ShowAudit:
        return taps.ShowAudit(found.loaded.id if found.loaded else 0, found.person_id, offset)

    buttons = [
        *(words.button("button-newer", to(max(0, found.offset - PAGE))) for _ in range(found.offset > 0)),
        *(words.button("button-older", to(found.offset + PAGE)) for _ in range(found.offset + PAGE < found.count)),
    ]
    return (tuple(buttons),) if buttons else ()


def _way_back(words: Words, found: Trail) -> Button:
    if found.person_id:
        programme_id = found.loaded.id if found.loaded else 0
        return words.button("button-whole-audit", taps.ShowAudit(programme_id, 0, 0))
    return words.button("button-to-desk", taps.ShowDesk(found.loaded.id if found.loaded else 0))
