"""For coordinators: taking a programme's data along as files."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.exports.wish import APPLICATIONS, CSV, TABLES, XLSX, Wish
from bot.language.texts import Html
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

# What a button's `options` say, in bits: which of TABLES, from the lowest bit on, and then these.
CSV_BIT: Final = 1 << len(TABLES)
NAMES_BIT: Final = CSV_BIT << 1
USUAL: Final = 1 << TABLES.index(APPLICATIONS)
ALL: Final = (NAMES_BIT << 1) - 1

_TABLES: Final = {
    "applications": "export-option-applications",
    "events": "export-option-events",
    "announcements": "export-option-announcements",
    "trail": "export-option-trail",
}
_COUNTS: Final = {
    "applications": "export-count-applications",
    "events": "export-count-events",
    "announcements": "export-count-announcements",
    "trail": "export-count-trail",
}


def wish(programme_id: int, options: int, language: str, *, sensitive: bool = False) -> Wish:
    """What the bits of a button wish for."""
    return Wish(
        programme_id,
        tuple(what for bit, what in enumerate(TABLES) if options >> bit & 1),
        language,
        CSV if options & CSV_BIT else XLSX,
        bool(options & NAMES_BIT),
        sensitive,
    )


def choose(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which programme's data?"""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("desk-none"), column(home))
    return Screen(
        words.say("export-choose"),
        column(*(Button(_title(words, each), taps.ShowExport(each.id)) for each in mine), home),
    )


def page(words: Words, loaded: Loaded) -> Screen:
    """What is usual in one tap, and the ways to more."""
    return Screen(
        lines(words.say("export-title", programme=_title(words, loaded)), words.say("export-how")),
        column(
            words.button("button-export-usual", taps.GetExport(loaded.id, USUAL)),
            words.button("button-export-more", taps.ChooseExport(loaded.id, USUAL)),
            words.button("button-export-attachments", taps.AskAttachments(loaded.id)),
            words.button("button-export-desk", taps.ShowDesk(loaded.id)),
        ),
    )


def options(words: Words, loaded: Loaded, chosen: int) -> Screen:
    """What goes into the file, and how: a tap changes one thing."""

    def switch(label: str, bit: int) -> Button:
        mark = "✅" if chosen & bit else "⬜"
        return Button(f"{mark} {label}", taps.ChooseExport(loaded.id, chosen ^ bit))

    return Screen(
        words.say("export-options", programme=_title(words, loaded)),
        column(
            *(switch(words.plain(_TABLES[what]), 1 << bit) for bit, what in enumerate(TABLES)),
            _other(words, loaded, chosen, CSV_BIT, "export-option-xlsx", "export-option-csv"),
            _other(words, loaded, chosen, NAMES_BIT, "export-option-labels", "export-option-names"),
            words.button("button-export-make", taps.GetExport(loaded.id, chosen)),
            words.button("button-export-sensitive", taps.AskSensitiveExport(loaded.id, chosen)),
            words.button("button-export-back", taps.ShowExport(loaded.id)),
        ),
    )


def sensitive_question(words: Words, loaded: Loaded, chosen: int) -> Screen:
    """What it means to take sensitive answers along."""
    return Screen(
        words.say("export-sensitive-question"),
        column(
            words.button("button-export-sensitive-surely", taps.GetSensitiveExport(loaded.id, chosen)),
            words.button("button-export-back", taps.ChooseExport(loaded.id, chosen)),
        ),
    )


def caption(words: Words, loaded: Loaded, counts: Mapping[str, int], *, sensitive: bool) -> Html:
    """What stands under the file."""
    what = Html("\n".join(words.say(_COUNTS[each], count=count) for each, count in counts.items()))
    return lines(
        words.say("export-done", programme=_title(words, loaded), what=what),
        words.say("export-done-sensitive") if sensitive else None,
    )


def attachments_question(words: Words, loaded: Loaded, count: int, locked: int = 0) -> Screen:
    """How many files people sent; shall they be fetched? `locked`: how many more answer sensitive questions."""
    return Screen(
        lines(
            words.say("export-attachments-question", count=count) if count else words.say("export-attachments-none"),
            words.say("export-attachments-locked", count=locked) if locked else None,
        ),
        column(
            words.button("button-export-attachments-surely", taps.GetAttachments(loaded.id)) if count else None,
            words.button("button-export-attachments-sensitive", taps.GetSensitiveAttachments(loaded.id))
            if locked
            else None,
            words.button("button-export-back", taps.ShowExport(loaded.id)),
        ),
    )


def attachments_caption(words: Words, loaded: Loaded, count: int, part: int, missing: int) -> Html:
    """What stands under a .zip of files; `part` 0: it is the only one."""
    file = f"{words.plain('export-attachments-missing-file')}.txt"
    return lines(
        words.say("export-attachments-done", programme=_title(words, loaded), count=count),
        words.say("export-attachments-part", part=part) if part else None,
        words.say("export-attachments-missing", count=missing, file=file) if missing else None,
    )


def said(words: Words, key: str, **args: str | int) -> Screen:
    """Something that went wrong, and the way on."""
    return Screen(words.say(key, **args), column(words.button("button-home", taps.Home())))


def _other(words: Words, loaded: Loaded, chosen: int, bit: int, off: str, on: str) -> Button:
    """Of two ways the one that is chosen; a tap takes the other."""
    return words.button(on if chosen & bit else off, taps.ChooseExport(loaded.id, chosen ^ bit))


def _title(words: Words, loaded: Loaded) -> str:
    return loaded.programme.text(loaded.programme.title, words.language)
