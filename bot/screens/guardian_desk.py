"""For coordinators: whose guardian has agreed, whose hasn't, and reminding them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.dates import say_date, say_time
from bot.language.texts import Html
from bot.programmes import guardians
from bot.programmes.applications import Application
from bot.programmes.guardians import CONSENTED, Guardianship
from bot.programmes.minors import Minor
from bot.programmes.store import Loaded
from bot.reminders.changing import Reminded
from bot.screens import taps
from bot.screens.guardians import STATES
from bot.screens.screen import Button, Screen, column, cut, lines
from bot.screens.words import Words

PAGE = 8
LONGEST_NAME = 40  # on a button
MARKS = {
    guardians.NEVER: "⚪️",
    guardians.ASKED: "✉️",
    guardians.EXPIRED: "⌛️",
    guardians.OPENED: "👀",
    guardians.CONSENTED: "✅",
    guardians.DECLINED: "✖️",
    guardians.WITHDRAWN: "↩️",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One young person: how it stands, the guardianship that counts (None: no link was ever made), and how often a
    guardian refused before."""

    loaded: Loaded
    application: Application
    state: str | None
    guardianship: Guardianship | None
    refusals: int = 0


def listing(words: Words, loaded: Loaded, minors: Sequence[Minor], offset: int, note: Html | None = None) -> Screen:
    """A page of all who need a consent, those without first, each with a mark; what the marks mean stands above."""
    programme = loaded.programme
    missing = sum(each.missing for each in minors)
    page = minors[offset : offset + PAGE]
    states = dict.fromkeys(each.state for each in page)
    buttons = [
        Button(f"{MARKS[each.state]} {cut(each.name, LONGEST_NAME)}", taps.ShowGuardian(each.application_id, offset))
        for each in page
    ]
    pages, here = -(-len(minors) // PAGE), offset // PAGE + 1
    turn = (
        *(
            Button(f"‹ {here - 1}/{pages}", taps.ShowGuardians(loaded.id, max(0, offset - PAGE)))
            for _ in range(here > 1)
        ),
        *(Button(f"{here + 1}/{pages} ›", taps.ShowGuardians(loaded.id, here * PAGE)) for _ in range(here < pages)),
    )
    remind = words.button("button-remind-guardians", taps.RemindGuardians(loaded.id)) if missing else None
    title = programme.text(programme.title, words.language)
    return Screen(
        lines(
            note,
            words.say("guardians-title", programme=title, age=str(programme.guardian_below or "–")),
            words.say("guardians-numbers", given=len(minors) - missing, missing=missing),
            Html("\n".join(f"{MARKS[state]} {words.say(STATES[state])}" for state in states)),
        ),
        (
            *column(*buttons),
            *((turn,) if turn else ()),
            *column(remind, words.button("button-to-desk", taps.ShowDesk(loaded.id))),
        ),
    )


def card(words: Words, shown: Shown, offset: int, note: Html | None = None) -> Screen:
    """One of them, with the guardian's name and number as far as they are known."""
    loaded, application, kept = shown.loaded, shown.application, shown.guardianship
    zone = ZoneInfo(loaded.programme.zone)
    since = (kept.withdrawn_at or kept.decided_at or kept.made_at) if kept else None
    when = datetime.fromtimestamp(since, zone) if since else None
    state = words.say(STATES[shown.state]) if shown.state else words.say("guardian-state-not-needed")
    missing = shown.state not in {None, CONSENTED}
    return Screen(
        lines(
            note,
            words.say(
                "guardian-card",
                name=application.name,
                programme=loaded.programme.text(loaded.programme.title, words.language),
                status=words.say(f"status-{application.status}"),
                state=state,
            ),
            words.say("ward-since", date=say_date(when.date(), words.language), time=say_time(when.time()))
            if when
            else None,
            words.say("guardian-contact", guardian=kept.name or "–", phone=kept.phone) if kept and kept.phone else None,
            words.say("guardian-refused-before", count=shown.refusals) if shown.refusals else None,
            words.say("guardian-blocks") if missing else None,
        ),
        column(
            words.button("button-remind-guardian", taps.RemindGuardian(application.id, offset)) if missing else None,
            words.button("button-open-card", taps.ShowCard(application.id, 0)),
            words.button("button-guardians", taps.ShowGuardians(loaded.id, offset)),
        ),
    )


def say_reminded(words: Words, reminded: Reminded) -> Html:
    """How many are reminded, and why others aren't."""
    return lines(
        words.say("guardians-reminded", count=reminded.told),
        words.say("guardians-reminded-lately", count=reminded.lately) if reminded.lately else None,
        words.say("guardians-unreachable", count=reminded.unreachable) if reminded.unreachable else None,
    )


def cant_accept(words: Words, application_id: int) -> Screen:
    """It can't be accepted before a guardian has agreed."""
    return Screen(
        words.say("guardian-cant-accept"),
        column(
            words.button("button-guardian-card", taps.ShowGuardian(application_id, 0)),
            words.button("button-home", taps.Home()),
        ),
    )
