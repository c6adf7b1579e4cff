"""Which buttons a question gets, and the ways that all of them share."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.forms.elements import REPEAT
from bot.forms.kinds.numbers import counts
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.asking import adjusting, calendar, choices, clock, ranking, repeating
from bot.screens.asking.board import LONGEST_ROW, Board
from bot.screens.screen import Button, Rows, cut


def rows(board: Board) -> Rows:
    """Answers to tap, then what ends or keeps them, then the ways back and on."""
    words, shape, here = board.words, board.shape, board.here
    if shape.kind == REPEAT:
        return repeating.rows(board)
    ways = (
        *(words.button("button-back", taps.Back(*here)) for _ in range(shape.can_back)),
        *(words.button("button-skip", taps.Skip(*here)) for _ in range(shape.can_skip)),
    )
    return (*_family(board)(board), *((ways,) if ways else ()))


def guide(board: Board) -> Html | None:
    """What may be done with the buttons and beside them, where it isn't plain to see."""
    match board.shape.kind:
        case "rank":
            key = "question-guide-rank"
        case "date":
            key = calendar.guide(board)
        case "time":
            key = "question-guide-time"
        case "dateTime":
            key = "question-guide-time" if clock.of_day(board) else "question-guide-moment"
        case "range":
            return adjusting.guide(board)
        case "integer" if counts(board.question):
            key = "question-guide-counter"
        case _:
            return choices.guide(board)
    return Html(f"<i>{board.words.say(key)}</i>")


def _family(board: Board) -> Callable[[Board], Rows]:
    if counts(board.question):
        return adjusting.rows
    if board.shape.kind == "dateTime" and clock.of_day(board):
        return _kept(clock.rows)
    return _FAMILIES.get(board.shape.kind, _kept(choices.rows))


def _kept(answers: Callable[[Board], Rows]) -> Callable[[Board], Rows]:
    """The answers to tap, and below them the one that there is already."""

    def rows(board: Board) -> Rows:
        if board.shape.current is None or board.shape.ticking:
            return answers(board)
        label = board.words.plain("button-keep", value=cut(board.shape.current, LONGEST_ROW))
        return (*answers(board), (Button(label, taps.Keep(*board.here), style="primary"),))

    return rows


def _acknowledging(board: Board) -> Rows:
    return ((board.words.button("button-acknowledge", taps.Acknowledge(*board.here), "primary"),),)


_FAMILIES: Final[Mapping[str, Callable[[Board], Rows]]] = {
    "acknowledge": _acknowledging,
    "trigger": _acknowledging,
    "date": _kept(calendar.rows),
    "dateTime": _kept(calendar.rows),
    "time": _kept(clock.rows),
    "range": adjusting.rows,
    "rank": ranking.rows,
}
"""`Prompt.kind` -> the buttons that answer; a kind that isn't here offers its options."""
