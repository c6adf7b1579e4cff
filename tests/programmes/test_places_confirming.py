""" "Are you coming?": who is asked and when, what counts as an answer, and whose place is freed."""

from datetime import timedelta

import pytest

from bot.database import Tx
from bot.programmes.places import GOING, LOST, WAITING, Promoted, Queued, SignedUp
from tests.programmes.concert import START, Concert


@pytest.fixture
def concert(tx: Tx) -> Concert:
    """Three places, taken by 1, 2, 3; 4 and 5 wait. Asked two days before, freed one day before the start."""
    concert = Concert(tx, capacity=3, ask_hours=48, free_hours=24)
    concert.sign_up(1, 2, 3, 4, 5)
    return concert


def test_everybody_with_a_place_is_asked_once(concert: Concert) -> None:
    concert.hours_before(48)
    assert concert.ask() == [1, 2, 3]
    assert concert.place(1).asked_at == int(concert.now.timestamp())
    assert concert.place(4).asked_at is None
    assert concert.ask() == []


def test_who_has_not_said_so_loses_the_place_to_who_waits(concert: Concert) -> None:
    concert.hours_before(48)
    concert.ask()
    assert concert.confirm(2)
    concert.hours_before(24)
    assert concert.free() == ([1, 3], (Promoted(4, None), Promoted(5, None)))
    assert concert.guests(GOING) == [2, 4, 5]
    assert concert.guests(LOST) == [1, 3]
    assert concert.free() == ([], ())


def test_who_followed_was_not_asked_and_keeps_the_place(concert: Concert) -> None:
    concert.hours_before(48)
    concert.ask()
    concert.give_up(1)
    concert.hours_before(24)
    assert concert.free() == ([2, 3], (Promoted(5, None),))
    assert concert.guests(GOING) == [4, 5]


def test_a_freed_place_may_be_offered(concert: Concert) -> None:
    concert.change(offer_hours=6)
    concert.hours_before(48)
    concert.ask()
    concert.confirm(1)
    concert.hours_before(24)
    until = int((concert.now + timedelta(hours=6)).timestamp())
    assert concert.free() == ([2, 3], (Promoted(4, until), Promoted(5, until)))


def test_confirming_is_for_who_has_a_place_before_the_start(concert: Concert) -> None:
    concert.hours_before(48)
    concert.ask()
    assert not concert.confirm(4)
    assert not concert.confirm(9)
    assert concert.confirm(1)
    confirmed = concert.place(1).confirmed_at
    concert.wait(hours=1)
    assert concert.confirm(1)
    assert concert.place(1).confirmed_at == confirmed
    concert.hours_before(0)
    assert not concert.confirm(2)
    assert concert.place(2).confirmed_at is None


def test_a_lost_place_cannot_be_confirmed(concert: Concert) -> None:
    concert.hours_before(48)
    concert.ask()
    concert.confirm(2)
    concert.confirm(3)
    concert.hours_before(24)
    concert.free()
    assert not concert.confirm(1)
    assert concert.sign_up(1) == Queued(2)


def test_who_signs_up_late_has_confirmed_by_that(concert: Concert) -> None:
    concert.change(capacity=6)
    concert.hours_before(48)
    concert.wait(seconds=-1)
    concert.sign_up(6)
    assert concert.place(6).confirmed_at is None
    concert.wait(seconds=1)
    concert.give_up(1)
    assert concert.sign_up(1) == SignedUp()
    assert concert.place(1).confirmed_at == int(concert.now.timestamp())
    assert concert.ask() == [2, 3, 4, 5, 6]
    concert.hours_before(24)
    assert concert.free()[0] == [2, 3, 4, 5, 6]
    assert concert.guests(GOING) == [1]


def test_who_accepts_an_offer_late_has_confirmed_by_that(concert: Concert) -> None:
    concert.change(offer_hours=6)
    concert.hours_before(48)
    concert.ask()
    concert.give_up(1)
    assert concert.accept(4)
    assert concert.place(4).confirmed_at == int(concert.now.timestamp())
    concert.hours_before(24)
    assert concert.free()[0] == [2, 3]


def test_a_late_place_in_the_queue_confirms_nothing(concert: Concert) -> None:
    concert.hours_before(40)
    concert.sign_up(6)
    assert (concert.status(6), concert.place(6).confirmed_at) == (WAITING, None)


def test_signing_up_again_forgets_the_former_answer(concert: Concert) -> None:
    for guest in (4, 5):
        concert.give_up(guest)
    concert.hours_before(48)
    concert.ask()
    concert.confirm(1)
    concert.give_up(1)
    concert.sign_up(4, 1)
    assert (concert.place(1).asked_at, concert.place(1).confirmed_at) == (None, None)


def test_nobody_is_asked_before_it_is_time(concert: Concert) -> None:
    concert.hours_before(49)
    assert concert.ask() == []


def test_nobody_is_asked_who_would_lose_the_place_at_once(concert: Concert) -> None:
    """The bot was off from before the question until the places were to be freed."""
    concert.hours_before(24)
    assert concert.ask() == []
    assert concert.free() == ([], ())
    assert concert.guests(GOING) == [1, 2, 3]


def test_who_was_only_just_asked_keeps_the_place(concert: Concert) -> None:
    concert.hours_before(24.25)
    assert concert.ask() == [1, 2, 3]
    concert.hours_before(24)
    assert concert.free() == ([], ())


def test_where_it_is_not_asked_nobody_loses_anything(concert: Concert) -> None:
    concert.change(ask_hours=None, free_hours=None)
    concert.hours_before(1)
    assert concert.ask() == []
    assert concert.free() == ([], ())
    assert concert.sign_up(6) == Queued(3)
    assert concert.place(1).confirmed_at is None


def test_it_may_be_asked_without_freeing_places(concert: Concert) -> None:
    concert.change(free_hours=None)
    concert.hours_before(1)
    assert concert.ask() == [1, 2, 3]
    concert.hours_before(0.25)
    assert concert.free() == ([], ())


def test_nobody_is_asked_or_freed_once_it_has_begun_or_is_cancelled(concert: Concert) -> None:
    concert.hours_before(48)
    concert.ask()
    concert.change(cancelled=True)
    assert not concert.confirm(1)
    concert.hours_before(24)
    assert concert.free() == ([], ())
    concert.change(cancelled=False)
    concert.hours_before(0)
    assert concert.ask() == []
    assert concert.free() == ([], ())
    assert concert.guests(GOING) == [1, 2, 3]


def test_a_new_date_is_asked_about_anew(concert: Concert) -> None:
    """Who confirmed, and who didn't, is asked again; the silence of the last time costs nobody the place."""
    concert.hours_before(48)
    concert.ask()
    concert.confirm(1)
    week_on = START + timedelta(days=7)
    concert.change(start=week_on, end=week_on + timedelta(hours=2))
    concert.wait(hours=1)
    assert concert.free() == ([], ())
    concert.hours_before(48)
    assert concert.ask() == [1, 2, 3]
    assert concert.place(1).confirmed_at is None
    concert.confirm(3)
    concert.hours_before(24)
    assert concert.free() == ([1, 2], (Promoted(4, None), Promoted(5, None)))


def test_an_hour_later_keeps_what_was_answered(concert: Concert) -> None:
    """Moved after the question: those who confirmed stay confirmed, nobody is asked twice."""
    concert.hours_before(46)
    concert.ask()
    concert.confirm(1)
    hour_on = START + timedelta(hours=1)
    concert.change(start=hour_on, end=hour_on + timedelta(hours=2))
    assert concert.ask() == []
    assert concert.place(1).confirmed_at is not None
    concert.hours_before(24)
    assert concert.free()[0] == [2, 3]
