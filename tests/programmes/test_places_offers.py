"""Offered places: kept for one person until they accept or the time runs out, then for the next."""

from datetime import timedelta

import pytest

from bot.database import Tx
from bot.programmes import places
from bot.programmes.places import (
    BEGUN,
    GIVEN_UP,
    GOING,
    LOST,
    OFFERED,
    WAITING,
    Promoted,
    Queued,
    Refused,
    SignedUp,
)
from tests.programmes.concert import NOW, Concert

HOUR = 3600
TWELVE_HOURS_ON = int(NOW.timestamp()) + 12 * HOUR


@pytest.fixture
def concert(tx: Tx) -> Concert:
    """Two places, taken by 1 and 2; 3, 4, 5, 6 wait; a place that becomes free is offered for twelve hours."""
    concert = Concert(tx, offer_hours=12)
    concert.sign_up(1, 2, 3, 4, 5, 6)
    return concert


def test_a_free_place_needs_no_offer(concert: Concert) -> None:
    assert concert.guests(GOING) == [1, 2]


def test_a_place_that_becomes_free_is_offered_to_the_next(concert: Concert) -> None:
    assert concert.give_up(1).promoted == (Promoted(3, TWELVE_HOURS_ON),)
    assert (concert.place(3).status, concert.place(3).offered_until) == (OFFERED, TWELVE_HOURS_ON)
    assert concert.count() == (1, 1, 3)


def test_an_offered_place_is_nobody_elses(concert: Concert) -> None:
    concert.give_up(1)
    assert concert.sign_up(7) == Queued(4)
    assert places.left(concert.scheduled.event, places.count(concert.tx, concert.scheduled.id)) == 0
    assert concert.fill() == ()


def test_accepting_takes_the_place(concert: Concert) -> None:
    concert.give_up(1)
    assert concert.accept(3)
    assert (concert.place(3).status, concert.place(3).offered_until) == (GOING, None)
    assert concert.accept(3)
    assert concert.count() == (2, 0, 3)


def test_signing_up_accepts_too(concert: Concert) -> None:
    concert.give_up(1)
    assert concert.sign_up(3) == SignedUp()
    assert concert.status(3) == GOING


def test_only_who_is_offered_a_place_can_accept(concert: Concert) -> None:
    concert.give_up(1)
    assert not concert.accept(1)
    assert not concert.accept(4)
    assert not concert.accept(9)
    assert (concert.status(1), concert.status(4), concert.status(9)) == (GIVEN_UP, WAITING, None)


def test_refusing_an_offer_hands_it_on(concert: Concert) -> None:
    concert.give_up(1)
    assert concert.give_up(3) == places.GivenUp(had=True, promoted=(Promoted(4, TWELVE_HOURS_ON),))
    assert concert.status(3) == GIVEN_UP
    assert not concert.accept(3)


def test_an_offer_runs_out_at_several_people_in_a_row(concert: Concert) -> None:
    """Each of them has the whole time, and nobody further back is asked before."""
    concert.give_up(1)
    for guest, following in ((3, 4), (4, 5), (5, 6)):
        concert.wait(hours=12)
        until = int(concert.now.timestamp()) + 12 * HOUR
        assert concert.expire(guest) == (Promoted(following, until),)
        assert concert.status(guest) == LOST
        assert concert.place(guest).offered_until is None
        assert concert.count()[:2] == (1, 1)
    concert.wait(hours=12)
    assert concert.expire(6) == ()
    assert concert.count() == (1, 0, 0)
    assert concert.sign_up(7) == SignedUp()


def test_several_offers_run_out_at_once(concert: Concert) -> None:
    concert.give_up(1)
    concert.give_up(2)
    assert concert.guests(OFFERED) == [3, 4]
    concert.wait(hours=12)
    assert [each.person_id for each in concert.expire(3)] == [5]
    assert [each.person_id for each in concert.expire(4)] == [6]
    assert concert.guests(LOST) == [3, 4]


def test_an_offer_does_not_run_out_before_its_time(concert: Concert) -> None:
    concert.give_up(1)
    concert.wait(hours=12, seconds=-1)
    assert concert.expire(3) == ()
    assert concert.status(3) == OFFERED
    concert.wait(seconds=1)
    assert [each.person_id for each in concert.expire(3)] == [4]


def test_until_it_is_handed_on_an_offer_can_be_accepted(concert: Concert) -> None:
    """The bot was off when the time ran out: who comes first, the person or the clock, decides."""
    concert.give_up(1)
    concert.wait(hours=13)
    assert concert.accept(3)
    assert concert.expire(3) == ()
    assert concert.status(3) == GOING


def test_a_late_clock_takes_nothing_from_who_answered(concert: Concert) -> None:
    concert.give_up(1)
    concert.give_up(3)
    concert.wait(hours=12)
    for guest in (1, 2, 3, 5, 9):
        assert concert.expire(guest) == ()
    assert [concert.status(guest) for guest in (1, 2, 3, 5, 9)] == [GIVEN_UP, GOING, GIVEN_UP, WAITING, None]


def test_an_older_offer_running_out_leaves_a_newer_one(concert: Concert) -> None:
    """3 refused an offer, signed up again, and is offered a place again before the first one would have run out."""
    concert.give_up(1)
    concert.wait(hours=6)
    concert.give_up(3)
    concert.sign_up(3)
    for guest in (5, 6, 4):
        concert.give_up(guest)
    assert concert.status(3) == OFFERED
    concert.wait(hours=6)
    assert concert.expire(3) == ()
    assert concert.status(3) == OFFERED
    concert.wait(hours=6)
    concert.expire(3)
    assert concert.status(3) == LOST


def test_who_let_an_offer_go_by_comes_last_when_signing_up_again(concert: Concert) -> None:
    concert.give_up(1)
    concert.wait(hours=12)
    concert.expire(3)
    assert concert.sign_up(3) == Queued(3)
    assert concert.guests(WAITING) == [5, 6, 3]
    assert concert.place(3).offered_until is None


def test_no_offer_lasts_longer_than_until_the_start(concert: Concert) -> None:
    concert.hours_before(5)
    assert concert.give_up(1).promoted == (Promoted(3, int(concert.scheduled.event.starts.timestamp())),)
    concert.wait(hours=5, seconds=-1)
    assert concert.expire(3) == ()
    concert.wait(seconds=1)
    assert not concert.accept(3)
    assert concert.sign_up(3) == Refused(BEGUN)
    assert concert.expire(3) == ()
    assert concert.status(3) == LOST
    assert concert.guests(WAITING) == [4, 5, 6]


def test_more_places_are_offered_in_order(concert: Concert) -> None:
    assert concert.change(capacity=5) == tuple(Promoted(guest, TWELVE_HOURS_ON) for guest in (3, 4, 5))
    assert concert.count() == (2, 3, 1)


def test_an_offer_is_kept_when_there_are_fewer_places(concert: Concert) -> None:
    """It was promised; the places shrink as they become free."""
    concert.give_up(1)
    concert.change(capacity=1)
    assert concert.accept(3)
    assert concert.count() == (2, 0, 3)
    assert concert.give_up(2).promoted == ()
    assert [each.person_id for each in concert.give_up(3).promoted] == [4]


def test_an_offer_for_too_many_goes_to_nobody_when_it_runs_out(concert: Concert) -> None:
    concert.give_up(1)
    concert.change(capacity=1)
    concert.wait(hours=12)
    assert concert.expire(3) == ()
    assert concert.count() == (1, 0, 3)


def test_nothing_is_accepted_of_a_cancelled_event(concert: Concert) -> None:
    concert.give_up(1)
    concert.change(cancelled=True)
    assert not concert.accept(3)
    assert concert.change(cancelled=False) == ()
    assert concert.accept(3)


def test_whose_offer_runs_out_while_the_event_is_cancelled_is_the_next(concert: Concert) -> None:
    concert.give_up(1)
    concert.change(cancelled=True)
    concert.wait(hours=12)
    assert concert.expire(3) == ()
    assert concert.status(3) == WAITING
    assert [each.person_id for each in concert.change(cancelled=False)] == [3]


def test_places_may_be_given_instead_from_now_on(concert: Concert) -> None:
    concert.give_up(1)
    concert.change(offer_hours=None)
    assert concert.status(3) == OFFERED
    assert concert.give_up(2).promoted == (Promoted(4, None),)
    concert.wait(hours=12)
    assert concert.expire(3) == (Promoted(5, None),)
    assert concert.guests(GOING) == [4, 5]


def test_who_is_offered_a_place_is_concerned_and_has_an_overlap(concert: Concert) -> None:
    workshop = concert.another()
    places.sign_up(concert.tx, 3, workshop, concert.now + timedelta(minutes=1))
    assert places.overlapping(concert.tx, 3, workshop) == []
    concert.give_up(1)
    assert 3 in places.concerned(concert.tx, concert.scheduled.id)
    assert places.overlapping(concert.tx, 3, workshop) == [concert.scheduled]
