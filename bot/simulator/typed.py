"""Formatting as people type it: Telegram's apps turn **bold**, __italic__, ~~strike~~, ||spoiler|| and `code` into
entities when a message is sent."""

import re

from bot.simulator.entities import Entity, units

_KINDS = {"**": "bold", "__": "italic", "~~": "strikethrough", "||": "spoiler", "`": "code"}
_MARKED = re.compile(r"(\*\*|__|~~|\|\||`)(?!\1|\s)(.+?)(?<!\s)\1", re.DOTALL)


def read_typed(text: str) -> tuple[str, list[Entity]]:
    """The text without the marks, and what they stand for. Marks without a counterpart stay as they are."""
    pieces: list[str] = []
    entities: list[Entity] = []
    reached = offset = 0
    for match in _MARKED.finditer(text):
        mark, marked = match.groups()
        before = text[reached : match.start()]
        inner, within = (marked, []) if mark == "`" else read_typed(marked)
        offset += units(before)
        entities.append({"type": _KINDS[mark], "offset": offset, "length": units(inner)})
        entities.extend({**entity, "offset": entity["offset"] + offset} for entity in within)
        offset += units(inner)
        pieces += before, inner
        reached = match.end()
    return "".join((*pieces, text[reached:])), entities
