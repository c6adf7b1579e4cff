"""Programmes: the list and the card of one."""

from collections.abc import Sequence
from datetime import datetime

from bot.clock import instant
from bot.language.dates import say_date, say_range, say_time
from bot.language.texts import Html, escape
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words


def listing(words: Words, open_now: Sequence[Loaded]) -> Screen:
    """The programmes that take applications."""
    home = words.button("button-home", taps.Home())
    if not open_now:
        return Screen(words.say("programmes-none"), column(home))
    summaries = [
        Html(
            f"<b>{escape(_text(words, each.programme, 'title'))}</b>\n"
            f"{escape(say_range(each.programme.start, each.programme.end, words.language))}"
            f" · {escape(_text(words, each.programme, 'city'))}"
        )
        for each in open_now
    ]
    buttons = [Button(_text(words, each.programme, "title"), taps.ShowProgramme(each.id)) for each in open_now]
    return Screen(lines(words.say("programmes-title"), *summaries), column(*buttons, home))


def card(words: Words, loaded: Loaded, now: datetime, *, begun: bool, applied: bool) -> Screen:
    """One programme: what, when, where, until when one may apply, and the way to do it."""
    programme = loaded.programme
    open_now = programme.takes_applications(now)
    facts = [
        words.say("programme-dates", dates=say_range(programme.start, programme.end, words.language)),
        words.say("programme-place", place=_text(words, programme, "city")),
    ]
    if host := _text(words, programme, "host"):
        facts.append(words.say("programme-host", host=host))
    if programme.minimum_age and programme.maximum_age:
        facts.append(words.say("programme-ages", youngest=programme.minimum_age, oldest=programme.maximum_age))
    facts.append(_deadline(words, programme, now))
    if programme.contact:
        facts.append(words.say("programme-contact", contact=programme.contact))
    return Screen(
        lines(
            Html(f"<b>{escape(_text(words, programme, 'title'))}</b>"),
            Html("\n".join(fact for fact in facts if fact)),
            escape(_text(words, programme, "description") or _text(words, programme, "summary")),
        ),
        column(
            words.button("button-continue", taps.Apply(loaded.id), "primary") if open_now and begun else None,
            words.button("button-apply", taps.Apply(loaded.id), "primary")
            if open_now and not begun and not applied
            else None,
            words.button("button-show-application", taps.ShowApplication(loaded.id)) if applied else None,
            words.button("button-all-programmes", taps.ShowProgrammes()),
        ),
    )


def not_open(words: Words, loaded: Loaded) -> Screen:
    """Nothing can be sent or changed now."""
    return Screen(
        words.say("not-open", programme=_text(words, loaded.programme, "title"), contact=loaded.programme.contact),
        column(words.button("button-all-programmes", taps.ShowProgrammes())),
    )


def _deadline(words: Words, programme: Programme, now: datetime) -> Html:
    city = _text(words, programme, "city")
    if programme.opens and now < instant(programme.opens, programme.zone):
        return words.say("programme-not-yet-open", city=city, **_moment(programme.opens, words.language))
    if not programme.takes_applications(now):
        return words.say("programme-closed")
    if programme.closes:
        return words.say("programme-closes", city=city, **_moment(programme.closes, words.language))
    return Html("")


def _moment(wall: datetime, language: str) -> dict[str, str]:
    return {"date": say_date(wall.date(), language), "time": say_time(wall.time())}


def _text(words: Words, programme: Programme, field: str) -> str:
    return programme.text(getattr(programme, field), words.language)
