"""In which time zone somebody lives: what they chose, else their country's; the host's while they are there."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Protocol
from zoneinfo import ZoneInfo, available_timezones

from bot.database import Tx
from bot.people.persons import Person

# tzdata's rules for good, without what was different before or is announced for a single year: every day of this one.
TYPICAL_YEAR = tuple(datetime(2100, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(365))


class Stay(Protocol):
    """What is to be known of a programme: its days, and the IANA zone of its place."""

    @property
    def start(self) -> date:
        """Its first day."""

    @property
    def end(self) -> date:
        """Its last day."""

    @property
    def zone(self) -> str:
        """The zone of the place."""


def is_country(code: str) -> bool:
    """Whether it is a country that has time zones (ISO 3166-1 alpha-2, in any case)."""
    return code.upper() in _zones_of_countries()


@lru_cache(maxsize=256)
def zone_of_country(code: str) -> str | None:
    """The IANA zone of a country (ISO 3166-1 alpha-2, in any case), where the same time is kept all over it.

    None where it isn't, or for no country. Of zones alike it is the first in tzdata's `zone.tab`, which puts the one
    with most people first.
    """
    zones = _zones_of_countries().get(code.upper(), ())
    years = {tuple(day.astimezone(ZoneInfo(zone)).utcoffset() for day in TYPICAL_YEAR) for zone in zones}
    return zones[0] if len(years) == 1 else None


def lasts(stay: Stay, at: datetime) -> bool:
    """Whether that aware instant lies in the days of the programme, where it is."""
    return stay.start <= at.astimezone(ZoneInfo(stay.zone)).date() <= stay.end


def zone_of(person: Person, programme: Stay, at: datetime) -> str:
    """The IANA zone whose time counts for somebody at that aware instant: the host's while the programme lasts."""
    if lasts(programme, at):
        return programme.zone
    return person.zone or person.home_zone or programme.zone


def choose_zone(tx: Tx, person_id: int, zone: str | None) -> None:
    """From now on they live in `zone`, an IANA name; None: where their country is. Raises ValueError for no zone."""
    if zone is not None and zone not in _all_zones():
        raise ValueError("not a time zone")
    tx.run("UPDATE persons SET zone = :zone WHERE id = :id", id=person_id, zone=zone)


def set_home(tx: Tx, person_id: int, country: str) -> None:
    """They live in this country (ISO 3166-1 alpha-2): its zone is theirs, if it has a single one."""
    tx.run("UPDATE persons SET home_zone = :zone WHERE id = :id", id=person_id, zone=zone_of_country(country))


@lru_cache(maxsize=1)
def _all_zones() -> frozenset[str]:
    return frozenset(available_timezones())  # it looks through folders


@lru_cache(maxsize=1)
def _zones_of_countries() -> dict[str, tuple[str, ...]]:
    """`zone.tab` of tzdata: country, coordinates, zone, comment, separated by tabs."""
    zones: dict[str, tuple[str, ...]] = {}
    for line in files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            zones[country] = (*zones.get(country, ()), zone)
    return zones
