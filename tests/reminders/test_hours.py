"""At which hour a reminder comes, whether with a sound, and from when on it is too late."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.database import Tx
from bot.programmes.reminder import (
    ANSWER,
    APPLICANTS,
    APPLICATION,
    BEGINNERS,
    DAYS,
    DEADLINE,
    EVENT_END,
    EVENT_START,
    HOURS,
    MINUTES,
    PROGRAMME,
    PROGRAMME_START,
    SAFETY,
    UNFINISHED,
    Reminder,
)
from tests.reminders.plans import Plans, Said, baku, names

EVE = Reminder("eve", EVENT_START, -1, DAYS, time(18))
SOON = Reminder("soon", EVENT_START, -2, HOURS)
NUDGE = Reminder("nudge", UNFINISHED, 24, HOURS, audience=BEGINNERS, kind=APPLICATION)
CLOSING = Reminder("closing", DEADLINE, -2, DAYS, time(12), audience=BEGINNERS, kind=APPLICATION)
ARRIVING = Reminder("arriving", ANSWER + "arrival", -1, DAYS, time(12), audience=APPLICANTS, kind=PROGRAMME)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_at_night_it_waits_for_the_morning_where_the_person_is(tx: Tx) -> None:
    plans = Plans(tx, replace(EVE, at=time(21, 30)))
    concert = plans.event()
    plans.going(concert, 1)
    plans.going(concert, 2, zone="Asia/Tashkent")  # 22:30 there
    plans.going(concert, 3, zone="Europe/Berlin")  # 19:30 there
    assert plans.fire("2027-09-23 21:30") == [
        Said(1, "eve", "2027-09-23 21:30"),
        Said(3, "eve", "2027-09-23 21:30"),
        Said(2, "eve", "2027-09-24 07:00"),
    ]


def test_while_the_programme_lasts_everybody_is_where_it_is(tx: Tx) -> None:
    plans = Plans(tx, replace(EVE, at=time(21, 30)))
    concert = plans.event(start=wall("2027-09-25 18:00"), end=wall("2027-09-25 20:00"))
    plans.going(concert, 2, zone="Asia/Tashkent")
    assert plans.fire("2027-09-24 21:30") == [Said(2, "eve", "2027-09-24 21:30")]


def test_a_zone_that_was_chosen_counts_more_than_the_country(tx: Tx) -> None:
    plans = Plans(tx, replace(EVE, at=time(21, 30)))
    plans.going(plans.event(), 1, zone="Asia/Tashkent")
    tx.run("UPDATE persons SET zone = 'Asia/Baku'")
    assert plans.fire("2027-09-23 21:30") == [Said(1, "eve", "2027-09-23 21:30")]


@pytest.mark.parametrize(
    ("start", "due", "silent"),
    [
        ("09:00", "08:00", False),  # an hour before is still good
        ("08:30", "08:00", False),
        ("08:29", "06:29", True),  # in the morning it would be too late: at once, without a sound
        ("08:00", "06:00", True),
    ],
)
def test_before_an_early_event_it_comes_silently(tx: Tx, start: str, due: str, silent: bool) -> None:
    plans = Plans(tx, SOON)
    plans.going(plans.event(start=wall(f"2027-09-24 {start}")), 1)
    at = baku(f"2027-09-24 {start}") - timedelta(hours=2)
    plans.now = at
    assert plans.fire() == [Said(1, "soon", f"2027-09-24 {due}", silent)]


def test_what_is_about_safety_comes_at_once_with_a_sound(tx: Tx) -> None:
    plans = Plans(tx, replace(EVE, at=time(23), kind=SAFETY))
    plans.going(plans.event(), 1)
    assert plans.fire("2027-09-23 23:00") == [Said(1, "eve", "2027-09-23 23:00")]


def test_a_programme_without_quiet_hours(tx: Tx) -> None:
    plans = Plans(tx)
    plans.load(replace(EVE, at=time(23)), quiet_from=time(0), quiet_until=time(0))
    plans.going(plans.event(), 1)
    assert plans.fire("2027-09-23 23:00") == [Said(1, "eve", "2027-09-23 23:00")]


def test_after_a_downtime_what_is_of_use_still_comes(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.going(plans.event(), 1)
    assert names(plans.fire("2027-09-24 17:59")) == [(1, "soon")]  # "see you tomorrow" would be wrong by now
    assert plans.late() == []


def test_what_is_too_late_is_not_sent_and_the_coordinators_hear_so_once(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.going(plans.event(), 1, 2)
    assert plans.fire("2027-09-24 18:00") == []
    assert plans.late() == ["eve", "soon"]
    assert tx.value("SELECT count(*) FROM deliveries") == 1
    assert plans.planned() == []


def test_what_nobody_would_have_got_is_not_worth_a_word(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.event()
    plans.fire("2027-09-25 18:00")
    assert plans.late() == []


@pytest.mark.parametrize(
    ("rule", "last", "first_too_late"),
    [
        (Reminder("r", EVENT_END, 1, DAYS, time(10)), "2027-09-28 09:59", "2027-09-28 10:00"),
        (Reminder("r", EVENT_END, -30, MINUTES), "2027-09-24 19:59", "2027-09-24 20:00"),
        (Reminder("r", EVENT_START, 0, MINUTES), "2027-09-24 19:59", "2027-09-24 20:00"),
        (Reminder("r", PROGRAMME_START, -1, DAYS, audience=APPLICANTS), "2027-09-23 23:59", "2027-09-24 00:00"),
        (replace(CLOSING, audience=APPLICANTS), "2027-09-01 23:58", "2027-09-01 23:59"),
        (ARRIVING, "2027-09-23 23:59", "2027-09-24 00:00"),
    ],
)
def test_until_when_it_is_of_use(tx: Tx, rule: Reminder, last: str, first_too_late: str) -> None:
    plans = Plans(tx, rule)
    plans.going(plans.event(), 1)
    plans.apply(1, arrival="2027-09-23")
    tx.run("SAVEPOINT before")
    assert names(plans.fire(last)) == [(1, rule.name)]
    tx.run("ROLLBACK TO before")
    assert plans.fire(first_too_late) == []
    assert plans.late() == [rule.name]


def test_once_the_programme_is_closed_nobody_is_asked_to_finish_and_nobody_hears_of_it(tx: Tx) -> None:
    plans = Plans(tx, NUDGE)
    plans.now = baku("2027-09-01 12:00")
    plans.begin(1)
    assert plans.fire("2027-09-02 12:00") == []
    assert plans.late() == []
