"""The first screen, help, languages, and what is said when the bot can't follow."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.language.languages import LANGUAGES
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.programmes.programme import Programme
from bot.screens import taps
from bot.screens.screen import Button, Rows, Screen, column, lines
from bot.screens.words import Words

_HELP: Final[Mapping[str, str]] = {
    ADMINISTRATOR: "help-coordinator",
    COORDINATOR: "help-coordinator",
    HELPER: "help-helper",
}


def home_rows(words: Words, *, role: str | None) -> Rows:
    """The ways on from the first screen, for somebody whose highest role this is."""
    coordinates = role in (ADMINISTRATOR, COORDINATOR)
    return (
        *((words.button("button-check-lists", taps.ShowDesk(0)),) for _ in range(role == HELPER)),
        *((words.button("button-people", taps.ShowPeople(0, 0)),) for _ in range(coordinates)),
        *((words.button("button-desk", taps.ShowDesk(0)),) for _ in range(coordinates)),
        *((words.button("button-all-announcements", taps.ShowAnnouncements(0)),) for _ in range(coordinates)),
        (words.button("button-programmes", taps.ShowProgrammes()),),
        (words.button("button-events", taps.ShowEvents(0)), words.button("button-today", taps.ShowToday())),
        (words.button("button-my-applications", taps.ShowMe()),),
        (words.button("button-language", taps.ShowLanguages()), words.button("button-privacy", taps.ShowPrivacy())),
        (words.button("button-help", taps.ShowHelp()),),
    )


def welcome(words: Words, name: str, *, role: str | None) -> Screen:
    """What a person sees first, ever."""
    return Screen(words.say("welcome", name=name), home_rows(words, role=role))


def home(words: Words, *, role: str | None, key: str = "home") -> Screen:
    """The first screen again, under another text where there is a reason (`lost`, `stale-link`)."""
    return Screen(words.say(key), home_rows(words, role=role))


def help_page(words: Words, *, role: str | None) -> Screen:
    """What one can do."""
    return Screen(
        lines(words.say("help"), words.say(_HELP[role]) if role else None),
        column(words.button("button-home", taps.Home())),
    )


def languages(words: Words, available: Sequence[str]) -> Screen:
    """Each language under its own name."""
    buttons = [Button(LANGUAGES[code].own_name, taps.ChooseLanguage(code)) for code in available]
    return Screen(words.say("language-title"), column(*buttons, words.button("button-home", taps.Home())))


def way_home(words: Words, key: str) -> Screen:
    """One sentence and the way to the first screen."""
    return Screen(words.say(key), column(words.button("button-home", taps.Home())))


def paused(words: Words, programme_id: int) -> Screen:
    """The dialogue waits; here is the way back into it."""
    return Screen(
        words.say("paused"),
        column(
            words.button("button-continue", taps.Apply(programme_id), "primary"),
            words.button("button-discard", taps.Discard(programme_id)),
            words.button("button-home", taps.Home()),
        ),
    )


def unfinished(words: Words, programme_id: int, programme: Programme) -> Screen:
    """Something was typed that answers no question, while an application waits."""
    return Screen(
        words.say("lost-with-dialogue", programme=programme.text(programme.title, words.language)),
        column(
            words.button("button-continue", taps.Apply(programme_id), "primary"),
            words.button("button-home", taps.Home()),
        ),
    )


def incident(words: Words, number: str) -> Screen:
    """Something went wrong on our side."""
    return Screen(words.say("incident", number=number))
