"""Methods about the bot itself, its chats, pinned messages and reactions."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.methods.method import Method
from bot.simulator.methods.sending import known_chat, recipient
from bot.simulator.world import Json, World

_BOT_RIGHTS = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
    "can_manage_bots": False,
}


def get_me(world: World, arguments: Arguments) -> Json:  # noqa: ARG001 - every method has this shape
    """https://core.telegram.org/bots/api#getme"""
    return {**world.bot, **_BOT_RIGHTS}


def get_chat(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#getchat"""
    chat = known_chat(world, arguments)
    answer = {
        **chat.card,
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
        ),
    }
    if chat.pinned:
        answer["pinned_message"] = chat.messages[chat.pinned[-1]]
    return answer


def pin_chat_message(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#pinchatmessage"""
    chat = recipient(world, arguments)
    message_id = arguments.integer("message_id") or 0
    if message_id not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned = [*(pinned for pinned in chat.pinned if pinned != message_id), message_id]
    world.events.publish("commands", chat.id)
    return True


def unpin_chat_message(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#unpinchatmessage"""
    chat = known_chat(world, arguments)
    message_id = arguments.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.events.publish("commands", chat.id)
    return True


def unpin_all_chat_messages(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#unpinallchatmessages"""
    known_chat(world, arguments).pinned.clear()
    return True


def set_message_reaction(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmessagereaction"""
    chat = recipient(world, arguments)
    message_id = arguments.integer("message_id") or 0
    if message_id not in chat.messages:
        raise bad_request("message to react not found")
    reactions = arguments.array("reaction", "can't parse reaction types JSON object") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji" or not reaction.get("emoji"):
            raise bad_request("REACTION_INVALID")
    chat.reactions[message_id] = reactions
    return True


METHODS = {
    "getMe": Method(get_me),
    "getChat": Method(get_chat, frozenset({"chat_id"})),
    "pinChatMessage": Method(
        pin_chat_message, frozenset({"business_connection_id", "chat_id", "message_id", "disable_notification"})
    ),
    "unpinChatMessage": Method(unpin_chat_message, frozenset({"business_connection_id", "chat_id", "message_id"})),
    "unpinAllChatMessages": Method(unpin_all_chat_messages, frozenset({"chat_id"})),
    "setMessageReaction": Method(set_message_reaction, frozenset({"chat_id", "message_id", "reaction", "is_big"})),
}
