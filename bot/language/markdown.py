"""The marks that labels and hints of an XLSForm may carry, as Telegram's HTML or as plain text.

Source of the rules: "Styling prompts" at https://xlsform.org and https://docs.getodk.org/form-styling. Bold, italics,
headings and links are kept, and the few HTML tags that form designers use besides; colours and fonts are taken off,
since Telegram has none. Whatever else looks like markup is shown as it was written.
"""

import re
from functools import lru_cache
from html import unescape
from typing import Final

from bot.language.texts import Html, escape

_MARKS: Final = re.compile(r"[*_#\[<\\&]")
_ENTITY: Final = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#[0-9]{1,5});")
_TAGS: Final = {
    **dict.fromkeys(("b", "strong", "big", "h1", "h2", "h3", "h4", "h5", "h6"), "b"),
    **dict.fromkeys(("i", "em", "cite", "dfn"), "i"),
    **dict.fromkeys(("u", "ins"), "u"),
    **dict.fromkeys(("s", "del", "strike"), "s"),
    **dict.fromkeys(("span", "font", "small", "center", "p", "div"), ""),
}
_INNER: Final = r"[^\n]{1,1000}?"
_TOKEN: Final = re.compile(
    rf"""
      \\(?P<literal>[\\*_\#\[\]()<>&])
    | ^\#{{1,6}}[ \t]+(?P<heading>[^\n]+?)[ \t]*\#*$
    | \[(?P<text>[^\[\]\n]{{1,300}})\]\((?P<url>[^()\s]{{1,1000}})\)
    | \*\*(?=\S)(?P<stars>{_INNER})(?<=\S)\*\*
    | (?<!\w)__(?=\S)(?P<bars>{_INNER})(?<=\S)__(?!\w)
    | (?<![\w*])\*(?=[^\s*])(?P<star>[^*\n]{{1,1000}}?)(?<=\S)\*(?![\w*])
    | (?<!\w)_(?=[^\s_])(?P<bar>{_INNER})(?<=[^\s_])_(?!\w)
    | <(?P<br>br)\s*/?>
    | <(?P<tag>{"|".join(_TAGS)})(?:\s[^<>]{{0,300}})?>(?P<inside>[^\x00]{{0,1000}}?)</(?P=tag)\s*>
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_WEB: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_DEEPEST: Final = 6


def rich(text: str, *, bold: bool = False) -> Html:
    """As Telegram HTML. `bold`: it will stand within bold text, so that bold parts need no tag of their own."""
    return Html(_rich(text, ("b",) if bold else ()))


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """Without its marks, for buttons and lists; of a link, its text remains."""
    return _rendered(text, None, 0) if _MARKS.search(text) else text


@lru_cache(maxsize=1 << 12)
def _rich(text: str, within: tuple[str, ...]) -> str:
    return _rendered(text, within, 0) if _MARKS.search(text) else escape(text)


def _rendered(text: str, within: tuple[str, ...] | None, depth: int) -> str:
    """The text with its marks as tags, of which those in `within` are open already; None: without marks and tags."""
    parts, at = list[str](), 0
    for match in _TOKEN.finditer(text) if depth < _DEEPEST else ():
        parts += (_leaf(text[at : match.start()], within), _mark(match, within, depth))
        at = match.end()
    return "".join((*parts, _leaf(text[at:], within)))


def _leaf(text: str, within: tuple[str, ...] | None) -> str:
    decoded = _ENTITY.sub(lambda match: unescape(match[0]), text)
    return decoded if within is None else escape(decoded)


def _mark(match: re.Match[str], within: tuple[str, ...] | None, depth: int) -> str:
    found = match.groupdict()
    inner, tag, attributes = "", "", ""
    if literal := found["literal"]:
        return literal if within is None else escape(literal)
    if found["br"]:
        return "\n"
    if found["url"]:
        if not _WEB.fullmatch(found["url"]):
            return _leaf(match[0], within)
        inner, tag, attributes = found["text"], "a", f' href="{escape(found["url"])}"'
    elif found["tag"]:
        inner, tag = found["inside"], _TAGS[found["tag"].lower()]
    elif inner := found["heading"] or found["stars"] or found["bars"] or "":
        tag = "b"
    else:
        inner, tag = found["star"] or found["bar"], "i"
    if within is None or not tag or tag in within:
        return _rendered(inner, within, depth + 1)
    said = _rendered(inner, (*within, tag), depth + 1)
    return f"<{tag}{attributes}>{said}</{tag}>" if said.strip() else said
