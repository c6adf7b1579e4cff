"""Groups of people: few enough for a picture, and none that points at somebody under age."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

FEWEST: Final = 3  # people under age who may be shown as a group of their own: a picture is soon sent on
BANDS: Final = (20, 24, 29)  # the last ages of the groups above those under age
MOST_COLUMNS: Final = 60


@dataclass(frozen=True, slots=True)
class Band:
    """People of these ages, both included; `youngest` None: and younger, `oldest` None: and older."""

    youngest: int | None
    oldest: int | None
    people: int


@dataclass(frozen=True, slots=True)
class Column:
    """How many there were from this day on, until the next column's."""

    day: date
    count: int


def bands(ages: Iterable[int], of_age: int) -> list[Band]:
    """The ages in groups, of which the first are those below `of_age`; where these are fewer than FEWEST, they are
    counted together with the next ones. Groups of nobody at either end are left out."""
    known = sorted(ages)
    edges = [of_age - 1, *(edge for edge in BANDS if edge >= of_age)]
    found: list[Band] = []
    below: int | None = None
    for edge in (*edges, None):
        people = sum((below is None or age > below) and (edge is None or age <= edge) for age in known)
        found.append(Band(None if below is None else below + 1, edge, people))
        below = edge
    while len(found) > 1 and found[0].people < FEWEST and (found[0].people or not found[1].people):
        found[:2] = [Band(None, found[1].oldest, found[0].people + found[1].people)]
    if len(found) > 1 and not found[0].people:
        del found[0]
    while len(found) > 1 and not found[-1].people:
        del found[-1]
    return found


def largest(counts: Mapping[str, int], most: int, last: str = "") -> tuple[list[tuple[str, int]], int]:
    """The `most` largest, the largest first, and how many all others are; `last` is always among the others.

    One that would be alone among the others is shown by itself.
    """
    ordered = sorted(
        ((name, count) for name, count in counts.items() if name != last), key=lambda each: (-each[1], each[0])
    )
    shown = len(ordered) if len(ordered) == most + 1 and not counts.get(last) else most
    return ordered[:shown], sum(count for _, count in ordered[shown:]) + counts.get(last, 0)


def columns(days: Mapping[date, int], until: date) -> tuple[list[Column], int]:
    """From the first day until that day, gaps too; and how many days a column stands for, so that there are few."""
    first, last = min(days), max(until, *days)
    span = (last - first).days + 1
    width = next((width for width in (1, 7, 28) if span <= width * MOST_COLUMNS), -(-span // MOST_COLUMNS))
    starts = [first + timedelta(days=offset) for offset in range(0, span, width)]
    counts = [0] * len(starts)
    for day, count in days.items():
        counts[(day - first).days // width] += count
    return [Column(start, count) for start, count in zip(starts, counts, strict=True)], width


def shares(counts: Sequence[int]) -> list[int]:
    """Each in percent of all, rounded."""
    every = sum(counts) or 1
    return [round(100 * count / every) for count in counts]
