"""The sheet `programme`: everything that is wrong is said at once, each with its place."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook as Spreadsheet

from bot.programmes.programme import Programme
from bot.programmes.workbook import Faults, read
from tests.programmes.books import FACTS, book


def wrong(tmp_path: Path, text: str, sheet: str = "programme") -> set[tuple[str, int, str]]:
    """Each fault of the sheet as (key, row, column)."""
    path = tmp_path / "book.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Faults) as faults:
        read(path)
    assert {fault.sheet for fault in faults.value.faults} <= {sheet, ""}
    return {(fault.key, fault.row, fault.column) for fault in faults.value.faults}


def good(tmp_path: Path, text: str) -> Programme:
    path = tmp_path / "book.md"
    path.write_text(text, encoding="utf-8")
    return read(path).programme


def line_of(text: str, name: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(f"| | {name} |"))


ONE_FAULT = [
    ("start", "24.09.2027", "programme-day-wrong"),
    ("end", "2027-02-30", "programme-day-wrong"),
    ("end", "2027-09-23", "programme-end-before-start"),
    ("zone", "Almaty", "programme-zone-wrong"),
    ("zone", "../../etc/passwd", "programme-zone-wrong"),
    ("zone", "Азия/Алматы", "programme-zone-wrong"),
    ("zone", "Asia", "programme-zone-wrong"),
    ("opens", "soon", "programme-time-wrong"),
    ("opens", "2027-02-30", "programme-time-wrong"),
    ("closes", "2027-09-01", "programme-time-wrong"),
    ("closes", "2027-09-01 25:00", "programme-time-wrong"),
    ("closes", "2027-01-01 09:00", "programme-closes-before-opens"),
    ("languages", "en klingon", "programme-languages-wrong"),
    ("minimum_age", "sixteen", "programme-number-wrong"),
    ("capacity", "-5", "programme-number-wrong"),
    ("capacity", "٣", "programme-number-wrong"),
    ("keep_days", "1.5", "programme-number-wrong"),
    ("quiet_from", "late", "sheet-clock-wrong"),
    ("quiet_until", "24:00", "sheet-clock-wrong"),
]


@pytest.mark.parametrize(("name", "value", "key"), ONE_FAULT)
def test_a_wrong_value_is_found_where_it_stands(tmp_path: Path, name: str, value: str, key: str) -> None:
    text = book({name: value})
    assert wrong(tmp_path, text) == {(key, line_of(text, name), "value")}


def test_a_fact_is_given_once(tmp_path: Path) -> None:
    text = book().replace("| | city | Baku |", "| | city | Baku |\n| | city | Astana |")
    assert wrong(tmp_path, text) == {("workbook-name-twice", line_of(text, "city") + 1, "name")}


def test_the_youngest_are_not_older_than_the_oldest(tmp_path: Path) -> None:
    text = book({"minimum_age": "30", "maximum_age": "18"})
    assert wrong(tmp_path, text) == {("programme-ages-crossed", line_of(text, "maximum_age"), "value")}
    assert good(tmp_path, book({"minimum_age": "18", "maximum_age": "18"})).maximum_age == 18


@pytest.mark.parametrize(
    ("quiet_from", "quiet_until", "meant"),
    [
        ("", "", (time(22), time(8))),
        ("23:30", "", (time(23, 30), time(8))),
        ("", "7:00", (time(22), time(7))),
        ("0:00", "00:00", (time(0), time(0))),
    ],
)
def test_nights_are_quiet(tmp_path: Path, quiet_from: str, quiet_until: str, meant: tuple[time, time]) -> None:
    programme = good(tmp_path, book({"quiet_from": quiet_from, "quiet_until": quiet_until}))
    assert (programme.quiet_from, programme.quiet_until) == meant


def test_names_of_sheets_and_columns_may_begin_with_a_capital(tmp_path: Path) -> None:
    text = book().replace("| programme |", "| Programme |").replace("| | name | value |", "| | Name | Value |")
    text = text.replace("| survey |", "| Survey |").replace("| choices |", "| CHOICES |")
    assert good(tmp_path, text).title == {"default": FACTS["title"]}
    assert wrong(tmp_path, text.replace("Asia/Baku", "Moon"), "Programme") == {
        ("programme-zone-wrong", line_of(text, "zone"), "Value")
    }


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    text = book({"start": "soon", "zone": "Moon", "closes": "late", "capacity": "many", "colour": "red", "contact": ""})
    assert wrong(tmp_path, text) == {
        ("programme-day-wrong", line_of(text, "start"), "value"),
        ("programme-zone-wrong", line_of(text, "zone"), "value"),
        ("programme-time-wrong", line_of(text, "closes"), "value"),
        ("programme-number-wrong", line_of(text, "capacity"), "value"),
        ("programme-name-unknown", line_of(text, "colour"), "name"),
        ("programme-value-missing", 0, "value"),
    }


def test_faults_of_the_form_and_of_the_programme_come_together(tmp_path: Path) -> None:
    path = tmp_path / "book.md"
    path.write_text(book({"start": "soon"}, ("texxt | name | Name? | | | ",)), encoding="utf-8")
    with pytest.raises(Faults) as faults:
        read(path)
    assert {fault.sheet for fault in faults.value.faults} == {"survey", "programme"}


@pytest.mark.parametrize("name", ["title", "city", "start", "end", "zone", "contact", "operator", "purpose"])
def test_what_is_needed_is_missed(tmp_path: Path, name: str) -> None:
    assert ("programme-value-missing", 0, "value") in wrong(tmp_path, book({name: ""}))


@pytest.mark.parametrize("name", ["start", "zone", "contact", "title"])
def test_a_remark_beside_it_is_no_value(tmp_path: Path, name: str) -> None:
    text = book().replace("| | name | value |", "| | name | value | remark |")
    text = text.replace(f"| | {name} | {FACTS[name]} |", f"| | {name} | | ask Leyla |")
    assert wrong(tmp_path, text) == {("programme-value-missing", line_of(text, name), "value")}


def test_without_the_sheet_there_is_one_fault(tmp_path: Path) -> None:
    before, _, rest = book().partition("| programme |")
    text = before + "| survey |" + rest.partition("| survey |")[2]
    assert wrong(tmp_path, text) == {("programme-sheet-missing", 0, "")}


def test_texts_come_in_languages_and_gaps_are_pointed_out(tmp_path: Path) -> None:
    text = book({"languages": "en, kk"}).replace("| | name | value |", "| | name | value | value::Қазақша (kk) |")
    text = text.replace("| | city | Baku |", "| | city | | Баку |")
    path = tmp_path / "book.md"
    path.write_text(text, encoding="utf-8")
    workbook = read(path)
    assert workbook.programme.languages == ("en", "kk")
    assert workbook.programme.city == {"kk": "Баку"}
    assert workbook.programme.text(workbook.programme.title, "kk") == FACTS["title"]
    gaps = [fault for fault in workbook.warnings if fault.key == "programme-translation-missing"]
    assert [(gap.row, gap.args) for gap in gaps] == [(line_of(text, "city"), {"name": "city", "languages": "en"})]


def test_a_language_that_the_form_lacks_altogether_is_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "book.md"
    path.write_text(book({"languages": "en kk az"}), encoding="utf-8")
    assert [(fault.sheet, fault.column, fault.key, fault.args) for fault in read(path).warnings] == [
        ("survey", "label::Қазақша (kk)", "workbook-translation", {"language": "kk"}),
        ("survey", "label::Azərbaycanca (az)", "workbook-translation", {"language": "az"}),
    ]


def test_what_is_left_out_has_a_sensible_value(tmp_path: Path) -> None:
    programme = good(tmp_path, book({"opens": "", "closes": ""}))
    assert programme.opens is None
    assert programme.closes is None
    assert programme.languages == ("en", "ru", "kk", "az", "tr")
    assert programme.keep_days == 180
    assert programme.countries == ()
    assert programme.capacity is None


def test_data_need_not_be_kept_at_all(tmp_path: Path) -> None:
    assert good(tmp_path, book({"keep_days": "0", "countries": "KZ, AZ"})).keep_days == 0


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def spreadsheet(path: Path, text: str, cells: dict[str, Any]) -> None:
    """The Markdown tables as .xlsx, with values of the spreadsheet's own types for some facts."""
    workbook = Spreadsheet()
    sheet = workbook.active
    for line in text.splitlines():
        first, *rest = (cell.strip() for cell in line.strip("|").split("|"))
        if first:
            sheet = workbook.create_sheet(first)
        else:
            assert sheet is not None
            sheet.append([*rest[:1], *(cells.get(rest[0], cell) for cell in rest[1:])])
    workbook.save(path)


def test_dates_and_numbers_of_a_spreadsheet_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    cells = {
        "start": date(2027, 9, 24),
        "end": wall("2027-09-26"),
        "opens": wall("2027-01-01"),
        "closes": wall("2027-09-01 23:59"),
        "capacity": 60.0,
        "minimum_age": 16,
    }
    spreadsheet(path, book({"capacity": "?", "minimum_age": "?"}), cells)
    programme = read(path).programme
    assert (programme.start, programme.end) == (date(2027, 9, 24), date(2027, 9, 26))
    assert (programme.opens, programme.closes) == (wall("2027-01-01"), wall("2027-09-01 23:59"))
    assert (programme.capacity, programme.minimum_age) == (60, 16)


def test_a_fault_in_a_spreadsheet_names_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    spreadsheet(path, book({"zone": "Moon"}), {})
    with pytest.raises(Faults) as faults:
        read(path)
    assert [(fault.sheet, fault.cell) for fault in faults.value.faults] == [("programme", "B6")]
