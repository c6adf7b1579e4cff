"""For coordinators: at which question people stop, in words, as a picture and as a table."""

from datetime import datetime
from typing import Final

from bot.figures.grouping import FEWEST
from bot.figures.stopping import Stop, Stopping
from bot.forms.dialogue import REVIEW
from bot.language.languages import LANGUAGES
from bot.language.numbers import say_number
from bot.language.texts import Html
from bot.pictures.chart import Chart
from bot.pictures.pen import Bar
from bot.programmes.store import Loaded
from bot.programmes.workbook.book import Sheets
from bot.screens import taps
from bot.screens.figure_parts import Picture, caption, say_of, subtitle, title
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

HEADINGS: Final = ("stops-cell-name", "stops-cell-question", "stops-cell-reached", "stops-cell-stopped")
MOST: Final = 5  # questions in words
MOST_BARS: Final = 10
LONGEST: Final = 120  # characters of a question


def page(words: Words, loaded: Loaded, found: Stopping, language: str) -> Screen:
    """The questions where most stop, of those who read this language ("": any), and the other languages."""
    shown = found.most[:MOST]
    rest = found.stopped - sum(each.stopped for each in shown)
    return Screen(
        lines(
            words.say("stops-title", programme=title(words, loaded)),
            words.say("stops-of", begun=found.begun, stopped=found.stopped, language=_language(words, language)),
            _first(words, shown[0]) if shown else words.say("stops-none", least=FEWEST) if found.begun else None,
            Html("\n".join(_line(words, each) for each in shown[1:])),
            words.say("stops-elsewhere", count=_few(words, rest)) if rest and shown else None,
            words.say("stops-how"),
        ),
        (
            *_languages(words, loaded, found, language),
            *column(
                words.button("button-stops-picture", taps.GetStopsPicture(loaded.id, language)) if shown else None,
                words.button("button-stops-sheet", taps.GetStopsSheet(loaded.id, language)) if found.begun else None,
                words.button("button-stats-back", taps.ShowFigures(loaded.id)),
            ),
        ),
    )


def picture(words: Words, loaded: Loaded, found: Stopping, language: str, now: datetime) -> Picture | None:
    """The same as bars: of those who came to a question, how many stopped there. None: there is nothing to draw."""
    shown = found.most[:MOST_BARS]
    if not shown:
        return None
    bars = [
        Bar(_name(words, each), [("plain", each.stopped)], each.reached, say_of(words, each.stopped, each.reached))
        for each in shown
    ]
    chart = Chart(
        words.plain("stops-picture-title"),
        f"{subtitle(words, loaded, now)} · {_language(words, language)}",
        say_number(found.stopped, words.language),
        words.plain("stops-stopped", count=found.stopped),
        bars,
    )
    said = [words.say("stats-text", label=bar.label, text=bar.said) for bar in bars]
    return Picture(chart, caption(words, loaded, "stops-picture-title", said))


def sheet(words: Words, found: Stopping, language: str) -> Sheets:
    """All questions in the form's order. Numbers that might point at somebody aren't told."""
    headings = [words.plain(key) for key in HEADINGS]
    rows = [
        [
            "" if each.question == REVIEW else each.question,
            words.plain("stops-review") if each.question == REVIEW else each.label,
            _few(words, each.reached),
            _few(words, each.stopped),
        ]
        for each in found.places
    ]
    return {_language(words, language): [headings, *rows]}


def _first(words: Words, stop: Stop) -> Html:
    return words.say("stops-most", question=_name(words, stop), stopped=stop.stopped, reached=stop.reached)


def _line(words: Words, stop: Stop) -> Html:
    return words.say("stops-line", question=_name(words, stop), stopped=stop.stopped, reached=stop.reached)


def _name(words: Words, stop: Stop) -> str:
    return words.plain("stops-review") if stop.question == REVIEW else cut(stop.label, LONGEST)


def _few(words: Words, count: int) -> str:
    """The number, unless it is so small that it might point at somebody."""
    return words.plain("stops-few", least=FEWEST) if 0 < count < FEWEST else str(count)


def _language(words: Words, language: str) -> str:
    return LANGUAGES[language].own_name if language else words.plain("stops-all-languages")


def _languages(words: Words, loaded: Loaded, found: Stopping, language: str) -> tuple[tuple[Button, ...], ...]:
    """The other languages, two in a row."""
    others = [each for each in ("", *found.languages) if each != language]
    if not found.languages or (not language and len(found.languages) < 2):
        return ()
    buttons = [Button(_language(words, each), taps.ShowStops(loaded.id, each)) for each in others]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
