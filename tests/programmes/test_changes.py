"""What a new workbook changes, and how it is said to a coordinator."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import cache
from typing import Any

import pytest

from bot.language.texts import Texts
from bot.programmes.event import Event
from bot.programmes.reminder import EVENT_START, HOURS, Reminder
from bot.programmes.store import Loaded
from bot.programmes.workbook import Workbook
from bot.programmes.workbook.changes import Change, compare
from bot.screens.changes import say_changes
from bot.screens.words import Words
from tests.programmes.books import QUESTIONS, example


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


CONCERT = Event(
    "concert",
    title={"en": "Concert", "ru": "Концерт"},
    start=at("2027-09-24 18:00"),
    end=at("2027-09-24 20:00"),
    zone="Asia/Baku",
    place={"en": "Park"},
    address={"en": "1 Nizami Street"},
    capacity=60,
)
LATE = Reminder("late", EVENT_START, -1, HOURS)
BEFORE = replace(example(), events=(CONCERT,), reminders=(LATE,))
CONCERNED = {"concert": 214}
TOLD = "214 people will be told."
NOBODY = "Nobody has to be told."


@cache
def texts() -> Texts:
    return Texts.load(strict=True)


def with_concert(**facts: Any) -> Workbook:
    return replace(BEFORE, events=(replace(CONCERT, **facts),))


def said(
    before: Workbook | None, after: Workbook, concerned: Mapping[str, int] = CONCERNED, language: str = "en"
) -> list[str]:
    words = Words(texts(), language)
    changes = compare(before, after, concerned)
    sentences = say_changes(words, changes, after.programme)
    assert sentences == say_changes(words, changes, Loaded(1, after.programme, 1))
    return [str(sentence) for sentence in sentences]


OF_THE_CONCERT: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["Nothing changes."]),
    (
        {"start": at("2027-09-24 19:00")},
        [
            f"<b>Concert</b> moves from Friday, 24 September, 18:00 to Friday, 24 September, 19:00: {TOLD}",
        ],
    ),
    (
        {"end": at("2027-09-24 21:00")},
        [
            "<b>Concert</b> ends at another time, Friday, 24 September, 21:00 instead of Friday, 24 September, 20:00: "
            + TOLD,
        ],
    ),
    (
        {"zone": "Asia/Almaty"},
        [
            (
                "<b>Concert</b> moves from Friday, 24 September, 18:00 (Asia/Baku)"
                f" to Friday, 24 September, 18:00 (Asia/Almaty): {TOLD}"
            ),
        ],
    ),
    ({"place": {"en": "Hall <2>"}}, [f"<b>Concert</b> has another place now, Hall &lt;2&gt;: {TOLD}"]),
    ({"place": {}}, [f"The place or address of <b>Concert</b> changes: {TOLD}"]),
    ({"address": {"en": "2"}}, [f"The place or address of <b>Concert</b> changes: {TOLD}"]),
    ({"place": {"en": "Park", "ru": "Парк"}}, ["The texts of <b>Concert</b> change."]),
    ({"title": {"en": "Gala"}}, ["The texts of <b>Gala</b> change."]),
    ({"point": (1.0, 2.0)}, ["<b>Concert</b> has another point on the map."]),
    ({"cancelled": True}, [f"<b>Concert</b> is cancelled: {TOLD}"]),
    ({"capacity": 80}, ["<b>Concert</b> has another number of places: 80 instead of 60."]),
    ({"capacity": None}, ["<b>Concert</b> has no limit any more. Number of places until now: 60."]),
    ({"ask_hours": 24}, ["The rules for signing up for <b>Concert</b> change."]),
    (
        {"cancelled": True, "start": at("2027-09-24 19:00")},
        [
            f"<b>Concert</b> is cancelled: {TOLD}",
            f"<b>Concert</b> moves from Friday, 24 September, 18:00 to Friday, 24 September, 19:00. {NOBODY}",
        ],
    ),
]


@pytest.mark.parametrize(("facts", "sentences"), OF_THE_CONCERT)
def test_an_event_that_changes(facts: dict[str, Any], sentences: list[str]) -> None:
    assert said(BEFORE, with_concert(**facts)) == sentences


def test_what_is_undone() -> None:
    assert said(with_concert(cancelled=True), BEFORE) == [f"<b>Concert</b> takes place after all: {TOLD}"]
    assert said(with_concert(capacity=None), BEFORE) == ["<b>Concert</b> has a limit now. Number of places: 60."]


def test_a_zone_of_another_name_with_the_same_clocks_moves_nothing() -> None:
    assert said(with_concert(zone="Asia/Almaty"), with_concert(zone="Asia/Aqtau")) == ["Nothing changes."]


def test_an_event_that_comes_or_goes() -> None:
    without = replace(BEFORE, events=())
    assert said(without, BEFORE) == ["<b>Concert</b> is new: Friday, 24 September, 18:00."]
    assert said(BEFORE, without) == [f"<b>Concert</b> is no longer in the workbook, so it is cancelled: {TOLD}"]
    assert said(BEFORE, without, {}) == [f"<b>Concert</b> is no longer in the workbook, so it is taken out. {NOBODY}"]
    assert said(with_concert(cancelled=True), without) == ["Nothing changes."]


def test_one_person_is_one_person_and_few_are_few() -> None:
    moved = with_concert(start=at("2027-09-25 18:00"), end=at("2027-09-25 20:00"))
    assert said(BEFORE, moved, {"concert": 1})[0].endswith("1 person will be told.")
    (sentence,) = said(BEFORE, moved, {"concert": 2}, "ru")
    assert "<b>Концерт</b>. Было: пятница, 24 сентября, 18:00, станет: суббота, 25 сентября, 18:00." in sentence
    assert sentence.endswith("Об этом узнают 2 человека.")


def test_facts_questions_and_reminders_are_named() -> None:
    asked = example(("text | call_name | Your name? | | | ", *QUESTIONS[2:], "date | arrival | When? | | | "))
    after = replace(
        asked,
        programme=replace(BEFORE.programme, capacity=10, quiet_from=time(23)),
        events=BEFORE.events,
        reminders=(replace(LATE, amount=-2), Reminder("early", EVENT_START, -9, HOURS)),
    )
    assert said(BEFORE, after) == [
        "Facts of the programme that change: capacity, quiet_from.",
        "New questions: arrival.",
        "Questions that are asked no longer: size.",
        "Questions that change: call_name.",
        "New reminders: early.",
        "Reminders that change: late.",
    ]
    assert said(after, replace(after, reminders=())) == ["Reminders that are taken out: late, early."]


def test_questions_in_another_order_are_a_change() -> None:
    turned = replace(example(tuple(reversed(QUESTIONS))), events=BEFORE.events, reminders=BEFORE.reminders)
    assert said(BEFORE, turned) == ["The order of the questions, their groups or their languages change."]


def test_remarks_are_no_change() -> None:
    noted = replace(BEFORE, sheets={**BEFORE.sheets, "ideas": (("a",),)})
    assert compare(BEFORE, noted, CONCERNED) == (Change("changes-none", {}),)


def test_a_new_programme_is_said_in_one_sentence() -> None:
    (sentence,) = said(None, BEFORE)
    assert sentence.startswith("This is a new programme: <b>Youth Days in Baku</b>, form_id <code>baku</code>.")
    assert sentence.endswith("Questions: 3, events: 1, reminders of its own: 1.")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "az", "tr"])
def test_every_change_can_be_said_in_every_language(language: str) -> None:
    for facts, sentences in OF_THE_CONCERT:
        for people in (0, 1, 2, 5, 21):
            found = said(BEFORE, with_concert(**facts), {"concert": people}, language)
            assert len(found) == len(sentences)
            assert not [sentence for sentence in found if "{" in sentence or "changes-" in sentence]
