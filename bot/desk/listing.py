"""A page of a programme's applications as somebody looks at them. Looks at thousands: ask a reader."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.announcements import saved
from bot.announcements.audiences import Selection
from bot.announcements.saved import Saved
from bot.database import Tx
from bot.desk import asking
from bot.desk.asking import Asked
from bot.language.letters import fold, sort_key
from bot.people.views import BY_NAME, View
from bot.programmes import meaning
from bot.programmes.applications import Line
from bot.programmes.store import Loaded, Shelf

_LINE: Final = "a.id, a.name, a.status, a.submitted_at"


@dataclass(frozen=True, slots=True)
class Listed:
    """`count` are on the list; `statuses`: how many of all have which; `saved` are the programme's kept audiences."""

    loaded: Loaded
    view: View
    asked: Asked
    page: Sequence[Line]
    offset: int
    count: int
    statuses: Mapping[str, int]
    saved: Sequence[Saved]

    @property
    def total(self) -> int:
        """How many have applied."""
        return sum(self.statuses.values())

    @property
    def filtered(self) -> bool:
        """Whether the list shows those of a filter; not while a name is looked for, which is done in all of them."""
        return bool(self.view.query) and not self.view.name


def of(
    tx: Tx, shelf: Shelf, available: Sequence[str], loaded: Loaded, view: View, offset: int, size: int, language: str
) -> Listed:
    """`size` of them from `offset` on, or the last ones if there aren't so many; sorted for readers of `language`."""
    asked = asking.read(view.query, asking.ground(tx, shelf, loaded.id))
    who = asked.select(available)
    if view.name:
        found = looked_for(tx, shelf, loaded.id, view.name)
        count, offset = len(found), _within(offset, len(found), size)
        page: Sequence[Line] = found[offset : offset + size]
    else:
        count = matching(tx, loaded.id, who)
        offset = _within(offset, count, size)
        if view.sorting == BY_NAME:
            page = _by_name(tx, loaded.id, who, offset, size, language)
        else:
            page = _newest(tx, loaded.id, who, offset, size)
    return Listed(loaded, view, asked, page, offset, count, statuses(tx, loaded.id), saved.of_programme(tx, loaded.id))


def statuses(tx: Tx, programme_id: int) -> Mapping[str, int]:
    """How many of a programme's applications have which status."""
    rows = tx.all(
        "SELECT status, count(*) FROM applications WHERE programme_id = :programme GROUP BY status",
        programme=programme_id,
    )
    return dict(rows)


def matching(tx: Tx, programme_id: int, who: Selection | None) -> int:
    """How many of a programme's applications a filter lets through."""
    source, values = _source(programme_id, who)
    return int(tx.value(f"SELECT count(*) {source}", **values))


def all_matching(tx: Tx, programme_id: int, who: Selection | None) -> Iterator[tuple[int, int, str, str]]:
    """(id, id of the person, name, status) of all of them, in the order of their ids."""
    source, values = _source(programme_id, who)
    yield from tx.each(f"SELECT a.id, a.person_id, a.name, a.status {source} ORDER BY a.id", **values)


def looked_for(tx: Tx, shelf: Shelf, programme_id: int, words: str) -> list[Line]:
    """Those whose name (what they are called, or their passport's) has all of these words in it, or whose number it is.

    Letters are compared as `bot.language.letters.fold` leaves them. First those of whom each word begins a name, then
    the others; the newest first.
    """
    wanted = fold(words).split()
    number = int(wanted[0].lstrip("#№")) if len(wanted) == 1 and _is_number(wanted[0]) else None
    first: list[Line] = []
    others: list[Line] = []
    for application_id, name, status, submitted_at, passport_name in _named(tx, shelf, programme_id):
        folded = fold(f"{name} {passport_name or ''}")
        if application_id != number and not all(word in folded for word in wanted):
            continue
        begins = application_id == number or all(f" {word}" in f" {folded}" for word in wanted)
        (first if begins else others).append(Line(application_id, name, status, submitted_at))
    return [line for group in (first, others) for line in sorted(group, key=lambda line: _rank(line, number))]


def _rank(line: Line, number: int | None) -> tuple[bool, int, int]:
    return line.id != number, -line.submitted_at, -line.id


def _is_number(word: str) -> bool:
    digits = word.lstrip("#№")
    return digits.isascii() and digits.isdecimal() and len(digits) < len(str(2**63))


def _named(tx: Tx, shelf: Shelf, programme_id: int) -> Iterator[tuple[Any, ...]]:
    """(id, name, status, submitted_at, passport name) of all applications; forms may ask for it by different names."""
    forms = tx.all("SELECT DISTINCT form_id FROM applications WHERE programme_id = :id", id=programme_id)
    for (form_id,) in forms:
        question = meaning.meant(shelf.form(tx, form_id).questions, meaning.PASSPORT_NAME)
        yield from tx.all(  # all at once is a third quicker than row by row
            f"SELECT {_LINE}, json_extract(a.answers, :path) FROM applications AS a"  # noqa: S608  ours
            " WHERE a.programme_id = :programme AND a.form_id = :form",
            path=f'$."{question}"' if question else "$.none",
            programme=programme_id,
            form=form_id,
        )


def _newest(tx: Tx, programme_id: int, who: Selection | None, offset: int, size: int) -> list[Line]:
    source, values = _source(programme_id, who)
    rows = tx.all(
        f"SELECT {_LINE} {source} ORDER BY a.submitted_at DESC, a.id DESC LIMIT :size OFFSET :offset",
        **values,
        size=size,
        offset=offset,
    )
    return [Line(*row) for row in rows]


def _by_name(tx: Tx, programme_id: int, who: Selection | None, offset: int, size: int, language: str) -> list[Line]:
    source, values = _source(programme_id, who)
    names = tx.all(f"SELECT a.id, a.name {source}", **values)
    shown = sorted(names, key=lambda row: (sort_key(row[1], language), row[0]))[offset : offset + size]
    rows = tx.all(
        f"SELECT {_LINE} FROM applications AS a WHERE a.id IN (SELECT value FROM json_each(:ids))",  # noqa: S608
        ids=json.dumps([row[0] for row in shown]),
    )
    lines = {row[0]: Line(*row) for row in rows}
    return [lines[row[0]] for row in shown]


def _source(programme_id: int, who: Selection | None) -> tuple[str, dict[str, Any]]:
    """FROM and WHERE for applications `a` that a filter lets through, and what is bound in them."""
    if who is None:
        return "FROM applications AS a WHERE a.programme_id = :programme", {"programme": programme_id}
    source = (
        "FROM applications AS a JOIN persons AS p ON p.id = a.person_id"
        f" WHERE a.programme_id = :programme AND {who.where}"
    )
    return source, {**who.values, "programme": programme_id}


def _within(offset: int, count: int, size: int) -> int:
    """The offset, or that of the last page."""
    return offset if offset < count else max(0, (count - 1) // size * size)
