"""A programme: stored and read again it is the same, and it takes applications exactly as long as it says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programmes.programme import Programme
from tests.programmes.books import example

BERLIN = ZoneInfo("Europe/Berlin")
SECOND = timedelta(seconds=1)

texts = st.dictionaries(st.sampled_from(["en", "ru", "kk", "az", "tr", "default"]), st.text(), max_size=3)
walls = st.none() | st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1))  # noqa: DTZ001
ages = st.none() | st.integers(0, 120)
programmes = st.builds(
    Programme,
    slug=st.text(),
    title=texts,
    summary=texts,
    description=texts,
    host=texts,
    city=texts,
    start=st.dates(),
    end=st.dates(),
    zone=st.sampled_from(sorted(available_timezones())),
    languages=st.lists(st.sampled_from(["en", "ru", "kk"])).map(tuple),
    opens=walls,
    closes=walls,
    contact=st.text(),
    operator=texts,
    purpose=texts,
    shared_with=texts,
    keep_days=st.integers(0, 10_000),
    minimum_age=ages,
    maximum_age=ages,
    guardian_below=ages,
    capacity=ages,
    countries=st.lists(st.text()).map(tuple),
)


@pytest.fixture
def programme() -> Programme:
    return example().programme


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@given(programmes)
def test_stored_and_read_again_it_is_the_same(programme: Programme) -> None:
    assert Programme.from_json(programme.to_json()) == programme


def test_it_takes_applications_from_the_first_minute_to_before_the_last(programme: Programme) -> None:
    berlin = replace(programme, zone="Europe/Berlin", opens=wall("2027-06-01 09:00"), closes=wall("2027-06-30 23:59"))
    opens = datetime(2027, 6, 1, 7, 0, tzinfo=UTC)
    closes = datetime(2027, 6, 30, 21, 59, tzinfo=UTC)
    assert not berlin.takes_applications(opens - SECOND)
    assert berlin.takes_applications(opens)
    assert berlin.takes_applications(closes - SECOND)
    assert not berlin.takes_applications(closes)


def test_where_the_asker_is_makes_no_difference(programme: Programme) -> None:
    closes = datetime(2027, 9, 1, 19, 59, tzinfo=UTC)  # 23:59 in Baku
    for zone in ("Asia/Almaty", "America/New_York", "Asia/Baku"):
        here = closes.astimezone(ZoneInfo(zone))
        assert programme.takes_applications(here - SECOND)
        assert not programme.takes_applications(here)


@pytest.mark.parametrize(
    ("closes", "instant"),
    [
        ("2027-03-28 02:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),  # an hour that summer time skips
        ("2027-10-31 02:30", datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),  # one that comes twice: the first
        ("2027-10-31 03:00", datetime(2027, 10, 31, 2, 0, tzinfo=UTC)),
    ],
)
def test_it_closes_at_one_instant_when_the_clocks_change(programme: Programme, closes: str, instant: datetime) -> None:
    berlin = replace(programme, zone="Europe/Berlin", opens=None, closes=wall(closes))
    assert berlin.takes_applications((instant - SECOND).astimezone(BERLIN))
    assert not berlin.takes_applications(instant.astimezone(BERLIN))
    assert not berlin.takes_applications(instant + timedelta(hours=1))


def test_what_is_not_limited_is_open_until_it_is_over(programme: Programme) -> None:
    always = replace(programme, opens=None, closes=None)
    assert always.takes_applications(datetime(1990, 1, 1, tzinfo=UTC))
    assert always.takes_applications(datetime(2027, 9, 26, 19, 59, tzinfo=UTC))  # 23:59 in Baku
    assert not always.takes_applications(datetime(2027, 9, 26, 20, 0, tzinfo=UTC))


def test_it_is_over_the_day_after_its_last(programme: Programme) -> None:
    assert not programme.is_over(date(2027, 9, 26))
    assert programme.is_over(date(2027, 9, 27))


def test_people_read_their_language_or_the_programmes_first_that_has_the_text(programme: Programme) -> None:
    kazakh_first = replace(programme, languages=("kk", "ru"))
    title = {"en": "Days", "ru": "Дни", "kk": ""}
    assert kazakh_first.text(title, "en") == "Days"
    assert kazakh_first.text(title, "kk") == "Дни"
    assert kazakh_first.text({"az": "Günlər"}, "kk") == "Günlər"
    assert kazakh_first.text({}, "kk") == ""
