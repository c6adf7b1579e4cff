"""The words and signs of a query, and what can be wrong with one.

    query     = either
    either    = all { "or" all }
    all       = part { "and" part }
    part      = "not" part | "(" either ")" | "everyone" | condition
    condition = field sign value { "," value }
    field     = word | "${" name of a question "}"
    sign      = "=" | "!=" | "<" | "<=" | ">" | ">="
    value     = word | '"' anything, quotes doubled '"'

Words that belong to the grammar, fields and values may be in capitals or small letters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 1_000  # characters of a query
MOST_CONDITIONS: Final = 20
POINTER: Final = "👉"  # shows where a query is wrong; what is sent back with it in it is understood
DEEPEST: Final = 20  # brackets and "not" within one another

AND: Final = "and"
OR: Final = "or"
NOT: Final = "not"
EVERYONE: Final = "everyone"
RESERVED: Final = (AND, OR, NOT)

SIGNS: Final = ("=", "!=", "<", "<=", ">", ">=")
SETS: Final = ("=", "!=")  # signs that may have several values

WORD: Final = re.compile(r"""[^\s,()=!<>"“”„«»${}]+""")
_TOKEN: Final = re.compile(
    rf"""(?P<quoted>"(?:[^"]|"")*"|[“”„][^“”„]*[“”]|«[^»]*»)
    | \$\{{(?P<question>[^{{}}]*)\}}
    | (?P<sign>!=|<=|>=|[=<>(),])
    | (?P<word>{WORD.pattern})""",
    re.VERBOSE,
)


class QueryProblem(Exception):
    """A query can't be understood. `key` and `details` say why, in `locales/*/audience-query.ftl`; `at` is the place of
    the character where it goes wrong, counted from 0."""

    def __init__(self, key: str, at: int, **details: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.at = at
        self.details = details


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is quoted, question, sign, word or end; `at` the place of its first character, counted from 0."""

    kind: str
    text: str
    at: int

    def is_word(self, *words: str) -> bool:
        """Whether it is one of these words of the grammar."""
        return self.kind == "word" and self.text.lower() in words

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind == "sign" and self.text in signs


def tokens(text: str) -> list[Token]:
    """What a query is made of, ending with one of kind end. Raises QueryProblem."""
    if len(text) > LONGEST:
        raise QueryProblem("audience-query-long", LONGEST, limit=LONGEST)
    return [*_scan(text)]


def _scan(text: str) -> Iterator[Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        if text[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            quote = text[at] in '"“”„«»'
            raise QueryProblem("audience-query-quote" if quote else "audience-query-sign", at, sign=text[at])
        yield Token(match.lastgroup, _meant(match.lastgroup, match[match.lastgroup]), at)
        at = match.end()
    yield Token("end", "", end)


def _meant(kind: str, written: str) -> str:
    if kind == "quoted":
        inner = written[1:-1]
        return inner.replace('""', '"') if written[0] == '"' else inner
    return written.strip()
