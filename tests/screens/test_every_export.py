"""Exports and numbers in every language: all texts are there, Telegram takes them, captions are short enough."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.exports.wish import TABLES
from bot.figures.counting import KINDS, OTHER, Funnel, Messages
from bot.programmes.events import Scheduled
from bot.programmes.occupied import Occupied
from bot.programmes.places import Count
from bot.programmes.store import Loaded
from bot.screens import export, figures
from bot.screens.figure_parts import Picture
from bot.screens.figures import DRAWN
from bot.screens.screen import Screen
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.world import example

LARGEST = 2**63 - 1
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
LOADED = Loaded(LARGEST, example().programme, LARGEST)
MANY = 100_000
TROUBLES = ("export-not-made", "file-not-sent", "not-allowed")
EMPTY = ("days", "countries", "ages", "languages", "funnel", "places", "messages")

SCREENS: Mapping[str, Callable[[Words], Screen]] = {
    "choose": lambda words: export.choose(words, [LOADED, LOADED]),
    "nothing to choose": lambda words: export.choose(words, []),
    "page": lambda words: export.page(words, LOADED),
    "options": lambda words: export.options(words, LOADED, export.USUAL),
    "other options": lambda words: export.options(words, LOADED, export.ALL),
    "sensitive": lambda words: export.sensitive_question(words, LOADED, export.ALL),
    "attachments": lambda words: export.attachments_question(words, LOADED, 21),
    "no attachments": lambda words: export.attachments_question(words, LOADED, 0),
    **{key: lambda words, key=key: export.said(words, key) for key in TROUBLES},  # type: ignore[misc]  # lambdas in a loop
    "too big": lambda words: export.said(words, "export-big", limit=49),
    "which numbers": lambda words: figures.choose(words, [LOADED]),
    "no numbers to choose": lambda words: figures.choose(words, []),
    "numbers": lambda words: figures.page(words, LOADED, Funnel(MANY, 5, 4, 3, 0)),
    "picture not made": lambda words: figures.said(words, "picture-not-made"),
    **{f"no {kind}": lambda words, kind=kind: figures.nothing(words, LOADED, kind) for kind in EMPTY},  # type: ignore[misc]
}  # fmt: skip

EVENTS = [Occupied(Scheduled(LARGEST, 1, each, 0), Count(MANY, 1, MANY), 0) for each in example().events]
UNLIMITED = [
    replace(each, scheduled=replace(each.scheduled, event=replace(each.event, capacity=None))) for each in EVENTS
]
COUNTED: Mapping[str, object] = {
    "days": {date(2026, 1, 1) + timedelta(days=day): day for day in range(1, 300)},
    "countries": {**{f"A long name of a country, number {number}": MANY + number for number in range(20)}, OTHER: 3},
    "ages": [14, 15, 16, *range(18, 80)],
    "languages": {"kk": MANY, "en": 1},
    "funnel": Funnel(MANY, MANY, MANY, 1, 0),
    "places": [*EVENTS, *UNLIMITED],
    "messages": [Messages(kind, {"sent": MANY, "failed": 1, "to_come": 5}, 3, 4) for kind in KINDS],
}


@pytest.mark.parametrize("name", SCREENS)
async def test_telegram_takes_every_screen_in_every_language(words: Words, telegram: Telegram, name: str) -> None:
    shown = await telegram.shows(SCREENS[name](words))
    assert 1 <= len(shown.text) <= 4_096
    assert "{" not in shown.text


def test_no_screen_is_left_out() -> None:
    made = {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in (export, figures)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function, eval_str=True).return_annotation is Screen
    }
    called = {".".join(screen.__code__.co_names[:2]) for screen in SCREENS.values() if screen.__code__.co_names}
    assert made - called == set()


@pytest.mark.parametrize("kind", DRAWN)
def test_every_picture_says_the_same_in_words(words: Words, kind: str) -> None:
    picture = DRAWN[kind](words, LOADED, COUNTED[kind], NOW)
    assert isinstance(picture, Picture)
    assert 10 <= len(picture.caption) <= 1_024
    assert "{" not in picture.caption
    for bar in picture.chart.bars[:3]:
        assert bar.said in picture.caption
        assert sum(count for _, count in bar.parts) <= max(bar.all, sum(count for _, count in bar.parts))


@pytest.mark.parametrize("kind", DRAWN)
def test_there_is_no_picture_of_nothing(words: Words, kind: str) -> None:
    nothing = {"funnel": Funnel(0, 0, 0, 0, 0), "ages": [], "places": [], "messages": []}
    assert DRAWN[kind](words, LOADED, nothing.get(kind, {}), NOW) is None


def test_captions_of_files_are_short_enough(words: Words) -> None:
    for said in (
        export.caption(words, LOADED, dict.fromkeys(TABLES, MANY), sensitive=True),
        export.attachments_caption(words, LOADED, MANY, 2, MANY),
        export.attachments_caption(words, LOADED, 1, 0, 0),
    ):
        assert 1 <= len(said) <= 1_024
        assert "{" not in said
