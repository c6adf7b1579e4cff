"""A calendar to tap: a month's days; by its title the year's months, the decade's years, and all decades."""

from calendar import Calendar
from datetime import date

from bot.forms.kinds.days import is_date, looks_back, unit_of
from bot.language.dates import say_month, say_months, say_weekdays
from bot.screens import taps
from bot.screens.asking.board import Board
from bot.screens.asking.choices import in_rows
from bot.screens.screen import Button, Rows

FIRST, LAST = 1900, 2109  # years that can be leafed to; others can be typed
DECADES = 0  # as `OpenCalendar.at`: look at all decades
OLDEST = 1930  # of the decades where a birthday is asked for; the ones before are leafed to
_NOTHING = "·"  # Telegram wants something on every button


def rows(board: Board) -> Rows:
    """What is looked at: days, months, years or decades."""
    at = _at(board)
    if at == DECADES:
        return _decades(board)
    if at < FIRST:
        return _years(board, at * 10)
    return _months(board, at) if at <= LAST else _days(board, *divmod(at, 100))


def guide(board: Board) -> str:
    """The key of what may be done."""
    return {
        "day": "question-guide-day",
        "month": "question-guide-month",
        "year": "question-guide-year",
    }[unit_of(board.question)]


def _at(board: Board) -> int:
    """What is looked at, as `OpenCalendar.at`: at first the answer that there is, else the present."""
    unit = unit_of(board.question)
    if isinstance(board.look, taps.OpenCalendar) and _exists(board.look.at, unit):
        return board.look.at
    answer = str(board.shape.answer or "")[:10]
    if not is_date(answer) and (looks_back(board.question) or "no-calendar" in board.question.appearance.split()):
        return DECADES
    day = date.fromisoformat(answer) if is_date(answer) else board.today
    if not FIRST <= day.year <= LAST:
        return DECADES
    return {"day": day.year * 100 + day.month, "month": day.year, "year": day.year // 10}[unit]


def _exists(at: int, unit: str) -> bool:
    """Whether a button of this calendar leads there."""
    if at == DECADES or FIRST // 10 <= at <= LAST // 10:
        return True
    if FIRST <= at <= LAST:
        return unit != "year"
    return unit == "day" and FIRST <= at // 100 <= LAST and 1 <= at % 100 <= 12


def _days(board: Board, year: int, month: int) -> Rows:
    here, language = board.here, board.words.language
    first_day, heads = say_weekdays(language)
    shown = year * 100 + month
    answer = str(board.shape.answer or "")[:10]

    def day(at: date) -> Button:
        if at.month != month:
            return Button(_NOTHING, taps.OpenCalendar(*here, shown))
        mark = "✓" if at.isoformat() == answer else "•" if at == board.today else ""
        return Button(f"{mark}{at.day}", taps.PickDay(*here, int(f"{at:%Y%m%d}")))

    weeks = Calendar(first_day).monthdatescalendar(year, month)
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    after = (year, month + 1) if month < 12 else (year + 1, 1)
    return (
        _leaf(board, before[0] * 100 + before[1], (say_month(date(year, month, 1), language), year),
              after[0] * 100 + after[1]),
        tuple(Button(head, taps.OpenCalendar(*here, shown)) for head in heads),
        *(tuple(day(at) for at in week) for week in weeks),
    )  # fmt: skip


def _months(board: Board, year: int) -> Rows:
    whole = unit_of(board.question) == "month"

    def month(number: int, name: str) -> Button:
        if whole:
            return Button(name, taps.PickDay(*board.here, year * 10_000 + number * 100 + 1))
        return Button(name, taps.OpenCalendar(*board.here, year * 100 + number))

    names = say_months(board.words.language)
    buttons = [month(number, name) for number, name in enumerate(names, 1)]
    return (_leaf(board, year - 1, (str(year), year // 10), year + 1), *in_rows(buttons, 3))


def _years(board: Board, first: int) -> Rows:
    whole = unit_of(board.question) == "year"
    buttons = [
        Button(
            str(year),
            taps.PickDay(*board.here, year * 10_000 + 101) if whole else taps.OpenCalendar(*board.here, year),
        )
        for year in range(first, first + 10)
    ]
    leaf = _leaf(board, first // 10 - 1, (f"{first}–{first + 9}", DECADES), first // 10 + 1)
    return (leaf, *in_rows(buttons, 5))


def _decades(board: Board) -> Rows:
    oldest, newest = (OLDEST, board.today.year) if looks_back(board.question) else (FIRST, LAST)
    return in_rows(
        [
            Button(f"{first}–{first % 100 + 9:02}", taps.OpenCalendar(*board.here, first // 10))
            for first in range(oldest, newest + 1, 10)
        ],
        3,
    )


def _leaf(board: Board, before: int, title: tuple[str, int], after: int) -> tuple[Button, ...]:
    """The title between ‹ and ›, where they lead somewhere. It leads up to what it is a part of."""
    unit = unit_of(board.question)
    label, above = title
    back, on = (
        [Button(sign, taps.OpenCalendar(*board.here, at))] if _exists(at, unit) and at != DECADES else []
        for sign, at in (("‹", before), ("›", after))
    )
    return (*back, Button(label, taps.OpenCalendar(*board.here, above)), *on)
