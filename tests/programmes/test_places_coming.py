"""Ticking at the door who came."""

import pytest

from bot.database import Tx
from bot.programmes import occupied, places
from tests.programmes.concert import Concert


@pytest.fixture
def concert(tx: Tx) -> Concert:
    """Two places, taken by 1 and 2; 3 waits, 4 gave up."""
    concert = Concert(tx)
    concert.sign_up(1, 2, 3, 4)
    places.give_up(tx, 4, concert.scheduled, concert.now)
    return concert


def tick(concert: Concert, guest: int, *, came: bool = True) -> bool:
    return places.came(concert.tx, concert.scheduled, guest, concert.now, came=came)


def came(concert: Concert) -> list[int]:
    return [guest.person_id for guest in occupied.guests(concert.tx, concert.scheduled, 0, -1) if guest.came]


def test_it_begins_an_hour_before_the_start_and_goes_on_after_the_end(concert: Concert) -> None:
    concert.hours_before(1.1)
    assert not tick(concert, 1)
    concert.hours_before(1)
    assert tick(concert, 1)
    concert.hours_before(-50)
    assert tick(concert, 2)
    assert came(concert) == [1, 2]


def test_who_waits_may_be_let_in_and_a_tick_can_be_taken_away(concert: Concert) -> None:
    concert.hours_before(0)
    assert tick(concert, 3)
    assert tick(concert, 3, came=False)
    assert tick(concert, 3, came=False)
    assert came(concert) == []


def test_who_gave_up_or_never_signed_up_is_not_on_the_list(concert: Concert) -> None:
    concert.hours_before(0)
    assert not tick(concert, 4)
    assert not tick(concert, 5)


def test_nobody_comes_to_what_is_cancelled(concert: Concert) -> None:
    concert.change(cancelled=True)
    concert.hours_before(0)
    assert not tick(concert, 1)


def test_a_tick_from_before_the_event_was_moved_does_not_count(concert: Concert) -> None:
    concert.hours_before(1)
    tick(concert, 1)
    event = concert.scheduled.event
    concert.change(start=event.start.replace(day=25), end=event.end.replace(day=25))
    assert came(concert) == []
