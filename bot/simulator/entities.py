"""Text and its entities as Telegram keeps them: cleaned, trimmed, with offsets in UTF-16 units."""

import re
from typing import Any

Entity = dict[str, Any]

_CONTROL = {code: " " for code in range(32) if code != 10} | {13: None}
_BLANK = " \n"

_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})
"""Kinds inside which Telegram looks for nothing else."""

_HINT = re.compile(r"[@/#.:]")
_FINDERS = (
    (
        "url",
        re.compile(
            r"(?:https?://|tg://|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|info|me|io|eu|edu|kz|az|ru|tr|uk)\b)"
            r"(?:[^\s<>\"]*[^\s<>\".,:;!?()\[\]{}'»])?",
            re.IGNORECASE,
        ),
    ),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z]\w{1,31}", re.ASCII)),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}")),
)


def units(text: str) -> int:
    """The length in UTF-16 units, which is what the Bot API counts offsets in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, entity: Entity) -> str:
    """The part of a text that an entity covers."""
    raw = text.encode("utf-16-le")
    return raw[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le", "replace")


def clean(text: str) -> str:
    """Control characters become spaces, as Telegram makes them; carriage returns vanish."""
    return text if text.isprintable() else text.translate(_CONTROL)


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Cuts blanks off both ends and moves the entities along; what covers nothing any more is dropped."""
    body = text.lstrip(_BLANK)
    skipped = len(text) - len(body)  # blanks are one unit each
    body = body.rstrip(_BLANK)
    if not entities:
        return body, entities
    end = units(body)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - skipped)
        stop = min(end, entity["offset"] + entity["length"] - skipped)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return body, kept


def with_found(text: str, given: list[Entity]) -> list[Entity]:
    """The given entities and those that Telegram finds by itself, in Telegram's order."""
    found = _find(text, given) if _HINT.search(text) else []
    return sorted([*given, *found], key=lambda entity: (entity["offset"], -entity["length"]))


def _find(text: str, given: list[Entity]) -> list[Entity]:
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    found = []
    for kind, pattern in _FINDERS:
        for match in pattern.finditer(text):
            offset = units(text[: match.start()])
            end = offset + units(match.group())
            if all(end <= start or offset >= stop for start, stop in taken):
                taken.append((offset, end))
                found.append({"type": kind, "offset": offset, "length": end - offset})
    return found
