"""When an announcement is sent: at once, at a wall time somewhere, or at that time in each person's own zone."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from bot.announcements import reach
from bot.announcements.announcement import Announcement
from bot.announcements.audiences import QueryProblem
from bot.announcements.hours import Hours
from bot.clock import instant
from bot.database import Tx
from bot.programmes.store import Shelf


def starts_at(tx: Tx, shelf: Shelf, announcement: Announcement, now: datetime) -> int:
    """When the first may get it, in seconds since 1970 UTC: `now` (aware) if nothing is planned. May be past.

    In everybody's own time it is the earliest moment of those whom it is for at present. Raises Missing.
    """
    plan = announcement.plan
    if plan is None:
        return int(now.timestamp())
    zones = [plan.zone] if plan.zone else own_zones(tx, shelf, announcement, plan.wall)
    return min(int(instant(plan.wall, zone).timestamp()) for zone in zones)


def own_zones(tx: Tx, shelf: Shelf, announcement: Announcement, wall: datetime) -> Mapping[str, int]:
    """In which IANA zones those are whom it is for when their clocks show that naive wall time, and how many in each.

    The zone that the most have comes first; there is always one. Raises Missing.
    """
    hours = Hours.of(tx, shelf, announcement.programme_id)
    people: Counter[str] = Counter()
    with suppress(QueryProblem):  # it asks for what isn't there any more, so nobody is chosen
        chosen = reach.selection(tx, shelf, announcement)
        for own, home, count in tx.all(
            "SELECT p.zone, p.home_zone, count(*) FROM persons AS p"  # noqa: S608  the condition has bound values
            f" WHERE {chosen.where} GROUP BY 1, 2",
            **chosen.values,
        ):
            people[own_zone(hours, wall, own, home)] += count
    return dict(people.most_common()) or {hours.zone: 0}


def own_zone(hours: Hours, wall: datetime, own: str | None, home: str | None) -> str:
    """Whose clocks count at that naive wall time for somebody who chose `own` and whose country has `home`."""
    return hours.zone_of(own, home, instant(wall, own or home or hours.zone))
