"""The clock: one place that knows the time, whatever zone it was read in."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.clock import Clock, instant

ALMATY = ZoneInfo("Asia/Almaty")


def test_the_time_is_now_and_in_utc() -> None:
    now = Clock().now()
    assert now.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)
    assert abs(Clock().stamp() - now.timestamp()) < 5


def test_a_source_in_any_zone_tells_the_same_instant() -> None:
    clock = Clock(lambda: datetime(2027, 9, 24, 3, 30, 59, 900_000, tzinfo=ALMATY))
    assert clock.now() == datetime(2027, 9, 23, 22, 30, 59, 900_000, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.stamp() == int(datetime(2027, 9, 23, 22, 30, 59, tzinfo=UTC).timestamp())


def test_the_day_is_that_of_the_place_asked_about() -> None:
    clock = Clock(lambda: datetime(2027, 9, 23, 20, 0, tzinfo=UTC))
    assert clock.today(ALMATY) == date(2027, 9, 24)
    assert clock.today(UTC) == date(2027, 9, 23)
    assert clock.today(timezone(timedelta(hours=-10))) == date(2027, 9, 23)


@pytest.mark.parametrize(
    ("wall", "zone", "utc"),
    [
        ("2027-09-01 23:59", "Asia/Almaty", "2027-09-01 18:59"),
        ("2023-09-01 23:59", "Asia/Almaty", "2023-09-01 17:59"),  # one zone for all Kazakhstan since 1 March 2024
        ("2027-09-01 23:59", "Asia/Baku", "2027-09-01 19:59"),
        ("2027-07-01 12:00", "Europe/Berlin", "2027-07-01 10:00"),
        ("2027-12-01 12:00", "Europe/Berlin", "2027-12-01 11:00"),
        ("2027-03-28 02:30", "Europe/Berlin", "2027-03-28 01:30"),  # skipped: 03:30 in summer time
        ("2027-10-31 02:30", "Europe/Berlin", "2027-10-31 00:30"),  # twice: the first
    ],
)
def test_wall_time_in_a_zone_is_one_instant(wall: str, zone: str, utc: str) -> None:
    assert instant(datetime.fromisoformat(wall), zone) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_the_second_of_two_alike_hours_is_never_meant() -> None:
    wall = datetime(2027, 10, 31, 2, 30, fold=1)  # noqa: DTZ001  a wall time
    assert instant(wall, "Europe/Berlin") == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
