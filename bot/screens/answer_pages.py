"""Questions and answers on as many pages as they need, none of them cut."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from bot.forms.prompt import Entry
from bot.language.markdown import plain
from bot.language.texts import Html
from bot.screens.screen import shorten
from bot.screens.words import Words

ROOM: Final = 2_800  # UTF-16 code units of a page, as Telegram counts: of 4,096, leaving room for what stands around
PIECE: Final = 1_200  # characters of an answer in one piece: each is at most two code units
LABEL: Final = 150
MOST: Final = 40  # lines of a page: each has bold letters, and Telegram takes 100 such in a message


class _Line(NamedTuple):
    heading: str
    text: Html
    size: int


def answer_pages(words: Words, entries: Sequence[Entry]) -> list[Html]:
    """The entries page by page, at least one; the heading of a group stands again where a page begins within it."""
    pages: list[list[Html]] = [[]]
    room, heading = ROOM, ""
    for line in _lines(words, entries):
        needed = line.size + (_size(line.heading) + 2 if line.heading != heading or not pages[-1] else 0)
        if pages[-1] and (needed > room or len(pages[-1]) >= MOST):
            pages.append([])
            room, heading = ROOM, ""
        if line.heading != heading:
            pages[-1].append(Html(f"\n<i>{shorten(line.heading, LABEL)}</i>" if line.heading else ""))
            heading = line.heading
        pages[-1].append(line.text)
        room -= needed
    return [Html("\n".join(page).strip()) or words.say("card-no-answers") for page in pages]


def _lines(words: Words, entries: Sequence[Entry]) -> Iterator[_Line]:
    for entry in entries:
        label = plain(entry.label).strip()
        label = label if label.endswith(("?", ":", "!", "…", "؟")) else f"{label.rstrip('.')}:"
        heading = plain(entry.heading)[:LABEL]
        if not entry.value:
            said = words.say("card-line", label=shorten(label, LABEL), value=words.say("review-empty-answer"))
            yield _Line(heading, said, _size(label[:LABEL]) + 30)
        for at in range(0, len(entry.value), PIECE):
            piece = entry.value[at : at + PIECE]
            said = words.say("card-line", label=shorten(label if at == 0 else "…", LABEL), value=shorten(piece, PIECE))
            yield _Line(heading, said, _size(label[:LABEL]) + _size(piece) + 2)


def _size(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
