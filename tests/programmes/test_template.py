"""The workbook to start from: it loads without a doubt, and opens as a spreadsheet that explains itself."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.language.languages import LANGUAGES
from bot.programmes.workbook import read
from bot.programmes.workbook.template import template


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_loads_without_a_doubt(language: str, tmp_path: Path) -> None:
    file = tmp_path / "camp.xlsx"
    file.write_bytes(template(language))
    book = read(file)
    assert book.warnings == ()
    assert book.programme.languages == (language,)
    assert book.form.languages == (language,)
    kinds = {question.name: question.kind for question in book.form.questions}
    assert kinds["languages"] == "repeat"
    assert kinds["level"] == "range"
    assert book.form.by_name["town"].choice_filter == "country = ${country}"
    assert book.form.by_name["allergy"].extras == {"sensitive": "health", "keep": "30d"}
    assert [event.name for event in book.events] == ["welcome"]


def test_every_column_of_the_survey_explains_itself() -> None:
    book = load_workbook(BytesIO(template("ru")))
    assert book.sheetnames == ["survey", "choices", "settings", "programme", "events"]
    survey = book["survey"]
    assert survey.freeze_panes == "C2"
    assert [cell.value for cell in survey[1] if cell.comment is None] == []
    assert "begin_repeat" in survey["A1"].comment.text
    assert survey["A1"].font.bold
    assert survey.column_dimensions["C"].width > survey.column_dimensions["B"].width
    types, truth = survey.data_validations.dataValidation
    assert (str(types.sqref), str(truth.sqref)) == ("A2:A500", "E2:E500")
    assert len(types.formula1) <= 255  # Excel's limit
