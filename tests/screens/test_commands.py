"""What Telegram is told about the bot: it takes every command and description, in every language."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

import handlers
from bot.config import LANGUAGES
from bot.language.texts import Texts
from bot.screens.commands import COORDINATORS, EVERYBODY, HELPERS, for_chat, for_everybody
from bot.screens.words import Words
from tests.screens.telegram import Telegram


def lists(payload: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(command["command"], command["description"]) for command in payload["commands"]]


def test_every_command_in_the_menu_is_answered() -> None:
    assert set(EVERYBODY) | set(COORDINATORS) == set(handlers.COMMANDS)


async def test_telegram_takes_all_that_is_registered_at_start(texts: Texts, telegram: Telegram) -> None:
    for request in for_everybody(texts, LANGUAGES, "en"):
        await telegram.takes(request)
    assert telegram.person.commands == [f"/{name}" for name in EVERYBODY]


async def test_telegram_takes_the_commands_of_a_coordinators_chat(words: Words, telegram: Telegram) -> None:
    for request in for_chat(words, telegram.person.id, "coordinator"):
        await telegram.takes(request)
    assert telegram.person.commands == [f"/{name}" for name in (*EVERYBODY, *COORDINATORS)]
    for request in for_chat(words, telegram.person.id, None):
        await telegram.takes(request)
    assert telegram.person.commands == [f"/{name}" for name in EVERYBODY]


async def test_telegram_takes_the_commands_of_a_helpers_chat(words: Words, telegram: Telegram) -> None:
    for request in for_chat(words, telegram.person.id, "helper"):
        await telegram.takes(request)
    assert telegram.person.commands == [f"/{name}" for name in (*EVERYBODY, *HELPERS)]


def test_names_and_descriptions_are_within_telegrams_limits(words: Words) -> None:
    for _, payload in for_chat(words, 1, "coordinator"):
        for name, description in lists(payload):
            assert re.fullmatch("[a-z0-9_]{1,32}", name)
            assert 1 <= len(description) <= 256
            assert "<" not in description
    assert 1 <= len(words.plain("bot-description")) <= 512
    assert 1 <= len(words.plain("bot-short-description")) <= 120


def test_there_is_a_list_for_every_language_and_one_for_all_others(texts: Texts) -> None:
    registered = list(for_everybody(texts, ["kk", "tr"], "kk"))
    for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
        assert [payload["language_code"] for name, payload in registered if name == method] == ["", "kk", "tr"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_others_are_spoken_to_in_the_default_language(texts: Texts, language: str) -> None:
    by_code = {payload["language_code"]: lists(payload) for name, payload in for_everybody(texts, [language], language)
               if name == "setMyCommands"}  # fmt: skip
    assert by_code[""] == by_code[language]
