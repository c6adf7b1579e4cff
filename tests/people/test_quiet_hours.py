"""When it is quiet where somebody is, whatever the clocks do in the night."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.people.quiet_hours import quiet

BERLIN, BAKU = "Europe/Berlin", "Asia/Baku"
NIGHT = (time(22), time(8))


@pytest.mark.parametrize(
    ("local", "zone", "hours", "ends"),
    [
        ("2027-09-24 21:59", BAKU, NIGHT, None),
        ("2027-09-24 22:00", BAKU, NIGHT, "2027-09-25 08:00"),
        ("2027-09-25 00:00", BAKU, NIGHT, "2027-09-25 08:00"),
        ("2027-09-25 07:59", BAKU, NIGHT, "2027-09-25 08:00"),
        ("2027-09-25 08:00", BAKU, NIGHT, None),
        # In the middle of the day.
        ("2027-09-24 12:59", BAKU, (time(13), time(15, 30)), None),
        ("2027-09-24 13:00", BAKU, (time(13), time(15, 30)), "2027-09-24 15:30"),
        ("2027-09-24 15:30", BAKU, (time(13), time(15, 30)), None),
        ("2027-09-24 23:59", BAKU, (time(0), time(0)), None),
        ("2027-09-24 00:30", BAKU, (time(0), time(7)), "2027-09-24 07:00"),
        ("2027-09-24 23:30", BAKU, (time(22), time(0)), "2027-09-25 00:00"),
        # The night in which the clocks are set forward, and that in which they are set back.
        ("2027-03-27 23:00", BERLIN, NIGHT, "2027-03-28 08:00"),
        ("2027-03-28 03:30", BERLIN, NIGHT, "2027-03-28 08:00"),
        ("2027-10-30 23:00", BERLIN, NIGHT, "2027-10-31 08:00"),
        # They end at a time that doesn't exist: when the clocks show 03:30.
        ("2027-03-28 01:00", BERLIN, (time(22), time(2, 30)), "2027-03-28 03:30"),
    ],
)
def test_quiet_hours(local: str, zone: str, hours: tuple[time, time], ends: str | None) -> None:
    now = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    end = datetime.fromisoformat(ends).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) if ends else None
    assert quiet(now, zone, *hours) == end


def test_quiet_hours_that_end_in_the_hour_that_comes_twice_end_the_first_time() -> None:
    zone = ZoneInfo(BERLIN)
    first, second = (datetime(2027, 10, 31, 2, 15, tzinfo=zone, fold=fold) for fold in (0, 1))
    assert quiet(first, BERLIN, time(22), time(2, 30)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert quiet(second, BERLIN, time(22), time(2, 30)) is None


def test_a_quiet_night_is_as_long_as_its_clocks_make_it() -> None:
    """Minute by minute over a year: what is quiet is quiet until the very end that was foretold."""
    for zone in (BERLIN, BAKU):
        moment = datetime(2027, 1, 1, tzinfo=UTC)
        quiet_minutes: dict[date, int] = {}
        while moment.year == 2027:
            end = quiet(moment, zone, *NIGHT)
            if end:
                morning = end.astimezone(ZoneInfo(zone))
                assert (morning.hour, morning.minute) == (8, 0)
                quiet_minutes[morning.date()] = quiet_minutes.get(morning.date(), 0) + 15
            moment += timedelta(minutes=15)
        lengths = Counter(quiet_minutes.values())
        assert lengths[600] >= 362
        assert (lengths[540], lengths[660]) == ((1, 1) if zone == BERLIN else (0, 0))
