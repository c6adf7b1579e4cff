"""For coordinators: a group they put the bot into, and to which programme it belongs."""

from collections.abc import Sequence

from bot.people.groups import Group
from bot.programmes.store import Loaded
from bot.screens import taps
from bot.screens.screen import Button, Screen, column
from bot.screens.words import Words


def put_in(words: Words, group: Group, mine: Sequence[Loaded]) -> Screen:
    """The bot is in the group: how it stands, or to whom it belongs. `mine` are the reader's programmes."""
    programme = next((each for each in mine if each.id == group.programme_id), None)
    if programme is None:
        return question(words, group, mine)
    return Screen(
        words.say("group-linked", group=group.title, programme=_title(words, programme)),
        column(
            words.button("button-all-announcements", taps.ShowAnnouncements(0)),
            words.button("button-group-programme", taps.AskGroup(group.id)) if len(mine) > 1 else None,
            words.button("button-home", taps.Home()),
        ),
    )


def question(words: Words, group: Group, mine: Sequence[Loaded]) -> Screen:
    """To which of the reader's programmes does it belong?"""
    buttons = [Button(_title(words, each), taps.LinkGroup(group.id, each.id)) for each in mine]
    return Screen(
        words.say("group-question" if mine else "group-no-programme", group=group.title),
        column(
            *(buttons or [words.button("button-group-programme", taps.AskGroup(group.id))]),
            words.button("button-home", taps.Home()),
        ),
    )


def _title(words: Words, loaded: Loaded) -> str:
    return loaded.programme.text(loaded.programme.title, words.language)
