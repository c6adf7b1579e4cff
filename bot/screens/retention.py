"""For coordinators: the time for which their people's data is kept is nearly over."""

from datetime import date

from bot.language.dates import say_date
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Screen, column
from bot.screens.words import Words


def coming(words: Words, loaded: Loaded, day: date) -> Screen:
    """On this day it is deleted; what they need, they have to take out before."""
    programme = loaded.programme
    return Screen(
        words.say(
            "purge-coming",
            programme=programme.text(programme.title, words.language),
            date=say_date(day, words.language),
            days=programme.keep_days,
        ),
        column(
            words.button("button-people", taps.ShowPeople(loaded.id, 0)),
            words.button("button-desk", taps.ShowDesk(loaded.id)),
        ),
    )
