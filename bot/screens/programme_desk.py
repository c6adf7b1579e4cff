"""A coordinator's programme: how it stands, its next events, and the ways to change it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.language.dates import say_range
from bot.language.texts import Html, escape
from bot.programmes.occupied import Occupied
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.event_desk import first_page, say_places, say_when
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

NEXT = 3  # events that are shown


@dataclass(frozen=True, slots=True)
class Desk:
    """What a coordinator sees of a programme: how many have applied or begun to, and all of its events."""

    loaded: Loaded
    sent: int
    unfinished: int
    events: Sequence[Occupied]


def choose(words: Words, mine: Sequence[Loaded]) -> Screen:
    """Which of their programmes? Or, without any: how to begin."""
    home = words.button("button-home", taps.Home())
    if not mine:
        return Screen(words.say("desk-none"), column(words.button("button-get-template", taps.GetTemplate()), home))
    buttons = [
        Button(each.programme.text(each.programme.title, words.language), taps.ShowDesk(each.id)) for each in mine
    ]
    return Screen(words.say("desk-choose"), column(*buttons, home))


def desk(words: Words, desk: Desk, username: str, now: datetime) -> Screen:
    """One programme."""
    loaded, programme = desk.loaded, desk.loaded.programme
    coming = [each for each in desk.events if each.event.ends > now and not each.event.cancelled][:NEXT]
    link = f"https://t.me/{username}?start=p-{programme.slug}"
    return Screen(
        lines(
            words.say(
                "desk-title",
                programme=programme.text(programme.title, words.language),
                dates=say_range(programme.start, programme.end, words.language),
                city=programme.text(programme.city, words.language),
            ),
            words.say("desk-numbers", sent=desk.sent, unfinished=desk.unfinished),
            words.say("desk-next") if coming else words.say("desk-no-events"),
            *(_line(words, loaded, each) for each in coming),
            words.say("desk-link", link=Html(f"<code>{escape(link)}</code>")),
            words.say("desk-how"),
        ),
        (
            *column(
                words.button("button-desk-events", taps.ShowDeskEvents(loaded.id, first_page(desk.events, now))),
                words.button("button-add-event", taps.AddEvent(loaded.id)),
                words.button("button-get-workbook", taps.GetWorkbook(loaded.id)),
                words.button("button-get-template", taps.GetTemplate()),
                words.button("button-try-form", taps.TryForm(loaded.id)),
                words.button("button-people", taps.ShowPeople(loaded.id, 0)),
                words.button("button-guardians", taps.ShowGuardians(loaded.id, 0))
                if programme.guardian_below
                else None,
                words.button("button-announce-new", taps.NewAnnouncement(loaded.id)),
            ),
            (
                words.button("button-team", taps.ShowTeam(loaded.id, 0)),
                words.button("button-audit", taps.ShowAudit(loaded.id, 0, 0)),
            ),
            (
                words.button("button-stats", taps.ShowFigures(loaded.id)),
                words.button("button-export", taps.ShowExport(loaded.id)),
            ),
            (words.button("button-home", taps.Home()),),
        ),
    )


def workbook(words: Words, loaded: Loaded) -> Html:
    """What stands under the workbook that is sent."""
    return words.say("desk-workbook", programme=loaded.programme.text(loaded.programme.title, words.language))


def _line(words: Words, loaded: Loaded, occupied: Occupied) -> Html:
    return words.say(
        "desk-event-line",
        when=say_when(words, loaded, occupied.event),
        title=loaded.programme.text(occupied.event.title, words.language),
        places=say_places(words, occupied),
    )
