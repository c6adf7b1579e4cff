"""Parses a regular expression of a workbook (the part common to Java, XML Schema and Python) into a tree."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

from bot.forms.expressions.problems import ExpressionError

MAX_NESTING: Final = 20
MAX_COUNT: Final = 1_000

_COUNT: Final = re.compile(r"\{([0-9]{1,4})(,([0-9]{0,4}))?\}")
_PROPERTY: Final = re.compile(r"\\([pP])\{([A-Z][a-z]?)\}")
_CLASS_ESCAPES: Final = frozenset("dDwWsStnr")


@dataclass(frozen=True, slots=True)
class Char:
    """One character; `test` matches exactly one."""

    test: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning ("^") or the end ("$") of the text."""

    sign: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after another; none matches the empty text."""

    parts: tuple["Pattern", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of the options."""

    options: tuple["Pattern", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """From `least` to `most` times; None is without a limit."""

    part: "Pattern"
    least: int
    most: int | None


Pattern: TypeAlias = Char | Edge | Sequence | Either | Repeat


def parse_pattern(text: str) -> Pattern:
    """The tree. Raises ExpressionError for what is no pattern, and for look-around, back-references and flags, which
    can't be matched in linear time or mean different things to different readers."""
    parser = _Parser(text)
    tree = parser.either()
    parser.expect_end()
    return tree


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._nesting = 0

    def _bad(self) -> ExpressionError:
        return ExpressionError("workbook-regex", {"pattern": self._text[:100], "place": self._at + 1})

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self) -> str:
        char = self._peek()
        if not char:
            raise self._bad()
        self._at += 1
        return char

    def expect_end(self) -> None:
        if self._at < len(self._text):
            raise self._bad()

    def either(self) -> Pattern:
        self._nesting += 1
        if self._nesting > MAX_NESTING:
            raise self._bad()
        options = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            options.append(self._sequence())
        self._nesting -= 1
        return options[0] if len(options) == 1 else Either(tuple(options))

    def _sequence(self) -> Pattern:
        parts: list[Pattern] = []
        while self._peek() not in {"", "|", ")"}:
            parts.append(self._repeated())
        return Sequence(tuple(parts))

    def _repeated(self) -> Pattern:
        part = self._atom()
        counts = {"*": (0, None), "+": (1, None), "?": (0, 1)}
        sign = self._peek()
        if sign in counts:
            self._at += 1
            least, most = counts[sign]
        elif match := _COUNT.match(self._text, self._at):
            self._at = match.end()
            least = int(match[1])
            most = least if match[2] is None else int(match[3]) if match[3] else None
            if max(least, most or 0) > MAX_COUNT or (most is not None and most < least):
                raise self._bad()
        else:
            return part
        if self._peek() == "?":  # reluctant: makes no difference to whether the whole text fits
            self._at += 1
        if self._peek() in {"*", "+", "?"}:
            raise self._bad()
        return Repeat(part, least, most)

    def _atom(self) -> Pattern:
        char = self._take()
        if char == "(":
            return self._group()
        if char in {"^", "$"}:
            return Edge(char)
        if char == ".":
            return Char(re.compile("."))
        if char == "[":
            return Char(self._class())
        if char in "*+?{}])":
            self._at -= 1
            raise self._bad()
        return Char(re.compile(f"[{self._escape()}]" if char == "\\" else re.escape(char)))

    def _group(self) -> Pattern:
        if self._text.startswith("?:", self._at):
            self._at += 2
        elif self._peek() == "?":
            raise self._bad()
        inside = self.either()
        if self._take() != ")":
            raise self._bad()
        return inside

    def _class(self) -> re.Pattern[str]:
        negated = self._peek() == "^"
        self._at += negated
        content = ""
        while self._peek() != "]" or not content:
            item = self._class_item()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in {"]", ""}:
                self._at += 1
                item += "-" + self._class_item()
            content += item
        self._at += 1
        try:
            return re.compile(f"[{'^' if negated else ''}{content}]")
        except re.error as error:
            raise self._bad() from error

    def _class_item(self) -> str:
        char = self._take()
        return self._escape() if char == "\\" else re.escape(char) if char not in "&~|[" else "\\" + char

    def _escape(self) -> str:
        """What stands after a backslash, as Python writes it inside brackets."""
        if match := _PROPERTY.match(self._text, self._at - 1):
            self._at = match.end()
            return _property(match[2], negated=match[1] == "P") or self._unknown()
        char = self._take()
        if char in _CLASS_ESCAPES:
            return "\\" + char
        if char.isalnum():
            raise self._bad()
        return re.escape(char)

    def _unknown(self) -> str:
        raise self._bad()


@lru_cache(maxsize=128)
def _property(category: str, *, negated: bool) -> str:
    """The characters of a Unicode category ("L", "Lu", "Nd") as ranges for a class; "" if there is none such.

    Beyond the basic plane, where no living alphabet of ours is, nothing is in any category: scanning it takes long.
    """
    ranges: list[str] = ["\\U00010000-\\U0010ffff"] if negated else []
    start = None
    for code in range(0x10001):
        inside = code <= 0xFFFF and unicodedata.category(chr(code)).startswith(category) != negated
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            ranges.append(f"\\U{start:08x}-\\U{code - 1:08x}")
            start = None
    return "".join(ranges)
