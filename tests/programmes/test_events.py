"""Events are found as they were saved, by start, and a change shows in the revision."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.database import Tx
from bot.programmes import events
from bot.programmes.event import ACCEPTED
from bot.programmes.store import Missing
from tests.programmes.concert import CONCERT, START, STARTS, a_programme

FULL = replace(
    CONCERT,
    title={"en": "Concert", "ru": "Концерт", "az": "Konsert"},
    description={"en": 'Mugham & more "live"'},
    place={"en": "Philharmonic Hall"},
    address={"az": "İstiqlaliyyət küç. 2"},
    point=(40.3661, 49.8325),
    who=ACCEPTED,
    sign_up_until=START - timedelta(days=1),
    offer_hours=12,
    ask_hours=48,
    free_hours=24,
)


@pytest.fixture
def programme_id(tx: Tx) -> int:
    return a_programme(tx)


def test_an_event_is_found_as_it_was_saved(tx: Tx, programme_id: int) -> None:
    saved, former = events.save(tx, programme_id, FULL)
    assert former is None
    assert (saved.programme_id, saved.event, saved.revision) == (programme_id, FULL, 0)
    assert events.find(tx, saved.id) == saved
    assert events.by_name(tx, programme_id, "concert") == saved


def test_what_is_not_there_is_not_found(tx: Tx, programme_id: int) -> None:
    assert events.by_name(tx, programme_id, "concert") is None
    assert events.of_programme(tx, programme_id) == []
    with pytest.raises(Missing):
        events.find(tx, 7)


def test_saving_again_keeps_the_id_and_returns_the_former(tx: Tx, programme_id: int) -> None:
    first, _ = events.save(tx, programme_id, FULL)
    later = replace(FULL, start=START + timedelta(hours=1), end=START + timedelta(hours=3))
    second, former = events.save(tx, programme_id, later)
    assert (second.id, second.event, second.revision) == (first.id, later, 1)
    assert former == FULL
    assert events.find(tx, first.id) == second


def test_the_revision_tells_whether_anything_changed(tx: Tx, programme_id: int) -> None:
    events.save(tx, programme_id, FULL)
    reordered = replace(FULL, title=dict(reversed(list(FULL.title.items()))))
    assert events.save(tx, programme_id, FULL)[0].revision == 0
    assert events.save(tx, programme_id, reordered)[0].revision == 0
    assert events.save(tx, programme_id, replace(FULL, cancelled=True))[0].revision == 1
    assert events.save(tx, programme_id, replace(FULL, cancelled=True))[0].revision == 1
    assert events.save(tx, programme_id, FULL)[0].revision == 2


def test_programmes_may_use_the_same_name(tx: Tx, programme_id: int) -> None:
    other = a_programme(tx, "astana")
    mine, _ = events.save(tx, programme_id, FULL)
    theirs, former = events.save(tx, other, CONCERT)
    assert former is None
    assert mine.id != theirs.id
    assert events.by_name(tx, other, "concert") == theirs
    assert events.of_programme(tx, programme_id) == [mine]


def test_events_come_by_their_start_as_an_instant(tx: Tx, programme_id: int) -> None:
    """18:00 in Baku is before 17:00 in Berlin."""
    berlin = replace(CONCERT, name="berlin", start=START - timedelta(hours=1), zone="Europe/Berlin")
    early = replace(CONCERT, name="early", start=START - timedelta(days=1), cancelled=True)
    for event in (berlin, CONCERT, early):
        events.save(tx, programme_id, event)
    assert [each.event.name for each in events.of_programme(tx, programme_id)] == ["early", "concert", "berlin"]


def test_upcoming_are_those_of_all_programmes_that_are_not_over(tx: Tx, programme_id: int) -> None:
    events.save(tx, programme_id, CONCERT)
    events.save(tx, a_programme(tx, "astana"), replace(CONCERT, name="late", end=START + timedelta(hours=5)))

    def names(at: datetime) -> list[str]:
        return [each.event.name for each in events.upcoming(tx, int(at.timestamp()))]

    assert names(STARTS - timedelta(days=400)) == ["concert", "late"]
    assert names(STARTS + timedelta(hours=2, seconds=-1)) == ["concert", "late"]
    assert names(STARTS + timedelta(hours=2)) == ["late"]
    assert names(STARTS + timedelta(hours=5)) == []


def test_a_moved_event_is_upcoming_again(tx: Tx, programme_id: int) -> None:
    events.save(tx, programme_id, CONCERT)
    after = int((STARTS + timedelta(days=1)).timestamp())
    assert events.upcoming(tx, after) == []
    moved, _ = events.save(
        tx, programme_id, replace(CONCERT, start=START + timedelta(days=2), end=START + timedelta(days=2, hours=2))
    )
    assert events.upcoming(tx, after) == [moved]
