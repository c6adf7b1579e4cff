"""Who is reminded of what when: those whom it concerns then, once."""

import json
from dataclasses import replace
from datetime import datetime, time

import pytest

from bot.database import Tx
from bot.people import muting, persons
from bot.programmes import events, places
from bot.programmes.reminder import (
    ACCEPTED,
    ANSWER,
    APPLICANTS,
    APPLICATION,
    BEGINNERS,
    DAYS,
    DEADLINE,
    EVENT_START,
    EVENTS,
    GOING,
    HOURS,
    PROGRAMME,
    SAFETY,
    UNCONFIRMED,
    UNFINISHED,
    WAITING,
    Reminder,
)
from bot.reminders import firing
from tests.reminders.plans import Plans, Said, baku, names

EVE = Reminder("eve", EVENT_START, -1, DAYS, time(18))
SOON = Reminder("soon", EVENT_START, -2, HOURS)
NUDGE = Reminder("nudge", UNFINISHED, 24, HOURS, audience=BEGINNERS, kind=APPLICATION)
CLOSING = Reminder("closing", DEADLINE, -2, DAYS, time(12), audience=BEGINNERS, kind=APPLICATION)
ARRIVING = Reminder("arriving", ANSWER + "arrival", -1, DAYS, time(12), audience=APPLICANTS, kind=PROGRAMME)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_everybody_with_a_place_is_reminded_in_time(tx: Tx) -> None:
    plans = Plans(tx, EVE, SOON)
    plans.going(plans.event(), 1, 2)
    assert plans.fire("2027-09-23 17:59") == []
    assert plans.fire("2027-09-23 18:00") == [Said(1, "eve", "2027-09-23 18:00"), Said(2, "eve", "2027-09-23 18:00")]
    assert plans.planned() == [("soon", "2027-09-24 16:00")]
    assert names(plans.fire("2027-09-24 16:00")) == [(1, "soon"), (2, "soon")]
    assert plans.planned() == []


@pytest.mark.parametrize(
    ("audience", "who"),
    [
        (GOING, [1, 2]),
        (WAITING, [3]),
        (UNCONFIRMED, [2]),
        (APPLICANTS, [2, 4, 5, 6]),
        (ACCEPTED, [4]),
        (BEGINNERS, [9]),
    ],
)
def test_audiences(tx: Tx, audience: str, who: list[int]) -> None:
    plans = Plans(tx, replace(SOON, audience=audience))
    concert = plans.event(capacity=3)
    plans.going(concert, 1, 2, 8, 3)
    places.confirm(tx, 1, concert, plans.now)
    tx.run("UPDATE places SET status = 'given_up' WHERE person_id = 8")
    for status, person_id in (("accepted", 4), ("waiting", 5), ("declined", 7), ("withdrawn", 8)):
        plans.apply(person_id, status=status)
    plans.apply(2, 6)
    plans.begin(9, 6)  # six has sent one and is changing it
    assert names(plans.fire("2027-09-24 16:00")) == [(person_id, "soon") for person_id in who]


def test_who_gave_up_before_is_not_reminded(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    concert = plans.event()
    plans.going(concert, 1, 2)
    places.give_up(tx, 1, concert, plans.now)
    assert names(plans.fire("2027-09-23 18:00")) == [(2, "eve")]


def test_who_turned_it_off_is_not_reminded_except_of_safety(tx: Tx) -> None:
    plans = Plans(tx, EVE, replace(EVE, name="helmet", kind=SAFETY))
    plans.going(plans.event(), 1, 2)
    muting.set_muted(tx, 1, EVENTS, muted=True)
    muting.set_muted(tx, 1, SAFETY, muted=True)
    muting.set_muted(tx, 2, PROGRAMME, muted=True)
    assert sorted(names(plans.fire("2027-09-23 18:00"))) == [(1, "helmet"), (2, "eve"), (2, "helmet")]


def test_who_blocked_the_bot_is_left_alone(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.going(plans.event(), 1, 2)
    persons.set_reachable(tx, 1, reachable=False)
    assert names(plans.fire("2027-09-23 18:00")) == [(2, "eve")]


def test_a_cancelled_event_reminds_nobody_even_if_it_wasn_t_planned_anew(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    concert = plans.event()
    plans.going(concert, 1)
    events.save(tx, plans.programme_id, replace(concert.event, cancelled=True))
    assert plans.fire("2027-09-23 18:00") == []


def test_a_moved_event_reminds_anew_of_its_new_time(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.going(plans.event(), 1)
    plans.fire("2027-09-23 18:00")
    plans.event(start=wall("2027-09-25 18:00"), end=wall("2027-09-25 20:00"))
    assert names(plans.fire("2027-09-24 18:00")) == [(1, "eve")]


def test_nobody_is_reminded_twice_whatever_is_planned_anew(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.going(plans.event(), 1)
    plans.fire("2027-09-23 18:00")
    plans.now = baku("2027-09-01 12:00")  # the machine's clock was set back
    plans.plan()
    assert plans.planned() == [("eve", "2027-09-23 18:00")]
    assert plans.fire("2027-09-23 18:00") == []
    assert names(plans.said()) == [(1, "eve")]


def test_the_same_rule_in_two_programmes_reminds_of_both(tx: Tx) -> None:
    rule = replace(CLOSING, audience=APPLICANTS)
    plans = Plans(tx, rule)
    plans.apply(1)
    tx.run("UPDATE programmes SET slug = 'another'")
    plans.load(rule)
    plans.apply(1)
    assert names(plans.fire("2027-08-30 12:00")) == [(1, "closing"), (1, "closing")]


def test_an_unfinished_application_is_brought_to_mind_once(tx: Tx) -> None:
    plans = Plans(tx, NUDGE)
    plans.begin(1, 2)
    plans.pass_time(hours=20)
    plans.answer(2)
    plans.pass_time(hours=4)
    assert names(plans.fire()) == [(1, "nudge")]
    assert plans.planned() == [("nudge of 2", "2027-08-03 08:00")]  # a day after the last answer
    plans.pass_time(hours=20)
    assert names(plans.fire()) == [(2, "nudge")]
    plans.pass_time(days=3)
    assert plans.fire() == []


def test_who_sent_or_threw_away_the_application_is_not_asked_for_it(tx: Tx) -> None:
    plans = Plans(tx, NUDGE, CLOSING)
    plans.begin(1, 2, 3)
    plans.stop(1)
    tx.run("DELETE FROM dialogues WHERE person_id = 2")
    plans.apply(1)
    plans.pass_time(hours=24)
    assert names(plans.fire()) == [(3, "nudge")]
    assert names(plans.fire("2027-08-30 12:00")) == [(3, "closing")]


def test_own_dates(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING)
    plans.apply(1, 2, arrival="2027-09-22")
    plans.apply(3, arrival="2027-09-23")
    plans.apply(4, arrival="2027-09-22")
    tx.run("UPDATE applications SET status = 'declined' WHERE person_id = 4")
    assert names(plans.fire("2027-09-21 12:00")) == [(1, "arriving"), (2, "arriving")]
    assert names(plans.fire("2027-09-22 12:00")) == [(3, "arriving")]


def test_an_own_date_that_was_changed_afterwards_reminds_anew(tx: Tx) -> None:
    plans = Plans(tx, ARRIVING)
    plans.apply(1, arrival="2027-09-22")
    plans.fire("2027-09-21 12:00")
    plans.apply(1, arrival="2027-09-24")
    assert names(plans.fire("2027-09-23 12:00")) == [(1, "arriving")]


def test_a_rule_that_is_gone_does_nothing(tx: Tx) -> None:
    plans = Plans(tx, EVE)
    plans.going(plans.event(), 1)
    tx.run("UPDATE programmes SET reminders = '[]', revision = revision + 1")
    assert plans.fire("2027-09-23 18:00") == []


def test_at_most_so_many_rows_at_a_time_and_the_earliest_first(tx: Tx) -> None:
    kinds = {12: EVENTS, 11: PROGRAMME, 10: SAFETY}  # alike, only the last would come
    plans = Plans(tx, *(replace(EVE, name=f"rule {hour}", at=time(hour), kind=kind) for hour, kind in kinds.items()))
    plans.going(plans.event(), 1)
    now = baku("2027-09-23 12:00")
    done = [firing.fire(tx, plans.shelf, now, limit=2) for _ in range(3)]
    assert [(each.rows, each.queued) for each in done] == [(2, 2), (1, 1), (0, 0)]
    rows = tx.all("SELECT json_extract(details, '$.reminder') FROM deliveries ORDER BY id")
    assert [row[0] for row in rows] == ["rule 10", "rule 11", "rule 12"]


def test_are_you_coming_then_the_place_is_freed_then_the_offer_goes_on(tx: Tx) -> None:
    plans = Plans(tx)
    concert = plans.event(capacity=1, ask_hours=48, free_hours=24, offer_hours=2)
    plans.going(concert, 1, 2, 3)

    def statuses() -> list[str]:
        return [row[0] for row in tx.all("SELECT status FROM places ORDER BY person_id")]

    plans.fire("2027-09-22 18:00")
    assert tx.value("SELECT asked_at FROM places WHERE person_id = 1") == plans.now.timestamp()
    plans.fire("2027-09-23 18:00")
    assert statuses() == ["lost", "offered", "waiting"]
    assert plans.planned() == [("offer of 2", "2027-09-23 20:00")]
    plans.fire("2027-09-23 20:00")
    assert statuses() == ["lost", "lost", "offered"]
    kinds = [row[0] for row in tx.all("SELECT json_extract(details, '$.news') FROM deliveries ORDER BY id")]
    assert kinds == ["ask", "freed", "offer", "lost-offer", "offer"]


def test_what_fails_holds_up_nothing_else_and_is_tried_again(tx: Tx) -> None:
    plans = Plans(tx, EVE, replace(EVE, name="other"))
    concert = plans.event()
    plans.going(concert, 1)
    plans.going(plans.event("broken"), 1)
    tx.run("UPDATE events SET details = 'not JSON' WHERE name = 'broken'")
    assert names(plans.fire("2027-09-23 18:00")) == [(1, "eve"), (1, "other")]
    assert plans.planned() == [("eve", "2027-09-23 18:15"), ("other", "2027-09-23 18:15")]
    tx.run("UPDATE events SET details = :details WHERE name = 'broken'", details=concert.event.to_json())
    assert names(plans.fire("2027-09-23 18:15")) == [(1, "eve"), (1, "other")]


def test_details_tell_what_it_was_about(tx: Tx) -> None:
    plans = Plans(tx, EVE, ARRIVING)
    concert = plans.event()
    plans.going(concert, 1)
    plans.apply(2, arrival="2027-09-24")
    plans.fire("2027-09-23 18:00")
    facts = [json.loads(row[0]) for row in tx.all("SELECT details FROM deliveries ORDER BY person_id")]
    starts = int(concert.event.starts.timestamp())
    assert facts[0] == {"reminder": "eve", "event": concert.id, "starts_at": starts}
    assert facts[1] == {"reminder": "arriving", "event": 0, "starts_at": int(baku("2027-09-24 00:00").timestamp())}
    assert {row[0] for row in tx.all("SELECT about FROM deliveries")} == {plans.programme_id}
