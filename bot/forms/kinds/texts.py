"""Text: what somebody writes. Stored as a str without characters that can't be seen."""

import re
import unicodedata
from typing import Final

from bot.forms.kinds.base import Asked, Kind, not_this_way
from bot.forms.kinds.passport import as_in_passport, is_passport_name
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply, Typed

LIMIT: Final = 1_000
"""The longest text in characters, where the column `parameters` has no `max-length`."""

_DIALLED: Final = re.compile(r"(?=.*\d)[\d +*#.,;/()-]+")
_JOINERS: Final = frozenset("\u200c\u200d")  # they hold emoji and some letters together
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs by category, empty to the eye


class TextKind(Kind):
    """`text`. Lines are kept where the appearance is `multiline`; elsewhere a line break becomes a space. With
    `numbers` it takes what a keypad can write. A name as in the passport has letters of its own (see `passport`)."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """The text, cleaned."""
        if not isinstance(reply, Typed):
            return not_this_way(reply, "text")
        text = cleaned(reply.text)
        if "multiline" not in asked.question.appearance.split():
            text = " ".join(text.split())
        limit = _limit(asked.question)
        if not text:
            return Rejection("forms-text-empty")
        if "numbers" in asked.question.appearance.split() and not _DIALLED.fullmatch(text):
            return Rejection("forms-text-digits")
        if len(text) > limit:
            return Rejection("forms-text-long", {"length": len(text), "limit": limit})
        return as_in_passport(text) if is_passport_name(asked.question) else text

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A visible text within the limit."""
        return (
            isinstance(answer, str) and bool(answer) and cleaned(answer) == answer and len(answer) <= _limit(question)
        )


def cleaned(text: str) -> str:
    """The text in Unicode's composed form, without control and invisible characters and without space around it;
    "" if nothing of it can be seen."""
    kept = "".join(_kept(char) for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n"))).strip()
    visible = any(char not in _JOINERS and char not in _BLANK and not char.isspace() for char in kept)
    return kept if visible else ""


def _kept(char: str) -> str:
    category = unicodedata.category(char)
    if char == "\n" or char in _JOINERS:
        return char
    if category[0] == "Z" or char in "\t\v\f\r\x85":
        return " "
    return "" if category in _UNSEEN or ord(char) & 0xFFFE == 0xFFFE else char


def _limit(question: Question) -> int:
    written = question.parameters.get("max-length", "")
    return int(written) if written.isdecimal() else LIMIT
