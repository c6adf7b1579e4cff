"""Reads a query: what its words mean in one programme is looked up at once, so that a slip is told where it is."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

from bot.announcements.audiences.askable import (
    ABOUT_ANNOUNCEMENTS,
    AGE,
    COUNTRY,
    FIELDS,
    Ground,
    Value,
    question_field,
)
from bot.announcements.audiences.grammar import (
    AND,
    DEEPEST,
    EVERYONE,
    MOST_CONDITIONS,
    NOT,
    OR,
    RESERVED,
    SETS,
    SIGNS,
    QueryProblem,
    Token,
    tokens,
)
from bot.announcements.audiences.model import All, Audience, Either, Everyone, Is, Not
from bot.language.letters import fold

LAST: Final = "last"  # as an announcement's number: the one that was sent last
OLDEST: Final = 150
NAMED: Final = 12  # values that an error names
_CLOSE: Final = 0.6


def parse(text: str, ground: Ground) -> Audience:
    """The audience that a query asks for in a programme. Raises QueryProblem.

    Values may be written as people call them, in any language; `last` becomes the announcement's number.
    """
    parser = _Parser(tokens(text), ground)
    audience = parser.either()
    parser.expect_end()
    return audience


class _Parser:
    def __init__(self, tokens: Sequence[Token], ground: Ground) -> None:
        self._tokens = tokens
        self._ground = ground
        self._at = 0
        self._depth = 0
        self._conditions = 0

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._next
        self._at += token.kind != "end"
        return token

    def expect_end(self) -> None:
        token = self._next
        if token.is_sign(")"):
            raise QueryProblem("audience-query-not-opened", token.at)
        if token.kind != "end":
            raise QueryProblem("audience-query-after", token.at, word=token.text)

    def either(self) -> Audience:
        parts = [self._all()]
        while self._next.is_word(OR):
            self._take()
            parts.append(self._all())
        return Either(tuple(parts)) if len(parts) > 1 else parts[0]

    def _all(self) -> Audience:
        parts = [self._part()]
        while self._next.is_word(AND):
            self._take()
            parts.append(self._part())
        return All(tuple(parts)) if len(parts) > 1 else parts[0]

    def _part(self) -> Audience:
        token = self._take()
        if token.is_word(NOT):
            self._deeper(token)
            part: Audience = Not(self._part())
            self._depth -= 1
            return part
        if token.is_sign("("):
            self._deeper(token)
            part = self.either()
            if not self._next.is_sign(")"):
                key = "audience-query-not-closed" if self._next.kind == "end" else "audience-query-after"
                raise QueryProblem(key, self._next.at, word=self._next.text)
            self._take()
            self._depth -= 1
            return part
        if token.is_word(EVERYONE):
            return Everyone()
        return self._condition(token)

    def _deeper(self, token: Token) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryProblem("audience-query-deep", token.at, limit=DEEPEST)

    def _condition(self, token: Token) -> Is:
        self._conditions += 1
        if self._conditions > MOST_CONDITIONS:
            raise QueryProblem("audience-query-many", token.at, limit=MOST_CONDITIONS)
        field = self._field(token)
        sign = self._take()
        if not sign.is_sign(*SIGNS):
            raise QueryProblem("audience-query-sign-wanted", sign.at, field=field)
        if sign.text not in SETS and field != AGE:
            raise QueryProblem("audience-query-sign-age", sign.at, field=field, sign=sign.text)
        values = [self._value(field)]
        while self._next.is_sign(","):
            comma = self._take()
            if sign.text not in SETS:
                raise QueryProblem("audience-query-one-value", comma.at, sign=sign.text)
            values.append(self._value(field))
        return Is(field, sign.text, tuple(dict.fromkeys(values)))

    def _field(self, token: Token) -> str:
        known = self._ground.values
        if token.kind == "question":
            return self._question(token)
        word = token.text.lower()
        if token.kind == "word" and word in known:
            return word
        if token.kind == "word" and word in FIELDS:
            raise QueryProblem("audience-query-nothing", token.at, field=word)
        if token.kind in {"end", "sign"} or token.is_word(*RESERVED):
            raise QueryProblem("audience-query-condition", token.at)
        bare = {field.strip("${}"): field for field in known}
        raise _unknown("audience-query-field", token, bare, known)

    def _question(self, token: Token) -> str:
        names = {fold(field[2:-1]): field for field in self._ground.labels}
        field = names.get(fold(token.text))
        if field is None:
            raise _unknown("audience-query-question", token, {field[2:-1]: field for field in self._ground.labels})
        asks_country = field in map(question_field, self._ground.countries.values())
        return COUNTRY if asks_country and COUNTRY in self._ground.values else field

    def _value(self, field: str) -> str:
        token = self._take()
        if token.kind not in {"word", "quoted"} or token.is_word(*RESERVED):
            raise QueryProblem("audience-query-value-wanted", token.at, field=field)
        if field == AGE:
            if not (token.text.isdecimal() and len(token.text) <= 3 and int(token.text) <= OLDEST):
                raise QueryProblem("audience-query-age", token.at, most=OLDEST)
            return str(int(token.text))
        return self._known(field, token)

    def _known(self, field: str, token: Token) -> str:
        values, wanted = self._ground.values[field], fold(token.text)
        if field in ABOUT_ANNOUNCEMENTS and wanted == LAST:
            if self._ground.last is None:
                raise QueryProblem("audience-query-last", token.at)
            return self._ground.last
        if named := [value.name for value in values if value.name == token.text]:
            return named[0]
        if named := [value.name for value in values if fold(value.name) == wanted]:
            return named[0]
        called = [value.name for value in values if any(fold(text) == wanted for text in value.texts.values())]
        if len(called) == 1 and field not in ABOUT_ANNOUNCEMENTS:
            return called[0]
        if called:
            raise QueryProblem("audience-query-several", token.at, word=token.text, known=_listed(called))
        raise _unknown("audience-query-value", token, _spellings(values), field=field)


def _spellings(values: Iterable[Value]) -> dict[str, str]:
    """What somebody may have meant to write, and the value that it stands for."""
    spelt = {text: value.name for value in values for text in value.texts.values()}
    return spelt | {value.name: value.name for value in values}


def _unknown(
    key: str, token: Token, spelt: dict[str, str], known: Iterable[str] | None = None, **details: str
) -> QueryProblem:
    """Nothing is called so: what may have been meant, and what there is."""
    folded = {fold(spelling): name for spelling, name in spelt.items()}
    close = get_close_matches(fold(token.text), folded, 1, _CLOSE)
    listed = _listed(dict.fromkeys(spelt.values() if known is None else known))
    meant = folded[close[0]] if close else ""
    return QueryProblem(key, token.at, word=token.text, known=listed, meant=meant, **details)


def _listed(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:NAMED]) + (" …" if len(listed) > NAMED else "")
