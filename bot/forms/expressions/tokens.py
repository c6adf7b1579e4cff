"""Cuts an expression into tokens, as XPath 1.0 §3.7 does, with XLSForm's ${name} besides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from bot.forms.expressions.problems import ExpressionError

MAX_LENGTH: Final = 4_000
MAX_TOKENS: Final = 1_000
NAME: Final = r"[^\W\d][\w.\-]*"

TokenKind: TypeAlias = Literal["number", "literal", "ref", "name", "operator", "end"]

_TOKEN: Final = re.compile(
    rf"""\s*(?:
      (?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
    | (?P<literal>"[^"]*"|'[^']*')
    | \$\{{\s*(?P<ref>(?:last-saved\#)?{NAME})\s*\}}
    | \$(?P<variable>{NAME})
    | (?P<name>{NAME}(?::(?:{NAME}|\*))?)
    | (?P<operator><=|>=|!=|//|::|\.\.|[-+*=<>|(),./@\[\]])
    )""",
    re.VERBOSE,
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CURLY_QUOTES: Final = str.maketrans("‘’“”", "''\"\"")
_AFTER_THESE_A_NAME_IS_NO_OPERATOR: Final = frozenset("(,[|+-*=<>/@") | {"<=", ">=", "!=", "//", "::"}
_WORDS: Final = frozenset({"and", "or", "div", "mod"})


@dataclass(frozen=True, slots=True)
class Token:
    """A token; `place` counts characters from 1, `end` is the place behind it. A star that stands for any name is a
    name."""

    kind: TokenKind
    text: str
    place: int
    end: int


def tokenize(text: str) -> list[Token]:
    """The tokens, ending with one of kind "end". Raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError("workbook-expression-long", {"limit": MAX_LENGTH})
    control = _CONTROL.search(text)
    if control is not None:
        sign = f"U+{ord(control[0]):04X}"
        raise ExpressionError("workbook-expression-sign", {"sign": sign, "place": control.start() + 1})
    found = list(_scan(text.translate(_CURLY_QUOTES)))
    if len(found) > MAX_TOKENS:
        raise ExpressionError("workbook-expression-long", {"limit": MAX_LENGTH})
    return found


def _scan(text: str) -> Iterator[Token]:
    end = len(text.rstrip())
    at = 0
    before: Token | None = None
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise ExpressionError("workbook-expression-sign", {"sign": text[at:].lstrip()[0], "place": at + 1})
        kind, value, place = match.lastgroup, match[match.lastgroup], match.start(match.lastgroup) + 1
        if kind == "variable":
            raise ExpressionError("workbook-expression-variable", {"name": value, "place": place - 1})
        if kind == "ref":
            place = match.start() + len(match[0]) - len(match[0].lstrip()) + 1
        after_operand = before is not None and _is_operand(before)
        if kind == "name" and value in _WORDS and after_operand:
            kind = "operator"
        elif value == "*" and not after_operand:
            kind = "name"
        before = Token(kind, value, place, match.end() + 1)  # type: ignore[arg-type]  # the groups' names
        yield before
        at = match.end()
    yield Token("end", "", end + 1, end + 1)


def _is_operand(token: Token) -> bool:
    return token.kind != "operator" or not (token.text in _AFTER_THESE_A_NAME_IS_NO_OPERATOR or token.text in _WORDS)
