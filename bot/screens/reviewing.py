"""The review: all answers before they are sent, page by page where there are many."""

from collections.abc import Sequence

from bot.forms.prompt import Entry, closing_notes, review
from bot.language.markdown import rich
from bot.language.texts import Html
from bot.programmes.applying import Step
from bot.screens import taps
from bot.screens.answers import entry_lines
from bot.screens.screen import Button, Rows, Screen, lines
from bot.screens.words import Words

IN_A_ROW = 5  # numbers under the review
ON_A_PAGE = 40  # answers


def screen(words: Words, step: Step, note: Html | None, page: int = 0) -> Screen:
    """One page of the review; the last one for a page that isn't there."""
    entries = review(step.form, step.dialogue, step.context)
    form_id = step.loaded.form_id
    pages = max(1, -(-len(entries) // ON_A_PAGE))
    page = min(page, pages - 1)
    first = page * ON_A_PAGE
    shown = entries[first : first + ON_A_PAGE]
    programme = step.loaded.programme
    title = words.say("review-title", programme=programme.text(programme.title, words.language))
    closing = closing_notes(step.form, step.dialogue, step.context) if page == pages - 1 else ()
    submit = words.button("button-submit-changes" if step.sent else "button-submit", taps.Submit(form_id), "success")
    return Screen(
        lines(
            note,
            title,
            Html("\n".join(entry_lines(words, shown, first=first + 1)).strip()),
            *map(rich, closing),
            words.say("review-change"),
        ),
        (*_numbers(form_id, shown, first), *_turns(form_id, page, pages), (submit,)),
    )


def _numbers(form_id: int, shown: Sequence[Entry], first: int) -> Rows:
    """Rows of nearly the same length, so that no number stands alone and wide."""
    buttons = [
        Button(str(number), taps.Change(form_id, entry.number, taps.rows_of(entry.question)))
        for number, entry in enumerate(shown, first + 1)
    ]
    width = -(-len(buttons) // -(-len(buttons) // IN_A_ROW)) if buttons else 1
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def _turns(form_id: int, page: int, pages: int) -> Rows:
    turns = []
    if page:
        turns.append(Button(f"‹ {page}/{pages}", taps.LeafReview(form_id, page - 1)))
    if page + 1 < pages:
        turns.append(Button(f"{page + 2}/{pages} ›", taps.LeafReview(form_id, page + 1)))
    return (tuple(turns),) if turns else ()
