"""One more row of a repeat, or that's all; and which one to take away."""

from bot.language.texts import Html
from bot.screens import taps
from bot.screens.asking.board import Board
from bot.screens.screen import Button, Rows, cut, shorten
from bot.screens.words import Words

MOST_TO_REMOVE = 50  # rows; a form has no more
LONGEST = 40  # letters of a row on its button
ROW = 120  # letters of a row in the list


def rows(board: Board) -> Rows:
    """The ways on from the rows there are, or the rows to choose from."""
    words, shape, here = board.words, board.shape, board.here
    back = ((words.button("button-back", taps.Back(*here)),),) if shape.can_back else ()
    if isinstance(board.look, taps.ChooseRow) and shape.rows:
        choices = tuple(
            (Button(cut(f"🗑 {number}. {row}", LONGEST), taps.RemoveRow(*here, number)),)
            for number, row in enumerate(shape.rows[:MOST_TO_REMOVE], 1)
        )
        return (*choices, (words.button("button-keep-rows", taps.LeaveRows(*here)),))
    count = len(shape.rows)
    add = words.button("button-add-row" if count else "button-add-first-row", taps.AddRow(*here), "primary")
    done = Button(words.plain("button-rows-done" if count else "button-no-rows", count=count), taps.TicksDone(*here))
    remove = ((words.button("button-remove-row", taps.ChooseRow(*here)),),) if count else ()
    return ((add,), (done,), *remove, *back)


def listing(words: Words, found: tuple[str, ...]) -> Html | None:
    """The rows there are, a line each."""
    if not found:
        return None
    each = [words.say("question-row", number=str(number), row=shorten(row, ROW)) for number, row in enumerate(found, 1)]
    return Html("\n".join(each))
