"""Commands, menu and descriptions as Telegram registers them: per language, and per chat for those with a role."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.language.texts import Texts
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.screens.words import Words

EVERYBODY = ("start", "apply", "events", "me", "language", "privacy", "stop", "cancel", "help")
COORDINATORS = ("people", "programme", "announce", "invite", "stats", "export")
HELPERS = ("programme",)

Request = tuple[str, dict[str, Any]]


def for_everybody(texts: Texts, available: Sequence[str], default: str) -> Iterator[Request]:
    """What is registered at start: for each language, and in `default` for all others.

    An empty language_code stands for whoever has no list of their own
    (https://core.telegram.org/bots/api#setmycommands).
    """
    for language, code in [(default, ""), *((language, language) for language in available)]:
        words = Words(texts, language)
        scope = {"type": "all_private_chats"}
        yield "setMyCommands", {"commands": _commands(words, EVERYBODY), "scope": scope, "language_code": code}
        yield "setMyDescription", {"description": words.plain("bot-description"), "language_code": code}
        short = words.plain("bot-short-description")
        yield "setMyShortDescription", {"short_description": short, "language_code": code}
    yield "setChatMenuButton", {"menu_button": {"type": "commands"}}


def for_chat(words: Words, chat_id: int, role: str | None) -> Iterator[Request]:
    """The commands of one chat, in the language chosen there and with those that its person's role adds; None: they
    have none."""
    added = COORDINATORS if role in (ADMINISTRATOR, COORDINATOR) else ()
    theirs = _commands(words, (*EVERYBODY, *added))
    if role == HELPER:
        theirs += [{"command": name, "description": words.plain(f"command-{name}-helper")} for name in HELPERS]
    yield "setMyCommands", {"commands": theirs, "scope": {"type": "chat", "chat_id": chat_id}}


def _commands(words: Words, names: Sequence[str]) -> list[dict[str, str]]:
    return [{"command": name, "description": words.plain(f"command-{name}")} for name in names]
