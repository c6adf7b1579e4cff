"""Every screen of the coordinators' desk in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.announcements.audiences import All, Ground, Is, Not, QueryProblem, Value
from bot.announcements.choosing import Picking
from bot.announcements.saved import Saved
from bot.config import LANGUAGES
from bot.desk.asking import Asked
from bot.desk.card import Card
from bot.desk.listing import Listed
from bot.desk.many import TARGETS, Decision, Foreseen
from bot.desk.together import KINDS, Held, Said
from bot.forms.prompt import Entry
from bot.language.texts import Html
from bot.people.views import BY_NAME, View
from bot.programmes.applications import Application, Line
from bot.programmes.events import Scheduled
from bot.programmes.places import Place
from bot.programmes.remarks import LONGEST, Remark
from bot.programmes.store import Loaded
from bot.screens import people, people_card, people_filter, people_many, remarks
from bot.screens.answers import submitted
from bot.screens.people_filter import Refused
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.journeys.events import CONCERT
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤"
AT = int(datetime(2027, 3, 1, 9, 0, tzinfo=UTC).timestamp())
FORM = example().form
LOADED = Loaded(LARGEST, replace(example().programme, capacity=30, title={"en": NAME * 9}), LARGEST)
STATUSES = ("submitted", "accepted", "waiting", "declined", "withdrawn")
LINES = [Line(LARGEST, NAME * 10, STATUSES[number % 5], AT) for number in range(8)]
GROUND = Ground(
    1,
    {
        "status": [Value(each, {}) for each in STATUSES],
        "going": [Value("gala", {"en": NAME})],
        "language": [Value(code, {}) for code in LANGUAGES],
        "age": (),
        **{f"${{question{number}}}": [Value("yes", {"en": NAME * 9})] for number in range(20)},
    },
    {f"${{question{number}}}": {"en": NAME * 9} for number in range(20)},
    None,
    {"gala": 1},
    {},
    {},
    {},
)
WANTED = All((Is("status", "=", ("accepted",)), Not(Is("age", "<", ("18",)))))
FILTER = Asked("status = accepted and not age < 18", GROUND, WANTED)
PROBLEM = QueryProblem("audience-query-value", 9, word="acepted", field="status", known="accepted", meant="accepted")
BROKEN = Asked("status = acepted", GROUND, problem=PROBLEM)
COUNTS = dict.fromkeys(STATUSES, 100_000)
LONG = "<b>" * 600
ANSWERS: Mapping[str, Any] = {
    "call_name": NAME * 20,
    "passport_name": LONG,
    "birth_date": "2011-09-24",
    "citizenship": "kz",
    "city": "👩‍🎤" * 900,
    "phone": "+7 701 000 00 00",
    "motivation": "&" * 4_000,
    "emergency_name": LONG,
    "emergency_phone": "+7 701 000 00 00",
    "diet": ["allergy"],
    "diet_details": LONG,
}


def listed(**more: Any) -> Listed:
    usual: dict[str, Any] = {"view": View(LARGEST), "asked": Asked("", GROUND), "count": 500_000}
    saved = [Saved(number, 1, NAME, "everyone") for number in range(9)]
    return Listed(loaded=LOADED, page=LINES, offset=8, statuses=COUNTS, saved=saved, **usual | more)


FILTERED = listed(view=View(LARGEST, FILTER.query), asked=FILTER)


def shown(status: str = "submitted", **answers: Any) -> Card:
    said = {**ANSWERS, **answers}
    application = Application(LARGEST, 1, LARGEST, LARGEST, said, said["call_name"], status, AT, AT + 99)
    return Card(LOADED, FORM, application, 16, "kk", 100, 1_000, 100, "withdrawn")


def entries(words: Words, of: Card) -> tuple[Entry, ...]:
    return submitted(FORM, of.application.answers, words.language)


def held(status: str, **more: Any) -> Held:
    event = replace(CONCERT, title={"en": NAME * 20}, **more)
    return Held(Scheduled(LARGEST, LARGEST, event, 1), Place(LARGEST, 1, status, 1, confirmed_at=AT), 1_000, True)


SAID = [
    Said(kind, {"en": NAME * 20}, 100, state, AT, True) for kind, state in zip(KINDS, people_card.STATES, strict=True)
]
REMARKS = [Remark(LARGEST, LARGEST, 1, NAME * 4, "&" * LONGEST, AT) for _ in range(5)]
FORESEEN = Foreseen(
    LOADED, FILTER, "accepted", [(each, "submitted") for each in range(100)],
    dict.fromkeys(("submitted", "waiting", "declined"), 100_000), 100_000, 100_000, [NAME * 9] * 8,
    dict.fromkeys(LANGUAGES, 20_000), 100_000, 100_000, 100_000,
)  # fmt: skip
NOTE = Html("A guardian has consented. " * 4)
DECISION = Decision(LARGEST, 1, LARGEST, "accepted", [(1, "submitted")] * 100, 100, 50, 20, 10)

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "nobody has applied": lambda words: people.listing(
        words, replace(listed(count=0), page=[], offset=0, statuses={})
    ),
    "people": lambda words: people.listing(words, listed()),
    "people by name": lambda words: people.listing(words, listed(view=View(LARGEST, sorting=BY_NAME))),
    "filtered": lambda words: people.listing(words, FILTERED, words.say("many-nobody")),
    "filtered, nobody": lambda words: people.listing(words, replace(FILTERED, page=[], offset=0, count=0)),
    "filter outdated": lambda words: people.listing(
        words, replace(FILTERED, page=[], offset=0, count=0, asked=BROKEN)
    ),
    "found": lambda words: people.listing(words, listed(view=View(LARGEST, name=NAME * 9))),
    "found nobody": lambda words: people.listing(
        words, replace(listed(view=View(LARGEST, name=NAME), count=0), page=[], offset=0)
    ),
    "find_question": lambda words: people.find_question(words, LOADED),
    "done with many": lambda words: people.listing(words, FILTERED, people_many.say_done(words, DECISION)),
    "no filter": lambda words: people_filter.overview(words, listed()),
    "filter": lambda words: people_filter.overview(words, FILTERED),
    "filter that doesn't fit": lambda words: people_filter.overview(words, replace(FILTERED, asked=BROKEN)),
    "filter refused": lambda words: people_filter.overview(words, FILTERED, Refused("status = acepted", PROBLEM)),
    **{
        f"conditions, {kind}": lambda words, kind=kind: people_filter.conditions(words, FILTERED, kind, 8)  # type: ignore[misc]  # lambdas in a loop
        for kind in ("and", "or", "not")
    },
    "first condition": lambda words: people_filter.conditions(words, listed(), "and", 0),
    "event_conditions": lambda words: people_filter.event_conditions(words, FILTERED, "and"),
    "choices": lambda words: people_filter.choices(
        words, FILTERED, Picking("and", "language", ("kk",)), 0, 100_000
    ),
    "choices of an age": lambda words: people_filter.choices(words, FILTERED, Picking("not", "age"), 0, None),
    "choices of a question": lambda words: people_filter.choices(
        words, FILTERED, Picking("or", "${question1}"), 0, 0
    ),
    "saved_ones": lambda words: people_filter.saved_ones(words, FILTERED, 0),
    "none saved": lambda words: people_filter.saved_ones(words, replace(FILTERED, saved=[]), 0),
    **{
        f"card, {status}, {page}": lambda words, status=status, page=page: people_card.card(  # type: ignore[misc]  # lambdas in a loop
            words, shown(status), entries(words, shown()), page, LARGEST, NOTE
        )
        for status in STATUSES for page in (0, 1, 99)
    },
    "card of an adult": lambda words: people_card.card(
        words, replace(shown(), age=30), entries(words, shown()), 0, 0
    ),
    "card without answers": lambda words: people_card.card(words, replace(shown(), age=None), [], 0, 0),
    **{
        f"locked, {page}": lambda words, page=page: people_card.locked(words, shown(), entries(words, shown()), page, 8)  # type: ignore[misc]  # lambdas in a loop
        for page in (0, 1, 99)
    },
    "nothing locked": lambda words: people_card.locked(words, shown(), [], 0, 0),
    **{
        f"places: {status}": lambda words, status=status: people_card.places(  # type: ignore[misc]  # lambdas in a loop
            words, shown(), [held(status), held(status, cancelled=True)] * 9, 1, LARGEST
        )
        for status in ("going", "offered", "waiting", "given_up", "lost")
    },
    "no places": lambda words: people_card.places(words, shown(), [], 0, 0),
    "messages": lambda words: people_card.messages(words, shown(), SAID, 1, LARGEST),
    "no messages": lambda words: people_card.messages(words, replace(shown(), messages=0), [], 0, 0),
    "remarks": lambda words: remarks.listing(words, shown(), REMARKS, [LARGEST], 1, LARGEST, words.say("remark-kept")),
    "no remarks": lambda words: remarks.listing(words, shown(), [], [], 0, 0, None),
    "remark question": lambda words: remarks.question(words, shown(), LARGEST),
    "remark, wrong": lambda words: remarks.question(words, shown(), 0, wrong=True),
    "delete_question": lambda words: remarks.delete_question(words, shown(), REMARKS[0], LARGEST),
    "which": lambda words: people_many.which(words, LOADED, 100_000),
    **{
        f"many: {status}": lambda words, status=status: people_many.question(  # type: ignore[misc]  # lambdas in a loop
            words, replace(FORESEEN, status=status), LARGEST, anew=True
        )
        for status in TARGETS
    },
    "many: nobody": lambda words: people_many.question(words, replace(FORESEEN, items=[], changing={}), LARGEST),
    "many: few": lambda words: people_many.question(
        words, replace(FORESEEN, items=[(1, "submitted")], names=[NAME], same=0, closed=0, losing=0, over=0), 1
    ),
    "going_on": lambda words: people_many.going_on(words, DECISION),
}  # fmt: skip


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    seen = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(seen.text.encode("utf-16-le")) // 2 <= 4_096
    assert "{" not in seen.text
    assert sum(map(len, seen.buttons)) <= 100


@pytest.mark.parametrize("module", [people, people_card, people_filter, people_many, remarks])
def test_no_screen_is_left_out(module: Any) -> None:
    made = {
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation is Screen
    }
    called = {name for screen in SCREENS.values() for name in screen.__code__.co_names}
    assert made - called <= {"choose_programme", "claimed", "news"}  # test_every_screen.py has these


def test_no_answer_is_cut(english: Words) -> None:
    of = replace(shown(), age=30)
    answers = [entry for entry in entries(english, of) if not of.is_locked(entry.question)]
    read = ""
    for page in range(9):
        read += people_card.card(english, of, answers, page, 0).text
    assert read.count("&amp;") >= 4_000
    assert read.count("👩‍🎤") >= 900
