"""What applying a workbook would change, and how many people would hear of it, without applying it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.database import Tx
from bot.programmes.store import Loaded, Shelf
from bot.programmes.workbook.book import Sheets, Workbook
from bot.programmes.workbook.changes import Change, compare
from bot.reminders import changing

T = TypeVar("T")

NOTHING = "changes-none"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a workbook would change.

    `loaded`: its programme as it stands; None: a new one. `told` people would be told. `same`: the workbook stands
    there already, to the last remark.
    """

    book: Workbook
    loaded: Loaded | None
    changes: Sequence[Change]
    told: int
    same: bool


def foresee(tx: Tx, shelf: Shelf, book: Workbook, now: datetime, *, actor: int | None) -> Foreseen:
    """Compare `book` with what stands in the database. Belongs in a write transaction, though nothing is kept."""
    loaded = shelf.by_slug(tx, book.programme.slug)
    if loaded is None:
        return Foreseen(book, None, (*compare(None, book, {}), *_alike(tx, shelf, book)), 0, same=False)
    current = changing.current(tx, shelf, loaded.id)
    changes = compare(current, book, changing.concerned(tx, loaded.id))
    nothing = changes[0].key == NOTHING
    return Foreseen(
        book,
        loaded,
        changes,
        0 if nothing else _told(tx, book, now, actor),
        same=nothing and _written(current.sheets) == _written(book.sheets),
    )


def _alike(tx: Tx, shelf: Shelf, book: Workbook) -> Sequence[Change]:
    """That programmes of this title are there already: the workbook's form_id may be a slip."""
    titles = set(book.programme.title.values())
    alike = [each.programme.slug for each in shelf.all(tx) if titles & set(each.programme.title.values())]
    return [Change("changes-same-title", {"names": ", ".join(alike)})] if alike else []


def _written(sheets: Sheets) -> Mapping[str, Sequence[Sequence[str]]]:
    """The sheets without the empty cells and rows at their ends, which come and go as files are saved."""
    return {name: _shorn([_shorn(row) for row in rows]) for name, rows in sheets.items()}


def _shorn(cells: Sequence[T]) -> list[T]:
    last = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return list(cells[:last])


def _told(tx: Tx, book: Workbook, now: datetime, actor: int | None) -> int:
    """Found by applying it and taking that back. What the usual shelf keeps must really stand in the database."""
    tx.run("SAVEPOINT foreseen")
    try:
        return changing.apply_workbook(tx, Shelf(), book, now, actor=actor).told
    finally:
        tx.run("ROLLBACK TO foreseen")
        tx.run("RELEASE foreseen")
