"""Signing up and giving up: who gets a place, who waits and where in the queue, and who follows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.database import Tx
from bot.programmes import events, places
from bot.programmes.event import ACCEPTED, APPLICANTS, EVERYONE
from bot.programmes.places import (
    BEGUN,
    CANCELLED,
    CLOSED,
    GIVEN_UP,
    GOING,
    NOT_FOR_THEM,
    WAITING,
    Promoted,
    Queued,
    Refused,
    SignedUp,
)
from tests.programmes.concert import START, Concert, a_programme


@pytest.fixture
def concert(tx: Tx) -> Concert:
    """Two places, for everyone; a place that becomes free is given."""
    return Concert(tx)


def test_a_free_place_is_ones_own_at_once(concert: Concert) -> None:
    assert concert.sign_up(1) == SignedUp()
    place = concert.place(1)
    assert (place.status, place.offered_until, place.asked_at, place.confirmed_at) == (GOING, None, None, None)
    assert concert.count() == (1, 0, 0)


def test_the_last_place_is_the_last(concert: Concert) -> None:
    assert concert.sign_up(1) == concert.sign_up(2) == SignedUp()
    assert concert.sign_up(3) == Queued(1)
    assert concert.sign_up(4) == Queued(2)
    assert concert.count() == (2, 0, 2)
    assert concert.guests(GOING) == [1, 2]
    assert concert.guests(WAITING) == [3, 4]


def test_signing_up_twice_is_answered_alike(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4)
    before = [concert.place(guest) for guest in (1, 2, 3, 4)]
    concert.wait(hours=5)
    assert concert.sign_up(1) == SignedUp()
    assert concert.sign_up(3) == Queued(1)
    assert concert.sign_up(4) == Queued(2)
    assert [concert.place(guest) for guest in (1, 2, 3, 4)] == before


def test_without_a_limit_everybody_comes(tx: Tx) -> None:
    concert = Concert(tx, guests=50, capacity=None)
    assert [concert.sign_up(guest) for guest in range(1, 51)] == [SignedUp()] * 50
    assert places.left(concert.scheduled.event, places.count(tx, concert.scheduled.id)) is None


def test_the_places_left(concert: Concert) -> None:
    def left() -> int | None:
        return places.left(concert.scheduled.event, places.count(concert.tx, concert.scheduled.id))

    assert left() == 2
    concert.sign_up(1)
    assert left() == 1
    concert.sign_up(2, 3)
    assert left() == 0
    concert.change(capacity=1)
    assert left() == 0
    assert concert.change(capacity=5) == (Promoted(3, None),)
    assert left() == 2


def test_giving_up_gives_the_place_to_who_waited_longest(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4)
    outcome = concert.give_up(1)
    assert outcome == places.GivenUp(had=True, promoted=(Promoted(3, None),))
    assert concert.status(1) == GIVEN_UP
    assert concert.guests(GOING) == [2, 3]
    assert concert.sign_up(4) == Queued(1)


def test_giving_up_without_anybody_waiting_leaves_the_place_free(concert: Concert) -> None:
    concert.sign_up(1, 2)
    assert concert.give_up(2) == places.GivenUp(had=True)
    assert concert.sign_up(3) == SignedUp()


def test_whoever_waits_may_stop_waiting(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4, 5)
    assert concert.give_up(4) == places.GivenUp(had=True)
    assert concert.guests(GOING) == [1, 2]
    assert concert.sign_up(5) == Queued(2)


def test_one_can_give_up_only_what_one_has(concert: Concert) -> None:
    assert concert.give_up(1) == places.GivenUp(had=False)
    concert.sign_up(1)
    assert concert.give_up(1).had
    assert concert.give_up(1) == places.GivenUp(had=False)


def test_who_signs_up_again_comes_last(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4)
    concert.give_up(1)  # 3 follows
    assert concert.sign_up(1) == Queued(2)
    concert.give_up(4)
    assert concert.sign_up(4) == Queued(2)
    assert concert.guests(WAITING) == [1, 4]
    assert concert.give_up(2).promoted == (Promoted(1, None),)


def test_more_places_go_to_those_who_wait_in_their_order(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4, 5, 6)
    assert concert.change(capacity=4) == (Promoted(3, None), Promoted(4, None))
    assert concert.change(capacity=4) == ()
    assert concert.change(capacity=None) == (Promoted(5, None), Promoted(6, None))
    assert concert.count() == (6, 0, 0)


def test_fewer_places_take_none_away_but_are_given_to_nobody(concert: Concert) -> None:
    concert.change(capacity=4)
    concert.sign_up(1, 2, 3, 4, 5)
    assert concert.change(capacity=2) == ()
    assert concert.guests(GOING) == [1, 2, 3, 4]
    assert concert.give_up(1).promoted == ()
    assert concert.give_up(2).promoted == ()
    assert concert.sign_up(6) == Queued(2)
    assert concert.give_up(3).promoted == (Promoted(5, None),)


def test_a_newcomer_overtakes_nobody_who_waits(concert: Concert) -> None:
    """There are more places than before, and nobody has handed them out yet."""
    concert.sign_up(1, 2, 3)
    concert.scheduled, _ = events.save(concert.tx, concert.programme_id, replace(concert.scheduled.event, capacity=3))
    assert concert.sign_up(4) == Queued(2)
    assert concert.fill() == (Promoted(3, None),)


def test_one_may_sign_up_until_the_last_moment(concert: Concert) -> None:
    until = START - timedelta(days=1)
    concert.change(sign_up_until=until)
    concert.now = concert.scheduled.event.sign_up_ends - timedelta(seconds=1)
    assert concert.sign_up(1, 2) == SignedUp()
    assert concert.sign_up(3) == Queued(1)
    concert.wait(seconds=1)
    assert concert.sign_up(4) == Refused(CLOSED)
    assert concert.status(4) is None
    assert concert.sign_up(1) == SignedUp()
    assert concert.sign_up(3) == Queued(1)


def test_who_waits_still_follows_after_sign_up_has_ended(concert: Concert) -> None:
    concert.change(sign_up_until=START - timedelta(days=1))
    concert.sign_up(1, 2, 3)
    concert.hours_before(1)
    assert concert.give_up(1).promoted == (Promoted(3, None),)
    assert concert.sign_up(1) == Refused(CLOSED)
    assert concert.status(1) == GIVEN_UP


def test_sign_up_ends_when_the_event_starts(concert: Concert) -> None:
    concert.change(sign_up_until=START + timedelta(days=1))
    concert.hours_before(0)
    concert.wait(seconds=-1)
    assert concert.sign_up(1) == SignedUp()
    concert.wait(seconds=1)
    assert concert.sign_up(2) == Refused(BEGUN)


def test_once_begun_a_place_is_given_to_nobody(concert: Concert) -> None:
    concert.sign_up(1, 2, 3)
    concert.hours_before(0)
    assert concert.give_up(1) == places.GivenUp(had=True)
    assert concert.sign_up(3) == Refused(BEGUN)
    assert concert.sign_up(2) == SignedUp()
    assert concert.status(3) == WAITING
    assert concert.change(capacity=9) == ()


def test_nobody_signs_up_for_a_cancelled_event(concert: Concert) -> None:
    concert.sign_up(1, 2, 3)
    concert.change(cancelled=True)
    assert concert.sign_up(1) == concert.sign_up(3) == concert.sign_up(4) == Refused(CANCELLED)
    assert concert.give_up(1) == places.GivenUp(had=True)
    assert concert.count() == (1, 0, 1)


def test_an_event_that_is_back_on_has_its_guests_and_its_queue(concert: Concert) -> None:
    concert.sign_up(1, 2, 3, 4)
    concert.change(cancelled=True)
    concert.give_up(1)
    assert concert.change(cancelled=False) == (Promoted(3, None),)
    assert concert.guests(GOING) == [2, 3]
    assert concert.guests(WAITING) == [4]


@pytest.mark.parametrize(
    ("who", "status", "may"),
    [
        (EVERYONE, None, True),
        (EVERYONE, "declined", True),
        (APPLICANTS, None, False),
        (APPLICANTS, "submitted", True),
        (APPLICANTS, "waiting", True),
        (APPLICANTS, "accepted", True),
        (APPLICANTS, "declined", False),
        (APPLICANTS, "withdrawn", False),
        (ACCEPTED, None, False),
        (ACCEPTED, "submitted", False),
        (ACCEPTED, "waiting", False),
        (ACCEPTED, "accepted", True),
        (ACCEPTED, "declined", False),
    ],
)
def test_who_may_come(tx: Tx, who: str, status: str | None, may: bool) -> None:
    concert = Concert(tx, who=who)
    if status:
        concert.apply(1, status)
    assert places.may_come(tx, 1, concert.scheduled) == may
    assert concert.sign_up(1) == (SignedUp() if may else Refused(NOT_FOR_THEM))
    assert concert.count() == (int(may), 0, 0)


def test_an_application_elsewhere_is_none_here(tx: Tx) -> None:
    concert = Concert(tx, who=APPLICANTS)
    concert.apply(1)
    tx.run("UPDATE applications SET programme_id = :other", other=a_programme(tx, "elsewhere"))
    assert concert.sign_up(1) == Refused(NOT_FOR_THEM)


def test_each_event_has_its_own_places(concert: Concert) -> None:
    workshop = concert.another(capacity=1)
    concert.sign_up(1, 2, 3)
    assert places.sign_up(concert.tx, 3, workshop, concert.now) == SignedUp()
    assert places.sign_up(concert.tx, 1, workshop, concert.now) == Queued(1)
    concert.give_up(1)
    assert [(place.event_id, place.status) for place in places.of_person(concert.tx, 1)] == [
        (concert.scheduled.id, GIVEN_UP),
        (workshop.id, WAITING),
    ]
    assert places.of_person(concert.tx, 9) == []


def test_concerned_is_who_has_a_place_or_waits(concert: Concert) -> None:
    concert.sign_up(4, 2, 3, 1)
    concert.give_up(2)  # 3 follows
    concert.sign_up(2)
    assert places.concerned(concert.tx, concert.scheduled.id) == [4, 3, 1, 2]
    concert.give_up(1)
    assert places.concerned(concert.tx, concert.scheduled.id) == [4, 3, 2]


def test_overlapping_events_are_those_with_a_place_at_the_same_time(concert: Concert) -> None:
    def at(name: str, hours: float, lasts: float, **facts: object) -> events.Scheduled:
        start = START + timedelta(hours=hours)
        scheduled = concert.another(name, start=start, end=start + timedelta(hours=lasts), **facts)
        places.sign_up(concert.tx, 1, scheduled, concert.now)
        return scheduled

    at("ends as it starts", -2, 2)
    at("starts as it ends", 2, 2)
    at("next day", 24, 2)
    within = at("within", 0.5, 1)
    around = at("around", -1, 5)
    tail = at("tail", 1.5, 3)
    cancelled = at("cancelled", 0, 2)
    events.save(concert.tx, concert.programme_id, replace(cancelled.event, cancelled=True))
    places.give_up(concert.tx, 1, at("given up", 0, 2), concert.now)
    full = concert.another("full", capacity=1)
    places.sign_up(concert.tx, 2, full, concert.now)
    places.sign_up(concert.tx, 1, full, concert.now)
    concert.sign_up(1)
    assert places.overlapping(concert.tx, 1, concert.scheduled) == [around, within, tail]
    assert places.overlapping(concert.tx, 3, concert.scheduled) == []


def test_events_in_two_zones_overlap_as_instants(concert: Concert) -> None:
    """16:00 in Berlin is 18:00 in Baku in summer."""
    start = START - timedelta(hours=2)
    berlin = concert.another("berlin", start=start, end=start + timedelta(hours=2), zone="Europe/Berlin")
    places.sign_up(concert.tx, 1, berlin, concert.now)
    assert places.overlapping(concert.tx, 1, concert.scheduled) == [berlin]


def test_the_order_of_arrival_is_kept_among_many(tx: Tx) -> None:
    concert = Concert(tx, guests=120, capacity=20)
    order = [*range(60, 121), *range(1, 60)]
    for guest in order:
        concert.sign_up(guest)
    assert concert.guests(GOING) == order[:20]
    followed = [concert.give_up(guest).promoted[0].person_id for guest in order[:20]]
    assert followed == order[20:40]
    assert concert.guests(WAITING) == order[40:]
