"""What somebody has agreed to, and taking it back."""

from collections.abc import Sequence

from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column, lines
from bot.screens.words import Words


def consents(words: Words, agreed: Sequence[Loaded]) -> Screen:
    """Those that stand, each to be taken back."""
    buttons = [
        Button(each.programme.text(each.programme.title, words.language), taps.TakeBackConsent(each.id))
        for each in agreed
    ]
    return Screen(
        words.say("consents-title" if agreed else "consents-none"),
        column(
            *buttons,
            words.button("button-privacy", taps.ShowPrivacy()),
            words.button("button-home", taps.Home()),
        ),
    )


def question(words: Words, loaded: Loaded, *, applied: bool, again: bool) -> Screen:
    """Are you sure? `applied`: an application stands; `again`: they could apply anew."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    return Screen(
        lines(
            words.say("consent-question", programme=title),
            words.say("consent-withdraws") if applied else None,
            words.say("consent-deletes"),
            words.say("consent-again" if again else "consent-final"),
        ),
        column(
            words.button("button-take-back", taps.TakeBackConsentSurely(loaded.id), "danger"),
            words.button("button-take-back-not", taps.ShowConsents()),
        ),
    )


def taken_back(words: Words, loaded: Loaded) -> Screen:
    """It is."""
    title = loaded.programme.text(loaded.programme.title, words.language)
    return Screen(
        words.say("consent-taken-back", programme=title),
        column(words.button("button-erase", taps.AskErasure()), words.button("button-home", taps.Home())),
    )
