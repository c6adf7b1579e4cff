"""Texts and captions of a request: parsing, limits, entities."""

from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.entities import Entity, clean, trim, units, with_found
from bot.simulator.errors import bad_request
from bot.simulator.html import parse_html
from bot.simulator.links import link_fault
from bot.simulator.world import Json, World

MAX_TEXT = 4096
MAX_CAPTION = 1024

_ENTITY_KINDS = frozenset({
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "date_time",
})  # fmt: skip
_FOUND_KINDS = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"})


def message_text(world: World, arguments: Arguments) -> Json:
    """The `text`, `entities` and `link_preview_options` of a message. Raises ApiError 400."""
    text, entities = formatted(world, arguments, "text", "parse_mode", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > MAX_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    preview = arguments.object("link_preview_options", "can't parse link preview options JSON object")
    if preview or arguments.flag("disable_web_page_preview"):
        content["link_preview_options"] = preview or {"is_disabled": True}
    return content


def caption(world: World, arguments: Arguments) -> Json:
    """The `caption` and `caption_entities` of a message, or nothing. Raises ApiError 400."""
    text, entities = formatted(world, arguments, "caption", "parse_mode", "caption_entities")
    if not text:
        return {}
    if len(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text}
    if entities:
        content["caption_entities"] = entities
    if arguments.flag("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def formatted(
    world: World, arguments: Arguments, text_name: str, mode_name: str, entities_name: str
) -> tuple[str, list[Entity]]:
    """A text in one of Telegram's parse modes or with given entities, cleaned and trimmed."""
    text = arguments.text(text_name)
    mode = arguments.text(mode_name).lower()
    entities: list[Entity]
    if mode in {"", "none"}:
        entities = _given(world, text, arguments.array(entities_name, "can't parse entities JSON object") or [])
    elif mode == "html":
        text, entities = parse_html(text)
        entities = _with_users(world, entities)
    elif mode in {"markdown", "markdownv2"}:
        world.complain("the simulator reads HTML and entities; it doesn't read Markdown")
        raise bad_request("can't parse entities: the simulator doesn't read Markdown")
    else:
        raise bad_request("unsupported parse_mode")
    if "\r" in text and entities:
        world.complain("a carriage return in a formatted text, which Telegram removes")
    text, entities = trim(clean(text), entities)
    return text, with_found(text, entities)


def _given(world: World, text: str, raw: list[Any]) -> list[Entity]:
    kept = []
    length = units(text)
    for entity in raw:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse MessageEntity: MessageEntity must be an Object")
        kind, offset, size = entity["type"], entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(size, int):
            raise bad_request('can\'t parse MessageEntity: Field "offset" must be of type Number')
        if kind not in _ENTITY_KINDS:
            world.complain(f"an entity of unknown type, which Telegram ignores: {kind}")
            continue
        if kind in _FOUND_KINDS:
            continue
        if offset < 0 or size <= 0 or offset + size > length:
            world.complain(f"an entity outside its text: {kind} at {offset}, length {size}, text of {length}")
            continue
        if kind == "text_link" and (fault := link_fault(str(entity.get("url", "")))):
            raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: {fault}")
        if kind == "text_mention" and isinstance(entity.get("user"), dict):
            kept.append({**entity, "user_id": entity["user"].get("id", 0)})
        else:
            kept.append(entity)
    return _with_users(world, kept)


def _with_users(world: World, entities: list[Entity]) -> list[Entity]:
    result = []
    for entity in entities:
        if entity["type"] != "text_mention":
            result.append(entity)
            continue
        chat = world.chats.get(entity.get("user_id", 0))
        if chat is not None and chat.account is not None:
            plain = {key: value for key, value in entity.items() if key != "user_id"}
            result.append({**plain, "user": chat.account.card})
    return result
