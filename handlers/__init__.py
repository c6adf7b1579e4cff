"""The conversation, one file per area: each function reads an update, calls one use case, shows one screen.

This file says which command, button or message goes to which function.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.programmes.store import Missing
from bot.screens import taps
from bot.screens.talk import RepeatedUpdate, Talk
from bot.transport.incoming import Incoming
from handlers import general, membership, people, profile, registration

OnCommand = Callable[[Talk, str], Awaitable[None]]
OnTap = Callable[[Talk, Any], Awaitable[None]]

COMMANDS: Mapping[str, OnCommand] = {
    "start": general.start,
    "help": general.help_page,
    "apply": registration.apply,
    "me": profile.me,
    "language": general.languages,
    "privacy": general.privacy,
    "cancel": general.cancel,
    "people": people.command,
}

TAPS: Mapping[type[taps.Tap], OnTap] = {
    taps.Pick: registration.tapped,
    taps.Tick: registration.tapped,
    taps.TicksDone: registration.tapped,
    taps.Keep: registration.tapped,
    taps.Skip: registration.tapped,
    taps.Back: registration.tapped,
    taps.Change: registration.tapped,
    taps.TurnPage: registration.turn_page,
    taps.Submit: registration.submit,
    taps.Home: general.home,
    taps.ShowHelp: general.help_page,
    taps.ShowLanguages: general.languages,
    taps.ChooseLanguage: general.choose_language,
    taps.ShowPrivacy: general.privacy,
    taps.ShowProgrammes: registration.apply,
    taps.ShowProgramme: registration.show_programme,
    taps.Apply: registration.begin,
    taps.Agree: registration.agree,
    taps.Decline: registration.decline,
    taps.ShowMe: profile.me,
    taps.ShowApplication: profile.show_application,
    taps.Discard: profile.discard,
    taps.DiscardSurely: profile.discard_surely,
    taps.ShowPeople: people.show_people,
    taps.ShowCard: people.show_card,
}

__all__ = ["handle", "is_ours", "membership"]

_BY_CODE = {tap.code: tap for tap in TAPS}


async def handle(talk: Talk) -> None:
    """One update of one person in their private chat, from what it is to what they are shown."""
    try:
        await _route(talk)
    except RepeatedUpdate:
        # Its effect is kept, but nobody knows whether the answer was seen.
        if not await registration.present(talk):
            await general.home_again(talk)
    finally:
        await talk.finish()


async def _route(talk: Talk) -> None:
    if talk.update.tapped is not None:
        await _tap(talk, talk.update.tapped)
    elif talk.update.what:
        await _message(talk, talk.update.what)


async def _tap(talk: Talk, data: str) -> None:
    try:
        kind = _BY_CODE[data.partition(":")[0]]
        tap = kind.unpack(data)
    except (KeyError, ValueError):
        await general.stale(talk)
        return
    try:
        await TAPS[kind](talk, tap)
    except Missing:
        await general.stale(talk)


async def _message(talk: Talk, what: str) -> None:
    text = talk.update.text
    command = _command(text, talk.services.username) if text else None
    if command:
        name, payload = command
        if name in COMMANDS:
            await COMMANDS[name](talk, payload)
        else:
            await general.lost(talk)
    elif not (await registration.typed(talk, text) if text else await registration.foreign(talk, what)):
        await general.lost(talk)


def _command(text: str, username: str) -> tuple[str, str] | None:
    """`/start@bot payload` as ("start", "payload"); None for what is no command or is meant for another bot."""
    if not text.startswith("/"):
        return None
    first, *rest = text.split(maxsplit=1)
    name, _, addressee = first[1:].partition("@")
    if addressee and addressee.lower() != username.lower():
        return None
    return name.lower(), "".join(rest).strip()


def is_ours(update: Incoming) -> bool:
    """Whether it is something that a person wrote or tapped in their private chat with the bot."""
    private = update.chat is None or update.chat.get("type") == "private"
    return private and update.person is not None and (update.tapped is not None or update.what is not None)
