"""The world as the chat page reads it: plain JSON about people, chats, messages and events."""

from typing import Any

from bot.simulator.events import Event
from bot.simulator.polls import Poll
from bot.simulator.render import message_html
from bot.simulator.world import Chat, Json, World

_FILE_FIELDS = ("file_id", "file_name", "mime_type", "width", "height", "emoji", "title", "performer")
_FILES = ("document", "video", "animation", "audio", "voice", "video_note", "sticker")
_KEY_KINDS = {"request_contact": "contact", "request_location": "location"}
_OTHER_KEYS = ("request_poll", "request_users", "request_chat", "request_managed_bot", "web_app")


def message_json(world: World, message: Json) -> Json:
    """A message for the page."""
    username = world.bot["username"]
    page: Json = {
        "message_id": message["message_id"],
        "date": message["date"],
        "edit_date": message.get("edit_date"),
        "from_bot": message["from"]["is_bot"],
        "text": message.get("text"),
        "caption": message.get("caption"),
        "html": message_html(message, username),
        "buttons": _buttons(message),
        "reply_to": message.get("reply_to_message", {}).get("message_id"),
        "effect": message.get("effect_id"),
        "album": message.get("media_group_id"),
        "forwarded_from": _origin(message),
        "hidden": bool(message.get("has_media_spoiler")),
        "caption_above": bool(message.get("show_caption_above_media")),
    }
    if "photo" in message:
        page["photo"] = _file(message["photo"][-1])
    for kind in _FILES:
        if kind in message and not (kind == "document" and "animation" in message):
            page[kind] = _file(message[kind])
    if "venue" in message:
        page["venue"] = {**message["venue"]["location"], **_without(message["venue"], "location")}
    elif "location" in message:
        page["location"] = message["location"]
    if "contact" in message:
        page["contact"] = message["contact"]
    if "poll" in message:
        page["poll"] = poll_json(world.polls[message["poll"]["id"]])
    return page


def poll_json(poll: Poll) -> Json:
    """A poll for the page, with everybody's votes by person: each sees their own."""
    card = poll.card
    return {
        "question": card["question"],
        "options": [{"text": option["text"], "votes": option["voter_count"]} for option in card["options"]],
        "voters": card["total_voter_count"],
        "quiz": card["type"] == "quiz",
        "right": card.get("correct_option_ids", []),
        "explanation": card.get("explanation"),
        "anonymous": card["is_anonymous"],
        "several": card["allows_multiple_answers"],
        "closed": card["is_closed"],
        "chosen": {str(person_id): options for person_id, options in poll.votes.items()},
    }


def keyboard_json(keyboard: Json | None) -> Json | None:
    """The keys below the input field."""
    if keyboard is None:
        return None
    return {
        "rows": [[{"text": key["text"], "kind": _key_kind(key)} for key in row] for row in keyboard["keyboard"]],
        "one_time": bool(keyboard.get("one_time_keyboard")),
        "placeholder": keyboard.get("input_field_placeholder"),
        "resize": bool(keyboard.get("resize_keyboard")),
    }


def person_json(chat: Chat) -> Json:
    """A person for the list of people."""
    account = chat.account
    card = account.card if account else chat.card
    return {
        "id": chat.id,
        "first_name": card.get("first_name", ""),
        "last_name": card.get("last_name"),
        "username": card.get("username"),
        "language_code": card.get("language_code", ""),
        "phone": account.phone if account else None,
        "blocked": chat.blocked,
        "unread": chat.unread,
        "typing": chat.action,
    }


def chat_json(world: World, chat: Chat) -> Json:
    """A whole chat, as opening it shows it."""
    language = chat.account.language if chat.account else ""
    button = world.settings.menu_button_for(chat.id)
    web_app = {"text": button.get("text"), "url": button.get("web_app", {}).get("url")}
    return {
        "messages": [message_json(world, message) for message in chat.messages.values()],
        "reply_keyboard": keyboard_json(chat.reply_keyboard),
        "commands": world.settings.commands_for(chat.id, language),
        "menu_button": web_app if button["type"] == "web_app" else button["type"],
        "started": chat.started,
        "blocked": chat.blocked,
        "pinned": chat.pinned[-1] if chat.pinned else None,
    }


def event_json(world: World, event: Event) -> list[Json]:
    """An event for the page; what concerns everybody's menu comes once for each person."""
    if event.type == "commands" and event.person is None:
        return [{"person": chat_id, "type": "commands"} for chat_id in world.chats if chat_id > 0]
    return [{"person": event.person, "type": event.type, **_event_data(world, event)}]


def _event_data(world: World, event: Event) -> Json:
    data: Json = {}
    match event.type:
        case "message" | "edit":
            data["message"] = message_json(world, event.data)
        case "delete":
            data["message_id"] = event.data
        case "reply_keyboard":
            data["reply_keyboard"] = keyboard_json(event.data)
        case "callback_answer":
            data = event.data
        case "typing":
            data["action"] = event.data
        case "person":
            data["person_data"] = person_json(world.chats[event.person or 0])
        case "clock":
            data["now"] = event.data
        case "notice":
            data["text"] = event.data
    return data


def _buttons(message: Json) -> list[list[Json]] | None:
    rows = message.get("reply_markup", {}).get("inline_keyboard")
    return [[_button(button) for button in row] for row in rows] if rows else None


def _button(button: Json) -> Json:
    page: Json = {"text": button["text"], "style": button.get("style"), "kind": "other"}
    if "callback_data" in button:
        page["kind"] = "callback"
    elif "url" in button:
        page |= {"kind": "url", "url": button["url"]}
    elif "copy_text" in button:
        page |= {"kind": "copy", "copy": button["copy_text"]["text"]}
    return page


def _key_kind(key: Json) -> str:
    for field, kind in _KEY_KINDS.items():
        if key.get(field):
            return kind
    return "other" if any(key.get(field) for field in _OTHER_KEYS) else "text"


def _origin(message: Json) -> str | None:
    """Who is named above a forwarded message."""
    if "forward_origin" not in message:
        return None
    origin = message["forward_origin"]
    name: str = origin["sender_user"]["first_name"] if "sender_user" in origin else origin.get("sender_user_name", "")
    return name


def _file(card: Json) -> Json:
    return {name: card[name] for name in _FILE_FIELDS if name in card} | {"size": card["file_size"]}


def _without(value: Json, *names: str) -> dict[str, Any]:
    return {name: part for name, part in value.items() if name not in names}
