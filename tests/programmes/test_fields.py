"""What a question is said to mean is known, fits its type, and stands there once; else the author is told."""

from pathlib import Path

from bot.programmes.workbook import read
from tests.programmes.books import book


def doubts(tmp_path: Path, *questions: str) -> list[tuple[str, int, dict[str, str | int]]]:
    path = tmp_path / "book.md"
    path.write_text(book(None, questions), encoding="utf-8")
    return [(each.key, each.row, each.args) for each in read(path).warnings if each.key.startswith("fields-")]


def test_a_good_form_is_not_doubted(tmp_path: Path) -> None:
    assert (
        doubts(tmp_path, "text | a | A? | | | call_name", "date | b | B? | | | birth_date", "text | c | C? | | | ")
        == []
    )


def test_words_that_nobody_knows(tmp_path: Path) -> None:
    meant, unknown = doubts(tmp_path, "text | a | A? | | | callname", "text | b | B? | | | shoe")
    assert meant[0] == "fields-meant"
    assert meant[2] == {"value": "callname", "meant": "call_name"}
    assert unknown[0] == "fields-unknown"
    assert unknown[1] == meant[1] + 1


def test_a_type_that_does_not_fit_and_a_field_twice(tmp_path: Path) -> None:
    found = doubts(tmp_path, "text | a | A? | | | birth_date", "text | b | B? | | | city", "text | c | C? | | | city")
    assert [key for key, _, _ in found] == ["fields-kind", "fields-twice"]
    assert found[1][2] == {"value": "city", "first": "b"}
