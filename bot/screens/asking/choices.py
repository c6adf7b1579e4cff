"""Choices as buttons, a page at a time."""

from collections.abc import Sequence

from bot.forms.kinds import Option
from bot.screens import taps
from bot.screens.asking.board import LONGEST_ROW, Board
from bot.screens.screen import Button, Rows

PAGE = 8  # choices that stand on the screen at once


def rows(board: Board) -> Rows:
    """The choices on the page that is looked at, and the ways to the other pages."""
    options = board.shape.options
    page = _page(board)
    here = options[page * PAGE : (page + 1) * PAGE]
    turns = _turns(board, page)
    return (*side_by_side([_button(board, option) for option in here]), *((turns,) if turns else ()))


def side_by_side(buttons: Sequence[Button]) -> Rows:
    """One button a row; short ones (sizes, yes and no) two or three to a row."""
    longest = max((len(button.label) for button in buttons), default=0)
    width = 3 if longest <= LONGEST_ROW // 4 else 2 if longest <= LONGEST_ROW // 2 else 1
    return in_rows(buttons, width)


def in_rows(buttons: Sequence[Button], width: int) -> Rows:
    """So many to a row."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def _page(board: Board) -> int:
    """The page that was turned to, or on which the choice stands that was tapped."""
    last = max(0, len(board.shape.options) - 1) // PAGE
    if isinstance(board.look, taps.TurnPage):
        return min(board.look.page, last)
    if isinstance(board.look, taps.Tick):
        numbers = [option.number for option in board.shape.options]
        return numbers.index(board.look.choice) // PAGE if board.look.choice in numbers else 0
    return 0


def _turns(board: Board, page: int) -> tuple[Button, ...]:
    """The ways to the pages before and after this one."""
    pages = -(-len(board.shape.options) // PAGE)
    before = [Button(f"‹ {page}/{pages}", taps.TurnPage(*board.here, page - 1))] if page else []
    after = [Button(f"{page + 2}/{pages} ›", taps.TurnPage(*board.here, page + 1))] if page + 1 < pages else []
    return (*before, *after)


def _button(board: Board, option: Option) -> Button:
    if board.shape.ticking:
        mark = "✅" if option.ticked else "⬜"
        return Button(f"{mark} {option.label}", taps.Tick(*board.here, option.number))
    return Button(option.label, taps.Pick(*board.here, option.number))
