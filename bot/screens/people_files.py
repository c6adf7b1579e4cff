"""For coordinators: the files and places that somebody answered with."""

from typing import Final

from bot.desk.card import Card
from bot.forms.enclosed import Enclosed
from bot.forms.kinds import KINDS
from bot.forms.kinds.places import map_link
from bot.language.texts import Html
from bot.screens import taps
from bot.screens.people_card import say_title, to_card
from bot.screens.screen import Button, Rows, Screen, cut, lines, shorten
from bot.screens.words import Words

PAGE: Final = 8
LONGEST_LABEL: Final = 150
LONGEST_BUTTON: Final = 60


def listing(words: Words, shown: Card, *, locked: bool, page: int, offset: int) -> Screen:
    """All of them that are locked, or that aren't: a file comes at a tap, a place opens on a map."""
    found = shown.enclosed(locked=locked)
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    here = found[page * PAGE : (page + 1) * PAGE]
    turn = taps.ShowLockedFiles if locked else taps.ShowCardFiles
    number = shown.application.id
    return Screen(
        lines(
            say_title(words, shown),
            words.say("card-files-title"),
            Html("\n".join(_line(words, shown, each) for each in here)),
            words.say("card-files-how") if found else words.say("card-files-none"),
            words.say("card-read-recorded") if locked else None,
            words.say("people-page", page=page + 1, pages=pages) if pages > 1 else None,
        ),
        (
            *((_button(words, shown, each),) for each in here),
            *_turns(words, turn(number, page - 1, offset) if page else None,
                    turn(number, page + 1, offset) if page + 1 < pages else None),
            (to_card(words, number, offset),),
        ),
    )  # fmt: skip


def caption(words: Words, shown: Card, sent: Enclosed) -> str:
    """What stands under a file, in plain text."""
    name = cut(shown.application.name, LONGEST_BUTTON)
    return f"{name} · {cut(sent.label(words.language, shown.form.default_language), LONGEST_LABEL)}"


def _line(words: Words, shown: Card, sent: Enclosed) -> Html:
    label = shorten(sent.label(words.language, shown.form.default_language), LONGEST_LABEL)
    return words.say("card-line", label=label, value=shorten(_said(words, shown, sent), LONGEST_LABEL))


def _button(words: Words, shown: Card, sent: Enclosed) -> Button:
    label = sent.label(words.language, shown.form.default_language)
    if not sent.is_file:
        return Button(cut(f"🗺 {label}", LONGEST_BUTTON), url=map_link(sent.answer))
    rows = ".".join(map(str, sent.rows))
    place = shown.form.plan.place[sent.question.name]
    return Button(cut(f"⬇️ {label}", LONGEST_BUTTON), taps.SendCardFile(shown.application.id, place, rows))


def _said(words: Words, shown: Card, sent: Enclosed) -> str:
    kind = KINDS[sent.question.kind]
    return kind.show(sent.answer, sent.question, words.language, shown.form.default_language)


def _turns(words: Words, before: taps.Tap | None, after: taps.Tap | None) -> Rows:
    row = (
        *((words.button("button-page-before", before),) if before else ()),
        *((words.button("button-page-after", after),) if after else ()),
    )
    return (row,) if row else ()
