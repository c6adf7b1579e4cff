"""Small forms that together have every type, column and appearance: pyxform converts each; each loads, or is refused
with exactly what is expected. The first line of a form says what that is."""

from pathlib import Path
from typing import Any

import pytest
from pyxform.xls2xform import convert

from bot.forms.form import Form
from bot.forms.kinds import KINDS
from bot.forms.reader.problems import WorkbookProblems
from bot.forms.reader.sheets import read_sheets
from bot.forms.reader.workbook import read_form

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.md"))
STANDARD = ("survey", "choices", "settings", "external_choices", "entities", "osm")


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_it_loads_or_is_refused_as_expected(file: Path) -> None:
    expected = file.read_text("utf-8").splitlines()[0].removeprefix("expected: ").split()
    if expected == ["loads"]:
        form = read_form(file, file.stem).form
        assert Form.from_json(form.to_json()) == form
        assert len(form.plan.place) == len(form.questions)
        return
    with pytest.raises(WorkbookProblems) as refused:
        read_form(file)
    assert [problem.key for problem in refused.value.problems] == expected
    assert all(problem.sheet and problem.row for problem in refused.value.problems)


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_pyxform_converts_it(file: Path) -> None:
    if file.stem in {"ambiguous", "other_filter"}:  # neither does pyxform take these
        return
    sheets = read_sheets(file)
    book: dict[str, Any] = {"sheet_names": list(sheets), "fallback_form_name": "form"}
    for name in STANDARD:
        if name in sheets:
            book[name] = [dict(row.cells) for row in sheets[name].rows]
            book[f"{name}_header"] = [dict.fromkeys(filter(None, sheets[name].headings))]
    assert convert(book, validate=False).xform


def test_together_they_have_every_kind() -> None:
    asked = set()
    for file in CORPUS:
        try:
            asked |= {question.kind for question in read_form(file).form.questions}
        except WorkbookProblems:
            continue
    assert asked | {"trigger", "phone"} == set(KINDS)
