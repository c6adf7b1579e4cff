"""The example workbooks are good XLSForms, complete in every language, and agree with themselves."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from pyxform.xls2json_backends import md_table_to_workbook
from pyxform.xls2xform import convert

import bot.programmes
from bot.language.languages import LANGUAGES
from tests.locales.checks import letter_problems

FOLDER = Path(bot.programmes.__file__).parent / "examples"
EXAMPLES = sorted(FOLDER.glob("*.md"))
FIELDS = {"call_name", "passport_name", "birth_date", "citizenship", "city", "phone", "guardian_name", "guardian_phone"}
LONGEST_BUTTON = 40

Row = Mapping[str, str]
Sheets = Mapping[str, list[Row]]


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def spreadsheet(example: Path, tmp_path: Path) -> Path:
    """The example as the .xlsx that a coordinator would send."""
    path = tmp_path / f"{example.stem}.xlsx"
    md_table_to_workbook(example.read_text(encoding="utf-8")).save(path)
    return path


@pytest.fixture
def sheets(spreadsheet: Path) -> Sheets:
    workbook = openpyxl.load_workbook(spreadsheet, read_only=True)
    try:
        return {sheet.title: list(_rows(sheet.iter_rows(values_only=True))) for sheet in workbook.worksheets}
    finally:
        workbook.close()


@pytest.fixture
def programme(sheets: Sheets) -> Mapping[str, str]:
    return {row["name"]: row["value"] for row in sheets["programme"]}


def test_there_is_an_example() -> None:
    assert EXAMPLES


def test_pyxform_takes_it_as_markdown_and_as_a_spreadsheet(example: Path, spreadsheet: Path) -> None:
    for source in (example, spreadsheet):
        warnings: list[str] = []
        form = convert(source, warnings=warnings).xform
        assert warnings == []
        assert all(f"({language})" in form for language in LANGUAGES)


def test_every_text_is_there_in_every_language(sheets: Sheets) -> None:
    for name, rows in sheets.items():
        for row in rows:
            for column in {header.partition("::")[0] for header in row if header.endswith(")")}:
                texts = {code: row[f"{column}::{_header(code)}"] for code in LANGUAGES}
                assert all(texts.values()) or not any(texts.values()), f"{name}: {row}"


def test_every_text_is_in_its_own_letters(sheets: Sheets) -> None:
    for rows in sheets.values():
        for code in LANGUAGES:
            texts = (text for row in rows for header, text in row.items() if header.endswith(f"({code})"))
            assert [problem for text in texts for problem in letter_problems(text, code)] == []


def test_everything_people_see_has_a_text_and_fits_a_button(sheets: Sheets) -> None:
    for row in sheets["survey"]:
        if row["type"] not in {"calculate", "end_group"}:
            assert row[f"label::{_header('en')}"], row["name"]
    labels = [row[f"label::{_header(code)}"] for row in sheets["choices"] for code in LANGUAGES]
    assert max(map(len, labels)) <= LONGEST_BUTTON


def test_what_a_constraint_refuses_is_explained(sheets: Sheets) -> None:
    for row in sheets["survey"]:
        assert bool(row["constraint"]) == bool(row[f"constraint_message::{_header('en')}"]), row["name"]


def test_the_fields_that_the_bot_knows_are_asked_once_each(sheets: Sheets) -> None:
    fields = [row["bind::kopru:field"] for row in sheets["survey"] if row["bind::kopru:field"]]
    assert sorted(fields) == sorted(FIELDS)


def test_the_programme_is_open_before_it_starts(programme: Mapping[str, str]) -> None:
    zone = ZoneInfo(programme["zone"])
    opens, closes = (datetime.fromisoformat(programme[row]).replace(tzinfo=zone) for row in ("opens", "closes"))
    start, end = (date.fromisoformat(programme[row]) for row in ("start", "end"))
    assert opens < closes
    assert closes.date() < start <= end
    assert programme["languages"].split() == ["en", "ru", "kk", "az", "tr"]
    assert "@example.org" in programme["contact"]


def test_the_ages_it_takes_are_those_its_form_asks_for(sheets: Sheets, programme: Mapping[str, str]) -> None:
    start = date.fromisoformat(programme["start"])
    youngest = start.replace(year=start.year - int(programme["minimum_age"]))
    too_old = start.replace(year=start.year - int(programme["maximum_age"]) - 1)
    by_name = {row["name"]: row for row in sheets["survey"]}
    assert by_name["birth_date"]["constraint"] == f". > date('{too_old}') and . <= date('{youngest}')"
    assert by_name["age_at_start"]["calculation"].startswith(f"int(({start:%Y%m%d} - ")
    assert by_name["guardian"]["relevant"] == f"${{age_at_start}} < {programme['guardian_below']}"


def _header(code: str) -> str:
    return f"{LANGUAGES[code].own_name} ({code})"


def _rows(rows: Iterator[tuple[object, ...]]) -> Iterator[Row]:
    header = [str(cell) for cell in next(rows) if cell]
    for row in rows:
        cells = (*row, *[None] * len(header))
        yield {name: str(cell or "") for name, cell in zip(header, cells, strict=False)}
