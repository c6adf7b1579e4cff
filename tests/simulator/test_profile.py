"""Commands, descriptions and menu buttons."""

import pytest
from telegram import Bot, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands
from telegram.error import BadRequest

from bot.simulator import Person, Simulator
from tests.simulator.conftest import Refusal


async def test_the_narrowest_scope_and_the_own_language_win(bot: Bot, person: Person, simulator: Simulator) -> None:
    await bot.set_my_commands([("start", "Start")])
    assert person.commands == ["/start"]
    await bot.set_my_commands([("start", "Бастау"), ("help", "Көмек")], language_code="kk")
    assert person.commands == ["/start", "/help"]
    await bot.set_my_commands([("me", "Me")], scope=BotCommandScopeAllPrivateChats())
    assert person.commands == ["/me"]
    await bot.set_my_commands([("announce", "Announce")], scope=BotCommandScopeChat(person.id))
    assert person.commands == ["/announce"]
    assert [command.command for command in await bot.get_my_commands(language_code="kk")] == ["start", "help"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(person.id))
    assert person.commands == ["/me"]
    assert simulator.complaints == []


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Start", "x", "BOT_COMMAND_INVALID"),
        ("a-b", "x", "BOT_COMMAND_INVALID"),
        ("", "x", "command must be non-empty"),
        ("a" * 33, "x", "command length must not exceed 32"),
        ("a", "", "command description must be non-empty"),
        ("a", "x" * 257, "command description length must not exceed 256"),
    ],
)
async def test_commands_that_are_refused(refusal: Refusal, command: str, description: str, reason: str) -> None:
    commands = [{"command": command, "description": description}]
    assert await refusal("setMyCommands", commands=commands) == f"Bad Request: {reason}"


async def test_languages_have_two_letters(refusal: Refusal) -> None:
    for code in ("kaz", "KK", "k"):
        assert await refusal("setMyDescription", language_code=code) == ("Bad Request: invalid language code specified")


async def test_too_many_commands(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Bot_commands_too_much"):
        await bot.set_my_commands([(f"c{number}", "x") for number in range(101)])


async def test_descriptions_per_language(bot: Bot, refusal: Refusal) -> None:
    await bot.set_my_description("For all")
    await bot.set_my_description("Барлығына", language_code="kk")
    await bot.set_my_short_description("x" * 120)
    await bot.set_my_name("Köprü 2")
    assert (await bot.get_my_description(language_code="kk")).description == "Барлығына"
    assert (await bot.get_my_description(language_code="az")).description == "For all"
    assert (await bot.get_my_name()).name == "Köprü 2"
    assert await refusal("setMyShortDescription", short_description="x" * 121)
    assert await refusal("setMyDescription", description="x" * 513)
    assert await refusal("setMyName", name="x" * 65)


async def test_the_menu_button(bot: Bot, person: Person) -> None:
    assert (await bot.get_chat_menu_button(person.id)).type == "default"
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_chat_menu_button(person.id)).type == "commands"
