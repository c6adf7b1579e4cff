"""Workbooks made to hang or to fill the memory are refused, or read, within seconds."""

import time
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from bot.forms.reader.problems import MOST, WorkbookProblems
from bot.forms.reader.workbook import read_form

SECONDS = 10  # on a machine that does much else; alone it is one or two
HEAD = ["type", "name", "label"]
SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
FAR_AWAY = b'<row r="99999999"><c r="A1"/></row></sheetData></worksheet>'
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def xlsx(**sheets: Sequence[Sequence[Any]]) -> bytes:
    book = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    written = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(xlsx(survey=[HEAD, ["text", "a", "A"]]))) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for item in source.infolist():
            target.writestr(item, content if item.filename == name else source.read(item))
        if name not in source.namelist():
            target.writestr(name, content)
    return written.getvalue()


def survey(*rows: Sequence[Any], **sheets: Sequence[Sequence[Any]]) -> bytes:
    return xlsx(survey=[[*HEAD, "relevant", "constraint", "parameters", "appearance", "default"], *rows], **sheets)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a million cells in a row": (
        lambda: with_part("xl/worksheets/sheet1.xml", SHEET + b"<row>" + b"<c><v>1</v></c>" * 600_000 + b"</row>"),
        "workbook-cells",
    ),
    "a million styles": (
        lambda: with_part("xl/styles.xml", b"<styleSheet " + MAIN + b"><cellXfs>" + b"<xf/>" * 600_000),
        "workbook-cells",
    ),
    "a million shared texts": (
        lambda: with_part("xl/sharedStrings.xml", b"<sst " + MAIN + b">" + b"<si><t>a</t></si>" * 600_000),
        "workbook-cells",
    ),
    "a row far away": (
        lambda: with_part(
            "xl/worksheets/sheet1.xml", SHEET + b'<row r="99999999"><c r="A1"/></row></sheetData></worksheet>'
        ),
        "workbook-survey-missing",
    ),
    "3,000 columns": (lambda: xlsx(survey=[[f"c{number}" for number in range(3_000)]]), "workbook-survey-missing"),
    "groups in groups": (
        lambda: survey(*(["begin_group", f"g{number}", "G"] for number in range(2_000))),
        "workbook-group-deep",
    ),
    "thousands of groups": (
        lambda: survey(
            *(row for number in range(2_001) for row in (["begin_group", f"g{number}", "G"], ["end_group"]))
        ),
        "workbook-questions-many",
    ),
    "thousands of misspelt names": (
        lambda: survey(*(["text", f"q{number}", "Q", f"${{z{number}}} = 1"] for number in range(400))),
        "workbook-reference",
    ),
    "long lists, often": (
        lambda: survey(
            *(["select_one l", f"q{number}", "Q"] for number in range(300)),
            choices=[["list_name", "name", "label"], *(["l", f"c{number}", "C"] for number in range(5_001))],
        ),
        "workbook-list-long",
    ),
    "patterns": (
        lambda: survey(["text", "q", "Q", None, "regex(., '((a{1,99}){1,99}){1,99}')"]),
        "workbook-regex-long",
    ),
    "brackets": (lambda: survey(["text", "q", "Q", None, "(" * 1_500 + "1" + ")" * 1_500]), "workbook-expression"),
    "parameters": (
        lambda: survey(["range", "q", "Q", None, None, "start=1e999999999 " + "a" * 32_000]),
        "workbook-range",
    ),
    "an endless search": (
        lambda: survey(
            ["select_one l", "q", "Q", None, None, None, "search(" + "(" * 30_000 + ")"],
            choices=[["list_name", "name", "label"], ["l", "a", "A"]],
        ),
        "workbook-search",
    ),
    "a wide .csv": (lambda: b"survey," + b"," * 5_000_000 + b"\n,type,name", "workbook-survey-missing"),
    "a wide Markdown row": (lambda: b"| survey | type" + b"|" * 9_000_000, "workbook-survey-missing"),
    "a million Markdown rows": (lambda: b"| s |\n" * 200_000, "workbook-rows"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_ends_soon(name: str) -> None:
    make, key = HOSTILE[name]
    content = make()
    begun = time.process_time()
    with pytest.raises(WorkbookProblems) as refused:
        read_form(content)
    assert time.process_time() - begun < SECONDS
    assert refused.value.problems[0].key.startswith(key)
    assert len(refused.value.problems) <= MOST + 1


def test_a_heading_without_end_does_no_harm() -> None:
    content = xlsx(survey=[[*HEAD, "label::" + "(" * 32_000, "a:" * 16_000], ["text", "a", "A"]])
    assert read_form(content).form.by_name["a"].label == {"en": "A"}
