"""Of which type the Bot API says that each part of an update is, as far as anything here looks at it.

Telegram keeps its word, but a webhook can be reached by others, and what is read once is trusted from then on.
https://core.telegram.org/bots/api#available-types
"""

from collections.abc import Mapping
from typing import Any, Final

Shape = type | tuple[type, ...] | list[Any] | Mapping[str, Any]
"""A type or several, [what each of a list is], or {name: what it is}; a name with "!" behind has to be there."""

# Users' and chats' ids have at most 52 significant bits; messages' are 32-bit numbers. Both are kept in 64 bits.
_LARGEST: Final = 2**62

_NUMBER: Final = (int, float)
_USER: Final[Shape] = {"id!": int, "first_name!": str, "language_code": str, "username": str}
_CHAT: Final[Shape] = {"id!": int, "type!": str, "title": str}
_ENTITIES: Final[Shape] = [{"type!": str, "offset!": int, "length!": int, "url": str, "custom_emoji_id": str}]
_FILE: Final[Shape] = {
    "file_id!": str, "file_size": int, "file_name": str, "mime_type": str, "duration": _NUMBER, "length": int,
    "width": int, "height": int, "title": str, "performer": str, "emoji": str,
}  # fmt: skip
_PLACE: Final[Shape] = {
    "latitude!": _NUMBER, "longitude!": _NUMBER, "horizontal_accuracy": _NUMBER, "live_period": int,
}  # fmt: skip
_OPTION: Final[Shape] = {"text!": str, "text_entities": _ENTITIES, "persistent_id": str, "voter_count": int}
_POLL: Final[Shape] = {
    "id!": str, "question!": str, "question_entities": _ENTITIES, "options!": [_OPTION], "type!": str,
    "correct_option_id": int, "correct_option_ids": [int], "explanation": str, "explanation_entities": _ENTITIES,
    "is_closed": bool, "allows_multiple_answers": bool, "allows_revoting": bool, "close_date": int,
    "description": str, "description_entities": _ENTITIES,
}  # fmt: skip
_REFERRED: Final[Shape] = {"message_id!": int, "chat": _CHAT}
_MESSAGE: Final[Shape] = {
    "message_id!": int, "chat!": _CHAT, "from": _USER, "date": int, "reply_to_message": _REFERRED,
    "text": str, "entities": _ENTITIES, "caption": str, "caption_entities": _ENTITIES, "media_group_id": str,
    "has_media_spoiler": bool, "show_caption_above_media": bool, "migrate_to_chat_id": int, "new_chat_title": str,
    "photo": [_FILE], "document": _FILE, "video": _FILE, "animation": _FILE, "audio": _FILE, "voice": _FILE,
    "video_note": _FILE, "sticker": _FILE, "location": _PLACE, "poll": _POLL, "link_preview_options": dict,
    "venue": {"location!": _PLACE, "title!": str, "address!": str},
    "contact": {"phone_number!": str, "first_name!": str, "last_name": str, "user_id": int, "vcard": str},
}  # fmt: skip
_MEMBER: Final[Shape] = {"status!": str, "user": _USER, "can_send_messages": bool, "can_post_messages": bool}

KINDS: Final[Mapping[str, Shape]] = {
    "message": _MESSAGE,
    "callback_query": {"id!": str, "from!": _USER, "data": str, "message": _REFERRED},
    "my_chat_member": {"chat!": _CHAT, "from!": _USER, "old_chat_member!": _MEMBER, "new_chat_member!": _MEMBER},
}
"""What an update of each kind holds."""


def fits(value: object, shape: Shape) -> bool:
    """Whether a piece of JSON is what it should be; names that the shape doesn't know may hold anything."""
    if isinstance(shape, type | tuple):
        return _is(value, shape)
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(each, shape[0]) for each in value)
    return isinstance(value, dict) and all(_has(value, name, inner) for name, inner in shape.items())


def _has(value: Mapping[str, Any], name: str, inner: Shape) -> bool:
    there = name.rstrip("!")
    return fits(value[there], inner) if there in value else there == name


def _is(value: object, kind: type | tuple[type, ...]) -> bool:
    """A yes or no is no number here, as it would be in Python; and a number is none that couldn't be kept."""
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and (not isinstance(value, int) or abs(value) < _LARGEST)
