"""Having one's data erased: the warning, the grace, the end."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.dates import say_date, say_time
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Screen, column, lines
from bot.screens.words import Words


def warning(words: Words) -> Screen:
    """What goes, what stays without a name, what it means; and the two ways to do it."""
    return Screen(
        words.say("erase-warning"),
        column(
            words.button("button-erase-later", taps.EraseLater(), "danger"),
            words.button("button-erase-now", taps.AskErasureNow()),
            words.button("button-my-data", taps.GetMyData()),
            words.button("button-erase-not", taps.Home()),
        ),
    )


def last_administrator(words: Words) -> Screen:
    """They can't go before somebody else looks after the bot."""
    return Screen(words.say("erase-last-administrator"), column(words.button("button-home", taps.Home())))


def planned(words: Words, due_at: int, zone: str, *, new: bool = False, refused: bool = False) -> Screen:
    """It will be erased at `due_at` (seconds since 1970 UTC), said in this IANA zone. `refused`: so nothing new can be
    begun."""
    due = datetime.fromtimestamp(due_at, ZoneInfo(zone))
    when = {"date": say_date(due.date(), words.language), "time": say_time(due.time())}
    why = "erase-begun" if new else "erase-under-way" if refused else None
    return Screen(
        lines(words.say(why) if why else None, words.say("erase-planned", **when)),
        column(
            words.button("button-call-off", taps.CallOffErasure(), "primary"),
            words.button("button-my-data", taps.GetMyData()),
            words.button("button-erase-now", taps.AskErasureNow()),
        ),
    )


def now_question(words: Words) -> Screen:
    """At once? It can't be undone."""
    return Screen(
        words.say("erase-now-question"),
        column(
            words.button("button-erase-now-surely", taps.EraseNow(), "danger"),
            words.button("button-erase-now-not", taps.AskErasure()),
        ),
    )


def called_off(words: Words, *, was_planned: bool) -> Screen:
    """It isn't to be erased."""
    return Screen(
        words.say("erase-called-off" if was_planned else "erase-not-planned"),
        column(
            words.button("button-my-applications", taps.ShowMe()),
            words.button("button-home", taps.Home()),
        ),
    )


def erased(words: Words) -> Screen:
    """It is done, and the last that they hear."""
    return Screen(words.say("erased"))


def left(words: Words, loaded: Loaded) -> Screen:
    """For coordinators: somebody who had applied is gone. Who it was is erased."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    return Screen(
        words.say("erase-left", programme=title), column(words.button("button-people", taps.ShowPeople(loaded.id, 0)))
    )
