"""Every screen of a coordinator's desk in every language: all texts are there, and Telegram takes it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.programmes import places
from bot.programmes.event import Event
from bot.programmes.event_draft import Draft, Hint
from bot.programmes.events import Scheduled
from bot.programmes.occupied import Guest, Occupied
from bot.programmes.store import Loaded
from bot.programmes.workbook import Fault
from bot.programmes.workbook.changes import Argument, Change
from bot.reminders.foreseeing import NOTHING, Foreseen
from bot.screens import event_adding, event_changing, event_desk, programme_desk, workbook_desk
from bot.screens.programme_desk import Desk
from bot.screens.screen import Screen
from bot.screens.words import Words
from bot.screens.workbook_desk import Report, plain
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NAME = "Әйгерім <&> 👩‍🎤"
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
BOOK = example()
LOADED = Loaded(LARGEST, BOOK.programme, LARGEST)
EVENT = Event(
    "e" * 40,
    {"en": "<&>" * 40},
    datetime.fromisoformat("2027-09-24 23:00"),
    datetime.fromisoformat("2027-09-25 01:00"),
    "Asia/Almaty",
    place={"kk": "<&>" * 40},
    address={"ru": "<&>" * 66},
    capacity=100_000,
)
FULL = Occupied(Scheduled(LARGEST, LARGEST, EVENT, LARGEST), places.Count(99_998, 2, 21), 17)
OPEN = replace(
    FULL, scheduled=replace(FULL.scheduled, event=replace(EVENT, capacity=None)), count=places.Count(0, 0, 0)
)
CANCELLED = replace(FULL, scheduled=replace(FULL.scheduled, event=replace(EVENT, cancelled=True)))
LATER = replace(EVENT, start=EVENT.start + timedelta(days=9), end=EVENT.end + timedelta(days=9))
GUESTS = [
    Guest(NAME * 10, status, confirmed, LARGEST, not confirmed)
    for status in ("going", "offered", "waiting")
    for confirmed in (True, False)
]
GIVEN = {
    "title": "<&>" * 40,
    "day": "2027-09-24",
    "start": "19:30",
    "end": "21:00",
    "place": "<&>" * 40,
    "capacity": None,
}
FAULT = Fault("programme-zone-wrong", {"value": "<&>" * 100}, "programme", 7, "value", "B7")
WALLS = {"start": "19:00", "end": "21:00", "from_start": "18:00", "from_end": "20:00"}
MOVED: Mapping[str, Argument] = {"title": EVENT.title, "people": 214, "zone": "Asia/Almaty", "from_zone": "Asia/Baku"}
CHANGE = Change("changes-event-moved", {**MOVED, **{name: f"2027-09-24T{wall}" for name, wall in WALLS.items()}})


def draft(steps: int) -> Draft:
    return Draft(LARGEST, LARGEST, "en", dict(list(GIVEN.items())[:steps]))


def foreseen(changes: int, warnings: int = 0, told: int = 21) -> Foreseen:
    found = (CHANGE,) * changes if changes else (Change(NOTHING, {}),)
    return Foreseen(replace(BOOK, warnings=(FAULT,) * warnings), LOADED, found, told, same=False)


SCREENS: Mapping[str, Callable[[Words], Screen | Report]] = {
    "no programme": lambda words: programme_desk.choose(words, []),
    "choose": lambda words: programme_desk.choose(words, [LOADED] * 3),
    "desk": lambda words: programme_desk.desk(words, Desk(LOADED, 21, 1, [FULL, OPEN] * 10), "kopru_bot", NOW),
    "empty desk": lambda words: programme_desk.desk(words, Desk(LOADED, 0, 0, []), "kopru_bot", NOW),
    "no events": lambda words: event_desk.listing(words, LOADED, [], 0, 0),
    "listing": lambda words: event_desk.listing(words, LOADED, [FULL, OPEN, CANCELLED], 10, 31),
    "listing with news": lambda words: event_desk.listing(words, LOADED, [FULL], 0, 1, words.say("desk-draft-dropped")),
    "card": lambda words: event_desk.card(words, LOADED, FULL, "kopru_bot", NOW),
    "card, no limit": lambda words: event_desk.card(words, LOADED, OPEN, "kopru_bot", NOW),
    "card, cancelled": lambda words: event_desk.card(words, LOADED, CANCELLED, "kopru_bot", NOW),
    "card, over": lambda words: event_desk.card(words, LOADED, FULL, "kopru_bot", NOW.replace(year=2028)),
    "card with news": lambda words: event_desk.card(
        words, LOADED, FULL, "kopru_bot", NOW, event_changing.say_done(words, "desk-moved", 214)
    ),
    "guests": lambda words: event_desk.guests(words, LOADED, FULL, GUESTS * 7, 40),
    "ticks": lambda words: event_desk.ticks(words, LOADED, FULL, GUESTS * 7, 12),
    "no ticks": lambda words: event_desk.ticks(words, LOADED, OPEN, [], 0),
    "no guests": lambda words: event_desk.guests(words, LOADED, OPEN, [], 0),
    "when": lambda words: event_changing.when_question(words, LOADED, FULL, Hint("desk-start-wrong")),
    "move": lambda words: event_changing.move_preview(words, LOADED, FULL, LATER, 1),
    "move nowhere": lambda words: event_changing.move_preview(words, LOADED, FULL, EVENT, 0),
    "how many": lambda words: event_changing.limit_question(
        words, LOADED, OPEN, Hint("desk-capacity-wrong", {"most": 100_000})
    ),
    "more places": lambda words: event_changing.limit_preview(words, LOADED, FULL, 100_010),
    "fewer places": lambda words: event_changing.limit_preview(words, LOADED, FULL, 5),
    "no limit": lambda words: event_changing.limit_preview(words, LOADED, FULL, None),
    "as many places": lambda words: event_changing.limit_preview(words, LOADED, OPEN, None),
    "cancel": lambda words: event_changing.cancel_question(words, LOADED, FULL, 2),
    "revive": lambda words: event_changing.revive_question(words, LOADED, CANCELLED, 5),
    **{
        f"ask {steps}": lambda words, steps=steps: event_adding.ask(  # type: ignore[misc]  # lambdas in a loop
            words, LOADED, draft(steps), NOW, Hint("desk-words-please")
        )
        for steps in range(6)
    },
    "preview": lambda words: event_adding.preview(words, LOADED, draft(6), LATER, 214),
    "preview, nobody to tell": lambda words: event_adding.preview(words, LOADED, draft(6), EVENT, 0),
    "problem": lambda words: workbook_desk.problems(words, NAME, [FAULT]),
    "many problems": lambda words: workbook_desk.problems(words, NAME * 20, [FAULT] * 300),
    "difference": lambda words: workbook_desk.difference(words, LARGEST, foreseen(1)),
    "large difference": lambda words: workbook_desk.difference(words, LARGEST, foreseen(100, 100), anew=True),
    "remarks": lambda words: workbook_desk.difference(words, LARGEST, foreseen(0, told=0)),
    "unchanged": lambda words: workbook_desk.unchanged(words, foreseen(0)),
    "not_yours": lambda words: workbook_desk.not_yours(words, "moscow", [LOADED] * 3),
    "applied": lambda words: workbook_desk.applied(words, BOOK.programme, LARGEST, 21),
    **{
        f"said, {key}": lambda words, key=key: workbook_desk.said(words, key)  # type: ignore[misc]
        for key in ("desk-proposal-gone", "desk-dropped", "desk-file-kind", "desk-workbook-none")
    },
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    made = SCREENS[name](words)
    shown = await telegram.shows(made.screen if isinstance(made, Report) else made)
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text
    assert all(len(label) <= 64 for row in shown.buttons for label in row)


def test_no_screen_is_left_out() -> None:
    modules = (event_adding, event_changing, event_desk, programme_desk, workbook_desk)
    made = {
        name
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation in {Screen, Report}
    }
    called = {name for screen in SCREENS.values() for name in screen.__code__.co_names}
    assert made - called == set()


def test_what_does_not_fit_is_in_the_file(english: Words) -> None:
    report = workbook_desk.problems(english, "book.xlsx", [FAULT] * 300)
    assert report.file is not None
    assert report.file.decode().count("is not a time zone") == 300
    assert "<&>" in report.file.decode()
    assert workbook_desk.problems(english, "book.xlsx", [FAULT]).file is None


def test_the_caption_of_a_workbook_fits(words: Words) -> None:
    assert len(plain(programme_desk.workbook(words, LOADED))) <= 1_024
