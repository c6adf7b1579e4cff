"""A workbook is put in: the programme, its events, its reminders and people's places follow in one transaction."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.database import Database, Tx
from bot.people import persons
from bot.programmes import events
from bot.programmes.reminder import DAYS, EVENT_START, Reminder
from bot.programmes.store import Missing, Shelf
from bot.programmes.workbook.changes import compare
from bot.reminders import changing
from tests.database.plain import plain_tx
from tests.reminders.hall import BOOK, CONCERT, COORDINATOR, NOON, Hall

PARTY = replace(CONCERT, name="party", title={"en": "Party"})


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with plain_tx(tmp_path) as tx:
        yield Hall(tx)


def everything(tx: Tx) -> list[object]:
    """What a workbook may change for people."""
    tables = ("events", "places", "due", "forms", "deliveries")
    return [tx.all(f"SELECT * FROM {table}") for table in tables]  # noqa: S608  the names above


def test_what_was_put_in_stands_in_the_database(hall: Hall) -> None:
    standing = changing.current(hall.tx, hall.shelf, hall.programme_id)
    assert (standing.programme, standing.form, standing.events) == (BOOK.programme, BOOK.form, BOOK.events)
    assert hall.shelf.programme(hall.tx, hall.programme_id).programme == BOOK.programme


def test_putting_the_same_in_again_changes_nothing_and_tells_nobody(hall: Hall) -> None:
    hall.sign_up(1, 2, 3)
    before = everything(hall.tx)
    assert hall.apply(BOOK) == changing.Applied(hall.programme_id, 0)
    assert everything(hall.tx) == before
    assert hall.news() == []


def test_a_workbook_that_moves_an_event_tells_those_whom_it_concerns(hall: Hall) -> None:
    hall.sign_up(1, COORDINATOR, 2)
    moved = replace(CONCERT, start=CONCERT.start + timedelta(hours=1), end=CONCERT.end + timedelta(hours=1))
    assert hall.apply(replace(BOOK, events=(moved, PARTY))).told == 2
    assert hall.news() == [(1, "moved"), (2, "moved")]


def test_the_operator_at_a_terminal_is_nobody_in_particular(hall: Hall) -> None:
    hall.sign_up(1, COORDINATOR)
    assert hall.apply(replace(BOOK, events=(replace(CONCERT, cancelled=True),)), actor=None).told == 2
    assert hall.tx.value("SELECT actor_id FROM audit_trail ORDER BY id DESC") == 0


def test_capacity_raised_by_a_workbook_gives_places_to_those_who_wait(hall: Hall) -> None:
    hall.sign_up(1, 2, 3, 4)
    assert hall.apply(replace(BOOK, events=(replace(CONCERT, capacity=3),))).told == 1
    assert (hall.status(3), hall.status(4)) == ("going", "waiting")
    assert hall.news() == [(3, "place")]


def test_an_event_without_a_row_is_cancelled_and_its_row_says_so(hall: Hall) -> None:
    hall.sign_up(1)
    without = replace(BOOK, events=(PARTY,))
    assert hall.apply(without).told == 1
    assert hall.concert.event.cancelled
    assert hall.news() == [(1, "cancelled")]
    sheet = changing.current(hall.tx, hall.shelf, hall.programme_id).sheets["events"]
    (row,) = [row for row in sheet if row[0] == "concert"]
    assert row[list(sheet[0]).index("cancelled")] == "yes"
    assert hall.apply(without).told == 0
    assert hall.apply(BOOK).told == 0  # nobody had heard yet that it was cancelled


def test_an_event_without_a_row_that_nobody_ever_signed_up_for_is_gone(hall: Hall) -> None:
    assert hall.apply(replace(BOOK, events=())).told == 0
    assert events.of_programme(hall.tx, hall.programme_id) == []
    assert hall.tx.value("SELECT count(*) FROM due WHERE event_id <> 0") == 0


def test_other_programmes_are_left_alone(hall: Hall) -> None:
    other = replace(BOOK, programme=replace(BOOK.programme, slug="astana"), events=())
    assert hall.apply(other).programme_id != hall.programme_id
    assert not hall.concert.event.cancelled


def test_new_rules_are_planned_at_once(hall: Hall) -> None:
    week = Reminder("week-before", EVENT_START, -7, DAYS)
    hall.apply(replace(BOOK, reminders=(week,)))
    due = hall.tx.value("SELECT due_at FROM due WHERE reminder = 'week-before'")
    assert due == int((CONCERT.starts - timedelta(days=7)).timestamp())


def test_how_many_each_event_concerns(hall: Hall) -> None:
    hall.apply(replace(BOOK, events=(CONCERT, PARTY)))
    hall.sign_up(1, 2, 3, 4)
    hall.give_up(4)
    assert changing.concerned(hall.tx, hall.programme_id) == {"concert": 3, "party": 0}


def test_what_stands_can_be_compared_with_what_comes(hall: Hall) -> None:
    hall.sign_up(1)
    standing = changing.current(hall.tx, hall.shelf, hall.programme_id)
    same = compare(standing, BOOK, changing.concerned(hall.tx, hall.programme_id))
    assert [change.key for change in same] == ["changes-none"]


def test_what_does_not_exist_is_missing(hall: Hall) -> None:
    with pytest.raises(Missing):
        changing.current(hall.tx, hall.shelf, 77)
    with pytest.raises(Missing):
        changing.save_event(hall.tx, hall.shelf, 77, CONCERT, hall.now, actor=COORDINATOR)


async def test_what_is_rolled_back_changes_nothing_and_tells_nobody(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kopru.db", None)
    shelf = Shelf()
    moved = replace(CONCERT, start=CONCERT.start + timedelta(hours=1), end=CONCERT.end + timedelta(hours=1))
    renamed = replace(BOOK.programme, contact="elsewhere@example.org")

    def prepare(tx: Tx) -> int:
        hall = Hall(tx)
        hall.sign_up(1, 2, 3)
        return hall.programme_id

    def fail(tx: Tx) -> None:
        book = replace(BOOK, programme=renamed, events=(moved,))
        assert changing.apply_workbook(tx, shelf, book, NOON, actor=COORDINATOR).told == 3
        one = persons.find(tx, 1)
        event = events.of_programme(tx, programme_id)[0]
        assert one
        assert changing.give_up(tx, shelf, one, event.id, NOON).promoted
        raise RuntimeError("the disk is gone")

    def look(tx: Tx) -> tuple[object, ...]:
        (concert,) = events.of_programme(tx, programme_id)
        said = tx.value("SELECT count(*) FROM deliveries")
        return concert.event, said, shelf.programme(tx, programme_id).programme

    try:
        programme_id = await database.write(prepare)
        with pytest.raises(RuntimeError):
            await database.write(fail)
        assert await database.read(look) == (CONCERT, 0, BOOK.programme)
        await database.write(changing.apply_workbook, shelf, BOOK, NOON, actor=None)
        assert await database.read(look) == (CONCERT, 0, BOOK.programme)  # the same revision as what was undone
    finally:
        await database.close()
