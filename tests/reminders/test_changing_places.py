"""Places taken, given up, offered and lost: who follows is told in the same transaction, once and at a decent hour."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.language.texts import Texts
from bot.people import persons, zones
from bot.reminders import changing
from tests.database.plain import plain_tx
from tests.reminders.hall import Hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with plain_tx(tmp_path) as tx:
        yield Hall(tx)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(["en", "kk"])


def test_signing_up_tells_nobody_else(hall: Hall) -> None:
    hall.sign_up(1, 2, 3)
    assert (hall.status(2), hall.status(3)) == ("going", "waiting")
    assert hall.news() == []


def test_who_waited_longest_gets_the_place_that_is_given_up_and_hears_so(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1, 2, 3, 4)
    hall.give_up(1)
    assert (hall.status(3), hall.status(4)) == ("going", "waiting")
    assert hall.news() == [(3, "place")]
    (message,) = hall.read(3, texts)
    assert "you have a place: <b>Concert</b>" in message["text"]


def test_somebody_who_gets_a_place_twice_hears_so_twice(hall: Hall) -> None:
    hall.sign_up(1, 2, 3)
    hall.give_up(1)
    hall.give_up(3)
    hall.sign_up(1, 3)
    hall.give_up(2)
    assert hall.news(3) == ["place", "place"]


def test_of_a_place_given_up_again_meanwhile_nothing_is_said(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1, 2, 3)
    hall.give_up(1)
    hall.give_up(3)
    assert hall.read(3, texts) == []


def test_an_offer_says_until_when_and_the_clock_looks_then(hall: Hall, texts: Texts) -> None:
    hall.change(offer_hours=3)
    hall.sign_up(1, 2, 3)
    hall.give_up(1)
    assert hall.status(3) == "offered"
    assert hall.due("offer") == [(3, int(hall.now.timestamp()) + 3 * 3600)]
    (message,) = hall.read(3, texts)
    assert "15:00" in message["text"]
    assert message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == f"accept:{hall.concert.id}"


def test_an_accepted_offer_is_not_spoken_of_any_more(hall: Hall, texts: Texts) -> None:
    hall.change(offer_hours=3)
    hall.sign_up(1, 2, 3)
    hall.give_up(1)
    assert hall.accept(3)
    assert hall.read(3, texts) == []
    hall.wait(hours=3)
    changing.expire(hall.tx, hall.shelf, hall.concert, 3, hall.now)
    assert hall.status(3) == "going"


def test_an_offer_that_runs_out_goes_on_to_the_next_and_both_hear_so(hall: Hall, texts: Texts) -> None:
    hall.change(offer_hours=3)
    hall.sign_up(1, 2, 3, 4)
    hall.give_up(1)
    hall.wait(hours=3)
    changing.expire(hall.tx, hall.shelf, hall.concert, 3, hall.now)
    assert (hall.status(3), hall.status(4)) == ("lost", "offered")
    assert hall.news() == [(3, "offer"), (3, "lost-offer"), (4, "offer")]
    assert len(hall.read(3, texts)) == 1  # the offer itself is over
    assert (4, int(hall.now.timestamp()) + 3 * 3600) in hall.due("offer")


def test_after_the_start_nobody_hears_that_an_offer_is_over(hall: Hall) -> None:
    hall.change(offer_hours=24)
    hall.sign_up(1, 2, 3)
    hall.now = hall.concert.event.starts
    hall.wait(hours=-1)
    hall.give_up(1)
    hall.wait(hours=1)
    changing.expire(hall.tx, hall.shelf, hall.concert, 3, hall.now)
    assert hall.news(3) == ["offer"]


def test_who_is_asked_and_does_not_confirm_loses_the_place(hall: Hall, texts: Texts) -> None:
    hall.change(ask_hours=24, free_hours=6)
    hall.sign_up(1, 2, 3)
    hall.now = hall.concert.event.starts
    hall.wait(hours=-24)
    assert changing.ask(hall.tx, hall.shelf, hall.concert, hall.now) == 2
    (question,) = hall.read(1, texts)
    assert "12:00" in question["text"]  # six hours before
    assert [row[0]["callback_data"].split(":")[0] for row in question["reply_markup"]["inline_keyboard"]] == [
        "coming", "giveup", "ev"
    ]  # fmt: skip
    one = persons.find(hall.tx, 1)
    assert one
    assert changing.confirm(hall.tx, hall.shelf, one, hall.concert.id, hall.now)
    assert hall.read(1, texts) == []  # there is nothing left to ask
    hall.wait(hours=18)
    assert changing.free(hall.tx, hall.shelf, hall.concert, hall.now) == 1
    assert (hall.status(1), hall.status(2), hall.status(3)) == ("going", "lost", "going")
    assert hall.news() == [(1, "ask"), (2, "ask"), (2, "freed"), (3, "place")]


def test_asking_twice_asks_nobody_twice(hall: Hall) -> None:
    hall.change(ask_hours=24)
    hall.sign_up(1)
    hall.now = hall.concert.event.starts
    hall.wait(hours=-20)
    assert [changing.ask(hall.tx, hall.shelf, hall.concert, hall.now) for _ in range(2)] == [1, 0]


@pytest.mark.parametrize(
    ("zone", "hour", "due"),
    [
        (None, 12, 12),
        (None, 23, 32),  # at night it waits for the morning in Baku
        ("Europe/London", 23, 23),  # where it is 20:00
        ("Asia/Tokyo", 19, 27),  # midnight there; eight in the morning is 3:00 in Baku
    ],
)
def test_news_come_at_an_hour_that_suits_the_reader(hall: Hall, zone: str | None, hour: int, due: int) -> None:
    hall.sign_up(1, 2, 3)
    zones.choose_zone(hall.tx, 3, zone)
    hall.now = hall.now.replace(hour=0) + timedelta(hours=hour - 4)  # Baku is four hours ahead of UTC
    hall.give_up(1)
    waits = hall.tx.one("SELECT due_at, json_extract(details, '$.silent') FROM deliveries")
    assert waits == (int((hall.now + timedelta(hours=due - hour)).timestamp()), None)


def test_what_cannot_wait_for_the_morning_comes_at_once_without_a_sound(hall: Hall, texts: Texts) -> None:
    hall.sign_up(1, 2, 3)
    hall.now = hall.concert.event.starts.replace(hour=3)  # 7:00 in Baku, on the day of the concert
    hall.give_up(1)
    (message,) = hall.read(3, texts)
    assert message["disable_notification"] is True


def test_what_begins_in_the_quiet_hours_is_told_aloud(hall: Hall, texts: Texts) -> None:
    night = hall.concert.event.start.replace(hour=7)
    hall.change(start=night, end=night.replace(hour=9))
    hall.sign_up(1, 2, 3)
    hall.now = hall.concert.event.starts
    hall.wait(hours=-2)
    hall.give_up(1)
    (message,) = hall.read(3, texts)
    assert "disable_notification" not in message


def test_an_offer_that_runs_out_while_the_event_is_cancelled_comes_again(hall: Hall, texts: Texts) -> None:
    hall.change(offer_hours=3)
    hall.sign_up(1, 2, 3, 4)
    hall.give_up(1)
    hall.change(cancelled=True)
    hall.forget_news()
    hall.wait(hours=3)
    changing.expire(hall.tx, hall.shelf, hall.concert, 3, hall.now)
    assert hall.news() == []
    hall.change(cancelled=False)
    assert (hall.status(3), hall.status(4)) == ("offered", "waiting")
    assert hall.due("offer") == [(3, int(hall.now.timestamp()) + 3 * 3600)]
    (message,) = hall.read(3, texts)
    assert message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == f"accept:{hall.concert.id}"
    assert hall.accept(3)


def test_a_second_offer_is_told_though_the_first_one_was(hall: Hall) -> None:
    hall.change(offer_hours=3)
    hall.sign_up(1, 2, 3)
    hall.give_up(1)
    hall.change(cancelled=True)
    hall.wait(hours=3)
    changing.expire(hall.tx, hall.shelf, hall.concert, 3, hall.now)
    hall.change(cancelled=False)
    assert hall.news(3).count("offer") == 2


def test_an_event_that_moves_a_little_after_it_was_asked_asks_anew(hall: Hall) -> None:
    hall.change(ask_hours=24, free_hours=4)
    hall.sign_up(1, 2, 3)
    hall.now = hall.concert.event.starts - timedelta(hours=24)
    changing.ask(hall.tx, hall.shelf, hall.concert, hall.now)
    hall.wait(hours=3)
    event = hall.concert.event
    hall.change(start=event.start + timedelta(hours=1), end=event.end + timedelta(hours=1))
    assert hall.news(1) == ["ask", "moved", "ask"]
    hall.now = hall.concert.event.starts - timedelta(hours=4)
    changing.free(hall.tx, hall.shelf, hall.concert, hall.now)
    assert (hall.status(1), hall.status(3)) == ("lost", "going")


def test_an_event_that_is_on_again_when_the_time_to_ask_has_come_asks(hall: Hall) -> None:
    hall.change(ask_hours=24)
    hall.sign_up(1)
    hall.now = hall.concert.event.starts - timedelta(hours=25)
    hall.change(cancelled=True)
    hall.wait(hours=2)
    hall.change(cancelled=False)
    assert hall.news(1)[-1] == "ask"


def test_another_title_asks_nobody_anew(hall: Hall) -> None:
    hall.change(ask_hours=24)
    hall.sign_up(1)
    hall.now = hall.concert.event.starts - timedelta(hours=24)
    changing.ask(hall.tx, hall.shelf, hall.concert, hall.now)
    hall.change(title={"en": "Big concert"})
    assert hall.news(1) == ["ask"]
