"""What follows from a decision about an application: places, reminders of own dates, and one message that is true."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.database import Tx
from bot.delivery.outbox import STATUS, Delivery
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import applications
from bot.programmes.event import ACCEPTED, APPLICANTS, EVERYONE
from bot.programmes.reminder import ANSWER, DAYS, Reminder
from bot.reminders import changing
from bot.screens.deliveries import Renderer
from tests.database.plain import plain_tx
from tests.reminders.hall import COORDINATOR, Hall
from tests.reminders.plans import Plans

VISA = Reminder("visa", f"{ANSWER}birth", 0, DAYS, text={"en": "Visa!"})


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with plain_tx(tmp_path) as tx:
        yield Hall(tx)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(["en", "kk"])


def decide(hall: Hall | Plans, guest: int, status: str, was: str | None = None) -> bool | None:
    """The coordinator decides; whether the guest is told."""
    application = applications.of_person(hall.tx, guest, hall.programme_id)
    assert application
    return changing.decide(
        hall.tx, hall.shelf, application, was or application.status, status, hall.now, actor=COORDINATOR
    )


def withdraw(hall: Hall | Plans, guest: int) -> bool:
    person, application = persons.find(hall.tx, guest), applications.of_person(hall.tx, guest, hall.programme_id)
    assert person
    assert application
    return changing.withdraw(hall.tx, hall.shelf, person, hall.programme_id, application.status, hall.now)


def waiting(tx: Tx) -> list[dict[str, object]]:
    """What waits to be said of statuses."""
    rows = tx.all("SELECT details FROM deliveries WHERE kind = 'status' AND state = 'queued' ORDER BY id")
    return [json.loads(row[0]) for row in rows]


@pytest.mark.parametrize(
    ("who", "was", "status", "kept"),
    [
        (EVERYONE, "submitted", "declined", True),
        (APPLICANTS, "submitted", "declined", False),
        (APPLICANTS, "accepted", "waiting", True),
        (ACCEPTED, "accepted", "waiting", False),
        (ACCEPTED, "accepted", "submitted", False),
        (ACCEPTED, "accepted", "declined", False),
    ],
)
def test_who_may_not_come_any_more_gives_up_the_place(hall: Hall, who: str, was: str, status: str, kept: bool) -> None:
    hall.change(who=who)
    hall.have_applied(1, 2, 3, status=was)
    hall.sign_up(1, 2, 3)
    assert decide(hall, 1, status)
    assert [hall.status(guest) for guest in (1, 3)] == (["going", "waiting"] if kept else ["given_up", "going"])
    assert hall.news() == ([] if kept else [(3, "place")])
    assert [each["lost"] for each in waiting(hall.tx)] == [not kept]


def test_a_turn_and_an_offer_are_given_up_as_well(hall: Hall) -> None:
    hall.change(who=APPLICANTS, offer_hours=3)
    hall.have_applied(1, 2, 3, 4, 5)
    hall.sign_up(1, 2, 3, 4, 5)
    hall.give_up(1)
    decide(hall, 3, "declined")
    assert [hall.status(guest) for guest in (3, 4)] == ["given_up", "offered"]
    decide(hall, 5, "declined")
    assert hall.status(5) == "given_up"


def test_what_is_over_stays_as_it_was(hall: Hall) -> None:
    hall.change(who=APPLICANTS)
    hall.have_applied(1)
    hall.sign_up(1)
    hall.now = hall.concert.event.ends
    decide(hall, 1, "declined")
    assert hall.status(1) == "going"
    assert [each["lost"] for each in waiting(hall.tx)] == [False]


def test_a_place_at_what_is_cancelled_goes_without_a_word(hall: Hall) -> None:
    hall.change(who=APPLICANTS)
    hall.have_applied(1)
    hall.sign_up(1)
    hall.change(cancelled=True)
    decide(hall, 1, "declined")
    assert hall.status(1) == "given_up"
    assert [each["lost"] for each in waiting(hall.tx)] == [False]


def test_a_place_that_is_lost_at_night_before_an_early_event_is_told_at_once(hall: Hall) -> None:
    hall.change(who=APPLICANTS)
    hall.have_applied(1)
    hall.sign_up(1)
    hall.now = hall.concert.event.starts.replace(hour=3)  # 7:00 in Baku, on the day of the concert
    decide(hall, 1, "declined")
    assert hall.tx.value("SELECT due_at FROM deliveries WHERE kind = 'status'") == int(hall.now.timestamp())
    assert waiting(hall.tx) == [{"known": "submitted", "lost": True, "silent": True}]


def test_reminders_of_own_dates_go_and_come_back(tmp_path: Path) -> None:
    with plain_tx(tmp_path) as tx:
        plans = Plans(tx, VISA)
        plans.apply(1, birth="2027-09-01")
        due = [("visa of 1", "2027-09-01 09:00")]
        assert plans.planned() == due
        for status, wanted in (("declined", []), ("waiting", due), ("accepted", due)):
            decide(plans, 1, status)
            assert plans.planned() == wanted
        withdraw(plans, 1)
        assert plans.planned() == []
        plans.plan()
        assert plans.planned() == []
        applications.submit(tx, 1, plans.programme_id, plans.loaded.form_id, {"birth": "2027-09-02"}, "Aika", 0)
        plans.plan()
        assert plans.planned() == [("visa of 1", "2027-09-02 09:00")]


def test_only_what_it_was_decided_for(hall: Hall) -> None:
    hall.have_applied(1, status="accepted")
    assert decide(hall, 1, "declined", was="submitted") is None
    assert decide(hall, 1, "accepted") is None
    assert decide(hall, 1, "withdrawn") is None
    assert withdraw(hall, 1)
    assert decide(hall, 1, "accepted") is None
    assert not withdraw(hall, 1)


def test_who_was_declined_cannot_withdraw_and_be_received_anew(hall: Hall) -> None:
    hall.have_applied(1, status="declined")
    assert not withdraw(hall, 1)
    form_id = hall.shelf.programme(hall.tx, hall.programme_id).form_id
    _, new = applications.submit(hall.tx, 1, hall.programme_id, form_id, {}, "Aika", 0)
    assert not new
    assert hall.tx.value("SELECT status FROM applications") == "declined"


def test_several_decisions_in_a_night_are_one_message(hall: Hall) -> None:
    hall.have_applied(1)
    hall.at_night()
    assert decide(hall, 1, "waiting")
    assert decide(hall, 1, "declined")
    assert waiting(hall.tx) == [{"known": "submitted", "lost": False}]
    assert not decide(hall, 1, "submitted")
    assert waiting(hall.tx) == []
    assert decide(hall, 1, "accepted")
    assert waiting(hall.tx) == [{"known": "submitted", "lost": False}]


def test_what_is_just_being_sent_counts_as_told(hall: Hall, texts: Texts) -> None:
    hall.have_applied(1)
    decide(hall, 1, "accepted")
    hall.tx.run("UPDATE deliveries SET state = 'sending'")
    decide(hall, 1, "declined")
    assert waiting(hall.tx) == [{"known": "accepted", "lost": False}]
    (message,) = hall.read(1, texts)
    assert "can't offer you a place" in message["text"]


@pytest.mark.parametrize(
    ("status", "beginning"),
    [("accepted", "🎉"), ("waiting", "⏳"), ("declined", "Thank you"), ("submitted", None), ("withdrawn", None)],
)
def test_it_says_what_is_true_when_it_is_sent(hall: Hall, texts: Texts, status: str, beginning: str | None) -> None:
    hall.have_applied(1, status=status)
    render = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))
    delivery = Delivery(1, 1, STATUS, hall.programme_id, {"known": "submitted", "lost": False})
    request = render(hall.tx, delivery)
    if beginning is None:
        assert request is None
    else:
        assert request is not None
        assert request[1]["text"].startswith(beginning)


def test_of_an_application_that_is_gone_nothing_is_said(hall: Hall, texts: Texts) -> None:
    render = Renderer(texts, hall.shelf, LANGUAGES, Clock(lambda: hall.now))
    for programme_id in (hall.programme_id, 99):
        assert render(hall.tx, Delivery(1, 1, STATUS, programme_id, {"known": "submitted", "lost": False})) is None


def test_after_the_last_day_nobody_withdraws(hall: Hall) -> None:
    hall.have_applied(1)
    programme = hall.shelf.programme(hall.tx, hall.programme_id).programme
    last = programme.end
    hall.now = hall.now.replace(year=last.year, month=last.month, day=last.day, hour=12)
    hall.now += timedelta(days=1)
    assert not withdraw(hall, 1)
    hall.now -= timedelta(days=1)
    assert withdraw(hall, 1)


def test_a_decision_and_its_author_are_recorded(hall: Hall) -> None:
    hall.have_applied(1)
    for status in ("accepted", "waiting", "declined", "submitted"):
        decide(hall, 1, status)
    withdraw(hall, 1)
    rows = hall.tx.all("SELECT actor_id, action FROM audit_trail WHERE person_id = 1 ORDER BY id")
    assert rows == [
        (COORDINATOR, "accept-application"),
        (COORDINATOR, "waitlist-application"),
        (COORDINATOR, "decline-application"),
        (COORDINATOR, "reopen-application"),
        (1, "withdraw-application"),
    ]
