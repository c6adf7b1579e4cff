"""The sheet `events`: what its cells mean, and everything that is wrong at once, each with its place."""

from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook as Spreadsheet

from bot.programmes.event import ACCEPTED, APPLICANTS, Event
from bot.programmes.workbook import Fault, Faults, Workbook, read
from tests.programmes.books import book, sheet

CONCERT = {"id": "concert", "title": "Concert", "start": "2027-09-24 18:00", "end": "20:00"}


def load(tmp_path: Path, *rows: Mapping[str, str], facts: Mapping[str, str] | None = None) -> Workbook:
    path = tmp_path / "book.md"
    path.write_text(book(dict(facts or {})) + sheet("events", *rows), encoding="utf-8")
    return read(path)


def one(tmp_path: Path, **cells: str) -> Event:
    (event,) = load(tmp_path, CONCERT | cells).events
    return event


def wrong(tmp_path: Path, *rows: Mapping[str, str]) -> list[Fault]:
    with pytest.raises(Faults) as faults:
        load(tmp_path, *rows)
    return list(faults.value.faults)


def test_there_is_an_end_to_events(tmp_path: Path) -> None:
    rows = [CONCERT | {"id": f"concert{number}"} for number in range(1001)]
    assert len(load(tmp_path, *rows[:-1]).events) == 1000
    (fault,) = wrong(tmp_path, *rows)
    assert (fault.key, fault.args, fault.sheet) == ("workbook-rows", {"limit": 1000}, "events")


@pytest.mark.parametrize("year", ["0001", "1969", "2200", "9999"])
def test_years_in_which_nobody_arranges_anything(tmp_path: Path, year: str) -> None:
    wall = f"{year}-01-01 00:00"
    faults = wrong(tmp_path, CONCERT | {"start": wall, "end": wall, "sign_up_until": wall})
    assert [(fault.key, fault.column) for fault in faults] == [
        ("programme-time-wrong", "start"),
        ("events-end-wrong", "end"),
        ("programme-time-wrong", "sign_up_until"),
    ]


def test_a_row_may_say_little(tmp_path: Path) -> None:
    event = one(tmp_path)
    assert event == Event(
        "concert", {"default": "Concert"}, at("2027-09-24 18:00"), at("2027-09-24 20:00"), zone="Asia/Baku"
    )
    assert event.who == APPLICANTS


def test_a_row_may_say_everything(tmp_path: Path) -> None:
    event = one(
        tmp_path,
        **{
            "title": "",
            "Title::English (en)": "Concert",
            "title::Қазақша": "Концерт",
            "description": "Bring a friend",
            "place": "Park",
            "address": "1 Nizami Street",
            "map": "51.1282, -71.43040001",
            "zone": "Asia/Almaty",
            "capacity": "60",
            "who": "Accepted",
            "sign_up_until": "2027-09-23 12:00",
            "offer hours": "12",
            "ask_hours": "48",
            "free_hours": "24",
            "cancelled": "yes",
            "note for us": "ask Leyla",
            "#": "7",
        },
    )
    assert event.title == {"en": "Concert", "kk": "Концерт"}
    assert (event.description, event.place) == ({"default": "Bring a friend"}, {"default": "Park"})
    assert event.point == (51.1282, -71.4304)
    assert (event.zone, event.capacity, event.who, event.cancelled) == ("Asia/Almaty", 60, ACCEPTED, True)
    assert event.sign_up_until == at("2027-09-23 12:00")
    assert (event.offer_hours, event.ask_hours, event.free_hours) == (12, 48, 24)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2027-09-25 00:30", "2027-09-25 00:30"),
        ("20:00", "2027-09-24 20:00"),
        ("00:30", "2027-09-25 00:30"),
        ("18:00", "2027-09-25 18:00"),
        ("0:00", "2027-09-25 00:00"),
    ],
)
def test_an_end_without_a_day_is_the_next_such_time(tmp_path: Path, written: str, meant: str) -> None:
    assert one(tmp_path, end=written).end == at(meant)


ONE_FAULT = [
    ("id", "", "workbook-cell-missing"),
    ("id", "final gala", "sheet-name-wrong"),
    ("id", "x" * 41, "sheet-name-wrong"),
    ("title", "", "workbook-cell-missing"),
    ("title", "x" * 121, "sheet-text-long"),
    ("description", "x" * 1001, "sheet-text-long"),
    ("map", "Astana", "events-map-wrong"),
    ("map", "91, 10", "events-map-wrong"),
    ("map", "10, 181", "events-map-wrong"),
    ("start", "", "workbook-cell-missing"),
    ("start", "24.09.2027 18:00", "programme-time-wrong"),
    ("start", "2027-09-24", "programme-time-wrong"),
    ("end", "", "workbook-cell-missing"),
    ("end", "late", "events-end-wrong"),
    ("end", "24:00", "events-end-wrong"),
    ("end", "2027-09-24 18:00", "events-end-before-start"),
    ("end", "2027-09-24 17:00", "events-end-before-start"),
    ("zone", "Baku", "programme-zone-wrong"),
    ("capacity", "0", "sheet-number-wrong"),
    ("capacity", "many", "sheet-number-wrong"),
    ("who", "friends", "sheet-word-unknown"),
    ("sign_up_until", "soon", "programme-time-wrong"),
    ("sign_up_until", "2027-09-24 18:01", "events-sign-up-late"),
    ("offer_hours", "721", "sheet-number-wrong"),
    ("free_hours", "12", "events-free-without-ask"),
    ("cancelled", "perhaps", "sheet-yes-wrong"),
]


@pytest.mark.parametrize(("column", "value", "key"), ONE_FAULT)
def test_a_wrong_cell_is_found_where_it_stands(tmp_path: Path, column: str, value: str, key: str) -> None:
    found = wrong(tmp_path, CONCERT | {"id": "other"}, CONCERT | {column: value})
    line = len((tmp_path / "book.md").read_text("utf-8").splitlines())
    assert [(fault.key, fault.sheet, fault.row, fault.column) for fault in found] == [(key, "events", line, column)]


def test_a_place_is_lost_only_after_the_question(tmp_path: Path) -> None:
    found = wrong(tmp_path, CONCERT | {"ask_hours": "24", "free_hours": "24"})
    assert [(fault.key, fault.column) for fault in found] == [("events-free-before-ask", "free_hours")]


def test_everything_is_said_at_once(tmp_path: Path) -> None:
    found = wrong(
        tmp_path,
        CONCERT | {"colour": "red", "titel": "Concert", "who::English (en)": "everyone"},
        CONCERT | {"start": "soon", "capacity": "-1"},
    )
    assert {(fault.key, fault.column) for fault in found} == {
        ("sheet-column-unknown", "colour"),
        ("sheet-column-meant", "titel"),
        ("sheet-column-no-language", "who::English (en)"),
        ("workbook-name-twice", "id"),
        ("programme-time-wrong", "start"),
        ("sheet-number-wrong", "capacity"),
    }


def test_faults_of_other_sheets_come_along(tmp_path: Path) -> None:
    with pytest.raises(Faults) as faults:
        load(tmp_path, CONCERT | {"start": "soon"}, facts={"zone": "Moon"})
    assert [fault.sheet for fault in faults.value.faults] == ["programme", "events"]


def test_an_hour_that_the_clock_skips_is_no_time_for_an_event(tmp_path: Path) -> None:
    skipped = CONCERT | {"start": "2027-03-28 02:00", "end": "03:00", "zone": "Europe/Berlin"}
    assert [fault.key for fault in wrong(tmp_path, skipped)] == ["events-end-before-start"]
    twice = {"start": "2027-10-31 02:00", "end": "2027-10-31 02:30", "zone": "Europe/Berlin"}
    assert one(tmp_path, **twice).end == at("2027-10-31 02:30")


@pytest.mark.parametrize(
    ("start", "end", "within"),
    [
        ("2027-09-23 23:00", "2027-09-24 01:00", False),
        ("2027-09-24 00:00", "2027-09-24 01:00", True),
        ("2027-09-26 22:00", "2027-09-27 02:00", True),
        ("2027-09-26 22:00", "2027-10-26 23:00", False),
        ("2027-09-27 10:00", "2027-09-27 12:00", False),
    ],
)
def test_an_event_outside_the_programme_is_worth_a_look(tmp_path: Path, start: str, end: str, within: bool) -> None:
    found = load(tmp_path, CONCERT | {"start": start, "end": end}).warnings
    assert [fault.key for fault in found if fault.sheet == "events"] == ([] if within else ["events-outside"])


def test_missing_translations_are_named_by_row_and_language(tmp_path: Path) -> None:
    rows = [
        {**CONCERT, "title": "", "title::English (en)": "Concert", "title::Қазақша (kk)": "Концерт", "place": "Park"},
        {**CONCERT, "id": "talk", "title": "", "title::English (en)": "Talk"},
    ]
    warnings = load(tmp_path, *rows, facts={"languages": "en kk az"}).warnings
    found = [fault for fault in warnings if fault.sheet == "events"]
    last = len((tmp_path / "book.md").read_text("utf-8").splitlines())
    assert [(fault.row, fault.column, fault.args["languages"]) for fault in found] == [
        (last - 1, "title::Azərbaycanca (az)", "az"),
        (last, "title::Қазақша (kk)", "kk, az"),
    ]


def test_a_language_that_nobody_can_choose_is_worth_a_look(tmp_path: Path) -> None:
    warnings = load(tmp_path, CONCERT | {"title::Deutsch (de)": "Konzert"}).warnings
    assert ("sheet-language-unknown", "title::Deutsch (de)") in {(fault.key, fault.column) for fault in warnings}


def test_a_row_of_remarks_is_no_event(tmp_path: Path) -> None:
    assert len(load(tmp_path, CONCERT | {"note": ""}, {"note": "below: ideas"}).events) == 1


def test_cells_of_a_spreadsheets_own_types_are_understood(tmp_path: Path) -> None:
    spreadsheet = Spreadsheet()
    del spreadsheet["Sheet"]
    name = ""
    for line in (book() + sheet("Events", CONCERT | {"capacity": "?"})).splitlines():
        first, *cells = (cell.strip() for cell in line.strip("|").split("|"))
        name = first or name
        if first:
            spreadsheet.create_sheet(first)
        elif cells and cells[0] == "concert":
            spreadsheet[name].append(["concert", "Concert", at("2027-09-24 18:00"), time(20), 60.0])
        elif cells:
            spreadsheet[name].append(cells)
    spreadsheet.save(tmp_path / "book.xlsx")
    (event,) = read(tmp_path / "book.xlsx").events
    assert (event.start, event.end, event.capacity) == (at("2027-09-24 18:00"), at("2027-09-24 20:00"), 60)


def test_two_sheets_of_one_name_are_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "book.md"
    path.write_text(book() + sheet("Events", CONCERT) + sheet("events", CONCERT), encoding="utf-8")
    with pytest.raises(Faults) as faults:
        read(path)
    assert [(fault.key, fault.sheet, fault.args) for fault in faults.value.faults] == [
        ("workbook-sheet-twice", "events", {"first": "Events"})
    ]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)
