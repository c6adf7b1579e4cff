"""What an update is before anybody handles it: whose it is, and whether it can be read at all."""

from typing import Any

import structlog
from telegram import Bot, Update

_log = structlog.get_logger(__name__)


def read(raw: dict[str, Any], bot: Bot) -> Update | None:
    """The update, or None, logged by id and kind, if python-telegram-bot can't read it."""
    try:
        query = raw.get("callback_query")
        if query and "message" in query:
            raw = raw | {"callback_query": query | {"message": _only_which(query["message"])}}
        return Update.de_json(raw, bot)
    except Exception as error:  # noqa: BLE001 - anything can be wrong with data from outside
        kinds = [name for name in raw if name != "update_id"]
        _log.error("unreadable update", update=raw.get("update_id"), kinds=kinds, error=type(error).__name__)
        return None


def _only_which(message: dict[str, Any]) -> dict[str, Any]:
    """Which message was tapped, and not what it says: making the whole message costs as much as all else about an
    update. Telegram itself sends this short form, with a date of 0, for old messages (InaccessibleMessage)."""
    return {"chat": message["chat"], "message_id": message["message_id"], "date": 0}


def person_of(update: Update) -> int:
    """The key of the queue an update belongs to: the user's id, else the chat's, else one of its own."""
    if update.effective_user is not None:
        return update.effective_user.id
    if update.effective_chat is not None:
        return update.effective_chat.id
    return update.update_id
