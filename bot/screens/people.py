"""For coordinators: who has applied, and one person's card."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.forms.prompt import Entry
from bot.language.dates import say_date, say_date_short, say_time
from bot.language.texts import Html
from bot.programmes.applications import ACCEPTED, DECLINED, WAITING, WITHDRAWN, Application, Line
from bot.programmes.store import Loaded
from bot.screens import status, taps
from bot.screens.answers import entry_lines
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

PAGE = 8
LONGEST_NAME = 40  # on a button
MARKS = {ACCEPTED: "✅ ", WAITING: "⏳ ", DECLINED: "✖️ ", WITHDRAWN: "↩️ "}


def choose_programme(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which programme's people?"""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("people-no-programme"), column(home))
    buttons = [
        Button(each.programme.text(each.programme.title, words.language), taps.ShowPeople(each.id, 0)) for each in mine
    ]
    return Screen(words.say("people-choose"), column(*buttons, home))


def listing(words: Words, loaded: Loaded, page: Sequence[Line], offset: int, count: int) -> Screen:
    """One page of applications, the newest first, each with a mark of what has become of it."""
    programme = loaded.programme
    zone = ZoneInfo(programme.zone)
    buttons = [
        (
            Button(
                f"{MARKS.get(line.status, '')}{cut(line.name, LONGEST_NAME)} · "
                f"{say_date_short(datetime.fromtimestamp(line.submitted_at, zone).date(), words.language)}",
                taps.ShowCard(line.id, offset),
            ),
        )
        for line in page
    ]
    turn = [
        *(words.button("button-newer", taps.ShowPeople(loaded.id, max(0, offset - PAGE))) for _ in range(offset > 0)),
        *(
            words.button("button-older", taps.ShowPeople(loaded.id, offset + PAGE))
            for _ in range(offset + PAGE < count)
        ),
    ]
    pages = -(-count // PAGE)
    return Screen(
        lines(
            words.say("people-title", programme=programme.text(programme.title, words.language), count=count),
            words.say("people-none") if not count else None,
            words.say("people-page", page=offset // PAGE + 1, pages=pages) if pages > 1 else None,
        ),
        (*buttons, *((tuple(turn),) if turn else ()), (words.button("button-home", taps.Home()),)),
    )


def card(
    words: Words,
    loaded: Loaded,
    application: Application,
    entries: Sequence[Entry],
    offset: int,
    note: Html | None = None,
    guardian: Html | None = None,
) -> Screen:
    """One person's application with all answers, and what can be made of it. `guardian`: see `guardian_line`."""
    programme = loaded.programme
    sent = datetime.fromtimestamp(application.updated_at, ZoneInfo(programme.zone))
    return Screen(
        lines(
            note,
            words.say("card-title", name=application.name, programme=programme.text(programme.title, words.language)),
            words.say(
                "card-facts",
                number=str(application.id),
                date=say_date(sent.date(), words.language),
                time=say_time(sent.time()),
                status=words.say(f"status-{application.status}"),
            ),
            guardian,
            Html("\n".join(entry_lines(words, entries, numbered=False)).strip()),
        ),
        column(
            *status.decisions(words, application, offset),
            words.button("button-back-to-list", taps.ShowPeople(loaded.id, offset)),
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
