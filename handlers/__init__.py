"""The conversation, one file per area: each function reads an update, calls one use case, shows one screen.

This file says which command, button or message goes to which function.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from telegram import Message, Update
from telegram.ext.filters import StatusUpdate

from bot.programmes.store import Missing
from bot.screens import taps
from bot.screens.talk import RepeatedUpdate, Talk
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
    taps.ShowHelp: general.show_help,
    taps.ShowLanguages: general.show_languages,
    taps.ChooseLanguage: general.choose_language,
    taps.ShowPrivacy: general.show_privacy,
    taps.ShowProgrammes: registration.show_programmes,
    taps.ShowProgramme: registration.show_programme,
    taps.Apply: registration.begin,
    taps.Agree: registration.agree,
    taps.Decline: registration.decline,
    taps.ShowMe: profile.show_me,
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
    update = talk.update
    if update.callback_query:
        await _tap(talk, update.callback_query.data or "")
    elif update.message:
        await _message(talk, update.message)


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


async def _message(talk: Talk, message: Message) -> None:
    text = message.text
    command = _command(text, talk.services.username) if text else None
    if command:
        name, payload = command
        if name in COMMANDS:
            await COMMANDS[name](talk, payload)
        else:
            await general.lost(talk)
    elif not (await registration.typed(talk, text) if text else await registration.foreign(talk, _kind(message))):
        await general.lost(talk)


def _command(text: str, username: str) -> tuple[str, str] | None:
    """`/start@bot payload` as ("start", "payload"); None for what is no command or is meant for another bot."""
    if not text.startswith("/"):
        return None
    name, _, payload = text[1:].partition(" ")
    name, _, addressee = name.partition("@")
    if addressee and addressee.lower() != username.lower():
        return None
    return name.lower(), payload.strip()


def _kind(message: Message) -> str:
    """What a message without text is, as forms name it."""
    kinds = ("photo", "sticker", "voice", "video", "video_note", "audio", "document", "location", "contact", "poll")
    return next((kind for kind in kinds if getattr(message, kind)), "other")


def is_ours(update: Update) -> bool:
    """Whether it is something that a person wrote or tapped in their private chat with the bot."""
    chat = update.effective_chat
    asked = update.callback_query is not None or (update.message is not None and _is_written(update.message, update))
    return asked and update.effective_user is not None and (chat is None or chat.type == "private")


def _is_written(message: Message, update: Update) -> bool:
    """Whether a person wrote or sent it; Telegram itself notes in the chat that something was pinned, and the like."""
    return message.text is not None or not StatusUpdate.ALL.check_update(update)
