"""Nobody can write a formula into a coordinator's spreadsheet: not by a name, an answer, a title, a remark."""

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exports.csvs import to_csv
from bot.exports.harmless import harmless, is_harmless
from bot.exports.table import Cell, Column, Table
from bot.exports.xlsx import to_xlsx

EVIL = (
    "=HYPERLINK(A1)", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "=cmd|' /C calc'!A0",
    '=IMPORTXML("https://example.org")', "#REF!", "{=1}",
)  # fmt: skip
written = st.one_of(st.text(max_size=30), st.sampled_from("=+-@\t\r").flatmap(lambda sign: st.text().map(sign.__add__)))


def table(*cells: Cell, heading: str = "Heading", name: str = "Sheet") -> Table:
    rows: Sequence[Sequence[Cell]] = [[cell] for cell in cells]
    return Table(name, (Column(heading),), iter(rows))


def in_csv(content: bytes, between: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=between))


@given(written)
def test_a_csv_has_no_cell_that_a_program_could_take_for_a_formula(text: str) -> None:
    kept = harmless(text)
    assert is_harmless(kept)
    assert kept.removeprefix("'") == text or kept == text
    assert kept.lstrip()[:1] not in tuple("=+-@")


@given(written)
def test_what_is_written_into_a_csv_is_read_as_it_was(text: str) -> None:
    content, _, ending = to_csv([table(text, heading=text)], "en")
    assert ending == ".csv"
    readable = harmless(text.encode("utf-8", "replace").decode())
    assert in_csv(content) == [[readable], [readable]]


@given(written)
def test_every_text_in_an_xlsx_is_a_text(text: str) -> None:
    content, _ = to_xlsx([table(text, heading=text, name=text or "Sheet")])
    for row in openpyxl.load_workbook(BytesIO(content)).worksheets[0].iter_rows():
        for cell in row:
            assert cell.data_type in {"s", "inlineStr", "n"}
            assert cell.value is None or isinstance(cell.value, str)


@pytest.mark.parametrize("text", EVIL)
def test_formulas_stay_texts_also_when_somebody_edits_them(text: str) -> None:
    content, _ = to_xlsx([table(text)])
    cell = openpyxl.load_workbook(BytesIO(content)).worksheets[0]["A2"]
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.quotePrefix == (not is_harmless(text))


def test_numbers_are_numbers() -> None:
    content, _ = to_xlsx([table(3, -2.5, None)])
    column = openpyxl.load_workbook(BytesIO(content)).worksheets[0]["A"]
    assert [cell.value for cell in column] == ["Heading", 3, -2.5]
    assert in_csv(to_csv([table(3, -2.5, None)], "en")[0]) == [["Heading"], ["3"], ["-2.5"], [""]]
