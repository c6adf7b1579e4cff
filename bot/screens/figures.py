"""For coordinators: a programme's numbers, in words and as charts that say the same."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from bot.figures.counting import Funnel
from bot.language.texts import Html
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.figure_parts import Picture, title
from bot.screens.figures_of_events import messages, places
from bot.screens.figures_of_people import STEPS, ages, countries, days, funnel, languages, steps_of
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

DAYS, COUNTRIES, AGES, LANGUAGES_, FUNNEL, PLACES, MESSAGES = (
    "days", "countries", "ages", "languages", "funnel", "places", "messages",
)  # fmt: skip
_BUTTONS: Final = {
    DAYS: "button-stats-days",
    COUNTRIES: "button-stats-countries",
    AGES: "button-stats-ages",
    LANGUAGES_: "button-stats-languages",
    FUNNEL: "button-stats-funnel",
    PLACES: "button-stats-places",
    MESSAGES: "button-stats-messages",
}
DRAWN: Final[Mapping[str, Callable[[Words, Loaded, Any, datetime], Picture | None]]] = {
    DAYS: days,
    COUNTRIES: countries,
    AGES: ages,
    LANGUAGES_: languages,
    FUNNEL: funnel,
    PLACES: places,
    MESSAGES: messages,
}


def choose(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which programme's numbers?"""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("desk-none"), column(home))
    return Screen(
        words.say("stats-choose"),
        column(*(Button(title(words, each), taps.ShowFigures(each.id)) for each in mine), home),
    )


def page(words: Words, loaded: Loaded, funnel: Funnel) -> Screen:
    """How far people have come, in words, and a button for each picture."""
    buttons = [words.button(key, taps.GetFigure(loaded.id, kind)) for kind, key in _BUTTONS.items()]
    steps = zip(STEPS, steps_of(funnel), strict=True)
    return Screen(
        lines(
            words.say("stats-title", programme=title(words, loaded)),
            Html("\n".join(words.say("stats-line", label=words.plain(key), count=count) for key, count in steps)),
            words.say("stats-how"),
        ),
        (
            *(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2)),
            (words.button("button-stops", taps.ShowStops(loaded.id, "")),),
            (words.button("button-export-desk", taps.ShowDesk(loaded.id)),),
        ),
    )


def nothing(words: Words, loaded: Loaded, kind: str) -> Screen:
    """There is nothing to draw yet."""
    key = {PLACES: "stats-no-events", MESSAGES: "stats-no-messages", COUNTRIES: "stats-no-countries"}
    key |= {AGES: "stats-no-ages"}
    back = words.button("button-stats-back", taps.ShowFigures(loaded.id))
    return Screen(words.say(key.get(kind, "stats-no-applications")), column(back))


def said(words: Words, key: str) -> Screen:
    """Something that went wrong, and the way on."""
    return Screen(words.say(key), column(words.button("button-home", taps.Home())))
