"""Methods that change or delete what was sent."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.keyboards import inline_markup
from bot.simulator.methods.media import MEDIA, REPLACEABLE, media_item, one_album
from bot.simulator.methods.method import Method
from bot.simulator.methods.sending import known_chat, recipient
from bot.simulator.methods.texts import caption, message_text
from bot.simulator.world import Chat, Json, World

DELETABLE_SECONDS = 48 * 3600
"""For so long after it was sent may a bot delete a message."""

_TEXT_FIELDS = ("text", "entities", "link_preview_options", "reply_markup")
_CAPTION_FIELDS = ("caption", "caption_entities", "show_caption_above_media", "reply_markup")
_MEDIA_FIELDS = (*REPLACEABLE, "has_media_spoiler", *_CAPTION_FIELDS, *_TEXT_FIELDS)

_TARGET = frozenset({"business_connection_id", "chat_id", "message_id", "inline_message_id", "reply_markup"})


def edit_message_text(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#editmessagetext"""
    content = message_text(world, arguments)
    markup = inline_markup(arguments, world.complain)
    chat, message = _editable(world, arguments)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _replace(world, chat, message, _TEXT_FIELDS, _with_markup(content, markup))


def edit_message_caption(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#editmessagecaption"""
    content = caption(world, arguments)
    markup = inline_markup(arguments, world.complain)
    chat, message = _editable(world, arguments)
    if not any(kind in message for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _replace(world, chat, message, _CAPTION_FIELDS, _with_markup(content, markup))


def edit_message_media(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#editmessagemedia"""
    media = arguments.object("media", "can't parse media JSON object")
    if media is None:
        raise bad_request("media is not specified")
    content = media_item(world, media, arguments)
    markup = inline_markup(arguments, world.complain)
    chat, message = _editable(world, arguments)
    present = [kind for kind in (*REPLACEABLE, "text") if kind in message]
    if not present:
        raise bad_request("there is no media in the message to edit")
    if "media_group_id" in message and not one_album([*present, media["type"]]):
        raise bad_request("can't use media of the specified type in the album")
    return _replace(world, chat, message, _MEDIA_FIELDS, _with_markup(content, markup))


def edit_message_reply_markup(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#editmessagereplymarkup"""
    markup = inline_markup(arguments, world.complain)
    chat, message = _editable(world, arguments)
    return _replace(world, chat, message, ("reply_markup",), _with_markup({}, markup))


def delete_message(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemessage"""
    chat = known_chat(world, arguments)
    message = chat.messages.get(_message_id(arguments))
    if message is None:
        raise bad_request("message to delete not found")
    _delete(world, chat, [message])
    return True


def delete_messages(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemessages"""
    ids = arguments.array("message_ids", "can't parse message identifiers JSON object") or []
    if not ids:
        raise bad_request("message identifiers are not specified")
    if not all(isinstance(message_id, int) for message_id in ids):
        raise bad_request("invalid message identifier specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    chat = known_chat(world, arguments)
    _delete(world, chat, [chat.messages[message_id] for message_id in ids if message_id in chat.messages])
    return True


def _delete(world: World, chat: Chat, messages: list[Json]) -> None:
    if any(world.now() - message["date"] > DELETABLE_SECONDS for message in messages):
        raise bad_request("message can't be deleted")
    for message in messages:
        world.remove_message(chat, message["message_id"])


def _message_id(arguments: Arguments) -> int:
    message_id = arguments.integer("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    return message_id


def _editable(world: World, arguments: Arguments) -> tuple[Chat, Json]:
    if arguments.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    message_id = _message_id(arguments)
    chat = recipient(world, arguments)
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != world.bot["id"] or message_id in chat.fixed or "forward_origin" in message:
        raise bad_request("message can't be edited")
    return chat, message


def _with_markup(content: Json, markup: Json | None) -> Json:
    return {**content, "reply_markup": markup} if markup else content


def _replace(world: World, chat: Chat, message: Json, fields: tuple[str, ...], content: Json) -> Json:
    if {name: message[name] for name in fields if name in message} == content:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    kept = {name: value for name, value in message.items() if name not in fields}
    edited = {**kept, **content, "edit_date": world.now()}
    world.replace_message(chat, edited)
    return edited


METHODS = {
    "editMessageText": Method(
        edit_message_text,
        _TARGET | {"text", "parse_mode", "entities", "link_preview_options", "disable_web_page_preview"},
    ),
    "editMessageCaption": Method(
        edit_message_caption,
        _TARGET | {"caption", "parse_mode", "caption_entities", "show_caption_above_media"},
    ),
    "editMessageMedia": Method(edit_message_media, _TARGET | {"media"}),
    "editMessageReplyMarkup": Method(edit_message_reply_markup, _TARGET),
    "deleteMessage": Method(delete_message, frozenset({"chat_id", "message_id"})),
    "deleteMessages": Method(delete_messages, frozenset({"chat_id", "message_ids"})),
}
