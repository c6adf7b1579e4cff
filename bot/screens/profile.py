"""/me: the person's own applications."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.forms.prompt import Entry
from bot.language.dates import say_date, say_time
from bot.language.texts import Html
from bot.programmes.applications import WITHDRAWN, Application, may_withdraw
from bot.programmes.known import Fact
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.answers import entry_lines
from bot.screens.screen import Button, Screen, column, lines, shorten
from bot.screens.words import Words

FIELDS: Final = {
    "call_name": "field-call-name",
    "passport_name": "field-passport-name",
    "birth_date": "field-birth-date",
    "citizenship": "field-citizenship",
    "country": "field-country",
    "city": "field-city",
    "phone": "field-phone",
    "email": "field-email",
    "guardian_name": "field-guardian-name",
    "guardian_phone": "field-guardian-phone",
}
LONGEST = 100  # characters of what somebody told of themselves


@dataclass(frozen=True, slots=True)
class Mine:
    """A programme the person has something in: an application, unsent answers, or both."""

    loaded: Loaded
    application: Application | None
    unfinished: bool


def overview(
    words: Words, mine: Sequence[Mine], facts: Mapping[str, Fact] | None = None, *, acts: bool = False
) -> Screen:
    """All of them, and what they told of themselves last; `acts`: they act as a guardian for somebody."""
    wards = (words.button("button-wards", taps.ShowWards()),) if acts else ()
    ways_on = (
        *wards,
        words.button("button-settings", taps.ShowSettings()),
        words.button("button-my-data", taps.GetMyData()),
        words.button("button-privacy", taps.ShowPrivacy()),
        words.button("button-home", taps.Home()),
    )
    if not mine:
        return Screen(words.say("me-none"), column(words.button("button-programmes", taps.ShowProgrammes()), *ways_on))
    lines_, buttons = [], []
    one_waits = sum(each.application is None for each in mine) == 1
    for each in mine:
        title = each.loaded.programme.text(each.loaded.programme.title, words.language)
        if each.application:
            status = words.say(f"status-{each.application.status}")
            lines_.append(words.say("me-line", programme=title, status=status))
            buttons.append(Button(f"📄 {title}", taps.ShowApplication(each.loaded.id)))
        else:
            lines_.append(words.say("me-unfinished", programme=title))
            label = words.plain("button-continue") if one_waits else f"✏️ {title}"
            buttons.append(Button(label, taps.Apply(each.loaded.id), style="primary"))
    return Screen(
        lines(words.say("me-title"), Html("\n".join(lines_)), _facts(words, facts or {})), column(*buttons, *ways_on)
    )


def _facts(words: Words, facts: Mapping[str, Fact]) -> Html | None:
    """A line for each field."""
    if not facts:
        return None
    told = [
        words.say(
            "me-fact",
            field=words.plain(FIELDS[field]),
            value=shorten(fact.show(words.language), LONGEST),
        )
        for field, fact in facts.items()
    ]
    return Html("\n".join([words.say("me-facts"), *told]))


def application(
    words: Words,
    loaded: Loaded,
    sent: Application,
    entries: Sequence[Entry],
    *,
    unfinished: bool,
    now: datetime,
    note: Html | None = None,
    guardian: Html | None = None,
) -> Screen:
    """One application as it was sent, and what can be done about it. `guardian`: how it stands with the consent."""
    programme = loaded.programme
    when = datetime.fromtimestamp(sent.updated_at, ZoneInfo(programme.zone))
    open_now = programme.takes_applications(now)
    go_on = "button-apply-again" if sent.status == WITHDRAWN else "button-change-answers"
    return Screen(
        lines(
            note,
            words.say(
                "me-application",
                programme=programme.text(programme.title, words.language),
                number=str(sent.id),
                date=say_date(when.date(), words.language),
                time=say_time(when.time()),
                status=words.say(f"status-{sent.status}"),
            ),
            guardian,
            Html("\n".join(entry_lines(words, entries)).strip()),
            words.say("me-unsent-changes") if unfinished else None,
        ),
        column(
            words.button("button-continue" if unfinished else go_on, taps.Apply(loaded.id)) if open_now else None,
            words.button("button-discard", taps.Discard(loaded.id)) if unfinished else None,
            words.button("button-my-guardian", taps.ShowMyGuardian(loaded.id)) if guardian else None,
            words.button("button-withdraw", taps.Withdraw(loaded.id)) if may_withdraw(sent, programme, now) else None,
            words.button("button-my-applications", taps.ShowMe()),
        ),
    )


def discard_question(words: Words, loaded: Loaded) -> Screen:
    """Are you sure?"""
    title = loaded.programme.text(loaded.programme.title, words.language)
    return Screen(
        words.say("discard-question", programme=title),
        column(
            words.button("button-discard-surely", taps.DiscardSurely(loaded.id), "danger"),
            words.button("button-discard-not", taps.Apply(loaded.id)),
        ),
    )
