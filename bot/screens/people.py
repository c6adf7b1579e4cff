"""For coordinators: who has applied."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.desk.listing import Listed
from bot.language.dates import say_date_short
from bot.language.texts import Html
from bot.people.views import BY_NAME, NEWEST
from bot.programmes.applications import ACCEPTED, DECLINED, SUBMITTED, WAITING, WITHDRAWN, Application
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.audience_words import say_audience, say_problem
from bot.screens.screen import Button, Rows, Screen, column, cut, lines
from bot.screens.words import Words

PAGE = 8
LONGEST_NAME = 40  # on a button
LONGEST_SEARCH = 60
MARKS = {ACCEPTED: "✅ ", WAITING: "⏳ ", DECLINED: "✖️ ", WITHDRAWN: "↩️ "}
SIGNS = {SUBMITTED: "📥"} | {status: mark.strip() for status, mark in MARKS.items()}  # on the buttons that filter


def choose_programme(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which programme's people?"""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("people-no-programme"), column(home))
    buttons = [
        Button(each.programme.text(each.programme.title, words.language), taps.ShowPeople(each.id, 0)) for each in mine
    ]
    return Screen(words.say("people-choose"), column(*buttons, home))


def listing(words: Words, listed: Listed, note: Html | None = None) -> Screen:
    """One page of applications, each with a mark of what has become of it, and the ways to others."""
    programme = listed.loaded.programme
    zone = ZoneInfo(programme.zone)
    buttons = (
        Button(
            f"{MARKS.get(line.status, '')}{cut(line.name, LONGEST_NAME)} · "
            f"{say_date_short(datetime.fromtimestamp(line.submitted_at, zone).date(), words.language)}",
            taps.ShowCard(line.id, listed.offset),
        )
        for line in listed.page
    )
    pages = -(-listed.count // PAGE)
    return Screen(
        lines(
            note,
            words.say("people-title", programme=programme.text(programme.title, words.language), count=listed.total),
            _say_which(words, listed),
            words.say("people-none") if not listed.total else words.say("people-how"),
            words.say("people-page", page=listed.offset // PAGE + 1, pages=pages) if pages > 1 else None,
        ),
        (
            *column(*buttons),
            *_turn(words, listed),
            *(_ways(words, listed) if listed.total else ()),
            (words.button("button-home", taps.Home()),),
        ),
    )


def find_question(words: Words, loaded: Loaded) -> Screen:
    """Whom to look for?"""
    return Screen(words.say("people-find"), column(words.button("button-to-people", taps.LeaveSearch(loaded.id))))


def _say_which(words: Words, listed: Listed) -> Html | None:
    """Which of them are shown, if not all."""
    if listed.view.name:
        return words.say("people-found", name=cut(listed.view.name, LONGEST_SEARCH), count=listed.count)
    asked = listed.asked
    if asked.problem:
        return words.say("filter-outdated", problem=say_problem(words, asked.problem))
    if asked.audience is None:
        return None
    said = say_audience(words, asked.audience, asked.ground)
    return Html(f"{words.say('people-filtered', count=listed.count)}\n{said}")


def _turn(words: Words, listed: Listed) -> Rows:
    """The ways to other pages."""
    newest = listed.view.sorting == NEWEST and not listed.view.name
    before, after = ("button-newer", "button-older") if newest else ("button-page-before", "button-page-after")
    programme_id, offset = listed.loaded.id, listed.offset
    row = (
        words.button(before, taps.ShowPeople(programme_id, max(0, offset - PAGE))) if offset else None,
        words.button(after, taps.ShowPeople(programme_id, offset + PAGE)) if offset + PAGE < listed.count else None,
    )
    shown = tuple(button for button in row if button)
    return (shown,) if shown else ()


def _ways(words: Words, listed: Listed) -> Rows:
    """What else can be done with the list."""
    programme_id = listed.loaded.id
    find = words.button("button-find-person", taps.FindPeople(programme_id))
    if listed.view.name:
        return ((find, words.button("button-to-people", taps.LeaveSearch(programme_id))),)
    statuses = tuple(
        Button(f"{SIGNS[status]} {listed.statuses[status]}", taps.FilterByStatus(programme_id, status))
        for status in SIGNS
        if status in listed.statuses
    )
    by_name = listed.view.sorting == NEWEST
    sort = words.button(
        "button-sort-by-name" if by_name else "button-sort-newest",
        taps.SortPeople(programme_id, BY_NAME if by_name else NEWEST),
    )
    several = listed.filtered and listed.asked.audience and listed.count
    decide = Button(words.plain("button-decide-many", count=listed.count), taps.AskMany(programme_id))
    return (
        statuses,
        (find, words.button("button-filter", taps.ShowFilter(programme_id))),
        (sort,),
        *column(
            words.button("button-clear-filter", taps.ClearFilter(programme_id)) if listed.filtered else None,
            decide if several else None,
        ),
    )


def claimed(words: Words) -> Screen:
    """The person is administrator now."""
    return Screen(
        words.say("claim-done"),
        column(
            words.button("button-desk", taps.ShowDesk(0)),
            words.button("button-people", taps.ShowPeople(0, 0)),
            words.button("button-home", taps.Home()),
        ),
    )


def news(words: Words, loaded: Loaded, told: Sequence[Application]) -> Screen:
    """New applications, and such as were withdrawn."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    new = [each for each in told if each.status != WITHDRAWN]
    withdrawn = [each for each in told if each.status == WITHDRAWN]
    if len(told) == 1:
        key = "news-one" if new else "news-withdrawn-one"
        return Screen(
            words.say(key, name=told[0].name, programme=title),
            column(words.button("button-open-card", taps.ShowCard(told[0].id, 0))),
        )
    return Screen(
        lines(
            words.say("news-many", count=len(new), programme=title) if new else None,
            words.say("news-withdrawn-many", count=len(withdrawn), programme=title) if withdrawn else None,
        ),
        column(words.button("button-people", taps.ShowPeople(loaded.id, 0))),
    )
