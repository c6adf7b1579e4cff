"""Long texts as several messages, none of which breaks a word or leaves a tag open."""

import re
from collections.abc import Sequence
from typing import Final

from bot.language.texts import Html

_TOKEN: Final = re.compile(r"<[^>]*>|&(?:[a-z]+|#[0-9]+);|\n+|[^\S\n]+|[^<&\s]{1,64}|[<&]")


def visible(text: str) -> int:
    """How many characters of Telegram HTML are seen, as Telegram counts them: in UTF-16."""
    return sum(map(_width, _TOKEN.findall(text)))


def part(text: Html, room: int) -> list[Html]:
    """The text in pieces of at most `room` visible characters, parted between paragraphs, lines or words if possible.
    What was bold or a link stays so on both sides."""
    tokens: list[str] = _TOKEN.findall(text)
    parts, opened = list[Html](), list[str]()
    while tokens:
        end = _end(tokens, room)
        begun, opened = "".join(opened), _still_open(opened, tokens[:end])
        closing = "".join(f"</{_name(tag)}>" for tag in reversed(opened))
        parts.append(Html(f"{begun}{''.join(tokens[:end]).strip()}{closing}"))
        tokens = tokens[end:]
        while tokens and tokens[0].isspace():
            tokens.pop(0)
    return parts


def _end(tokens: Sequence[str], room: int) -> int:
    """Where the first piece ends: the latest place that is good to part at, and past the middle if there is one."""
    size, best, place = 0, (False, 0, 0), 0
    for place, token in enumerate(tokens):
        if token.isspace():
            best = max(best, (size > room // 2, min(3, 1 + token.count("\n")), place))
        size += _width(token)
        if size > room:
            return best[2] or max(1, place)
    return place + 1


def _still_open(opened: Sequence[str], tokens: Sequence[str]) -> list[str]:
    now = list(opened)
    for token in tokens:
        if token.startswith("</"):
            now.pop()
        elif token.startswith("<") and len(token) > 1:
            now.append(token)
    return now


def _name(tag: str) -> str:
    return tag[1:-1].split(maxsplit=1)[0]


def _width(token: str) -> int:
    if len(token) > 1 and token[0] == "<":
        return 0
    return 1 if len(token) > 1 and token[0] == "&" else len(token.encode("utf-16-le")) // 2
