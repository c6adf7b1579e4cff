"""The sheet `reminders`: what its cells mean, and everything that is wrong at once, each with its place."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from bot.programmes import reminder as rules
from bot.programmes.reminder import BUILT_IN, Reminder, effective
from bot.programmes.workbook import Fault, Faults, Workbook, read
from tests.programmes.books import QUESTIONS, book, sheet
from tests.programmes.test_events_sheet import CONCERT

DATES = ("date | arrival | When do you arrive? | | | ",)
LATE = {"name": "late", "when": "1 hour before"}


def load(tmp_path: Path, *rows: Mapping[str, str], facts: Mapping[str, str] | None = None) -> Workbook:
    path = tmp_path / "book.md"
    text = book(dict(facts or {}), (*QUESTIONS, *DATES))
    path.write_text(text + sheet("events", CONCERT) + sheet("reminders", *rows), encoding="utf-8")
    return read(path)


def one(tmp_path: Path, **cells: str) -> Reminder:
    (reminder,) = load(tmp_path, LATE | cells).reminders
    return reminder


def wrong(tmp_path: Path, *rows: Mapping[str, str]) -> list[Fault]:
    with pytest.raises(Faults) as faults:
        load(tmp_path, *rows)
    return list(faults.value.faults)


def test_a_row_may_say_little(tmp_path: Path) -> None:
    assert one(tmp_path) == Reminder("late", rules.EVENT_START, -1, rules.HOURS)


@pytest.mark.parametrize(
    ("when", "amount", "unit"),
    [
        ("2 hours before", -2, rules.HOURS),
        ("1 day before", -1, rules.DAYS),
        ("30 Minutes  before", -30, rules.MINUTES),
        ("3 weeks before", -3, rules.WEEKS),
        ("1 week after", 1, rules.WEEKS),
        ("at", 0, rules.MINUTES),
    ],
)
def test_when(tmp_path: Path, when: str, amount: int, unit: str) -> None:
    reminder = one(tmp_path, when=when)
    assert (reminder.amount, reminder.unit, reminder.at) == (amount, unit, None)


WHAT = [
    ("event start", rules.EVENT_START, rules.GOING, rules.EVENTS),
    ("Event End", rules.EVENT_END, rules.GOING, rules.EVENTS),
    ("programme start", rules.PROGRAMME_START, rules.APPLICANTS, rules.PROGRAMME),
    ("programme-end", rules.PROGRAMME_END, rules.APPLICANTS, rules.PROGRAMME),
    ("deadline", rules.DEADLINE, rules.BEGINNERS, rules.APPLICATION),
    ("unfinished application", rules.UNFINISHED, rules.BEGINNERS, rules.APPLICATION),
    ("${arrival}", "answer:arrival", rules.APPLICANTS, rules.PROGRAMME),
]


@pytest.mark.parametrize(("what", "anchor", "audience", "kind"), WHAT)
def test_for_whom_and_which_kind_follow_from_what(
    tmp_path: Path, what: str, anchor: str, audience: str, kind: str
) -> None:
    reminder = one(tmp_path, what=what, when="1 day after", text="Hello")
    assert (reminder.anchor, reminder.audience, reminder.kind) == (anchor, audience, kind)


@pytest.mark.parametrize(
    ("what", "when", "at", "unit", "time_of_day"),
    [
        ("event start", "1 day before", "", rules.DAYS, None),
        ("event start", "1 day before", "18:00", rules.DAYS, time(18)),
        ("event start", "at", "8:00", rules.DAYS, time(8)),
        ("programme start", "1 day before", "", rules.DAYS, time(9)),
        ("programme end", "1 week after", "10:00", rules.WEEKS, time(10)),
        ("programme start", "at", "", rules.DAYS, time(9)),
        ("programme start", "2 hours before", "", rules.HOURS, None),
        ("${arrival}", "3 days before", "", rules.DAYS, time(9)),
        ("deadline", "2 days before", "", rules.DAYS, None),
    ],
)
def test_what_has_no_time_of_its_own_is_due_in_the_morning(
    tmp_path: Path, what: str, when: str, at: str, unit: str, time_of_day: time | None
) -> None:
    reminder = one(tmp_path, what=what, when=when, at=at, text="Hello")
    assert (reminder.unit, reminder.at) == (unit, time_of_day)


def test_a_row_may_say_everything(tmp_path: Path) -> None:
    reminder = one(
        tmp_path,
        **{
            "events": "concert",
            "for": "Waiting",
            "kind": "safety",
            "text": "",
            "text::English (en)": "${title} at ${ place }, ${address}: ${date} ${time}, ${programme} ${city} ${name}",
            "text::Русский (ru)": "${title}",
            "note": "ask Leyla",
        },
    )
    assert (reminder.events, reminder.audience, reminder.kind) == (("concert",), rules.WAITING, rules.SAFETY)
    assert set(reminder.text) == {"en", "ru"}


def test_a_built_in_one_keeps_what_a_row_leaves_empty(tmp_path: Path) -> None:
    rows = [
        {"name": "day-before", "text": "Tomorrow!"},
        {"name": "two-hours-before", "when": "never"},
        {"name": "unfinished", "when": "3 days after"},
        {"name": "deadline-soon", "what": "programme start", "when": "1 day before"},
    ]
    found = load(tmp_path, *rows).reminders
    built_in = {each.name: each for each in BUILT_IN}
    assert found[0] == replace(built_in["day-before"], text={"default": "Tomorrow!"})
    assert not found[1].on
    assert (found[2].anchor, found[2].amount, found[2].unit) == (rules.UNFINISHED, 3, rules.DAYS)
    assert found[2].audience == built_in["unfinished"].audience
    assert (found[3].audience, found[3].kind, found[3].at) == (rules.APPLICANTS, rules.PROGRAMME, time(9))
    assert {each.name for each in effective(found)} == {"day-before", "unfinished", "deadline-soon"}


ONE_FAULT = [
    ({"name": ""}, "workbook-cell-missing", "name"),
    ({"name": "two words"}, "sheet-name-wrong", "name"),
    ({"when": ""}, "workbook-cell-missing", "when"),
    ({"when": "soon"}, "reminders-when-wrong", "when"),
    ({"when": "1 month before"}, "reminders-when-wrong", "when"),
    ({"when": "1001 hours before"}, "reminders-when-wrong", "when"),
    ({"when": "-2 hours before"}, "reminders-when-wrong", "when"),
    ({"what": "lunch"}, "reminders-what-wrong", "what"),
    ({"what": "${departure}", "text": "Hello"}, "workbook-reference", "what"),
    ({"what": "${arival}", "text": "Hello"}, "workbook-reference-meant", "what"),
    ({"what": "${nights}", "text": "Hello"}, "reminders-question-no-date", "what"),
    ({"what": "${arrival}"}, "workbook-cell-missing", "text"),
    ({"at": "noon"}, "sheet-clock-wrong", "at"),
    ({"at": "18:00"}, "reminders-at-needless", "at"),
    ({"events": "conzert"}, "reminders-event-meant", "events"),
    ({"events": "concert, gala"}, "reminders-event-unknown", "events"),
    ({"what": "deadline", "events": "concert"}, "reminders-events-needless", "events"),
    ({"for": "everybody"}, "sheet-word-unknown", "for"),
    ({"what": "programme start", "for": "going"}, "sheet-word-unknown", "for"),
    ({"what": "unfinished application", "when": "1 day after", "for": "accepted"}, "sheet-word-unknown", "for"),
    ({"what": "unfinished application"}, "reminders-unfinished-before", "when"),
    ({"kind": "fun"}, "sheet-word-unknown", "kind"),
    ({"text": "x" * 1501}, "sheet-text-long", "text"),
    ({"text": "${tittle} begins"}, "reminders-placeholder-wrong", "text"),
    ({"text": "${title begins"}, "reminders-placeholder-wrong", "text"),
    ({"text": "Hello ${arrival}"}, "reminders-placeholder-wrong", "text"),
    ({"what": "programme start", "text": "${title} begins"}, "reminders-placeholder-wrong", "text"),
]


@pytest.mark.parametrize(("cells", "key", "column"), ONE_FAULT)
def test_a_wrong_cell_is_found_where_it_stands(tmp_path: Path, cells: dict[str, str], key: str, column: str) -> None:
    found = wrong(tmp_path, LATE | {"name": "other"}, LATE | cells)
    line = len((tmp_path / "book.md").read_text("utf-8").splitlines())
    assert [(fault.key, fault.sheet, fault.row, fault.column) for fault in found] == [(key, "reminders", line, column)]


def test_a_placeholder_is_checked_in_each_language(tmp_path: Path) -> None:
    found = wrong(tmp_path, LATE | {"text::English (en)": "${title}", "text::Русский (ru)": "${название}"})
    assert [(fault.column, fault.args["value"]) for fault in found] == [("text::Русский (ru)", "${название}")]
    assert found[0].args["known"] == "${title} ${date} ${time} ${place} ${address} ${programme} ${city} ${name}"


def test_everything_is_said_at_once(tmp_path: Path) -> None:
    found = wrong(tmp_path, LATE | {"whem": "", "kind": "fun"}, LATE | {"when": "soon", "at": "noon"})
    assert {(fault.key, fault.column) for fault in found} == {
        ("sheet-column-meant", "whem"),
        ("sheet-word-unknown", "kind"),
        ("workbook-name-twice", "name"),
        ("reminders-when-wrong", "when"),
        ("sheet-clock-wrong", "at"),
    }


def test_a_deadline_that_there_is_none_of_is_worth_a_look(tmp_path: Path) -> None:
    row = LATE | {"what": "deadline"}
    assert not [fault for fault in load(tmp_path, row).warnings if fault.sheet == "reminders"]
    found = load(tmp_path, row, facts={"closes": ""}).warnings
    assert [fault.key for fault in found if fault.sheet == "reminders"] == ["reminders-no-deadline"]


def test_missing_translations_are_named_by_row_and_language(tmp_path: Path) -> None:
    warnings = load(tmp_path, LATE | {"text::English (en)": "Soon"}, facts={"languages": "en kk"}).warnings
    found = [fault for fault in warnings if fault.sheet == "reminders"]
    line = len((tmp_path / "book.md").read_text("utf-8").splitlines())
    assert [(fault.row, fault.args["languages"]) for fault in found] == [(line, "kk")]
