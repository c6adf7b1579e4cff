"""An event is changed: whom it concerns is told once and clearly, who waits gets new places, sheets stay true."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.language.texts import Texts
from bot.people import persons, zones
from bot.programmes.event import ACCEPTED, APPLICANTS
from bot.programmes.workbook import Workbook, read
from bot.programmes.workbook.writing import to_xlsx
from bot.reminders import changing
from tests.database.plain import plain_tx
from tests.programmes.books import book
from tests.reminders.hall import CONCERT, COORDINATOR, Hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with plain_tx(tmp_path) as tx:
        yield Hall(tx)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(["en", "kk"])


def later(**span: float) -> dict[str, Any]:
    return {"start": CONCERT.start + timedelta(**span), "end": CONCERT.end + timedelta(**span)}


def test_a_moved_event_tells_those_whom_it_concerns_and_not_the_coordinator_who_moved_it(
    hall: Hall, texts: Texts
) -> None:
    hall.sign_up(1, COORDINATOR, 2, 3)
    hall.give_up(1)
    hall.forget_news()
    assert hall.change(**later(hours=1)) == 2
    assert hall.news() == [(2, "moved"), (3, "moved")]
    (message,) = hall.read(2, texts)
    assert "18:00" in message["text"]
    assert "<b>Now:</b>" in message["text"]
    assert "19:00" in message["text"]


def test_who_lives_elsewhere_reads_both_times_in_both_zones(hall: Hall, texts: Texts) -> None:
    zones.choose_zone(hall.tx, 1, "Europe/London")
    hall.sign_up(1)
    hall.change(**later(hours=1))
    (message,) = hall.read(1, texts)
    assert [time in message["text"] for time in ("18:00", "15:00", "19:00", "16:00")] == [True] * 4


def test_another_place_is_told_and_another_description_is_not(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    assert hall.change(description={"en": "Bring a friend"}, point=(40.4, 49.9)) == 0
    assert hall.change(place={"en": "Palace <of> Music"}) == 1
    (message,) = hall.read(1, texts)
    assert "Opera" in message["text"]
    assert "Palace &lt;of&gt; Music" in message["text"]


def test_a_new_translation_of_the_place_moves_nobody(hall: Hall) -> None:
    hall.sign_up(1)
    assert hall.change(place={"en": "Opera", "kk": "Опера"}) == 0
    assert hall.news() == []


def test_saving_the_same_again_changes_nothing_and_tells_nobody(hall: Hall) -> None:
    hall.sign_up(1)
    before = hall.tx.one("SELECT revision, sheets FROM programmes")
    assert hall.change() == 0
    assert hall.tx.one("SELECT revision, sheets FROM programmes") == before
    assert hall.news() == []


def test_two_moves_in_one_night_are_one_message_in_the_morning(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    hall.at_night()
    hall.change(**later(hours=1))
    hall.change(**later(hours=2), place={"en": "Palace"})
    assert hall.news() == [(1, "moved")]
    assert hall.read(1, texts) == []
    hall.wait(hours=9)
    (message,) = hall.read(1, texts)
    assert "18:00" in message["text"]
    assert "19:00" not in message["text"]
    assert "20:00" in message["text"]
    assert "Palace" in message["text"]


def test_moved_and_moved_back_in_one_night_is_no_news(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    hall.at_night()
    hall.change(**later(hours=1))
    assert hall.change(**later()) == 0
    hall.wait(hours=9)
    assert hall.read(1, texts) == []


def test_what_was_moved_and_then_cancelled_in_one_night_is_cancelled(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    hall.at_night()
    hall.change(**later(hours=1))
    hall.change(cancelled=True)
    hall.wait(hours=9)
    (message,) = hall.read(1, texts)
    assert message["text"].startswith("❌ Cancelled: <b>Concert</b>")
    assert "18:00" in message["text"]  # as they knew it


def test_a_change_that_cannot_wait_any_more_takes_the_waiting_one_along(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    hall.at_night()
    hall.change(**later(hours=1))
    soon = (hall.now + timedelta(hours=14)).replace(tzinfo=None)  # ten hours later, as Baku's clocks show it
    assert hall.change(start=soon, end=soon + timedelta(hours=1)) == 1
    (message,) = hall.read(1, texts)
    assert message["disable_notification"] is True
    assert "18:00" in message["text"]


def test_a_cancelled_event_tells_all_and_offers_to_clear_the_calendar(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1, 2, 3)
    assert hall.change(cancelled=True) == 3
    (message,) = hall.read(1, texts)
    assert message["text"].startswith("❌ Cancelled: <b>Concert</b>")
    assert f"ics:{hall.concert.id}" in str(message["reply_markup"])
    hall.forget_news()
    assert hall.change(cancelled=False) == 3
    (message,) = hall.read(3, texts)
    assert "takes place after all" in message["text"]


def test_who_gave_up_hears_nothing(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1)
    hall.give_up(1)
    assert hall.change(cancelled=True) == 0
    hall.change(cancelled=False)
    hall.sign_up(2)
    hall.at_night()
    hall.change(**later(hours=1))
    hall.give_up(2)
    hall.wait(hours=9)
    assert hall.read(2, texts) == []


def test_a_larger_capacity_gives_places_to_those_who_wait_and_tells_them_once(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1, 2, 3, 4, 5)
    assert hall.change(capacity=4, **later(hours=1)) == 5
    assert [hall.status(guest) for guest in (3, 4, 5)] == ["going", "going", "waiting"]
    assert sorted(hall.news()) == [(1, "moved"), (2, "moved"), (3, "place"), (4, "place"), (5, "moved")]
    (message,) = hall.read(3, texts)
    assert "19:00" in message["text"]


def test_a_smaller_capacity_takes_nobodys_place(hall: Hall) -> None:
    hall.sign_up(1, 2)
    assert hall.change(capacity=1) == 0
    assert [hall.status(guest) for guest in (1, 2)] == ["going", "going"]


def test_what_is_over_is_nobodys_news(hall: Hall) -> None:
    hall.sign_up(1)
    hall.now = CONCERT.ends
    assert hall.change(cancelled=True) == 0


@pytest.mark.parametrize(("who", "told"), [(APPLICANTS, [1, 2]), (ACCEPTED, [2])])
def test_of_a_new_event_those_hear_who_may_come(hall: Hall, texts: Texts, who: str, told: list[int]) -> None:
    hall.have_applied(1, COORDINATOR)
    hall.have_applied(2, status="accepted")
    hall.have_applied(3, status="declined")
    party = replace(CONCERT, name="party", title={"en": "Party"}, who=who)
    assert set(told) <= set(changing.invited(hall.tx, hall.programme_id, party))
    saved = changing.save_event(
        hall.tx, hall.shelf, hall.programme_id, party, hall.now, actor=COORDINATOR, tell_new=True
    )
    assert saved == len(told)
    assert hall.news() == [(guest, "added") for guest in told]
    (message,) = hall.read(2, texts)
    assert "New: <b>Party</b>" in message["text"]


def test_nobody_hears_of_a_new_event_unless_its_coordinator_wants_it(hall: Hall) -> None:
    hall.have_applied(1)
    party = replace(CONCERT, name="party")
    assert changing.save_event(hall.tx, hall.shelf, hall.programme_id, party, hall.now, actor=COORDINATOR) == 0
    assert hall.news() == []


def test_the_reminders_of_a_moved_event_move_and_those_of_a_cancelled_one_go(hall: Hall) -> None:
    before = hall.due("remind")
    hall.change(**later(days=1))
    assert [due - 86_400 for _, due in hall.due("remind")] == [due for _, due in before]
    hall.change(cancelled=True)
    about_it = hall.tx.value("SELECT count(*) FROM due WHERE event_id = :id", id=hall.concert.id)
    assert about_it == 0


def test_it_is_written_down_who_changed_what(hall: Hall) -> None:
    hall.change(**later(hours=1))
    hall.change(cancelled=True)
    rows = hall.tx.all("SELECT actor_id, action, programme_id FROM audit_trail ORDER BY id")
    assert rows == [
        (COORDINATOR, "load-programme", hall.programme_id),
        (COORDINATOR, "change-event", hall.programme_id),
        (COORDINATOR, "cancel-event", hall.programme_id),
    ]


def test_the_sheets_say_what_was_changed(tmp_path: Path) -> None:
    sheet = ["| events |", "| | id | title | start | end | place |",
             "| | concert | Concert | 2027-09-24 18:00 | 20:00 | Opera |"]  # fmt: skip
    path = tmp_path / "book.md"
    path.write_text("\n".join([book(), *sheet]), encoding="utf-8")
    with plain_tx(tmp_path) as tx:
        hall = Hall(tx, read(path))
        hall.change(**later(hours=1), cancelled=True)
        party = replace(hall.concert.event, name="party", title={"en": "Party"})
        changing.save_event(tx, hall.shelf, hall.programme_id, party, hall.now, actor=COORDINATOR)
        standing = changing.current(tx, hall.shelf, hall.programme_id)
    handed_back = tmp_path / "book.xlsx"
    handed_back.write_bytes(to_xlsx(standing.sheets))
    assert alike(read(handed_back)) == alike(standing)
    assert {event.name: event.cancelled for event in standing.events} == {"concert": True, "party": True}


def alike(said: Workbook) -> Workbook:
    """What two workbooks share that say the same."""
    return replace(said, events=tuple(sorted(said.events, key=lambda event: event.name)), sheets={}, warnings=())


def test_the_coordinator_hears_of_a_place_that_somebody_else_gives_up(hall: Hall) -> None:
    hall.sign_up(1, 2, COORDINATOR)
    hall.give_up(1)
    assert hall.news(COORDINATOR) == ["place"]


def test_a_reader_of_another_language_reads_its_words(hall: Hall, texts: Texts) -> None:
    persons.choose_language(hall.tx, 1, "kk")
    hall.sign_up(1)
    hall.change(**later(hours=1))
    (message,) = hall.read(1, texts)
    assert "<b>Концерт</b>" in message["text"]
