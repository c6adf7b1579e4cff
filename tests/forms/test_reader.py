"""Workbooks: what becomes of them, and that everything wrong is told at once, with its place."""

import subprocess
import sys
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from bot.forms.form import Form
from bot.forms.reader.problems import Problem, WorkbookProblems
from bot.forms.reader.sheets import MAX_BYTES, read_sheets
from bot.forms.reader.tables import MAX_ROWS
from bot.forms.reader.workbook import ReadForm, read_form


def xlsx(**sheets: Sequence[Sequence[Any]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def problems_of(content: bytes | str) -> list[Problem]:
    with pytest.raises(WorkbookProblems) as refused:
        read_form(content.encode() if isinstance(content, str) else content)
    return list(refused.value.problems)


def told(problems: list[Problem]) -> list[tuple[str, int, str, str]]:
    return [(problem.sheet, problem.row, problem.column, problem.key) for problem in problems]


def test_the_form_is_what_the_workbook_says(volunteers_read: ReadForm) -> None:
    form = volunteers_read.form
    assert (form.id, form.version, form.title) == ("volunteers", "3", {"en": "Volunteers"})
    assert form.languages == ("en", "ru")
    assert volunteers_read.warnings == ()
    guardian = form.by_name["guardian"]
    assert guardian.group == ("you", "minors")
    assert guardian.label == {"en": "Who is your guardian?", "ru": "Кто ваш опекун?"}
    assert guardian.required == "true()"
    assert form.by_name["diet"].extras == {"sensitive": "health", "keep": "30d"}
    assert form.by_name["country"].default == "'kz'"
    assert form.by_name["city"].choices[2].extra == {"country": "az"}
    assert form.by_name["why"].parameters == {"max-length": "60"}
    assert form.group_by_path["you", "minors"].relevant == "${age} < 18"


def test_an_xlsx_gives_the_same_form_as_the_tables(volunteers: Form) -> None:
    tables = read_sheets(Path(__file__).with_name("volunteers.md"))
    book: dict[str, list[list[Any]]] = {
        name: [list(sheet.headings), *([row.cells.get(h) for h in sheet.headings] for row in sheet.rows)]
        for name, sheet in tables.items()
    }
    assert read_form(xlsx(**book)).form == volunteers


def test_without_settings_the_content_makes_the_version() -> None:
    table = "| survey | type | name | label |\n| | text | a | {} |"
    one, other = (read_form(table.format(label).encode(), "mine", "kk").form for label in ("A", "B"))
    assert one.version != other.version
    assert one.version == read_form(table.format("A").encode(), "mine", "kk").form.version
    assert (one.id, one.default_language, one.by_name["a"].label) == ("mine", "kk", {"kk": "A"})


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("label::Қазақша (kk)", "kk"),
        ("label::kk", "kk"),
        ("label:Kazakh", "kk"),
        ("Label :: Azərbaycanca (az)", "az"),
        ("label::ТҮРКЧЕ (tr)", "tr"),
        ("label::Русский", "ru"),
        ("label::pt-BR", "pt-br"),
        ("label::Klingon", "Klingon"),
    ],
)
def test_languages_of_headings(heading: str, code: str) -> None:
    form = read_form(f"| survey | type | name | {heading} |\n| | text | a | A |".encode()).form
    assert form.by_name["a"].label == {code: "A"}
    assert form.default_language == code


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("text", "text"),
        ("int", "integer"),
        ("select one from list", "select_one"),
        ("select1 list", "select_one"),
        ("select_multiple list", "select_multiple"),
        ("select all that apply from list", "select_multiple"),
        ("today", "calculate"),
        ("hidden", "calculate"),
    ],
)
def test_spellings_of_types(written: str, kind: str) -> None:
    table = f"""
        | survey | type | name | label | default |
        | | {written} | a | A | 1 |
        | | text | b | B | |
        | choices | list_name | name | label |
        | | list | 1 | One |
    """
    assert read_form(table.encode()).form.by_name["a"].kind == kind


def test_all_that_is_wrong_is_told_at_once() -> None:
    problems = problems_of(
        xlsx(
            survey=[
                ["type", "name", "label", "relevant", "constraint", "calculation", "default", "choice_filter"],
                ["txt", "a", "A"],
                ["text", "b c", "A"],
                [],
                ["text", "b", "About ${zz}", "${born} > 1", "foo(.)"],
                ["text", "b", "B again"],
                ["select_one counties", "s", "S"],
                ["integer", "i", "I", None, ". > ", None, "abc"],
                ["geotrace", "g", "G"],
                ["osm", "r", "R"],
                ["end group"],
                ["calculate", "c1", None, None, None, "${c2} + 1"],
                ["calculate", "c2", None, None, None, "${c1} + 1"],
                ["calculate", "c3"],
                ["select_multiple countries", "t", "T", None, None, None, None, "region = ${b}"],
                ["begin_group", "end"],
                ["begin loop over countries", "rep"],
                ["text", None, "Nameless"],
                [None, "typeless", "T"],
                ["select_one countries or_other", "o", "O"],
                ["text", "unlabelled"],
            ],
            choices=[
                ["list_name", "name", "label"],
                ["countries", "kz", "Kazakhstan"],
                ["countries", "kz", "Kazakhstan"],
                ["countries", "new zealand", "New Zealand"],
                [None, "x", "X"],
            ],
        )
    )
    assert told(problems) == [
        ("survey", 2, "type", "workbook-type-meant"),
        ("survey", 3, "name", "workbook-name-wrong"),
        ("survey", 5, "label", "workbook-reference"),
        ("survey", 5, "relevant", "workbook-reference"),
        ("survey", 5, "constraint", "workbook-function"),
        ("survey", 6, "name", "workbook-name-twice"),
        ("survey", 7, "type", "workbook-list-meant"),
        ("survey", 8, "constraint", "workbook-expression-end"),
        ("survey", 8, "default", "workbook-default"),
        ("survey", 9, "type", "workbook-type-line"),
        ("survey", 10, "type", "workbook-type-osm"),
        ("survey", 11, "type", "workbook-group-close"),
        ("survey", 12, "calculation", "workbook-circle"),
        ("survey", 14, "calculation", "workbook-cell-missing"),
        ("survey", 15, "type", "workbook-choice-space"),
        ("survey", 15, "choice_filter", "workbook-filter-column"),
        ("survey", 16, "type", "workbook-group-open"),
        ("survey", 17, "type", "workbook-type-loop"),
        ("survey", 17, "type", "workbook-group-open"),
        ("survey", 18, "name", "workbook-cell-missing"),
        ("survey", 19, "type", "workbook-cell-missing"),
        ("survey", 21, "label", "workbook-label-missing"),
        ("choices", 3, "name", "workbook-choice-twice"),
    ]
    assert [problem.cell for problem in problems[:3]] == ["A2", "B3", "C5"]
    assert problems[6].args == {"sheet": "choices", "list": "counties", "meant": "countries"}


def test_what_only_pyxform_objects_to_is_told_in_its_words() -> None:
    (problem,) = problems_of("| survey | type | name | label |\n| | text | meta | A |")
    assert (problem.sheet, problem.row, problem.key) == ("survey", 2, "workbook-standard")
    assert "meta" in str(problem.args["message"])


def test_missing_translations_and_odd_headings_are_doubts_with_a_place() -> None:
    read = read_form(
        xlsx(
            survey=[
                ["type", "name", "label::English (en)", "label::Қазақша (kk)", "relevent", "media::image", "note"],
                ["text", "a", "A", "Ә"],
                ["text", "b", "B", None, None, "b.png"],
                ["deviceid", "c"],
            ],
            choices=[["list_name", "name", "label::en", "label::kk"], ["l", "1", "One", "Бір"], ["l", "2", "Two"]],
        )
    )
    assert [(p.sheet, p.cell, p.column, p.key) for p in read.warnings] == [
        ("survey", "E1", "relevent", "workbook-column-unknown"),
        ("survey", "F1", "media::image", "workbook-column-ignored"),
        ("survey", "A4", "type", "workbook-type-unknowable"),
        ("choices", "A2", "list_name", "workbook-list-unused"),
        ("survey", "", "label::Қазақша (kk)", "workbook-translations"),
        ("choices", "", "label::kk", "workbook-translations"),
    ]
    assert read.warnings[-1].args == {"language": "kk", "count": 1, "rows": "3"}


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"hello", "workbook-unreadable"),
        (b"", "workbook-unreadable"),
        (b"\xff\xfe| a |", "workbook-unreadable"),
        (b"PK\x03\x04 not really", "workbook-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook-old-excel"),
        (b"| choices | name |\n| | a |", "workbook-survey-missing"),
        (b"| survey | type | label |\n| | text | a |", "workbook-column-missing"),
        (b"| survey | type | name | name |\n| | text | a | b |", "workbook-column-twice"),
        (b"| survey | type | name | label |\n| | note | a | A |", "workbook-nothing-asked"),
        (b"|" * MAX_BYTES + b"|", "workbook-big"),
    ],
)
def test_files_that_are_no_form(content: bytes, key: str) -> None:
    assert problems_of(content)[0].key == key


def bomb(name: str, content: bytes) -> bytes:
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(xlsx(survey=[["type"]]))) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for item in source.infolist():
            target.writestr(item, content if item.filename == name else source.read(item))
        if name not in source.namelist():
            target.writestr(name, content)
    return written.getvalue()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is>
<t>&b;</t></is></c></row></sheetData></worksheet>"""


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (bomb("xl/media/zeros.bin", bytes(100 * 2**20)), "workbook-bomb"),
        (bomb("xl/worksheets/sheet1.xml", LAUGHS), "workbook-unreadable"),
        (bomb("xl/workbook.xml", b"<broken"), "workbook-unreadable"),
    ],
)
def test_bombs_are_not_opened(content: bytes, key: str) -> None:
    assert [problem.key for problem in problems_of(content)] == [key]


def test_too_many_rows() -> None:
    rows = [["type", "name"], *([["note", "n"]] * (MAX_ROWS + 5))]
    assert [problem.key for problem in problems_of(xlsx(survey=rows))] == ["workbook-rows"]


def test_all_sheets_are_read_with_the_rows_numbers() -> None:
    content = xlsx(
        Programme=[
            ["name", "start ", None, "seats"],
            ["Days", date(2026, 9, 24), "x", 30.0],
            [],
            ["B", datetime.fromisoformat("2026-09-24T18:00"), None, True],
        ],
        empty=[],
    )
    sheets = read_sheets(content)
    assert list(sheets) == ["programme", "empty"]
    programme = sheets["programme"]
    assert (programme.name, programme.headings) == ("Programme", ("name", "start", "", "seats"))
    assert [(row.number, dict(row.cells)) for row in programme.rows] == [
        (2, {"name": "Days", "start": "2026-09-24", "seats": "30"}),
        (4, {"name": "B", "start": "2026-09-24 18:00:00", "seats": "TRUE"}),
    ]
    assert programme.problem("key", programme.rows[1], "seats", what=1) == Problem(
        "key", {"what": 1}, "Programme", 4, "seats", "D4"
    )
    assert sheets["empty"].rows == ()


def test_markdown_tables_have_the_lines_numbers() -> None:
    text = "# A form\n\n| survey | type | name |\n|---|---|\n| | te\\|xt | a |\n| | | |\n\nwords\n| | note | b |\n"
    survey = read_sheets(text.encode())["survey"]
    assert [(row.number, dict(row.cells)) for row in survey.rows] == [
        (5, {"type": "te|xt", "name": "a"}),
        (9, {"type": "note", "name": "b"}),
    ]


def test_an_error_in_a_cell_is_told() -> None:
    with pytest.raises(WorkbookProblems) as refused:
        read_sheets(b"| programme | name |\n| | #REF! |")
    assert told(list(refused.value.problems)) == [("programme", 2, "name", "workbook-cell-error")]


def test_the_running_bot_needs_neither_pyxform_nor_openpyxl() -> None:
    code = (
        "import sys, bot.forms.engine, bot.forms.prompt, bot.forms.form;"
        "sys.exit(any(name in sys.modules for name in ('pyxform', 'openpyxl', 'lark')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603  # our own code
