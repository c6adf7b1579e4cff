"""In which zone somebody lives: chosen, that of their country, or the host's while they are there."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from bot.database import Tx
from bot.people import persons, zones
from bot.people.persons import Person

HOST = SimpleNamespace(start=date(2027, 9, 24), end=date(2027, 9, 26), zone="Asia/Baku")
BEFORE = datetime(2027, 9, 23, 19, 59, tzinfo=UTC)  # 23:59 in Baku


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("KZ", "Asia/Almaty"),  # one time all over the country since March 2024
        ("kz", "Asia/Almaty"),
        ("AZ", "Asia/Baku"),
        ("TR", "Europe/Istanbul"),
        ("DE", "Europe/Berlin"),
        ("GE", "Asia/Tbilisi"),
        ("AR", "America/Argentina/Buenos_Aires"),
        ("US", None),
        ("RU", None),
        ("PT", None),  # the Azores
        ("XX", None),
        ("", None),
        ("Kazakhstan", None),
    ],
)
def test_a_country_has_a_zone_where_one_time_is_kept_all_over_it(code: str, zone: str | None) -> None:
    assert zones.zone_of_country(code) == zone


def test_a_country_of_many_zones_is_a_country_too() -> None:
    codes = ("KZ", "ru", "US", "XX", "", "Kazakhstan")
    assert [zones.is_country(code) for code in codes] == [True, True, True, False, False, False]


@pytest.mark.parametrize("person", [Person(1, "A", home_zone="Asia/Almaty"), Person(1, "A", zone="Asia/Almaty")])
def test_at_home_it_is_the_time_there(person: Person) -> None:
    assert zones.zone_of(person, HOST, BEFORE) == "Asia/Almaty"


def test_what_was_chosen_counts_more_than_the_country() -> None:
    assert zones.zone_of(Person(1, "A", zone="Europe/Berlin", home_zone="Asia/Almaty"), HOST, BEFORE) == "Europe/Berlin"


def test_whose_country_isn_t_known_lives_by_the_programmes_time() -> None:
    assert zones.zone_of(Person(1, "A"), HOST, BEFORE) == "Asia/Baku"


@pytest.mark.parametrize(
    ("wall", "zone"),
    [
        ("2027-09-23 23:59", "Europe/Berlin"),
        ("2027-09-24 00:00", "Asia/Baku"),
        ("2027-09-26 23:59", "Asia/Baku"),
        ("2027-09-27 00:00", "Europe/Berlin"),
    ],
)
def test_while_the_programme_lasts_it_is_the_hosts_time(wall: str, zone: str) -> None:
    at = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo("Asia/Baku"))
    assert zones.zone_of(Person(1, "A", zone="Europe/Berlin"), HOST, at) == zone


def test_choosing_and_taking_it_back(tx: Tx) -> None:
    persons.meet(tx, 1, "Aigerim", None, 0)
    zones.set_home(tx, 1, "kz")
    zones.choose_zone(tx, 1, "Europe/Berlin")
    person = persons.find(tx, 1)
    assert person is not None
    assert (person.zone, person.home_zone) == ("Europe/Berlin", "Asia/Almaty")
    zones.choose_zone(tx, 1, None)
    zones.set_home(tx, 1, "US")
    person = persons.find(tx, 1)
    assert person is not None
    assert (person.zone, person.home_zone) == (None, None)


@pytest.mark.parametrize("forged", ["", "Baku", "../etc/passwd", "Asia", "asia/baku\x00"])
def test_what_is_no_zone_is_not_kept(tx: Tx, forged: str) -> None:
    persons.meet(tx, 1, "Aigerim", None, 0)
    with pytest.raises(ValueError, match="not a time zone"):
        zones.choose_zone(tx, 1, forged)
