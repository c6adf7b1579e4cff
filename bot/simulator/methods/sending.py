"""What all methods that send have in common: whom to, in reply to what, with which keyboard."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import ApiError, bad_request, forbidden
from bot.simulator.keyboards import reply_markup
from bot.simulator.world import Chat, Json, World

SENDING = frozenset({
    "chat_id", "business_connection_id", "message_thread_id", "direct_messages_topic_id", "disable_notification",
    "protect_content", "allow_paid_broadcast", "message_effect_id", "suggested_post_parameters", "reply_parameters",
    "reply_markup", "reply_to_message_id", "allow_sending_without_reply",
})  # fmt: skip
"""Parameters that nearly every sending method takes."""


def known_chat(world: World, arguments: Arguments, name: str = "chat_id") -> Chat:
    """The chat that a request names. Raises ApiError 400."""
    if arguments.text(name) == "":
        raise bad_request(f"{name} is empty")
    chat = world.chats.get(arguments.integer(name) or 0)
    if chat is None:
        raise bad_request("chat not found")
    return chat


def recipient(world: World, arguments: Arguments) -> Chat:
    """The chat that a request names, if the bot may write there. Raises ApiError 400 or 403."""
    chat = known_chat(world, arguments)
    if chat.account is not None:
        if chat.account.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    elif chat.moved_to is not None:
        upgraded = "Bad Request: group chat was upgraded to a supergroup chat"
        raise ApiError(400, upgraded, migrate_to_chat_id=chat.moved_to)
    elif chat.blocked:
        raise forbidden(f"bot was kicked from the {chat.card['type']} chat")
    elif not chat.started:
        raise forbidden(f"bot is not a member of the {chat.card['type']} chat")
    return chat


def deliver(world: World, arguments: Arguments, *contents: Json) -> list[Json]:
    """Sends messages with the common parameters applied. Returns the API's Message objects."""
    markup = reply_markup(arguments, world.complain)
    chat = recipient(world, arguments)
    common: Json = {}
    replied = _replied_message(arguments, chat)
    if replied is not None:
        common["reply_to_message"] = {key: value for key, value in replied.items() if key != "reply_to_message"}
    if arguments.flag("protect_content"):
        common["has_protected_content"] = True
    if arguments.has("message_effect_id"):
        if chat.account is None:
            raise bad_request("EFFECT_ID_INVALID")
        common["effect_id"] = arguments.text("message_effect_id")
    if markup and markup.get("inline_keyboard"):
        common["reply_markup"] = markup
    messages = [world.add_message(chat, world.bot, {**content, **common}) for content in contents]
    if markup and "inline_keyboard" not in markup:
        chat.fixed.update(message["message_id"] for message in messages)
        if "force_reply" not in markup:
            world.set_reply_keyboard(chat, markup if markup.get("keyboard") else None)
    return messages


def _replied_message(arguments: Arguments, chat: Chat) -> Json | None:
    parameters = arguments.object("reply_parameters", "can't parse reply parameters JSON object") or {}
    message_id = parameters.get("message_id") or arguments.integer("reply_to_message_id")
    if not message_id:
        return None
    replied = chat.messages.get(message_id)
    lenient = parameters.get("allow_sending_without_reply") or arguments.flag("allow_sending_without_reply")
    if replied is None and not lenient:
        raise bad_request("message to be replied not found")
    return replied
