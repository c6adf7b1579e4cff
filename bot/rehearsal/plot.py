"""When what happens in a rehearsal: plain arithmetic with the dates of a programme."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from math import ceil
from typing import Final
from zoneinfo import ZoneInfo

from bot.clock import instant
from bot.programmes.programme import Programme
from bot.programmes.workbook import Workbook
from bot.rehearsal.people import STOPS, Player

ROOM_TO_APPLY: Final = timedelta(days=60)  # where the workbook doesn't say when applications open
LAST_CALL: Final = timedelta(
    days=4
)  # before the deadline: who stops halfway then hears of the form and of the deadline
AFTERWARDS: Final = timedelta(days=31)
WAITING: Final = 4  # one of so many applicants doesn't get a place, where places are limited


def opening(programme: Programme) -> datetime:
    """The instant at which applications open, aware, in UTC."""
    if programme.opens:
        return instant(programme.opens, programme.zone)
    return deadline(programme) - ROOM_TO_APPLY


def deadline(programme: Programme) -> datetime:
    """The instant until which one may apply, aware, in UTC."""
    return instant(programme.closes or datetime.combine(programme.start, time()), programme.zone)


def accepting(programme: Programme) -> datetime:
    """The instant at which coordinators accept who has applied: the day after the deadline, late in the morning."""
    day = deadline(programme).astimezone(ZoneInfo(programme.zone)).date() + timedelta(days=1)
    return instant(datetime.combine(day, time(11)), programme.zone)


def ending(book: Workbook) -> datetime:
    """The instant at which a rehearsal ends, aware, in UTC: a month after the programme."""
    programme = book.programme
    last_day = instant(datetime.combine(programme.end, time(23)), programme.zone)
    return max([last_day, *(event.ends for event in book.events)]) + AFTERWARDS


def applying(programme: Programme, players: Sequence[Player]) -> Mapping[int, datetime]:
    """When each player, by number, begins to apply: evenings from the opening on; at last who stops halfway."""
    opens = opening(programme)
    time_to_apply = max(timedelta(), deadline(programme) - LAST_CALL - opens)
    shares = {player.number: (player.number + 1) / (len(players) + 1) for player in players if player.part != STOPS}
    return {
        player.number: max(opens, _evening(opens + time_to_apply * shares.get(player.number, 1), programme.zone))
        for player in players
    }


def scarce(book: Workbook, applicants: int) -> tuple[Workbook, int]:
    """The book with so few places that somebody has to wait, where they are limited; how many at most, 0: no limit."""
    most = applicants - ceil(applicants / WAITING)
    if all(event.capacity is None for event in book.events):
        return book, 0
    events = (
        replace(event, capacity=min(event.capacity, most)) if event.capacity is not None else event
        for event in book.events
    )
    return replace(book, events=tuple(events)), most


def _evening(when: datetime, zone: str) -> datetime:
    """18:30 on that day in `zone`."""
    return when.astimezone(ZoneInfo(zone)).replace(hour=18, minute=30, second=0, microsecond=0)
