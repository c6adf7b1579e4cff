"""Methods that send again what is already in a chat."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.methods.media import MEDIA
from bot.simulator.methods.method import Method
from bot.simulator.methods.sending import SENDING, deliver, known_chat
from bot.simulator.methods.texts import caption
from bot.simulator.world import Json, World

_CONTENT = (
    "text", "entities", "link_preview_options", *MEDIA, "caption", "caption_entities", "show_caption_above_media",
    "has_media_spoiler", "video_note", "sticker", "location", "venue", "contact", "poll",
)  # fmt: skip
_SOURCE = frozenset({"from_chat_id", "message_id", "video_start_timestamp"})


def copy_message(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#copymessage"""
    content = content_of(_source(world, arguments, "copy"))
    if "poll" in content:
        content["poll"] = _poll_anew(world, content["poll"])
    if arguments.has("caption") and any(kind in content for kind in MEDIA):
        content = {name: value for name, value in content.items() if "caption" not in name}
        content |= caption(world, arguments)
    return {"message_id": deliver(world, arguments, content)[0]["message_id"]}


def forward_message(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#forwardmessage

    A forwarded poll is that very poll: votes count together. A copied one is another.
    """
    message = _source(world, arguments, "forward")
    if message.get("has_protected_content"):
        raise bad_request("message can't be forwarded")
    forwarded = {**content_of(message), "forward_origin": origin_of(message)}
    return deliver(world, arguments, forwarded)[0]


def _source(world: World, arguments: Arguments, verb: str) -> Json:
    message = known_chat(world, arguments, "from_chat_id").messages.get(arguments.integer("message_id") or 0)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def content_of(message: Json) -> Json:
    """What a message says, without who said it where, and when."""
    return {name: message[name] for name in _CONTENT if name in message}


def origin_of(message: Json) -> Json:
    """Who is named above a forwarded message."""
    author: Json = {"type": "user", "date": message["date"], "sender_user": message["from"]}
    origin: Json = message.get("forward_origin", author)
    return origin


def _poll_anew(world: World, card: Json) -> Json:
    if card["type"] == "quiz" and "correct_option_ids" not in card:
        raise bad_request("message can't be copied")
    return world.add_poll(card, by_bot=True)


METHODS = {
    "copyMessage": Method(
        copy_message,
        SENDING | _SOURCE | {"caption", "parse_mode", "caption_entities", "show_caption_above_media"},
    ),
    "forwardMessage": Method(
        forward_message,
        _SOURCE
        | {"chat_id", "message_thread_id", "direct_messages_topic_id", "disable_notification", "protect_content",
           "suggested_post_parameters", "message_effect_id"},
    ),
}  # fmt: skip
