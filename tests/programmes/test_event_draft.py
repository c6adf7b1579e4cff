"""A new event, fact by fact: what is asked next, what is understood, and what becomes of it."""

from datetime import UTC, datetime

import pytest

from bot.programmes.event_draft import Draft, Hint, capacity, name_for, read
from tests.programmes.books import example

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
PROGRAMME = example().programme
wall = datetime.fromisoformat


def said(*texts: str) -> Draft:
    draft = Draft(1, 0, "en")
    for text in texts:
        further = read(draft, text, "en", PROGRAMME, NOW)
        assert isinstance(further, Draft), further
        draft = further
    return draft


def test_a_whole_event() -> None:
    draft = said("  Museum   night ", "25.09", "23:00", "1:30", "", "")
    assert draft.step is None
    event = draft.event("museum-night", "Asia/Baku")
    assert event.title == {"en": "Museum night"}
    assert (event.start, event.end) == (wall("2027-09-25 23:00"), wall("2027-09-26 01:30"))
    assert (event.place, event.capacity) == ({}, None)


def test_each_step_survives_as_json_and_can_be_taken_back() -> None:
    draft = said("Picnic", "25.09", "12")
    assert Draft.from_facts(draft.to_facts()) == draft
    assert draft.step == "end"
    assert draft.back() == said("Picnic", "25.09")
    assert Draft(1, 0, "en").back() == Draft(1, 0, "en")


@pytest.mark.parametrize(
    ("before", "text", "key"),
    [
        ((), "  ", "desk-words-please"),
        ((), "x" * 121, "desk-text-long"),
        (("Picnic",), "31.04", "desk-no-such-day"),
        (("Picnic",), "sometime", "desk-day-wrong"),
        (("Picnic", "25.09"), "25:00", "desk-time-wrong"),
        (("Picnic", "01.03.2027"), "9:00", "desk-in-the-past"),
        (("Picnic", "25.09", "12", "13", "x"), "-1", "desk-capacity-wrong"),
    ],
)
def test_what_is_not_understood(before: tuple[str, ...], text: str, key: str) -> None:
    hint = read(said(*before), text, "en", PROGRAMME, NOW)
    assert isinstance(hint, Hint)
    assert hint.key == key


def test_an_end_at_the_start_is_a_day_later() -> None:
    draft = said("Vigil", "25.09", "12", "12")
    assert draft.end == wall("2027-09-26 12:00")


@pytest.mark.parametrize(("text", "number"), [("1", 1), (" 30 ", 30), ("100000", 100_000)])
def test_numbers_of_places(text: str, number: int) -> None:
    assert capacity(text) == number


@pytest.mark.parametrize("text", ["0", "100001", "-3", "3.5", "many", "", "²", "9" * 5000])
def test_what_is_no_number_of_places(text: str) -> None:
    assert isinstance(capacity(text), Hint)


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("Museum night!", (), "museum-night"),
        ("Museum night!", ("museum-night", "museum-night-2"), "museum-night-3"),
        ("Түнгі мұражай", (), "event"),
        ("Müze gecəsi", (), "muze-gecesi"),
        ("x" * 120, (), "x" * 35),
    ],
)
def test_names(title: str, taken: tuple[str, ...], name: str) -> None:
    assert name_for(title, frozenset(taken)) == name
