"""What the clock has to do follows the facts: what moves, moves along; what is off, goes; the past isn't made anew."""

import json
from datetime import date, datetime, time, timedelta

import pytest

from bot.database import Tx
from bot.programmes.reminder import (
    ACCEPTED,
    ANSWER,
    APPLICANTS,
    BEGINNERS,
    DAYS,
    DEADLINE,
    EVENT_END,
    EVENT_START,
    HOURS,
    PROGRAMME_END,
    PROGRAMME_START,
    UNFINISHED,
    WEEKS,
    Reminder,
)
from bot.reminders import planning
from tests.programmes.books import QUESTIONS, example
from tests.reminders.plans import Plans, baku

EVE = Reminder("eve", EVENT_START, -1, DAYS, time(18))
SOON = Reminder("soon", EVENT_START, -2, HOURS)
NUDGE = Reminder("nudge", UNFINISHED, 24, HOURS, audience=BEGINNERS)
ARRIVING = Reminder("arriving", ANSWER + "arrival", -1, DAYS, time(12), audience=APPLICANTS)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_an_event_has_its_reminders_from_the_beginning(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON, Reminder("thanks", EVENT_END, 1, DAYS, time(10)))
    plans.event()
    assert plans.planned() == [
        ("eve", "2027-09-23 18:00"),
        ("soon", "2027-09-24 16:00"),
        ("thanks", "2027-09-25 10:00"),
    ]


def test_the_built_in_ones_are_there_unless_turned_off(tx: Tx) -> None:
    plans = Plans(tx, built_in=True)
    plans.event()
    assert plans.planned() == [
        ("deadline-soon", "2027-08-30 12:00"),
        ("day-before", "2027-09-23 18:00"),
        ("two-hours-before", "2027-09-24 16:00"),
    ]
    plans.load(Reminder("day-before", EVENT_START, -1, DAYS, on=False), built_in=True)
    assert [name for name, _ in plans.planned()] == ["deadline-soon", "two-hours-before"]


def test_a_moved_event_moves_its_reminders(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.event()
    plans.event(start=wall("2027-09-25 11:00"), end=wall("2027-09-25 12:00"))
    assert plans.planned() == [("eve", "2027-09-24 18:00"), ("soon", "2027-09-25 09:00")]
    plans.event(zone="Asia/Tashkent")
    assert plans.planned() == [("eve", "2027-09-24 17:00"), ("soon", "2027-09-25 08:00")]


def test_a_cancelled_event_reminds_of_nothing_until_it_is_on_again(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.event(ask_hours=48, free_hours=24)
    plans.event(cancelled=True)
    assert plans.planned() == []
    plans.event(cancelled=False)
    assert [name for name, _ in plans.planned()] == ["ask", "eve", "free", "soon"]


def test_a_rule_may_be_for_some_events_only(tx: Tx) -> None:
    plans = Plans(tx, Reminder("eve", EVENT_START, -1, DAYS, time(18), events=("walk", "film")))
    plans.event()
    plans.event("walk", start=wall("2027-09-25 10:00"), end=wall("2027-09-25 11:00"))
    assert plans.planned() == [("eve", "2027-09-24 18:00")]


def test_what_would_have_been_due_before_is_not_made(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.now = baku("2027-09-24 09:00")
    plans.event()
    assert plans.planned() == [("soon", "2027-09-24 16:00")]


def test_what_is_due_and_not_done_yet_keeps_standing(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.event()
    plans.now = baku("2027-09-23 19:00")  # the bot was down at six
    plans.plan()
    assert plans.planned() == [("eve", "2027-09-23 18:00")]
    plans.event(start=wall("2027-09-24 17:00"))
    assert plans.planned() == [("eve", "2027-09-23 18:00")]


def test_what_is_done_does_not_come_back_for_the_same_time(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.event()
    plans.fire("2027-09-23 18:00")
    plans.plan()
    plans.event(capacity=100)
    assert plans.planned() == []
    plans.event(start=wall("2027-09-26 18:00"), end=wall("2027-09-26 20:00"))
    assert plans.planned() == [("eve", "2027-09-25 18:00")]


def test_asking_and_freeing_are_planned_in_hours_before_the_start(tx: Tx) -> None:
    plans = Plans(tx)
    plans.event(ask_hours=48, free_hours=12)
    assert plans.planned() == [("ask", "2027-09-22 18:00"), ("free", "2027-09-24 06:00")]
    plans.event(ask_hours=24, free_hours=None)
    assert plans.planned() == [("ask", "2027-09-23 18:00")]


def test_an_offer_ends_in_time_and_survives_a_new_plan(tx: Tx) -> None:
    plans = Plans(tx)
    concert = plans.event(capacity=1, offer_hours=6)
    plans.going(concert, 1, 2)
    until = int((plans.now + timedelta(hours=6)).timestamp())
    tx.run("UPDATE places SET status = 'offered', offered_until = :until WHERE person_id = 2", until=until)
    planning.offer(tx, plans.loaded, concert, 2, until)
    expected = [("offer of 2", "2027-08-01 18:00")]
    assert plans.planned() == expected
    plans.plan()
    plans.event(capacity=1)
    assert plans.planned() == expected
    plans.event(cancelled=True)  # it may be on again: no offer is left without an end
    assert plans.planned() == expected


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (Reminder("r", PROGRAMME_START, -1, WEEKS), "2027-09-17 09:00"),
        (Reminder("r", PROGRAMME_START, -1, DAYS, time(20, 30)), "2027-09-23 20:30"),
        (Reminder("r", PROGRAMME_START, -2, HOURS), "2027-09-23 22:00"),
        (Reminder("r", PROGRAMME_END, 1, DAYS, time(10)), "2027-09-27 10:00"),
        (Reminder("r", PROGRAMME_END, 2, HOURS), "2027-09-27 02:00"),
        (Reminder("r", DEADLINE, -2, DAYS), "2027-08-30 23:59"),
        (Reminder("r", DEADLINE, -3, HOURS), "2027-09-01 20:59"),
    ],
)
def test_the_programme_as_a_whole(tx: Tx, rule: Reminder, due: str) -> None:
    assert Plans(tx, rule).planned() == [("r", due)]


def test_another_date_of_the_programme_moves_what_counts_from_it(tx: Tx) -> None:
    rules = Reminder("first", PROGRAMME_START, -1, DAYS), Reminder("last", DEADLINE, -1, DAYS)
    plans = Plans(tx, *rules)
    plans.load(*rules, start=date(2027, 9, 25), closes=None)
    assert plans.planned() == [("first", "2027-09-24 09:00")]


def test_an_unfinished_application_is_thought_of_until_it_is_finished(tx: Tx) -> None:
    plans = Plans(tx, NUDGE)
    plans.begin(1, 2)
    assert plans.planned() == [("nudge of 1", "2027-08-02 12:00"), ("nudge of 2", "2027-08-02 12:00")]
    plans.stop(1)
    plans.plan()
    assert plans.planned() == [("nudge of 2", "2027-08-02 12:00")]


def test_own_dates_come_from_the_answers_of_each(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING)
    plans.apply(1, arrival="2027-09-23")
    plans.apply(2, arrival="2027-09-20", status="accepted")
    plans.apply(3, arrival="on foot")
    plans.apply(4)
    plans.apply(5, arrival="2027-07-01")  # long ago
    expected = [("arriving of 2", "2027-09-19 12:00"), ("arriving of 1", "2027-09-22 12:00")]
    assert plans.planned() == expected
    plans.plan()
    assert plans.planned() == expected


def test_changed_answers_move_the_reminder_or_take_it_away(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING)
    plans.apply(1, 2, arrival="2027-09-23")
    plans.apply(1, arrival="2027-09-24")
    plans.apply(2)
    assert plans.planned() == [("arriving of 1", "2027-09-23 12:00")]


def test_what_a_change_moves_into_the_past_was_missed_by_nobody(tx: Tx) -> None:
    plans = Plans(tx, EVE, ARRIVING)
    plans.event()
    plans.apply(1, arrival="2027-09-01")
    plans.apply(1, arrival="2027-07-01")
    assert plans.planned() == [("eve", "2027-09-23 18:00")]
    plans.now = baku("2027-09-23 12:00")
    plans.event(start=wall("2027-09-23 15:00"), end=wall("2027-09-23 17:00"))
    assert plans.planned() == []
    assert (plans.fire("2027-09-23 12:10"), plans.late()) == ([], [])


def test_who_was_declined_or_withdrew_is_not_reminded_of_their_date(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING)
    plans.apply(1, arrival="2027-09-23")
    tx.run("UPDATE applications SET status = 'declined'")
    plans.plan()
    assert plans.planned() == []


def test_dates_at_the_ends_of_the_calendar_are_no_trouble(tx: Tx) -> None:
    plans = Plans(
        tx, Reminder("far", ANSWER + "arrival", 1_000, WEEKS), Reminder("near", ANSWER + "arrival", -1, WEEKS)
    )
    plans.apply(1, arrival="9999-12-31")
    plans.apply(2, arrival="0001-01-01")
    assert plans.planned() == []


def test_another_programmes_rows_are_left_alone(tx: Tx) -> None:
    plans, other = Plans(tx, EVE), Plans(tx, ARRIVING, book=example(form_id="other"))
    tx.run("UPDATE programmes SET slug = 'another' WHERE id = :id", id=other.programme_id)
    plans.load(EVE)
    plans.event()
    other.apply(1, arrival="2027-09-23")
    other.plan()
    plans.load()
    assert plans.planned() == [("arriving of 1", "2027-09-22 12:00")]


def test_the_country_somebody_names_gives_their_zone(tx: Tx) -> None:
    countries = ("text | home | Where do you live? | yes | | country", *QUESTIONS)
    plans = Plans(tx, book=example(countries))

    def zone(person_id: int) -> str | None:
        value: str | None = tx.value("SELECT home_zone FROM persons WHERE id = :id", id=person_id)
        return value

    plans.apply(1, home="KZ")
    plans.apply(2, home="tr", country="KZ")
    plans.apply(3, home="US")  # has many zones
    plans.apply(4, home="Kazakhstan")
    assert [zone(each) for each in (1, 2, 3, 4)] == ["Asia/Almaty", "Europe/Istanbul", None, None]
    plans.apply(1, zone="Asia/Almaty", home="us")  # has moved to where there are many
    assert zone(1) is None


def test_a_question_called_country_will_do(tx: Tx) -> None:
    plans = Plans(tx)
    plans.apply(1, country="AZ")
    assert tx.value("SELECT home_zone FROM persons WHERE id = 1") == "Asia/Baku"


def test_ten_thousand_applications_are_planned_in_a_moment(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING, Reminder("welcome", ANSWER + "arrival", 0, DAYS, time(9), audience=ACCEPTED))
    form_id = plans.loaded.form_id
    for number in range(10_000):
        answers = json.dumps({"arrival": (date(2027, 9, 1) + timedelta(days=number % 20)).isoformat()})
        tx.run("INSERT INTO persons (id, first_name, created_at) VALUES (:id, '–', 0)", id=number + 100)
        tx.run(
            "INSERT INTO applications"
            " (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
            " VALUES (:id, :programme, :form, :answers, '–', 'submitted', 0, 0)",
            id=number + 100,
            programme=plans.programme_id,
            form=form_id,
            answers=answers,
        )
    begun = datetime.now().astimezone()
    plans.plan()
    assert datetime.now().astimezone() - begun < timedelta(seconds=2)  # 0.3 s on a quiet machine
    assert tx.value("SELECT count(*) FROM due") == 20_000
