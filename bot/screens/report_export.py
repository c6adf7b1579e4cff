"""A report to take along: the words of its picture, the cells of its spreadsheet."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.announcements import content as contents
from bot.announcements.picture import Chart
from bot.announcements.report import Report, Row
from bot.language.languages import LANGUAGES
from bot.language.numbers import say_number
from bot.language.texts import Html
from bot.pictures.pen import Bar
from bot.screens.report import COUNTED, say_begun, say_figures, say_place, say_reason, say_reasons
from bot.screens.screen import lines
from bot.screens.words import Words

FIRST_WORDS: Final = 80
STATES: Final[Mapping[str, str]] = {
    "held": "row-to-come",
    "queued": "row-to-come",
    "sending": "row-to-come",
    "sent": "row-sent",
    "unreachable": "row-unreachable",
    "failed": "row-failed",
    "unknown": "row-unknown",
    "skipped": "row-skipped",
    "stopped": "row-not-sent",
}


def chart(words: Words, told: Report) -> Chart:
    """The report as a picture shows it."""
    outcome, counts = told.outcome, told.counts
    first = contents.summary(told.content, FIRST_WORDS) if told.content else ""
    states = {"sent": counts.sent, **{state: getattr(counts, state) for state in COUNTED}}
    bars = [
        Bar(
            LANGUAGES[code].own_name,
            [(state, of.get(state, 0)) for state in states],
            sum(of.values()),
            _of(words, of.get("sent", 0), sum(of.values())),
        )
        for code, of in (outcome.languages.items() if outcome else ())
    ]
    read = (
        Bar(words.plain("picture-read"), [("read", outcome.read)], counts.sent, _of(words, outcome.read, counts.sent))
        if outcome and told.announcement.read_button
        else None
    )
    return Chart(
        words.plain("picture-title", number=str(told.announcement.id)),
        words.plain("picture-words", words=first) if first else "",
        say_begun(words, told),
        _of(words, counts.sent, counts.all),
        words.plain("picture-sent"),
        tuple(
            (state, words.plain(STATES[state]), count, say_number(count, words.language))
            for state, count in states.items()
            if count
        ),
        tuple(
            words.plain("report-reason", reason=reason, count=count)
            for reason, count in (say_reasons(words, outcome) if outcome else ())
        ),
        words.plain("picture-languages"),
        tuple(bars),
        read,
    )


def caption(words: Words, told: Report) -> Html:
    """What stands under the picture, for those who can't see it, and with the spreadsheet."""
    return lines(words.say("wave-announce", number=str(told.announcement.id)), say_figures(words, told))


def summary_cells(words: Words, told: Report) -> list[list[str]]:
    """The figures as rows of a spreadsheet, language by language."""
    outcome = told.outcome
    states = ["sent", *COUNTED]
    languages = outcome.languages if outcome else {}
    return [
        [words.plain("cell-language"), *(words.plain(STATES[state]) for state in states), words.plain("cell-all")],
        *(
            [LANGUAGES[code].own_name, *(str(of.get(state, 0)) for state in states), str(sum(of.values()))]
            for code, of in languages.items()
        ),
        [
            words.plain("cell-all"),
            *(str(getattr(told.counts, state)) for state in states),
            str(told.counts.all),
        ],
    ]


def heading_cells(words: Words, told: Report) -> list[str]:
    """The first row above those of `row_cells`."""
    city = say_place(words, told)
    return [
        words.plain("cell-name"),
        words.plain("cell-language"),
        words.plain("cell-state"),
        words.plain("cell-when", city=city),
        words.plain("cell-reason"),
        words.plain("cell-read", city=city),
    ]


def row_cells(words: Words, told: Report, row: Row) -> list[str]:
    """One person, or group, in a spreadsheet."""
    to_come = STATES[row.state] == "row-to-come"
    return [
        row.name,
        LANGUAGES[row.language].own_name,
        words.plain(STATES[row.state]),
        "" if to_come else _cell(row.at, told.hours.zone),
        say_reason(words, row.reason) if row.reason else "",
        _cell(row.read_at, told.hours.zone) if row.read_at else "",
    ]


def _of(words: Words, some: int, every: int) -> str:
    return words.plain("picture-of", some=some, all=every)


def _cell(at: int, zone: str) -> str:
    return f"{datetime.fromtimestamp(at, ZoneInfo(zone)):%Y-%m-%d %H:%M}"
