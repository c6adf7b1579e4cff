"""What an update is before anybody handles it: whose it is, and whether it can be read at all."""

from datetime import UTC, datetime
from typing import Any, Final

import structlog
from telegram import Bot, CallbackQuery, Chat, InaccessibleMessage, Message, Update, User

_TEXT: Final = {"message_id", "date", "chat", "from", "text"}
# Entities are left out: what they mark (commands, links) stands in the text too.
_PLAIN_TEXT: Final = {*_TEXT, "entities"}

_log = structlog.get_logger(__name__)


def read(raw: dict[str, Any], bot: Bot) -> Update | None:
    """The update, or None, logged by id and kind, if python-telegram-bot can't read it."""
    try:
        if "callback_query" in raw:
            return _tap(raw, bot)
        if _TEXT <= raw.get("message", {}).keys() <= _PLAIN_TEXT:
            return _text(raw, bot)
        return Update.de_json(raw, bot)
    except Exception as error:  # noqa: BLE001 - anything can be wrong with data from outside
        kinds = [name for name in raw if name != "update_id"]
        _log.error("unreadable update", update=raw.get("update_id"), kinds=kinds, error=type(error).__name__)
        return None


def _text(raw: dict[str, Any], bot: Bot) -> Update:
    """A text message and nothing else, which is most of what comes: `Update.de_json` would look for a hundred things
    that it doesn't have."""
    message = raw["message"]
    text = Message(
        message["message_id"],
        datetime.fromtimestamp(message["date"], UTC),
        Chat.de_json(message["chat"], bot),
        User.de_json(message["from"], bot),
        text=message["text"],
    )
    return Update(raw["update_id"], message=text)


def _tap(raw: dict[str, Any], bot: Bot) -> Update:
    """A tap that tells which message was tapped, but not what it says: nobody reads that, and `Update.de_json` spends
    most of its time on it."""
    query = raw["callback_query"]
    message = query.get("message")
    tap = CallbackQuery(
        id=query["id"],
        from_user=User.de_json(query["from"], bot),
        chat_instance=query["chat_instance"],
        message=message and InaccessibleMessage(Chat.de_json(message["chat"], bot), message["message_id"]),
        data=query.get("data"),
        inline_message_id=query.get("inline_message_id"),
        game_short_name=query.get("game_short_name"),
    )
    return Update(raw["update_id"], callback_query=tap)


def person_of(update: Update) -> int:
    """The key of the queue an update belongs to: the user's id, else the chat's, else one of its own."""
    if update.effective_user is not None:
        return update.effective_user.id
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.update_id
