"""Whom an announcement reaches, in which languages, and who gets nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.announcements import reach
from bot.announcements.announcement import NORMAL, SAFETY, URGENT, Announcement
from bot.announcements.audiences import QueryProblem
from bot.announcements.reach import Member, Reach
from bot.config import LANGUAGES
from tests.announcements.town import BAKU, Neighbour, Town
from tests.database.plain import plain_tx

NOON = datetime(2027, 9, 1, 8, 0, tzinfo=UTC)  # in Baku; it is 17:00 in Tokyo, 4:00 in New York
APPLIED: Mapping[str, tuple[str, Mapping[str, Any]]] = {BAKU: ("submitted", {})}
PEOPLE = (
    Neighbour("ru", applications=APPLIED, name="Zaur"),
    Neighbour(None, "kk-KZ", applications=APPLIED, name="Aigerim", zone="America/New_York"),
    Neighbour(None, "uk", applications=APPLIED, name="aynur"),
    Neighbour("ru", applications=APPLIED, name="Muted", muted=True),
    Neighbour("ru", applications=APPLIED, name="Gone", muted=True, reachable=False),
    Neighbour("ru", name="Stranger", muted=False),
)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with plain_tx(tmp_path) as tx:
        town = Town(tx)
        town.settle(PEOPLE)
        yield town


@pytest.fixture
def told(town: Town) -> Announcement:
    return Announcement(9, town.programmes[BAKU], 1, "everyone")


def of(town: Town, told: Announcement, now: datetime = NOON) -> Reach:
    return reach.of(town.tx, town.shelf, told, LANGUAGES, now)


def chosen(town: Town, told: Announcement) -> list[int]:
    where, values = reach.selection(town.tx, town.shelf, told)
    rows = town.tx.all(f"SELECT p.id FROM persons AS p WHERE {where} ORDER BY 1", **values)  # noqa: S608  ours
    return [row[0] for row in rows]


def test_who_gets_it_and_who_does_not(town: Town, told: Announcement) -> None:
    found = of(town, told)
    assert found == Reach(audience=5, stopped=1, unreachable=1, languages={"ru": 1, "kk": 1, "en": 1}, asleep=1)
    assert found.gets == 3
    assert chosen(town, told) == [101, 102, 103]


def test_safety_goes_to_those_who_want_no_announcements_too(town: Town, told: Announcement) -> None:
    urgent = replace(told, urgency=SAFETY)
    assert of(town, urgent) == Reach(5, 0, 1, {"ru": 2, "kk": 1, "en": 1}, 0)
    assert chosen(town, urgent) == [101, 102, 103, 104]


@pytest.mark.parametrize(("urgency", "asleep"), [(NORMAL, 1), (URGENT, 0), (SAFETY, 0)])
def test_who_is_asleep_waits_unless_it_is_urgent(town: Town, told: Announcement, urgency: str, asleep: int) -> None:
    assert of(town, replace(told, urgency=urgency)).asleep == asleep


def test_while_nobody_is_chosen_nobody_gets_it(town: Town, told: Announcement) -> None:
    unset = replace(told, audience="")
    assert of(town, unset) == Reach(0, 0, 0, {}, 0)
    assert chosen(town, unset) == []


def test_to_everybody_who_knows_the_bot(town: Town, told: Announcement) -> None:
    assert chosen(town, replace(told, programme_id=None)) == [1, 101, 102, 103, 106]
    assert of(town, replace(told, programme_id=None)).audience == 7


def test_a_query_that_does_not_fit_any_more_selects_nobody_but_is_told(town: Town, told: Announcement) -> None:
    with pytest.raises(QueryProblem):
        reach.selection(town.tx, town.shelf, replace(told, audience="not ${gone} = yes"))


def test_each_language_needs_a_text_or_a_fallback(town: Town, told: Announcement) -> None:
    found = of(town, told)
    assert reach.gaps(told, ["ru"], found) == {"kk": 1, "en": 1}
    assert reach.gaps(told, ["ru", "kk", "en", "tr"], found) == {}
    assert reach.gaps(replace(told, fallback="ru"), ["ru"], found) == {}
    assert reach.gaps(replace(told, fallback="tr"), ["ru"], found) == {"kk": 1, "en": 1}


@pytest.mark.parametrize(
    ("wished", "fallback", "texts", "gets"),
    [
        ("kk-KZ", "ru", ("en", "kk", "ru"), "kk"),
        ("kk", "ru", ("en", "ru"), "ru"),
        ("kk", None, ("en", "ru"), "en"),
        ("kk", "az", ("ru", "tr"), "tr"),
        (None, None, ("ru", "en"), "en"),
        ("uk", None, ("ru",), "ru"),
    ],
)
def test_whose_text_somebody_gets(
    told: Announcement, wished: str | None, fallback: str | None, texts: tuple[str, ...], gets: str
) -> None:
    told = replace(told, fallback=fallback)
    assert reach.text_language(wished, told, texts, LANGUAGES, ("kk", "az", "en", "tr")) == gets


def test_how_long_it_takes() -> None:
    assert [reach.seconds(people) for people in (0, 1, 29, 30, 10_000)] == [0, 1, 1, 2, 345]


def test_they_can_be_looked_at_by_name(town: Town, told: Announcement) -> None:
    ids: dict[int, int] = dict(town.tx.all("SELECT person_id, id FROM applications"))
    assert reach.members(town.tx, town.shelf, told, 0, 2) == [
        Member(102, "Aigerim of baku", "kk", ids[102]),
        Member(103, "aynur of baku", "en", ids[103]),
    ]
    assert [each.person_id for each in reach.members(town.tx, town.shelf, told, 2, 2)] == [101]
    everybody = reach.members(town.tx, town.shelf, replace(told, programme_id=None), 0, 9)
    assert [each.name for each in everybody] == ["Aigerim of baku", "aynur of baku", "Boss", "Stranger", "Zaur of baku"]
    assert everybody[2].application_id is None
