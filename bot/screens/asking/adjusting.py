"""A number between − and +."""

from decimal import Decimal

from bot.forms.kinds.numbers import canonical, counts, say_exactly
from bot.forms.kinds.ranges import beginning, scale_of
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.asking.board import Board
from bot.screens.screen import Button, Rows

LEAPS = (10, 100, 1000)  # steps at once, offered where the scale has more than twice as many


def rows(board: Board) -> Rows:
    """One step down, the number, one step up; leaps on long scales; what ends it."""
    here = board.here
    counter = counts(board.question)
    step, steps = (Decimal(1), 0) if counter else (scale_of(board.question).step, scale_of(board.question).steps)
    number = board.shape.ticks[0] if board.shape.ticks else "0" if counter else canonical(beginning(board.question))
    value = say_exactly(number, board.question, board.words.language)
    leaps = tuple(
        (Button(f"−{_said(board, step * leap)}", taps.Less(*here, leap)),
         Button(f"+{_said(board, step * leap)}", taps.More(*here, leap)))
        for leap in LEAPS if steps >= 2 * leap
    )  # fmt: skip
    return (
        (Button("−", taps.Less(*here, 1)), Button(value, taps.More(*here, 0)), Button("+", taps.More(*here, 1))),
        *leaps,
        (Button(board.words.plain("button-done-number", value=value), taps.TicksDone(*here), style="primary"),),
    )


def guide(board: Board) -> Html:
    """From where to where the scale goes."""
    scale = scale_of(board.question)
    low, high = _said(board, scale.low), _said(board, scale.high)
    return Html(f"<i>{board.words.say('question-guide-number', low=low, high=high)}</i>")


def _said(board: Board, number: Decimal) -> str:
    return say_exactly(canonical(number), board.question, board.words.language)
