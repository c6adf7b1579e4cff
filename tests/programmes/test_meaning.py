"""What answers mean: the age counts on the programme's first day."""

from dataclasses import replace
from datetime import date

import pytest

from bot.programmes import meaning
from tests.programmes import books
from tests.world import example


@pytest.mark.parametrize(
    ("born", "age"), [("2009-09-23", 18), ("2009-09-24", 18), ("2009-09-25", 17), ("2008-02-29", 19)]
)
def test_the_age_counts_at_the_start(born: str, age: int) -> None:
    programme = replace(example().programme, start=date(2027, 9, 24), guardian_below=18)
    assert meaning.age_at_start(example().form, {"birth_date": born}, programme) == age
    assert meaning.is_minor(example().form, {"birth_date": born}, programme) == (age < 18)


def test_without_a_birth_date_nobody_is_known_to_be_a_minor() -> None:
    book = books.example()
    programme = replace(book.programme, guardian_below=18)
    assert meaning.age_at_start(book.form, {"birth_date": "2020-01-01"}, programme) is None
    assert not meaning.is_minor(example().form, {}, programme)


def test_where_the_programme_names_no_age_nobody_is_a_minor() -> None:
    programme = replace(example().programme, guardian_below=None)
    assert not meaning.is_minor(example().form, {"birth_date": "2020-01-01"}, programme)


def test_sensitive_is_what_the_workbook_marks_so() -> None:
    question = example().form.by_name["city"]
    for said, sensitive in (("health", True), ("yes", True), ("no", False), ("", False)):
        assert meaning.is_sensitive(replace(question, extras={"sensitive": said})) is sensitive
