"""Choices that are put in an order: tapped one after another."""

from collections.abc import Sequence

from bot.screens import taps
from bot.screens.asking.board import Board
from bot.screens.asking.choices import LONGEST_LABEL, in_rows, on_page, turns
from bot.screens.screen import Button, Rows, cut

_RANKS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")


def rows(board: Board) -> Rows:
    """The choices with their ranks so far; once all have one, the way on."""
    words, ticks = board.words, board.shape.ticks
    buttons = [
        Button(
            f"{_rank(option.value, ticks)} {cut(option.label, LONGEST_LABEL)}", taps.Tick(*board.here, option.number)
        )
        for option in on_page(board)
    ]
    over = ((words.button("button-start-over", taps.StartOver(*board.here)),),) if ticks else ()
    whole = len(ticks) == len(board.shape.options)
    done = ((words.button("button-done", taps.TicksDone(*board.here), "primary"),),) if whole else ()
    return (*in_rows(buttons, 1), *turns(board), *over, *done)


def _rank(name: str, ticks: Sequence[str]) -> str:
    if name not in ticks:
        return "▫️"
    rank = ticks.index(name)
    return _RANKS[rank] if rank < len(_RANKS) else f"{rank + 1}."
