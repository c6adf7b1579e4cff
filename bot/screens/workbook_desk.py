"""A workbook that a coordinator sent: what is wrong with it, what it would change, what became of it.

What doesn't fit into a message goes out as a text file too: each of these is a `Report`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from re import sub

from bot.language.texts import Html, escape
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded
from bot.programmes.workbook.book import Fault
from bot.reminders.foreseeing import NOTHING, Foreseen
from bot.screens import taps
from bot.screens.changes import say_changes
from bot.screens.faults import say_fault
from bot.screens.screen import Rows, Screen, column, cut, lines, shorten
from bot.screens.words import Words

MOST_CHANGES, MOST_PROBLEMS = 20, 10  # lines in a message
ROOM = 2800  # characters of such lines in a message
LONGEST = 300  # characters of one line
LONGEST_FILE = 60  # characters of its name


@dataclass(frozen=True, slots=True)
class Report:
    """A screen, and all lines as a text file where they don't fit into it."""

    screen: Screen
    file: bytes | None = None


def problems(words: Words, file: str, faults: Sequence[Fault]) -> Report:
    """All that is wrong, and where."""
    said = [escape(say_fault(words, fault)) for fault in faults]
    shown, rest = _fitting(words, said, MOST_PROBLEMS, ROOM)
    return Report(
        Screen(
            lines(words.say("desk-problems", file=cut(file, LONGEST_FILE), count=len(said)), shown),
            _to_desk(words, 0),
        ),
        _text(said) if rest else None,
    )


def difference(words: Words, proposal_id: int, foreseen: Foreseen, *, anew: bool = False) -> Report:
    """What the workbook would change; `anew`: the programme isn't as it was when this was shown before."""
    programme = foreseen.book.programme
    remarks = foreseen.changes[0].key == NOTHING
    said = [words.say("desk-remarks")] if remarks else say_changes(words, foreseen.changes, programme)
    doubts = [escape(say_fault(words, fault)) for fault in foreseen.book.warnings]
    shown, rest = _fitting(words, said, MOST_CHANGES, ROOM if not doubts else ROOM * 2 // 3)
    doubtful, more_doubts = _fitting(words, doubts, MOST_PROBLEMS, ROOM // 3)
    return Report(
        Screen(
            lines(
                words.say("desk-difference-anew" if anew else "desk-difference", programme=_title(words, programme)),
                shown,
                words.say("desk-in-all", people=foreseen.told) if foreseen.told else None,
                lines(words.say("desk-warnings", count=len(doubts)), doubtful) if doubts else None,
            ),
            column(
                words.button("button-try-form", taps.TryWorkbook(proposal_id)),
                words.button("button-apply-workbook", taps.ApplyWorkbook(proposal_id), "primary"),
                words.button("button-drop-workbook", taps.DropWorkbook(proposal_id)),
            ),
        ),
        _text([*said, "", *doubts]) if rest or more_doubts else None,
    )


def unchanged(words: Words, foreseen: Foreseen) -> Screen:
    """The workbook says what is there already."""
    programme_id = foreseen.loaded.id if foreseen.loaded else 0
    return Screen(
        words.say("desk-difference-none", programme=_title(words, foreseen.book.programme)),
        _to_desk(words, programme_id),
    )


def not_yours(words: Words, name: str, mine: Sequence[Loaded]) -> Screen:
    """The workbook is of a programme that the person doesn't look after."""
    known = Html(", ".join(f"<code>{escape(each.programme.slug)}</code>" for each in mine))
    return Screen(words.say("desk-not-yours", name=name, known=known), _to_desk(words, 0))


def applied(words: Words, programme: Programme, programme_id: int, people: int) -> Screen:
    """It stands in the database now."""
    return Screen(
        words.say("desk-applied", programme=_title(words, programme), people=people), _to_desk(words, programme_id)
    )


def said(words: Words, key: str, **args: str | int) -> Screen:
    """One sentence, and the way to the programme."""
    return Screen(words.say(key, **args), _to_desk(words, 0))


def _to_desk(words: Words, programme_id: int) -> Rows:
    return column(words.button("button-to-desk", taps.ShowDesk(programme_id)), words.button("button-home", taps.Home()))


def _fitting(words: Words, said: Sequence[Html], most: int, room: int) -> tuple[Html, int]:
    """As many of these lines as fit, at the `most` so many, and how many are left out."""
    shown: list[Html] = []
    for line in said[:most]:
        bullet = Html(f"• {_short(line)}")
        room -= len(bullet) + 1
        if room < 0:
            break
        shown.append(bullet)
    rest = len(said) - len(shown)
    more = words.say("desk-more", count=rest) if rest else ""
    return Html("\n".join(line for line in (*shown, more) if line)), rest


def _short(line: Html) -> Html:
    """The line, cut without its formatting if it is very long."""
    unadorned = plain(line)
    return line if len(unadorned) <= LONGEST else shorten(unadorned, LONGEST)


def plain(line: Html) -> str:
    """The same without formatting."""
    return unescape(sub(r"<[^>]+>", "", line))


def _text(said: Sequence[Html | str]) -> bytes:
    """The lines as a file that any phone shows."""
    return "\n".join(f"• {plain(Html(line))}" if line else "" for line in said).encode()


def _title(words: Words, programme: Programme) -> str:
    return programme.text(programme.title, words.language)
