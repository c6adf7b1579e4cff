"""Functions about places on Earth: points as ODK writes them ("51.1 71.4 347 5"), lines and areas of points with
semicolons between them. Altitude and accuracy don't count.

The Earth is a ball here whose radius is the one at its equator, as the specification says.
"""

import math
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final, TypeAlias

from bot.forms.expressions.calls.function import Function
from bot.forms.expressions.values import Value, number, text

RADIUS: Final = 6_378_100.0
"""Metres."""

Point: TypeAlias = tuple[float, float]
"""Latitude and longitude in radians."""


def _points(parts: tuple[list[Value], ...]) -> list[Point] | None:
    """The points in all the values; None if one isn't on Earth."""
    found: list[Point] = []
    for written in (piece for part in parts for item in part for piece in text(item).split(";")):
        if written.strip():
            point = _point(written)
            if point is None:
                return None
            found.append(point)
    return found


def _point(written: str) -> Point | None:
    numbers = [number(word) for word in written.split()]
    if not 2 <= len(numbers) <= 4 or any(map(math.isnan, numbers)):
        return None
    latitude, longitude = numbers[:2]
    return (math.radians(latitude), math.radians(longitude)) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _between(one: Point, other: Point) -> float:
    """The angle between two points, by the haversine formula."""
    half = math.sin((other[0] - one[0]) / 2) ** 2
    half += math.cos(one[0]) * math.cos(other[0]) * math.sin((other[1] - one[1]) / 2) ** 2
    return 2 * math.asin(min(1.0, math.sqrt(half)))


def _distance(*parts: list[Value]) -> float:
    points = _points(parts)
    return math.nan if not points else round(RADIUS * math.fsum(_between(*pair) for pair in pairwise(points)), 2)


def _area(*parts: list[Value]) -> float:
    points = _points(parts)
    if not points:
        return math.nan
    edges = pairwise([*points, points[0]])
    total = math.fsum((b[1] - a[1]) * (2 + math.sin(a[0]) + math.sin(b[0])) for a, b in edges)
    return round(abs(total) * RADIUS * RADIUS / 2, 2)


def _geofence(place: str, area: str) -> bool:
    """Whether a ray from the point to the east crosses the edge an odd number of times."""
    points, edge = _points(([place],)), _points(([area],))
    if not points or not edge or len(points) != 1:
        return False
    latitude, longitude = points[0]
    inside = False
    for a, b in pairwise([*edge, edge[0]]):
        if (a[0] > latitude) != (b[0] > latitude):
            crossing = a[1] + (latitude - a[0]) / (b[0] - a[0]) * (b[1] - a[1])
            inside ^= longitude < crossing
    return inside


FUNCTIONS: Final[Mapping[str, Function]] = MappingProxyType(
    {
        "area": Function("items items*", "number", _area),
        "enclosed-area": Function("items items*", "number", _area),
        "distance": Function("items items*", "number", _distance),
        "geofence": Function("text text", "truth", _geofence),
    }
)
