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
      (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<literal>"[^"]*"|'[^']*')
    | \$\{{\s*(?P<ref>(?:last-saved\#)?{NAME})\s*\}}
    | (?P<name>{NAME}(?::{NAME})?)
    | (?P<operator><=|>=|!=|//|::|\.\.|[-+*=<>|(),./@\[\]])
    )""",
    re.VERBOSE,
)
_CURLY_QUOTES: Final = str.maketrans("‘’“”", "''\"\"")
_AFTER_THESE_A_NAME_IS_NO_OPERATOR: Final = frozenset("(,[|+-*=<>/@") | {"<=", ">=", "!=", "//", "::"}
_WORDS: Final = frozenset({"and", "or", "div", "mod"})


@dataclass(frozen=True, slots=True)
class Token:
    """A token; `place` counts characters from 1."""

    kind: TokenKind
    text: str
    place: int


def tokenize(text: str) -> list[Token]:
    """The tokens, ending with one of kind "end". Raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError("workbook-expression-long", {"limit": MAX_LENGTH})
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
        kind, value = match.lastgroup, match[match.lastgroup]
        if kind == "name" and value in _WORDS and before is not None and _is_operand(before):
            kind = "operator"
        before = Token(kind, value, match.start(match.lastgroup) + 1)  # type: ignore[arg-type]  # the groups' names
        yield before
        at = match.end()
    yield Token("end", "", end + 1)


def _is_operand(token: Token) -> bool:
    return token.kind != "operator" or not (token.text in _AFTER_THESE_A_NAME_IS_NO_OPERATOR or token.text in _WORDS)
