"""A message's text as safe HTML, the way a Telegram app would show it."""

from datetime import UTC, datetime
from html import escape
from typing import Any

from bot.simulator.entities import Entity, cut
from bot.simulator.links import start_payload

Json = dict[str, Any]

_TAGS = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "expandable_blockquote": "blockquote",
}  # fmt: skip

_YEAR_10000 = 253_402_300_800


def to_html(text: str, entities: list[Entity], username: str) -> str:
    """Escaped text with b, i, u, s, code, pre, blockquote, a, time and span. Newlines stay newlines.

    Links that start this bot are `<a data-start="payload">`, commands are `<a data-command="/x">`.
    """
    if not entities:
        return escape(text, quote=False)
    raw = text.encode("utf-16-le")
    pieces: list[str] = []
    reached = 0
    open_: list[tuple[int, str]] = []
    waiting = [(e["offset"], e["offset"] + e["length"], *_tags(e, text, username)) for e in entities]
    waiting = sorted((entry for entry in waiting if entry[2]), key=lambda entry: (-entry[0], entry[1]))

    def emit(until: int) -> None:
        nonlocal reached
        pieces.append(escape(raw[reached * 2 : until * 2].decode("utf-16-le", "replace"), quote=False))
        reached = until

    while waiting or open_:
        if open_ and (not waiting or open_[-1][0] <= waiting[-1][0]):
            end, closing = open_.pop()
            emit(end)
            pieces.append(closing)
            continue
        start, end, opening, closing = waiting.pop()
        emit(start)
        if open_ and end > open_[-1][0]:  # overlaps: the rest is opened again after the outer one ends
            rest = (open_[-1][0], end, opening, closing)
            end = open_[-1][0]
            waiting.append(rest)
            waiting.sort(key=lambda entry: (-entry[0], entry[1]))
        pieces.append(opening)
        open_.append((end, closing))
    emit(len(raw) // 2)
    return "".join(pieces)


def message_html(message: Json, username: str) -> str | None:
    """The text or caption of an API message as safe HTML; None if it has neither."""
    if "text" in message:
        return to_html(message["text"], message.get("entities", []), username)
    if "caption" in message:
        return to_html(message["caption"], message.get("caption_entities", []), username)
    return None


def _tags(entity: Entity, text: str, username: str) -> tuple[str, str]:
    kind = entity["type"]
    if kind in _TAGS:
        return f"<{_TAGS[kind]}>", f"</{_TAGS[kind]}>"
    if kind == "spoiler":
        return '<span class="spoiler">', "</span>"
    if kind == "date_time":
        return _moment(entity.get("unix_time", _YEAR_10000))
    if kind == "bot_command":
        return f'<a data-command="{escape(cut(text, entity))}">', "</a>"
    return _link(entity, text, username)


def _moment(unix_time: int) -> tuple[str, str]:
    if unix_time >= _YEAR_10000:
        return "", ""
    return f'<time datetime="{datetime.fromtimestamp(unix_time, UTC):%Y-%m-%dT%H:%M:%SZ}">', "</time>"


def _link(entity: Entity, text: str, username: str) -> tuple[str, str]:
    kind = entity["type"]
    url = {"text_link": entity.get("url"), "url": cut(text, entity)}.get(kind)
    if kind == "email":
        url = f"mailto:{cut(text, entity)}"
    if not url:
        return "", ""
    payload = start_payload(url, username)
    if payload is not None:
        return f'<a data-start="{escape(payload)}">', "</a>"
    if "://" not in url and kind != "email":
        url = f"https://{url}"
    return f'<a href="{escape(url)}">', "</a>"
