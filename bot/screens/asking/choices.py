"""Choices as buttons, a page at a time; what is typed narrows a long list."""

from collections.abc import Sequence

from bot.forms.kinds import MANY, Option, Options
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.asking.board import LONGEST_ROW, Board
from bot.screens.screen import Button, Rows, cut, shorten

MOST_IN_A_ROW = 8  # Telegram's own limit
LONGEST_LABEL = 200  # of a button; what is longer nobody sees
_SIDE_BY_SIDE = frozenset({"likert", "horizontal", "horizontal-compact", "columns", "columns-pack", "compact"})
_SIDE_BY_SIDE |= {"quickcompact", "label", "list-nolabel"}


def rows(board: Board) -> Rows:
    """The choices on the page that is looked at, the ways to the other pages and out of a search, and what ends it."""
    marks = ("✅ ", "⬜ ") if board.shape.ticking else ("", "")
    buttons = [
        Button(marks[not option.ticked] + cut(option.label, LONGEST_LABEL), _tap(board, option))
        for option in on_page(board)
    ]
    ends: Rows = ()
    if board.shape.search:
        ends = ((board.words.button("button-show-all", taps.ShowAll(*board.here)),),)
    if board.shape.ticking:
        label = board.words.plain("button-done-ticks", count=len(board.shape.ticks))
        ends = (*ends, (Button(label, taps.TicksDone(*board.here), style="primary"),))
    return (*arranged(buttons, board.question.appearance), *turns(board), *ends)


def guide(board: Board) -> Html | None:
    """That letters may be typed, or what was found with those that were."""
    words, shape = board.words, board.shape
    if shape.search:
        return words.say("question-found", words=shorten(shape.search, LONGEST_LABEL), count=len(shape.options))
    return Html(f"<i>{words.say('question-guide-find')}</i>") if len(shape.options) > MANY else None


def on_page(board: Board) -> Sequence[Option]:
    """The options that stand on the screen."""
    page = _page(board)
    return board.shape.options[page * MANY : (page + 1) * MANY]


def turns(board: Board) -> Rows:
    """The ways to the pages before and after this one."""
    page, pages = _page(board), -(-len(board.shape.options) // MANY)
    before = [Button(f"‹ {page}/{pages}", taps.TurnPage(*board.here, page - 1))] if page else []
    after = [Button(f"{page + 2}/{pages} ›", taps.TurnPage(*board.here, page + 1))] if page + 1 < pages else []
    return ((*before, *after),) if pages > 1 else ()


def arranged(buttons: Sequence[Button], appearance: str = "") -> Rows:
    """One button a row; short ones (sizes, yes and no) two or three to a row. More side by side where the appearance
    wants it and they are short enough to be read."""
    longest = max((len(button.label) for button in buttons), default=0)
    width = 3 if longest <= LONGEST_ROW // 4 else 2 if longest <= LONGEST_ROW // 2 else 1
    most = min(MOST_IN_A_ROW, max(1, LONGEST_ROW // max(1, longest)))
    for hint in appearance.split():
        if hint in _SIDE_BY_SIDE:
            width = max(width, most)
        elif hint.startswith("columns-") and hint[8:].isdecimal() and len(hint) < 11:
            width = max(1, min(int(hint[8:]), max(width, most)))
    return in_rows(buttons, width)


def in_rows(buttons: Sequence[Button], width: int) -> Rows:
    """So many to a row."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def _page(board: Board) -> int:
    """The page that was turned to, or on which the choice stands that was tapped."""
    options = board.shape.options
    last = max(0, len(options) - 1) // MANY
    if isinstance(board.look, taps.TurnPage):
        return min(board.look.page, last)
    if isinstance(board.look, taps.Tick) and isinstance(options, Options):
        place = board.look.choice
        return options.numbers.index(place) // MANY if place in options.numbers else 0
    return 0


def _tap(board: Board, option: Option) -> taps.Tap:
    return (taps.Tick if board.shape.ticking else taps.Pick)(*board.here, option.number)
