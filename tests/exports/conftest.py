"""A programme in a new database, with two versions of its form, to be exported."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bot.database import Tx
from bot.exports.making import make
from bot.exports.wish import Wish
from bot.forms.form import Form
from bot.forms.model import Choice, Question
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import store
from bot.programmes.store import Shelf
from tests.database.plain import plain_tx
from tests.programmes.books import example

SIZES = (Choice("s", {"en": "Small", "kk": "Кіші"}), Choice("m", {"en": "=Medium", "kk": "Орта"}))
FOODS = (Choice("halal", {"en": "Halal", "kk": "Халал"}), Choice("none", {"en": "All of it", "kk": "Бәрі"}))
HEALTH = {"sensitive": "health"}
OLD = Form(
    "baku", "1", {}, "en", ("en", "kk"),
    (
        Question("call_name", "text", {"en": "Name?"}),
        Question("band", "text", {"en": "=Your band?"}),
        Question("size", "select_one", {"en": "Size?"}, choices=(Choice("s", {"en": "Tiny"}),), list_name="sizes"),
    ),
)  # fmt: skip
NEW = Form(
    "baku", "2", {}, "en", ("en", "kk"),
    (
        Question("call_name", "text", {"en": "Name?", "kk": "Атыңыз?"}),
        Question("birth_date", "date", {"en": "Born?"}),
        Question("phone", "text", {"en": "Phone of ${call_name}?"}),
        Question("size", "select_one", {"en": "Which size?", "kk": "Өлшем?"}, choices=SIZES, list_name="sizes"),
        Question("food", "select_multiple", {"en": "Food?"}, choices=FOODS, list_name="foods", extras=HEALTH),
        Question("days", "select_multiple", {"en": "Which?"}, choices=FOODS, list_name="foods"),
        Question("nights", "integer", {"en": "Nights?"}),
        Question("note", "note", {"en": "Thank you"}),
    ),
)  # fmt: skip


class Office:
    """A programme whose data is exported; `apply` adds somebody."""

    def __init__(self, tx: Tx) -> None:
        self.tx = tx
        self.programme = replace(example().programme, title={"en": "Baku"}, guardian_below=18)
        self.programme_id = store.save(tx, self.programme, OLD, 0)
        self.old_form = Shelf().programme(tx, self.programme_id).form_id
        store.save(tx, self.programme, NEW, 0)
        self.form = Shelf().programme(tx, self.programme_id).form_id
        self._people = 0

    def apply(self, name: str, answers: Mapping[str, Any] | None = None, *, old: bool = False) -> int:
        """Somebody has applied; their id."""
        self._people += 1
        persons.meet(self.tx, self._people, f"@{name}", "kk", 0)
        self.tx.run(
            "INSERT INTO applications"
            " (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
            " VALUES (:id, :programme, :form, :answers, :name, 'submitted', 1800000000, 1800000061)",
            id=self._people,
            programme=self.programme_id,
            form=self.old_form if old else self.form,
            answers=json.dumps(answers or {}),
            name=name,
        )
        return self._people

    def wish(self, *what: str, language: str = "en", **more: Any) -> Wish:
        return Wish(self.programme_id, what or ("applications",), language, **more)

    def make(self, texts: Texts, wish: Wish) -> bytes:
        return make(self.tx, wish, texts).content


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with plain_tx(tmp_path) as tx:
        yield Office(tx)


def sheet(content: bytes, number: int = 0) -> list[dict[str, Any]]:
    """The rows of a sheet, by heading."""
    book = openpyxl.load_workbook(BytesIO(content))
    first, *rows = book.worksheets[number].iter_rows(values_only=True)
    return [dict(zip(map(str, first), row, strict=True)) for row in rows]


Made = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def applications(office: Office, texts: Texts) -> Made:
    """The sheet of applications, as wished."""
    return lambda **more: sheet(office.make(texts, office.wish(**more)))
