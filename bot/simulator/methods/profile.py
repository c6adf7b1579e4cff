"""Methods with which a bot describes itself: commands, names, descriptions, menu buttons."""

import re
from collections.abc import Callable
from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.links import link_fault
from bot.simulator.methods.method import Method
from bot.simulator.world import Json, World

MAX_COMMANDS = 100
MAX_COMMAND = 32
MAX_COMMAND_DESCRIPTION = 256
TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHAT_SCOPES = frozenset({"chat", "chat_administrators"})


def set_my_commands(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmycommands"""
    raw = arguments.array("commands", "can't parse commands JSON object") or []
    key = _scope(world, arguments), _language(arguments)
    commands = [_command(item) for item in raw]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.settings.commands[key] = commands
    world.events.publish("commands", None)
    return True


def get_my_commands(world: World, arguments: Arguments) -> list[Json]:
    """https://core.telegram.org/bots/api#getmycommands"""
    return world.settings.commands.get((_scope(world, arguments), _language(arguments)), [])


def delete_my_commands(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands"""
    world.settings.commands.pop((_scope(world, arguments), _language(arguments)), None)
    world.events.publish("commands", None)
    return True


def set_chat_menu_button(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setchatmenubutton"""
    chat_id = _private_chat(world, arguments)
    button = arguments.object("menu_button", "can't parse menu button JSON object") or {"type": "default"}
    if button.get("type") not in {"commands", "web_app", "default"}:
        raise bad_request("can't parse menu button: wrong type specified")
    if button["type"] == "web_app":
        url = str((button.get("web_app") or {}).get("url", ""))
        if not button.get("text") or not url.startswith("https://") or link_fault(url):
            raise bad_request("BUTTON_URL_INVALID")
    world.settings.menu_buttons[chat_id] = button
    world.events.publish("commands", chat_id)
    return True


def get_chat_menu_button(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#getchatmenubutton"""
    chat_id = _private_chat(world, arguments)
    buttons = world.settings.menu_buttons
    return buttons.get(chat_id) or buttons.get(None) or {"type": "default"}


def _setter(kind: str) -> Callable[[World, Arguments], bool]:
    def set_text(world: World, arguments: Arguments) -> bool:
        language = _language(arguments)
        text = arguments.text(kind).strip()
        if len(text) > TEXT_LIMITS[kind]:
            raise bad_request(f"BOT_{kind.upper()}_TOO_LONG")
        world.settings.texts[kind, language] = text
        if kind == "name" and not language and text:
            world.bot = {**world.bot, "first_name": text}
        return True

    return set_text


def _getter(kind: str) -> Callable[[World, Arguments], Json]:
    def get_text(world: World, arguments: Arguments) -> Json:
        text = world.settings.text_for(kind, _language(arguments))
        return {kind: text or (world.bot["first_name"] if kind == "name" else "")}

    return get_text


def _language(arguments: Arguments) -> str:
    language = arguments.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(world: World, arguments: Arguments) -> str:
    fault = "can't parse BotCommandScope JSON object"
    scope = arguments.object("scope", fault) or {"type": "default"}
    kind = scope.get("type")
    if kind in _SCOPES:
        return str(kind)
    if kind in _CHAT_SCOPES:
        chat_id = Arguments(scope).integer("chat_id") or 0
        if chat_id not in world.chats:
            raise bad_request("chat not found")
        if kind == "chat_administrators" and chat_id > 0:
            raise bad_request("can't use specified scope in private chats")
        return f"{kind}:{chat_id}"
    if kind == "chat_member":
        return f"{kind}:{scope.get('chat_id')}:{scope.get('user_id')}"
    raise bad_request("can't parse BotCommandScope: unsupported type specified")


def _command(item: Any) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    command = str(item.get("command") or "").strip().removeprefix("/")
    description = str(item.get("description") or "").strip()
    if not command:
        raise bad_request("command must be non-empty")
    if len(command) > MAX_COMMAND:
        raise bad_request(f"command length must not exceed {MAX_COMMAND}")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > MAX_COMMAND_DESCRIPTION:
        raise bad_request(f"command description length must not exceed {MAX_COMMAND_DESCRIPTION}")
    if not _COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


def _private_chat(world: World, arguments: Arguments) -> int | None:
    chat_id = arguments.integer("chat_id")
    if chat_id is None:
        return None
    chat = world.chats.get(chat_id)
    if chat is None or chat.account is None:
        raise bad_request("chat not found")
    return chat_id


_SCOPE = frozenset({"scope", "language_code"})
METHODS = {
    "setMyCommands": Method(set_my_commands, _SCOPE | {"commands"}),
    "getMyCommands": Method(get_my_commands, _SCOPE),
    "deleteMyCommands": Method(delete_my_commands, _SCOPE),
    "setChatMenuButton": Method(set_chat_menu_button, frozenset({"chat_id", "menu_button"})),
    "getChatMenuButton": Method(get_chat_menu_button, frozenset({"chat_id"})),
    "setMyName": Method(_setter("name"), frozenset({"name", "language_code"})),
    "getMyName": Method(_getter("name"), frozenset({"language_code"})),
    "setMyDescription": Method(_setter("description"), frozenset({"description", "language_code"})),
    "getMyDescription": Method(_getter("description"), frozenset({"language_code"})),
    "setMyShortDescription": Method(_setter("short_description"), frozenset({"short_description", "language_code"})),
    "getMyShortDescription": Method(_getter("short_description"), frozenset({"language_code"})),
}
