"""Screens that ask for whom an announcement is and when it is sent: in every language, Telegram takes them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.announcements.announcement import Announcement, Plan
from bot.announcements.audiences import Ground, Value, parse
from bot.announcements.audiences.askable import (
    AGE,
    AT_EVENTS,
    COUNTRY,
    GOT,
    LANGUAGE,
    READ,
    ROLE,
    ROLES,
    STATUS,
    STATUSES,
)
from bot.announcements.audiences.grammar import AND, NOT, OR, QueryProblem
from bot.announcements.choosing import Chosen, Picking, Refused
from bot.announcements.hours import Hours
from bot.announcements.reach import Member, Reach
from bot.announcements.saved import Saved
from bot.config import LANGUAGES
from bot.screens import announce_time, audience, audience_conditions
from bot.screens.announce_time import Clocks
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
NAME = "Әйгерім <&> 👩‍🎤"
LONG = dict.fromkeys(LANGUAGES, f"{NAME} " * 20)
EVENTS = [Value(f"event{number}", LONG) for number in range(30)]
GROUND = Ground(
    LARGEST,
    {
        STATUS: [Value(each, {}) for each in STATUSES],
        **dict.fromkeys(AT_EVENTS, EVENTS),
        LANGUAGE: [Value(code, {}) for code in LANGUAGES],
        COUNTRY: [Value("KZ", {}), Value("AZ", LONG)],
        "${diet}": [Value("none", LONG), Value("<any>", {})],
        ROLE: [Value(role, {}) for role in ROLES],
        GOT: [Value("17", LONG), Value("16", {})],
        READ: [Value("17", LONG)],
        AGE: (),
    },
    {"${diet}": LONG},
    "17",
    {},
    {},
    {},
    {},
)
REACH = Reach(100_000, 3, 2, {"ru": 90_000, "kk": 9_995}, 0)
NONE = Chosen(Announcement(LARGEST, LARGEST, LARGEST), GROUND, [])
NIGHT = datetime(2027, 3, 2, 23, 30)  # noqa: DTZ001  a wall time
NOWHERE = {"Asia/Almaty": 0}
AROUND = {"Asia/Tokyo": 1, "Asia/Baku": 21, "America/St_Johns": 5}
WHOLE = 'age >= 18 and (going = event1, event2 or got = 16) and not ${diet} = "<any>" and role = coordinator'


def chosen(query: str, reach: Reach = REACH) -> Chosen:
    saved = [Saved(LARGEST, LARGEST, NAME, "everyone")] * 20
    return Chosen(replace(NONE.announcement, audience=query), GROUND, saved, parse(query, GROUND), reach)


def problem(query: str) -> QueryProblem:
    with pytest.raises(QueryProblem) as raised:
        parse(query, GROUND)
    return raised.value


def clocks(plan: Plan | None = None, each: Mapping[str, int] = NOWHERE, *, programme: bool = True) -> Clocks:
    hours = Hours(example().programme, "Asia/Almaty") if programme else Hours(None, "UTC")
    return Clocks(
        replace(NONE.announcement, plan=plan), hours, "Europe/Berlin", plan.wall if plan else NIGHT, each, NOW
    )


EVERYTHING = "going = " + ", ".join(f"event{number}" for number in range(30))

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "nobody chosen": lambda words: audience.audience(words, NONE),
    "of everybody": lambda words: audience.audience(words, replace(NONE, announcement=Announcement(1, None, 1))),
    "everyone": lambda words: audience.audience(words, chosen("everyone"), words.say("audience-words-please")),
    "a whole query": lambda words: audience.audience(words, chosen(WHOLE)),
    "nobody fits": lambda words: audience.audience(words, chosen("status = unfinished", Reach(0, 0, 0, {}, 0))),
    "very long": lambda words: audience.audience(words, chosen(EVERYTHING)),
    "refused": lambda words: audience.audience(
        words, replace(chosen("everyone"), refused=Refused("x < 1" * 190, problem("x < 1" * 190)))
    ),
    "outdated": lambda words: audience.audience(words, replace(NONE, problem=problem("going = gone"))),
    "members": lambda words: audience.members(
        words, chosen("everyone"), [Member(1, NAME * 9, "kk", LARGEST), Member(2, NAME * 9, "ru", None)] * 4, 8
    ),
    "no members": lambda words: audience.members(words, NONE, [], 0),
    "name": lambda words: audience.name_question(words, LARGEST),
    "name too long": lambda words: audience.name_question(words, LARGEST, long=True),
    "saved": lambda words: audience.saved_ones(words, chosen("everyone"), 8, audience.say_kept(words, NAME, new=True)),
    "none saved": lambda words: audience.saved_ones(words, NONE, 0, words.say("audience-forgotten", name=NAME)),
    "one saved": lambda words: audience.saved_one(words, Saved(LARGEST, None, NAME, WHOLE), chosen(WHOLE)),
    "an outdated one": lambda words: audience.saved_one(
        words, Saved(LARGEST, None, NAME, WHOLE), replace(NONE, problem=problem("going = gone"))
    ),
    **{
        f"conditions, {kind}": lambda words, kind=kind: audience_conditions.conditions(  # type: ignore[misc]  # lambdas in a loop
            words, chosen(WHOLE), kind, 8
        )
        for kind in (AND, OR, NOT)
    },
    "first condition": lambda words: audience_conditions.conditions(words, NONE, AND, 0),
    "event conditions": lambda words: audience_conditions.event_conditions(words, NONE, OR),
    **{
        f"choices of {field}": lambda words, field=field: audience_conditions.choices(  # type: ignore[misc]  # lambdas in a loop
            words, NONE, Picking(AND, field, ("event9", ">= 16", "ru")), 0, REACH
        )
        for field in GROUND.fields
    },
    "second page": lambda words: audience_conditions.choices(words, NONE, Picking(NOT, "going"), 8, None),
    "no choices": lambda words: audience_conditions.choices(words, NONE, Picking(NOT, "gone"), 0, None),
    "when": lambda words: announce_time.question(words, clocks()),
    "when, planned at night": lambda words: announce_time.question(
        words, clocks(Plan(NIGHT, "Asia/Almaty"), AROUND), "when-in-the-past"
    ),
    "when, of everybody": lambda words: announce_time.question(words, clocks(programme=False)),
    "whose time": lambda words: announce_time.zone_question(words, clocks(None, AROUND)),
    "whose time, past": lambda words: announce_time.zone_question(words, replace(clocks(), wall=NIGHT.replace(day=1))),
    "at once": lambda words: announce_time.done(words, clocks()),
    "at night": lambda words: announce_time.done(words, clocks(Plan(NIGHT, "Asia/Almaty"), AROUND)),
    "each their own": lambda words: announce_time.done(words, clocks(Plan(NIGHT, None), AROUND, programme=False)),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text.replace("${diet}", "")
    assert sum(map(len, shown.buttons)) <= 100
