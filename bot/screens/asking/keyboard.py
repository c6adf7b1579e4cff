"""Which buttons a question gets, and the ways that all of them share."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.forms.elements import REPEAT
from bot.screens import taps
from bot.screens.asking import choices, repeating
from bot.screens.asking.board import LONGEST_ROW, Board
from bot.screens.screen import Button, Rows, cut


def _acknowledging(board: Board) -> Rows:
    return ((board.words.button("button-acknowledge", taps.Acknowledge(*board.here), "primary"),),)


_FAMILIES: Final[Mapping[str, Callable[[Board], Rows]]] = {
    "acknowledge": _acknowledging,
    "trigger": _acknowledging,
}
"""`Prompt.kind` -> the buttons that answer; a kind that isn't here offers its options."""


def rows(board: Board) -> Rows:
    """Answers to tap, then what ends or keeps them, then the ways back and on."""
    words, shape, here = board.words, board.shape, board.here
    if shape.kind == REPEAT:
        return repeating.rows(board)
    answers = _FAMILIES.get(shape.kind, choices.rows)(board)
    ends: Rows = ()
    if shape.ticking:
        label = words.plain("button-done-ticks", count=len(shape.ticks))
        ends = ((Button(label, taps.TicksDone(*here), style="primary"),),)
    elif shape.current:
        label = words.plain("button-keep", value=cut(shape.current, LONGEST_ROW))
        ends = ((Button(label, taps.Keep(*here), style="primary"),),)
    ways = (
        *(words.button("button-back", taps.Back(*here)) for _ in range(shape.can_back)),
        *(words.button("button-skip", taps.Skip(*here)) for _ in range(shape.can_skip)),
    )
    return (*answers, *ends, *((ways,) if ways else ()))
