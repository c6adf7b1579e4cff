"""Every kind of question in every language: Telegram takes the screens, and a calendar leads to every day."""

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import LANGUAGES
from bot.forms.dialogue import Context, Dialogue
from bot.forms.engine import begin
from bot.forms.form import Form
from bot.forms.kinds import OK
from bot.forms.model import Choice, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Adjusted, Picked, StartedOver, Toggled
from bot.language.texts import Texts
from bot.programmes.applying import Step
from bot.screens import asking, dialogue, taps
from bot.screens.screen import Button
from bot.screens.words import Words
from tests.screens.telegram import Telegram
from tests.screens.test_every_screen import LARGEST, OPEN

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
FEW = tuple(Choice(f"c{number}", {"en": f"<Choice> & {number}"}) for number in range(3))
SHORT = tuple(Choice(f"c{number}", {"en": str(number)}) for number in range(10))
MANY = tuple(
    Choice(f"c{number}", {"en": f"**Village** number {number} " + "x" * (number % 90)}) for number in range(300)
)

LABEL = {"en": "What *is* **it**? <&> [here](https://example.org/?a=1&b=2)"}
QUESTIONS: Mapping[str, Any] = {
    "day": {"kind": "date"},
    "birth_date": {"kind": "date"},
    "month": {"kind": "date", "appearance": "month-year"},
    "year": {"kind": "date", "appearance": "year"},
    "spinner": {"kind": "date", "appearance": "no-calendar"},
    "time": {"kind": "time"},
    "moment": {"kind": "dateTime"},
    "scale": {"kind": "range", "parameters": {"start": "-1000", "end": "9000", "step": "0.5"}},
    "counter": {"kind": "integer", "appearance": "counter"},
    "rank": {"kind": "rank", "choices": SHORT},
    "longrank": {"kind": "rank", "choices": MANY},
    "ok": {"kind": "acknowledge"},
    "trigger": {"kind": "trigger"},
    "one": {"kind": "select_one", "choices": MANY, "appearance": "minimal"},
    "several": {"kind": "select_multiple", "choices": MANY},
    "likert": {"kind": "select_one", "choices": SHORT, "appearance": "likert"},
    "columns": {"kind": "select_one", "choices": SHORT, "appearance": "columns-4"},
    "pack": {"kind": "select_multiple", "choices": FEW, "appearance": "columns-pack"},
    "none": {"kind": "select_one", "choices": ()},
    "lines": {"kind": "text", "appearance": "multiline"},
    "long": {
        "kind": "text", "label": {"en": "<&> **Ə** " * 900}, "hint": {"en": "_hint_ \n\n" * 900},
        "guidance": {"en": "ℹ️ " * 900},
    },
    "number": {"kind": "decimal", "appearance": "thousands-sep"},
}  # fmt: skip
FORM = Form(
    "f", "1", {"en": "F"}, "en", ("en",),
    tuple(Question(name, **({"label": LABEL, "hint": {"en": "Hint"}, "guidance": {"en": "More"}} | facts))
          for name, facts in QUESTIONS.items()),
)  # fmt: skip
LOOKS: Mapping[str, tuple[tuple[str, tuple[Any, ...]], ...]] = {
    "day": tuple(("OpenCalendar", (at,)) for at in (0, 200, 2008, 200809, 190001, 210912, 999999)),
    "month": (("OpenCalendar", (2008,)), ("OpenCalendar", (200,))),
    "year": (("OpenCalendar", (0,)), ("OpenCalendar", (2008,))),
    "time": (("OpenClock", (0,)), ("OpenClock", (23,)), ("OpenClock", (99,))),
    "moment": (("OpenClock", (7,)), ("OpenCalendar", (202709,))),
    "one": (("TurnPage", (37,)), ("TurnPage", (99_999,))),
    "several": (("Tick", (299,)), ("TurnPage", (12,))),
    "longrank": (("Tick", (299,)),),
}
HELD = {
    "scale": ("8999.5",), "counter": ("-12",), "rank": ("c3", "c9"),
    "longrank": tuple(f"c{each}" for each in range(300)),
    "several": ("c1", "c299"), "moment": ("2027-09-24",),
}  # fmt: skip
ANSWERS = {
    "day": "2008-09-24", "birth_date": "1899-01-01", "month": "2027-09-01", "year": "2027-01-01", "time": "18:30",
    "moment": "2027-09-24T18:30:00+05:00", "scale": "0.5", "counter": 7, "rank": [f"c{each}" for each in range(10)],
    "ok": OK, "one": "c299", "several": ["c1", "c299"], "number": "1234567.5", "lines": "a\nb",
}  # fmt: skip


def step(words: Words, at: str, *, answered: bool = False, **more: Any) -> Step:
    context = Context(NOW, words.language)
    begun = begin(FORM, context).dialogue
    answers = {at: ANSWERS[at]} if answered and at in ANSWERS else {}
    here = Dialogue(FORM.id, FORM.version, at, answers, state=begun.state, seed=begun.seed)
    facts = {name: more.pop(name) for name in ("ticks", "search") if name in more}
    return Step(OPEN, FORM, replace(here, **facts), context, **more)


@pytest.mark.parametrize("at", QUESTIONS)
async def test_telegram_takes_every_question(words: Words, telegram: Telegram, at: str) -> None:
    place = FORM.plan.place[at]
    looks = [getattr(taps, kind)(LARGEST, place, "", *more) for kind, more in LOOKS.get(at, ())]
    steps = [
        step(words, at),
        step(words, at, answered=True),
        step(words, at, ticks=HELD.get(at, ())),
        step(words, at, search="number 29", rejection=Rejection("forms-search-nothing", {"words": "<x>"})),
    ]
    for each in steps:
        for look in (None, *looks):
            screen = dialogue.present(words, each, look=look)
            for text in screen.earlier:
                await telegram.shows(replace(screen, text=text, rows=(), earlier=()))
            shown = await telegram.shows(screen)
            assert 1 <= len(shown.text.encode("utf-16-le")) // 2 <= 4_096
            assert "**" not in shown.text
            assert sum(map(len, shown.buttons)) <= 100
            assert all(label.strip() for row in shown.buttons for label in row)
    assert len((await telegram.shows(dialogue.answered(words, steps[1], at))).text) < 4_096


@pytest.mark.parametrize(
    ("key", "args"),
    [
        ("forms-rank-all", {"left": 2}), ("forms-rank-wanted", {}),
        ("forms-range-outside", {"low": "0,5", "high": "7"}),
        ("forms-range-step", {"below": "1", "above": "2"}), ("forms-acknowledge", {}), ("forms-month-wanted", {}),
        ("forms-date-two-meanings", {"one": "3 April 2008", "other": "4 March 2008"}), ("forms-year-wanted", {}),
        ("forms-time-wanted", {}), ("forms-moment-wanted", {}), ("forms-text-digits", {}),
        ("forms-foreign-time", {"kind": "poll"}), ("forms-foreign-moment", {"kind": "poll"}),
    ],
)  # fmt: skip
async def test_every_reason(words: Words, telegram: Telegram, key: str, args: Mapping[str, str | int]) -> None:
    shown = await telegram.shows(dialogue.present(words, step(words, "day", rejection=Rejection(key, args))))
    assert shown.text.startswith("⚠️ ")
    assert all(str(value) in shown.text for name, value in args.items() if name != "kind")


def test_short_choices_stand_side_by_side_where_the_form_wants_it(english: Words) -> None:
    widths = {at: len(dialogue.present(english, step(english, at)).rows[0]) for at in ("likert", "columns", "pack")}
    assert widths == {"likert": 8, "columns": 4, "pack": 1}


@pytest.mark.parametrize(
    ("at", "reply"),
    [
        ("day", Picked("2008-09-24")), ("month", Picked("2008-09-01")), ("moment", Picked("18:30")),
        ("time", Picked("00:05")),
        ("scale", Adjusted(-10)), ("counter", Adjusted(0)), ("rank", Toggled("c9")), ("rank", StartedOver()),
        ("ok", Picked(OK)), ("one", Picked("c299")),
    ],
)  # fmt: skip
def test_each_reply_has_its_button(at: str, reply: Any) -> None:
    here = (LARGEST, FORM.plan.place[at], "2.1")
    tap = asking.tap_of(reply, FORM.by_name[at], here)
    assert asking.reply_of(tap, FORM.by_name[at]) == replace(reply, question=f"{at}[2,1]")


def test_leaps_that_no_button_makes_are_refused() -> None:
    with pytest.raises(ValueError, match="a leap"):
        asking.reply_of(taps.More(1, 2, "", LARGEST), FORM.by_name["scale"])


def tapped(words: Words, at: str, look: taps.Question | None) -> Iterator[Button]:
    """The buttons that stand there after that tap; each fits into Telegram's 64 bytes."""
    for row in dialogue.present(words, step(words, at), look=look).rows:
        for button in row:
            assert button.tap is not None
            assert len(button.tap.pack().encode()) <= 64
            yield button


def opens(at: str, view: int) -> taps.OpenCalendar:
    return taps.OpenCalendar(LARGEST, FORM.plan.place[at], "", view)


def leads(words: Words, at: str, view: int) -> set[int]:
    """What a tap there opens, and (with a minus) the days it picks."""
    found = [button.tap for button in tapped(words, at, opens(at, view))]
    views = {tap.at for tap in found if isinstance(tap, taps.OpenCalendar)}
    return views | {-tap.day for tap in found if isinstance(tap, taps.PickDay)}


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(LANGUAGES))
def test_every_day_is_four_taps_away(texts: Texts, day: date, language: str) -> None:
    words = Words(texts, language)
    year, month = day.year, day.year * 100 + day.month
    assert year // 10 in leads(words, "day", 0)
    assert year in leads(words, "day", year // 10)
    assert month in leads(words, "day", year)
    days = leads(words, "day", month)
    last = calendar.monthrange(year, day.month)[1]
    assert {-each for each in days if each < 0} == {month * 100 + number for number in range(1, last + 1)}
    before, after = (date(year, day.month, 1).toordinal() - 1, date(year, day.month, last).toordinal() + 1)
    neighbours = {each.year * 100 + each.month for each in (date.fromordinal(before), date.fromordinal(after))}
    assert neighbours - {189912} <= days
    assert -(year * 10_000 + day.month * 100 + 1) in leads(words, "month", year)
    assert -(year * 10_000 + 101) in leads(words, "year", year // 10)


def test_from_a_birthday_too_all_years_can_be_reached(english: Words) -> None:
    shown = [button.tap for button in tapped(english, "birth_date", None)]
    first = {tap.at for tap in shown if isinstance(tap, taps.OpenCalendar)}
    reached, waiting = set(first), [*first]
    while waiting:
        new = {each for each in leads(english, "birth_date", waiting.pop()) if 0 < each <= 2109} - reached
        reached |= new
        waiting += new
    assert set(range(1900, 2101)) <= reached


@given(st.integers(0, 2**63 - 1), st.sampled_from(["day", "birth_date", "month", "year", "moment"]))
def test_a_forged_view_is_some_view(texts: Texts, view: int, at: str) -> None:
    assert list(tapped(Words(texts, "en"), at, opens(at, view)))


def test_every_five_minutes_are_two_taps_away(words: Words) -> None:
    place = FORM.plan.place["time"]
    hours = [button.tap.hour for button in tapped(words, "time", None) if isinstance(button.tap, taps.OpenClock)]
    assert hours == list(range(24))
    minutes = [
        button.tap.minute
        for hour in hours
        for button in tapped(words, "time", taps.OpenClock(LARGEST, place, "", hour))
        if isinstance(button.tap, taps.PickTime)
    ]
    assert minutes == list(range(0, 24 * 60, 5))
