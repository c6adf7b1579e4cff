"""A guardian's consent, for the young person who needs it and for the guardian who gives it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from bot.language.countries import say_country
from bot.language.dates import say_date, say_range, say_time
from bot.language.languages import LANGUAGES
from bot.language.texts import Html, escape
from bot.programmes import guardians
from bot.programmes.consents import fingerprint
from bot.programmes.guardians import CONSENTED, OPENED, Guardianship
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words

STATES: Final = {
    guardians.NEVER: "guardian-state-never",
    guardians.ASKED: "guardian-state-asked",
    guardians.EXPIRED: "guardian-state-expired",
    guardians.OPENED: "guardian-state-opened",
    guardians.CONSENTED: "guardian-state-consented",
    guardians.DECLINED: "guardian-state-declined",
    guardians.WITHDRAWN: "guardian-state-withdrawn",
}
SHUT: Final = {
    guardians.UNKNOWN: "guardian-link-unknown",
    guardians.OWN: "guardian-link-own",
    guardians.REPLACED: "guardian-link-replaced",
    guardians.USED: "guardian-link-used",
    guardians.EXPIRED: "guardian-link-expired",
    guardians.YOUNG: "guardian-link-young",
    guardians.GONE: "guardian-link-gone",
}


@dataclass(frozen=True, slots=True)
class Ward:
    """A young person for whom somebody acts; `name` is what they are called."""

    guardianship: Guardianship
    loaded: Loaded
    name: str


def guardian_line(words: Words, state: str | None) -> Html | None:
    """How it stands with the consent, for an application's card; nothing where none is needed."""
    return words.say("guardian-line", state=words.plain(STATES[state])) if state else None


def asked(words: Words, loaded: Loaded, name: str, link: str, until: int) -> tuple[Screen, Screen]:
    """What the young person is told, and the message that they forward. `until`: seconds since 1970 UTC."""
    programme = loaded.programme
    facts = {
        "name": name,
        "programme": _title(words, programme),
        "dates": say_range(programme.start, programme.end, words.language),
        "city": programme.text(programme.city, words.language),
        "until": _day(words, programme, until),
    }
    share = urlencode({"url": link, "text": words.plain("guardian-share", **facts)})
    told = Screen(
        words.say("guardian-needed", programme=_title(words, programme), age=str(programme.guardian_below or "")),
        column(
            Button(words.plain("button-send-to-guardian"), url=f"https://t.me/share/url?{share}"),
            words.button("button-my-guardian", taps.ShowMyGuardian(loaded.id)),
        ),
    )
    return told, Screen(words.say("guardian-forward", link=Html(escape(link)), **facts))


def mine(words: Words, loaded: Loaded, state: str | None) -> Screen:
    """How it stands, for the young person. None: no consent is needed."""
    key = f"guardian-mine-{state}" if state else "guardian-mine-not-needed"
    label = "button-guardian-link" if state == guardians.NEVER else "button-guardian-new-link"
    return Screen(
        words.say(key, programme=_title(words, loaded.programme)),
        column(
            words.button(label, taps.AskGuardian(loaded.id)) if state not in {None, CONSENTED} else None,
            words.button("button-show-application", taps.ShowApplication(loaded.id)),
        ),
    )


def shut(words: Words, reason: str) -> Screen:
    """The link doesn't open."""
    return Screen(words.say(SHUT[reason]), column(words.button("button-home", taps.Home())))


def notice(words: Words, programme: Programme, name: str) -> Html:
    """What a guardian agrees to."""
    return words.say(
        "guardian-notice",
        name=name,
        programme=_title(words, programme),
        dates=say_range(programme.start, programme.end, words.language),
        city=programme.text(programme.city, words.language),
        operator=programme.text(programme.operator, words.language),
        contact=programme.contact,
        purpose=programme.text(programme.purpose, words.language),
        shared=programme.text(programme.shared_with, words.language) or words.plain("notice-nobody"),
        countries=", ".join(say_country(code, words.language) for code in programme.countries) or "–",
        until=say_date(programme.end + timedelta(days=programme.keep_days), words.language),
    )


def reading(words: Words, ward: Ward, available: Sequence[str]) -> Screen:
    """What it is about, in any of the languages, before the guardian's number is asked for."""
    guardianship_id = ward.guardianship.id
    others = [code for code in available if code != words.language]
    choices = [Button(LANGUAGES[code].own_name, taps.ReadForWardIn(guardianship_id, code)) for code in others]
    return Screen(
        lines(words.say("guardian-hello"), notice(words, ward.loaded.programme, ward.name), words.say("guardian-next")),
        (
            (words.button("button-guardian-next", taps.GoOnForWard(guardianship_id), "primary"),),
            *_in_twos(choices),
        ),
    )


def number_wanted(words: Words, refused: str | None = None) -> Screen:
    """Please share your own number; `refused` says why what came won't do."""
    return Screen(
        lines(words.say(refused) if refused else None, words.say("guardian-number")),
        contact_key=words.plain("key-share-number"),
    )


def number_taken(words: Words) -> Screen:
    """The number is there, the key for it goes."""
    return Screen(words.say("guardian-number-taken"), no_keys=True)


def number_late(words: Words) -> Screen:
    """A newer link is there, or it was decided: what came is kept nowhere."""
    return Screen(words.say("guardian-number-late"), no_keys=True)


def number_later(words: Words) -> Screen:
    """They didn't want to go on now."""
    return Screen(words.say("guardian-later"), no_keys=True)


def decision(words: Words, ward: Ward, *, changed: bool = False) -> Screen:
    """The text once more, and the two answers. The fingerprint in the button tells which text was read."""
    text = notice(words, ward.loaded.programme, ward.name)
    guardianship = ward.guardianship
    return Screen(
        lines(words.say("notice-changed") if changed else None, text, words.say("guardian-decide", name=ward.name)),
        column(
            words.button(
                "button-guardian-consent", taps.ConsentForWard(guardianship.id, fingerprint(text)[:8]), "success"
            ),
            words.button("button-guardian-decline", taps.DeclineForWard(guardianship.id))
            if guardianship.state == OPENED
            else None,
            words.button("button-wards", taps.ShowWards()),
        ),
    )


def wards(words: Words, found: Sequence[Ward], now: datetime) -> Screen:
    """All young people for whom the reader acts."""
    home = words.button("button-home", taps.Home())
    if not found:
        return Screen(words.say("wards-none"), column(home))
    said = [
        words.say(
            "ward-line",
            name=each.name,
            programme=_title(words, each.loaded.programme),
            state=words.plain(STATES[each.guardianship.standing(int(now.timestamp()))]),
        )
        for each in found
    ]
    buttons = [
        Button(f"👪 {each.name} · {_title(words, each.loaded.programme)}"[:64], taps.ShowWard(each.guardianship.id))
        for each in found
    ]
    return Screen(lines(words.say("wards-title"), Html("\n".join(said))), column(*buttons, home))


def ward(words: Words, shown: Ward, now: datetime, note: str | None = None) -> Screen:
    """What the reader said for one of them, when, and to which text. `note`: what has just been done."""
    guardianship, programme = shown.guardianship, shown.loaded.programme
    state = guardianship.standing(int(now.timestamp()))
    when = guardianship.withdrawn_at or guardianship.decided_at
    agreed = state == CONSENTED and guardianship.notice
    return Screen(
        lines(
            words.say(note) if note else None,
            words.say(
                "ward-line", name=shown.name, programme=_title(words, programme), state=words.plain(STATES[state])
            ),
            words.say("ward-since", date=_day(words, programme, when), time=_time(programme, when)) if when else None,
            words.say("ward-text") if agreed else None,
            Html(f"<blockquote expandable>{guardianship.notice}</blockquote>") if agreed else None,
            words.say("programme-contact", contact=programme.contact),
        ),
        column(
            words.button("button-ward-withdraw", taps.WithdrawForWard(guardianship.id)) if state == CONSENTED else None,
            words.button("button-ward-decide", taps.ReadForWard(guardianship.id), "primary")
            if state == OPENED
            else None,
            words.button("button-ward-anew", taps.ReadForWard(guardianship.id))
            if state in {guardians.DECLINED, guardians.WITHDRAWN}
            else None,
            words.button("button-wards", taps.ShowWards()),
        ),
    )


def withdraw_question(words: Words, shown: Ward) -> Screen:
    """Are you sure?"""
    return Screen(
        words.say("ward-withdraw-question", name=shown.name, programme=_title(words, shown.loaded.programme)),
        column(
            words.button("button-ward-withdraw-surely", taps.WithdrawForWardSurely(shown.guardianship.id), "danger"),
            words.button("button-leave-it", taps.ShowWard(shown.guardianship.id)),
        ),
    )


def _in_twos(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _title(words: Words, programme: Programme) -> str:
    return programme.text(programme.title, words.language)


def _day(words: Words, programme: Programme, at: int) -> str:
    return say_date(datetime.fromtimestamp(at, ZoneInfo(programme.zone)).date(), words.language)


def _time(programme: Programme, at: int) -> str:
    return say_time(datetime.fromtimestamp(at, ZoneInfo(programme.zone)).time())
