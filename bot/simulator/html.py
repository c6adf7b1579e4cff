"""Telegram's HTML: the tags it knows become entities, everything else is refused in its own words."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from bot.simulator.entities import Entity, units
from bot.simulator.errors import ApiError, bad_request
from bot.simulator.links import link_fault

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "span": "spoiler", "blockquote": "blockquote", "a": "text_link",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot));?", re.IGNORECASE)
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_SPACES = re.compile(r"\s*")


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    code_language: str = ""


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities. Raises ApiError 400 with Telegram's reason and byte offset."""
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0
        self._pieces: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        source = self._source
        while self._position < len(source):
            start = self._position
            following = source.find("<", start)
            end = len(source) if following < 0 else following
            self._emit(unescape(source[start:end]))
            self._position = end
            if following >= 0:
                if source.startswith("</", following):
                    self._close_tag()
                else:
                    self._open_tag()
        if self._open:
            raise _fault(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        entities = sorted(self._entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._pieces), entities

    def _emit(self, text: str) -> None:
        self._pieces.append(text)
        self._offset += units(text)

    def _open_tag(self) -> None:
        begin = self._position
        name = self._match(_NAME, begin + 1)
        tag = name.lower()
        if self._at_end():
            raise _fault(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if tag not in _KINDS:
            raise _fault(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        attributes = self._attributes(tag, begin)
        self._position += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise _fault(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}')
        if tag == "tg-emoji" and not attributes.get("emoji-id", "").isdigit():
            raise _fault("Invalid custom emoji identifier specified")
        self._open.append(_Open(tag, attributes, self._offset))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        unclosed = f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}'
        while True:
            self._match(_SPACES, self._position)
            if self._at_end():
                raise _fault(unclosed)
            if self._source[self._position] == ">":
                return attributes
            name = self._match(_ATTRIBUTE_NAME, self._position).lower()
            if not name:
                raise _fault(f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(begin)}')
            self._match(_SPACES, self._position)
            if self._at_end():
                raise _fault(unclosed)
            if self._source[self._position] != "=":
                attributes[name] = ""
                continue
            self._match(_SPACES, self._position + 1)
            attributes[name] = self._value(unclosed)

    def _value(self, unclosed: str) -> str:
        if self._at_end():
            raise _fault(unclosed)
        quote = self._source[self._position]
        if quote in "\"'":
            end = self._source.find(quote, self._position + 1)
            if end < 0:
                raise _fault(unclosed)
            value = unescape(self._source[self._position + 1 : end])
            self._position = end + 1
            return value
        start = self._position
        value = self._match(_TOKEN, start).lower()
        if not self._at_end() and not (self._source[self._position].isspace() or self._source[self._position] == ">"):
            raise _fault(f"Unexpected end of name token at byte offset {self._bytes(start)}")
        return value

    def _close_tag(self) -> None:
        begin = self._position
        if not self._open:
            raise _fault(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        name = self._match(_NAME, begin + 2).lower()
        self._match(_SPACES, self._position)
        if self._at_end() or self._source[self._position] != ">":
            raise _fault(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        self._position += 1
        opened = self._open.pop()
        if name and name != opened.tag:
            raise _fault(
                f'Unmatched end tag at byte offset {self._bytes(begin)}, expected "</{opened.tag}>", found "</{name}>"'
            )
        length = self._offset - opened.offset
        if length:
            self._add(opened, length)

    def _add(self, opened: _Open, length: int) -> None:
        entity: Entity = {"type": _KINDS[opened.tag], "offset": opened.offset, "length": length}
        attributes = opened.attributes
        match opened.tag:
            case "a":
                if not self._link(entity, attributes.get("href") or self._text_since(opened)):
                    return
            case "blockquote" if "expandable" in attributes:
                entity["type"] = "expandable_blockquote"
            case "code":
                if self._open and self._open[-1].tag == "pre" and self._open[-1].offset == opened.offset:
                    self._open[-1].code_language = attributes.get("class", "").removeprefix("language-")
                    return
            case "pre" if opened.code_language:
                entity["language"] = opened.code_language
            case "tg-emoji":
                entity["custom_emoji_id"] = attributes["emoji-id"]
            case "tg-time":
                if not attributes.get("unix", "").isdigit():
                    return
                entity["unix_time"] = int(attributes["unix"])
                if attributes.get("format"):
                    entity["date_time_format"] = attributes["format"]
        self._entities.append(entity)

    @staticmethod
    def _link(entity: Entity, url: str) -> bool:
        parts = urlsplit(url)
        if parts.scheme == "tg" and parts.netloc == "user":
            user_id = parse_qs(parts.query).get("id", [""])[0]
            entity |= {"type": "text_mention", "user_id": int(user_id) if user_id.isdigit() else 0}
            return True
        entity["url"] = url
        return link_fault(url) is None

    def _text_since(self, opened: _Open) -> str:
        raw = "".join(self._pieces).encode("utf-16-le")
        return raw[opened.offset * 2 :].decode("utf-16-le")

    def _match(self, pattern: re.Pattern[str], position: int) -> str:
        match = pattern.match(self._source, position)
        self._position = match.end() if match else position
        return match.group() if match else ""

    def _at_end(self) -> bool:
        return self._position >= len(self._source)

    def _bytes(self, position: int) -> int:
        return len(self._source[:position].encode())


def unescape(text: str) -> str:
    """Telegram's four named references and the numeric ones; anything else stays as it is."""
    return _REFERENCE.sub(_reference, text) if "&" in text else text


def _reference(match: re.Match[str]) -> str:
    hexadecimal, decimal, named = match.groups()
    if named:
        return _NAMED[named] if named in _NAMED else match.group()
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else match.group()


def _fault(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
