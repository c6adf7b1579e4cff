"""Groups of people for pictures: few, complete, and none that points at somebody under age."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.figures.grouping import FEWEST, MOST_COLUMNS, Band, bands, columns, largest, shares

DAY = date(2027, 3, 1)


def test_ages_in_groups() -> None:
    assert bands([16, 17, 17, 18, 20, 22, 31], 18) == [
        Band(None, 17, 3), Band(18, 20, 2), Band(21, 24, 1), Band(25, 29, 0), Band(30, None, 1),
    ]  # fmt: skip
    assert bands([20, 22], 18) == [Band(18, 20, 1), Band(21, 24, 1)]


def test_a_single_minor_is_counted_among_those_who_are_older() -> None:
    assert bands([17, 19, 20, 22], 18) == [Band(None, 20, 3), Band(21, 24, 1)]
    assert bands([17, 35], 18) == [Band(None, None, 2)]
    assert bands([16], 18) == [Band(None, None, 1)]


@given(st.lists(st.integers(0, 99), min_size=1, max_size=40), st.integers(14, 21))
def test_everybody_is_in_a_group_and_no_group_of_minors_is_small(ages: list[int], of_age: int) -> None:
    found = bands(ages, of_age)
    assert sum(band.people for band in found) == len(ages)
    for band in found:
        inside = [
            age for age in ages
            if (band.youngest is None or age >= band.youngest) and (band.oldest is None or age <= band.oldest)
        ]  # fmt: skip
        assert len(inside) == band.people
        if any(age < of_age for age in inside):
            assert band.people >= FEWEST or band == Band(None, None, len(ages))


@given(st.dictionaries(st.text(max_size=3), st.integers(1, 9), max_size=20), st.integers(1, 9))
def test_the_largest_come_first_and_nobody_is_lost(counts: dict[str, int], most: int) -> None:
    shown, others = largest(counts, most, "x")
    assert sum(count for _, count in shown) + others == sum(counts.values())
    assert [count for _, count in shown] == sorted((count for _, count in shown), reverse=True)
    assert "x" not in dict(shown)
    assert len(shown) <= most + 1


def test_one_alone_is_not_hidden_among_the_others() -> None:
    assert largest({"a": 3, "b": 2, "c": 1}, 2) == ([("a", 3), ("b", 2), ("c", 1)], 0)
    assert largest({"a": 3, "b": 2, "c": 1, "d": 1}, 2) == ([("a", 3), ("b", 2)], 2)


@given(st.dictionaries(st.integers(0, 2_000), st.integers(1, 5), min_size=1, max_size=30), st.integers(0, 2_000))
def test_there_are_few_columns_and_every_day_is_in_one(days: dict[int, int], until: int) -> None:
    counts = Counter({DAY + timedelta(days=offset): count for offset, count in days.items()})
    found, width = columns(counts, DAY + timedelta(days=until))
    assert sum(column.count for column in found) == counts.total()
    assert len(found) <= MOST_COLUMNS
    assert found[0].day == min(counts)
    assert all(later.day - earlier.day == timedelta(days=width) for earlier, later in pairwise(found))


def test_shares_of_nobody() -> None:
    assert shares([]) == []
    assert shares([0]) == [0]
    assert shares([1, 3]) == [25, 75]
