"""When it is quiet where somebody is, so that only what can't wait is sent."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import instant


def quiet(now: datetime, zone: str, quiet_from: time, quiet_until: time) -> datetime | None:
    """The aware UTC instant when the quiet hours in which `now` lies end; None if it lies in none.

    They last from `quiet_from` to `quiet_until` on the clocks of `zone`, over midnight if the second isn't later than
    the first. Alike: there are none.
    """
    if quiet_from == quiet_until:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    nights = timedelta(days=int(quiet_until < quiet_from))
    for day in (today - timedelta(days=1), today):
        begins = instant(datetime.combine(day, quiet_from), zone)
        ends = instant(datetime.combine(day + nights, quiet_until), zone)
        if begins <= now < ends:
            return ends
    return None
