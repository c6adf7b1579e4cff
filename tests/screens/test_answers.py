"""Answers line by line: however many and long they are, Telegram takes them, and what fits isn't cut."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.forms.prompt import Entry
from bot.language.texts import Html, Texts
from bot.screens.answers import MOST, entry_lines, submitted
from bot.screens.screen import Screen
from bot.screens.words import Words
from bot.simulator.html import parse_html
from tests.screens.telegram import Telegram
from tests.world import example

LONG = Entry(
    "q", 1, "", "Why would you like to be part of the Days, and what would you like to do there?" * 2, "ə" * 1_000
)


def seen(lines: list[Html]) -> str:
    return parse_html("\n".join(lines))[0]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("headings", [0, 5, 60])
async def test_sixty_long_answers_fit_into_one_message(
    words: Words, telegram: Telegram, headings: int, numbered: bool
) -> None:
    entries = [
        replace(LONG, heading=f"{number % headings} {'About you ' * 20}" if headings else "") for number in range(60)
    ]
    lines = entry_lines(words, entries, first=1 if numbered else 0)
    shown = (await telegram.shows(Screen(Html("\n".join(lines))))).text
    assert len(shown) <= 4_096 - 600  # room for what stands around them
    assert shown.count("ə…") == 60


def test_what_fits_is_not_cut(english: Words) -> None:
    entries = [Entry("q", 1, "About you", f"Question {number}?", "short") for number in range(12)]
    whole = replace(LONG, label="Why?", value="I like music. " * 70 + "The end")
    shown = seen(entry_lines(english, [*entries, whole], first=1))
    assert "The end" in shown
    assert "…" not in shown


def test_the_longest_are_cut_first(english: Words) -> None:
    longest, shorter = replace(LONG, value="a" * 4_000), replace(LONG, value="b" * 500)
    shown = seen(entry_lines(english, [longest, shorter]))
    assert "b" * 500 in shown
    assert "a" * 2_000 in shown
    assert "a…" in shown


def test_more_lines_than_a_message_holds_end_with_a_word_about_it(english: Words) -> None:
    lines = entry_lines(english, [LONG] * (MOST + 10), first=1)
    assert len(lines) == MOST + 1
    assert lines[-1] == english.say("card-more")
    assert len(seen(lines)) <= 4_096 - 300


def test_what_people_wrote_is_shown_as_they_wrote_it(english: Words) -> None:
    entry = Entry("q", 1, "<i>&", "Love <3 & peace?", "</b> & <a href='x'>")
    shown = seen(entry_lines(english, [entry]))
    assert shown.split("\n") == ["", "<i>&", "Love <3 & peace? </b> & <a href='x'>"]


def test_a_heading_comes_once_before_its_group(english: Words) -> None:
    entries = [Entry("q", 1, heading, "Question", "answer") for heading in ("", "One", "One", "", "Two")]
    lines = seen(entry_lines(english, entries)).split("\n")
    assert [line for line in lines if "Question" not in line] == ["", "One", "", "", "Two"]


some_entries = st.lists(
    st.builds(Entry, st.just("q"), st.just(1), st.sampled_from(["", "One", "Two" * 50]), st.text(max_size=300),
              st.text(max_size=40) | st.text(min_size=200, max_size=1_000)),
    max_size=120,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(some_entries)
def test_whatever_people_answer_one_message_is_enough(texts: Texts, entries: list[Entry]) -> None:
    lines = entry_lines(Words(texts, "en"), entries, first=1)
    assert len(seen(lines)) <= 4_096 - 300


def test_an_application_is_shown_as_it_was_sent(words: Words) -> None:
    form = example().form
    answers = {"call_name": "Aika", "birth_date": "2005-09-24", "role": "volunteer", "languages": ["kk", "az"]}
    entries = {entry.question: entry for entry in submitted(form, answers, words.language)}
    assert set(entries) == set(answers)  # what wasn't asked isn't shown
    assert entries["call_name"].value == "Aika"
    assert "2005" in entries["birth_date"].value
    assert entries["call_name"].label == form.by_name["call_name"].label[words.language]
    assert all(entry.heading for entry in entries.values())


def test_it_does_not_matter_what_day_it_is_when_an_application_is_read() -> None:
    form = example().form
    sent = {"call_name": "Aika", "birth_date": "2010-09-24", "age_at_start": 17, "guardian_name": "Dana"}
    shown = {entry.question for entry in submitted(form, sent, "en")}
    assert {"guardian_name", "birth_date"} <= shown
