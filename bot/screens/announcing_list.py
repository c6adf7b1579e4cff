"""All announcements: drafts, planned ones, those that are going out and those that went; beginning a new one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.announcements import waves
from bot.announcements.listing import Listed
from bot.announcements.waves import Wave
from bot.language.dates import say_day_short, say_time
from bot.language.texts import Html
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.announcing import say_content
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words

PAGE: Final = 6
STATES: Final[Mapping[str, str]] = {
    waves.PLANNED: "announce-state-planned",
    waves.GATHERING: "announce-state-going",
    waves.RUNNING: "announce-state-going",
    waves.PAUSED: "announce-state-paused",
    waves.STOPPED: "announce-state-stopped",
    waves.DONE: "announce-state-done",
}


def listing(
    words: Words, page: Sequence[Listed], offset: int, *, more: bool, zone: str, note: Html | None = None
) -> Screen:
    """A page of them; `more`: there are older ones. Times are those of `zone` (IANA)."""
    newer = words.button("button-newer", taps.ShowAnnouncements(max(0, offset - PAGE))) if offset else None
    older = words.button("button-older", taps.ShowAnnouncements(offset + PAGE)) if more else None
    turn = tuple(button for button in (newer, older) if button)
    return Screen(
        lines(
            note,
            words.say("announce-list"),
            words.say("announce-list-empty") if not page and not offset else None,
            *(_line(words, each, zone) for each in page),
        ),
        (
            (words.button("button-announce-new", taps.NewAnnouncement(0), "primary"),),
            *((_open(words, each),) for each in page),
            *((turn,) if turn else ()),
            (words.button("button-home", taps.Home()),),
        ),
    )


def choose(words: Words, mine: Sequence[Loaded], *, to_all: bool) -> Screen:
    """Whose people is the new one for? `to_all`: it may be for everybody who knows the bot."""
    return Screen(
        words.say("announce-choose") if mine or to_all else words.say("announce-nobody-yet"),
        column(
            *(
                Button(each.programme.text(each.programme.title, words.language), taps.NewAnnouncement(each.id))
                for each in mine
            ),
            words.button("button-announce-to-all", taps.NewAnnouncementToAll()) if to_all else None,
            words.button("button-to-announcements", taps.ShowAnnouncements(0)),
        ),
    )


def _line(words: Words, listed: Listed, zone: str) -> Html:
    facts = {
        "number": str(listed.announcement.id),
        "state": _state(words, listed, zone),
        "words": say_content(words, listed.content) if listed.content else "–",
    }
    if listed.loaded is None:
        return words.say("announce-item", **facts)
    programme = listed.loaded.programme
    return words.say("announce-item-programme", **facts, programme=programme.text(programme.title, words.language))


def _state(words: Words, listed: Listed, zone: str) -> Html:
    wave, counts = listed.wave, listed.counts
    if wave is None:
        return words.say("announce-state-draft")
    return words.say(STATES[wave.state], date=_date(words, wave, zone), sent=counts.sent, all=counts.all)


def _date(words: Words, wave: Wave, zone: str) -> str:
    """When it began, or begins: the day, and the time where that is still to come."""
    at = datetime.fromtimestamp(wave.begun_at or wave.starts_at, ZoneInfo(zone))
    day = say_day_short(at.date(), words.language)
    return f"{day}, {say_time(at.time())}" if wave.state == waves.PLANNED else day


def _open(words: Words, listed: Listed) -> Button:
    label = words.plain("announce-number", number=str(listed.announcement.id))
    return Button(label, taps.ShowDraft(listed.announcement.id))
