"""What is counted of a programme, and that nothing of another one is."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.database import Tx
from bot.figures import counting
from bot.figures.counting import Funnel
from bot.programmes.store import Shelf
from tests.announcements.town import ASTANA, BAKU, Neighbour, Town
from tests.database.plain import plain_tx


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Tx]:
    with plain_tx(tmp_path) as tx:
        yield tx


@pytest.fixture
def town(tx: Tx) -> Town:
    """Two have applied in Baku and one in Astana; one of them came."""
    town = Town(tx)
    gala = {(BAKU, "gala"): ("going", True, True)}
    town.settle(
        [
            Neighbour(
                "kk", None, {BAKU: ("accepted", {"country": "KZ", "birth_date": "2010-09-25"})}, places=gala,
                got={1: ("sent", True), 2: ("failed", False), 3: ("sent", False)},
            ),
            Neighbour(None, "ru-RU", {BAKU: ("submitted", {"country": "other"})}, got={1: ("unreachable", False)}),
            Neighbour("az", None, {ASTANA: ("accepted", {"home": "az"})}, dialogues=frozenset({BAKU}), places=gala),
        ]
    )  # fmt: skip
    return town


def test_numbers_of_a_programme(tx: Tx, town: Town) -> None:
    baku = town.programmes[BAKU]
    assert counting.funnel(tx, baku) == Funnel(3, 3, 2, 1, 1)
    assert counting.by_day(tx, baku, "Asia/Baku") == {date(1970, 1, 1): 2}
    assert counting.by_country(tx, Shelf(), baku, "en") == {"Kz": 1, "other": 1}
    assert counting.ages(tx, Shelf(), baku) == [16]
    assert counting.by_language(tx, baku) == {"kk": 1, "ru": 1}
    assert [each.count.going for each in counting.events(tx, baku)] == [2, 0]


def test_messages_of_a_programme_by_kind(tx: Tx, town: Town) -> None:
    (announced,) = counting.messages(tx, town.programmes[BAKU])
    assert announced.kind == "wave"
    assert announced.states == {"sent": 1, "failed": 1, "unreachable": 1}
    assert counting.messages(tx, town.programmes[ASTANA]) == []


def test_a_form_that_asks_for_no_country(tx: Tx, town: Town) -> None:
    tx.run("""UPDATE forms SET definition = replace(definition, '"country"', '"land"')""")
    assert counting.by_country(tx, Shelf(), town.programmes[BAKU], "en") == {}
