"""The form that most tests fill."""

from pathlib import Path

import pytest

from bot.forms.form import Form
from bot.forms.reader.workbook import ReadForm, read_form

VOLUNTEERS = Path(__file__).with_name("volunteers.md")


@pytest.fixture(scope="session")
def volunteers_read() -> ReadForm:
    return read_form(VOLUNTEERS)


@pytest.fixture(scope="session")
def volunteers(volunteers_read: ReadForm) -> Form:
    return volunteers_read.form
