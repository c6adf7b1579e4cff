"""When something is due: calendar and instants, and clocks that are set forward, back, or once and for all."""

import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.reminders import times
from tests.reminders import independent

BERLIN, BAKU, ALMATY = "Europe/Berlin", "Asia/Baku", "Asia/Almaty"
CASES = 5_000


def said(moment: datetime) -> str:
    """As the tables below write it."""
    assert moment.tzinfo is UTC
    return moment.strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("anchor", "zone", "amount", "unit", "at", "utc"),
    [
        # The day before at 18:00, whatever the clocks do in the night.
        ("2027-03-28 10:00", BERLIN, -1, "days", "18:00", "2027-03-27 17:00"),
        ("2027-03-29 10:00", BERLIN, -1, "days", "18:00", "2027-03-28 16:00"),
        ("2027-11-01 10:00", BERLIN, -1, "days", "18:00", "2027-10-31 17:00"),
        # Without a time of its own, the anchor's.
        ("2027-03-28 10:00", BERLIN, -1, "days", "", "2027-03-27 09:00"),
        ("2027-10-31 10:00", BERLIN, -1, "weeks", "", "2027-10-24 08:00"),
        ("2027-12-31 23:30", BERLIN, 1, "days", "", "2028-01-01 22:30"),
        ("2028-03-01 12:00", BERLIN, -1, "days", "", "2028-02-29 11:00"),
        # Two hours are two hours, also over the change.
        ("2027-03-28 03:30", BERLIN, -2, "hours", "", "2027-03-27 23:30"),
        ("2027-10-31 03:30", BERLIN, -2, "hours", "", "2027-10-31 00:30"),
        ("2027-10-31 03:30", BERLIN, -150, "minutes", "", "2027-10-31 00:00"),
        ("2027-03-28 10:00", BERLIN, -24, "hours", "", "2027-03-27 08:00"),
        ("2027-10-30 10:00", BERLIN, 24, "hours", "", "2027-10-31 08:00"),
        # 02:30 doesn't exist: the clocks show 03:30 then.
        ("2027-03-29 02:30", BERLIN, -1, "days", "", "2027-03-28 01:30"),
        ("2027-03-28 02:30", BERLIN, 0, "minutes", "", "2027-03-28 01:30"),
        ("2027-03-28 02:30", BERLIN, -1, "hours", "", "2027-03-28 00:30"),
        # 02:30 comes twice: the first.
        ("2027-11-01 02:30", BERLIN, -1, "days", "", "2027-10-31 00:30"),
        ("2027-10-31 02:30", BERLIN, 1, "hours", "", "2027-10-31 01:30"),
        # Almaty set its clocks back an hour for good on 1 March 2024, at midnight.
        ("2024-03-01 12:00", ALMATY, -1, "days", "18:00", "2024-02-29 12:00"),
        ("2024-03-02 12:00", ALMATY, -1, "days", "18:00", "2024-03-01 13:00"),
        ("2024-03-01 12:00", ALMATY, -24, "hours", "", "2024-02-29 07:00"),
        ("2024-03-01 23:30", ALMATY, -1, "days", "", "2024-02-29 17:30"),
        ("2024-02-29 23:30", ALMATY, 1, "hours", "", "2024-02-29 18:30"),
        # Azerbaijan had summer time until 2015 and none since.
        ("2015-03-30 10:00", BAKU, -1, "days", "18:00", "2015-03-29 13:00"),
        ("2016-03-28 10:00", BAKU, -1, "days", "18:00", "2016-03-27 14:00"),
        ("2016-03-27 04:30", BAKU, -2, "hours", "", "2016-03-26 22:30"),
        ("2027-10-31 10:00", BAKU, -3, "weeks", "12:00", "2027-10-10 08:00"),
        # Samoa had no 30 December 2011.
        ("2011-12-31 09:00", "Pacific/Apia", -1, "days", "", "2011-12-30 19:00"),
    ],
)
def test_due(anchor: str, zone: str, amount: int, unit: str, at: str, utc: str) -> None:
    wall = datetime.fromisoformat(anchor)
    assert said(times.due(wall, zone, amount, unit, time.fromisoformat(at) if at else None)) == utc


def test_what_lies_beyond_the_calendar_is_an_error_of_its_own() -> None:
    with pytest.raises(OverflowError):
        times.due(datetime(9999, 12, 31), BERLIN, 1, "weeks")  # noqa: DTZ001  a wall time


def test_it_equals_another_computation_in_all_zones() -> None:
    """Half of the cases lie in the hours around a change of the clocks, where the zone has one in that year."""
    randomness = random.Random(20270924)  # noqa: S311  it chooses test cases
    zones = sorted(available_timezones())
    randomness.shuffle(zones)
    around_changes = 0
    for number in range(CASES):
        name = zones[number % len(zones)]
        zone = ZoneInfo(name)
        unit = randomness.choice(list(independent.UNITS))
        amount = randomness.randint(-100, 100)
        year = randomness.randint(1971, 2037)
        wall = datetime(year, 1, 1) + timedelta(minutes=randomness.randrange(525_600))  # noqa: DTZ001  a wall time
        if number % 2 and (changes := independent.changes(zone, year)):
            around_changes += 1
            near = randomness.choice(changes) + timedelta(minutes=randomness.randint(-200, 200))
            wall = independent.local(near, zone)
            if unit in {"days", "weeks"}:  # let what is due lie there, not what it is counted from
                wall -= timedelta(seconds=amount * independent.UNITS[unit])
        at = wall.time() if randomness.random() < 0.3 else None
        anchor = datetime.combine(wall, time(randomness.randrange(24))) if at else wall
        found = times.due(anchor, name, amount, unit, at)
        expected = independent.due(anchor, zone, amount, unit, at)
        assert found == expected, f"{amount} {unit} from {anchor} at {at} in {name}"
    assert around_changes > CASES / 10
