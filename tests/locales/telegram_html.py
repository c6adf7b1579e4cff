"""What Telegram accepts as HTML in a message (https://core.telegram.org/bots/api#html-style), in the part we use."""

import re
from collections.abc import Iterator
from typing import Final

TAGS: Final = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})
HOLDS_TEXT_ONLY: Final = frozenset({"code", "pre"})
_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>")
_ATTRIBUTES: Final = {"a": re.compile(r' href="[^"]+"'), "blockquote": re.compile(r"( expandable)?")}
_ENTITY: Final = re.compile(r"&(?!(lt|gt|amp|quot);)[^\s;<]{0,10};?")
_NO_ATTRIBUTES: Final = re.compile("")


def html_problems(text: str) -> Iterator[str]:
    """Why Telegram would refuse or misread `text`, in words for translators; nothing if it is fine."""
    open_tags: list[str] = []
    for closing, name, attributes in _TAG.findall(text):
        if name not in TAGS:
            yield f"<{closing}{name}> is not a tag Telegram knows (it knows {', '.join(sorted(TAGS))})"
        elif closing:
            if not open_tags or open_tags.pop() != name:
                yield f"</{name}> closes what is not open, or tags cross each other"
                return
        else:
            if not _ATTRIBUTES.get(name, _NO_ATTRIBUTES).fullmatch(attributes):
                yield f"<{name}{attributes}>: this tag may not have that attribute, or lacks its own"
            if name in open_tags:
                yield f"<{name}> stands inside another <{name}>"
            if HOLDS_TEXT_ONLY & set(open_tags):
                yield f"<{name}> stands inside <code> or <pre>, where Telegram takes plain text only"
            open_tags.append(name)
    if open_tags:
        yield f"<{open_tags[-1]}> is never closed"
    rest = _TAG.sub("", text)
    for sign, entity in (("<", "&lt;"), (">", "&gt;")):
        if sign in rest:
            yield f"a lone {sign}: write {entity}"
    for stray in _ENTITY.finditer(rest):
        yield f"{stray.group()!r}: write &amp; for a lone &; the only entities are &lt; &gt; &amp; &quot;"


def without_tags(text: str) -> str:
    """The text with its tags and entities taken out."""
    return re.sub(r"&(lt|gt|amp|quot);", " ", _TAG.sub("", text))
