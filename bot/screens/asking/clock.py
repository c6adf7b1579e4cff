"""A clock to tap: the hours, then the minutes of one of them by fives."""

from datetime import date

from bot.forms.kinds.days import is_date
from bot.language.dates import say_date
from bot.screens import taps
from bot.screens.asking.board import Board
from bot.screens.asking.choices import in_rows
from bot.screens.screen import Button, Rows

HOURS = 24  # as `OpenClock.hour`: look at all of them


def rows(board: Board) -> Rows:
    """Hours, or the minutes of the hour that is looked at; above them the day that is chosen already, if one is."""
    day = of_day(board)
    top: Rows = ()
    if day:
        label = f"📅 {say_date(day, board.words.language)}"
        top = ((Button(label, taps.OpenCalendar(*board.here, day.year * 100 + day.month)),),)
    hour = board.look.hour if isinstance(board.look, taps.OpenClock) else HOURS
    return (*top, *(_minutes(board, hour) if hour < HOURS else _hours(board)))


def of_day(board: Board) -> date | None:
    """The day whose time is asked for, unless it is being changed."""
    ticks = board.shape.ticks
    if board.shape.kind != "dateTime" or isinstance(board.look, taps.OpenCalendar):
        return None
    return date.fromisoformat(ticks[0]) if ticks and is_date(ticks[0]) else None


def _hours(board: Board) -> Rows:
    return in_rows([Button(f"{hour:02}", taps.OpenClock(*board.here, hour)) for hour in range(HOURS)], 6)


def _minutes(board: Board, hour: int) -> Rows:
    buttons = [
        Button(f"{hour:02}:{minute:02}", taps.PickTime(*board.here, hour * 60 + minute)) for minute in range(0, 60, 5)
    ]
    return ((Button(f"‹ {hour:02}:…", taps.OpenClock(*board.here, HOURS)),), *in_rows(buttons, 4))
