"""Numbers, typed with any script's digits and with a comma or a point, but never guessed at."""

import re
import unicodedata
from abc import abstractmethod
from decimal import Decimal
from typing import Final

from bot.forms.expressions.values import Value, text
from bot.forms.kinds.base import Asked, Kind, Ticks, known, not_this_way
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Adjusted, Reply, TicksDone, Typed
from bot.language.numbers import say_decimal

LEAST: Final = -(2**31)
MOST: Final = 2**31 - 1
"""XForms' `int` has 32 bits."""

MAX_DIGITS: Final = 15
"""More than these a decimal doesn't hold exactly in expressions."""

_INTEGER: Final = re.compile(r"[-+]?[0-9]+")
_DECIMAL: Final = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
_SIGNS: Final = str.maketrans("−–٫", "--,")
_IN_THOUSANDS: Final = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f'’](?=[0-9]{3}(?![0-9]))")


class NumberKind(Kind):
    """What all numbers share. With the appearance `counter` they may be moved by − and +, one at a time."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Ticks | Rejection:
        """The number typed; of a counter, where it has got, and what it shows when the person is done."""
        if isinstance(reply, Typed):
            return self.read(reply.text)
        if counts(asked.question) and isinstance(reply, Adjusted | TicksDone):
            reached = int(asked.ticks[0]) if asked.ticks else 0
            moved = max(LEAST, min(MOST, reached + (reply.steps if isinstance(reply, Adjusted) else 0)))
            return self.read(str(moved)) if isinstance(reply, TicksDone) else Ticks((str(moved),))
        return not_this_way(reply, "number")

    @abstractmethod
    def read(self, typed: str) -> Answer | Rejection:
        """The number in a text."""

    def show(self, answer: Answer, question: Question, language: str, default_language: str) -> str:
        """The number with the language's comma or point, and signs between thousands where they are asked for."""
        del default_language
        return say_exactly(answer, question, language)

    def held(self, answer: Answer, question: Question) -> tuple[str, ...]:
        """What a counter goes on from."""
        return (str(answer),) if counts(question) else ()

    def expressed(self, answer: Answer) -> Value:
        """A number."""
        return float(answer)


class IntegerKind(NumberKind):
    """`integer`, stored as an int."""

    def read(self, typed: str) -> Answer | Rejection:
        """A whole number in XForms' range."""
        written = _plain(typed)
        if not _INTEGER.fullmatch(written):
            return Rejection("forms-whole-number" if _DECIMAL.fullmatch(_point(written)) else "forms-number-wanted")
        if len(written) > MAX_DIGITS or not LEAST <= int(written) <= MOST:
            return Rejection("forms-number-range")
        return int(written)

    def accepts(self, answer: Answer, question: Question) -> bool:
        """An int in range."""
        del question
        return isinstance(answer, int) and not isinstance(answer, bool) and LEAST <= answer <= MOST

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number without fraction, or digits."""
        written = text(value).strip()
        answer = int(written) if _INTEGER.fullmatch(written) and len(written) <= MAX_DIGITS else None
        return answer if self.accepts(answer, question) else None


class DecimalKind(NumberKind):
    """`decimal`, stored as a str in canonical form: "1.5", "-3"."""

    def read(self, typed: str) -> Answer | Rejection:
        """A number with at most `MAX_DIGITS` digits."""
        return read_decimal(typed)

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A canonical decimal."""
        del question
        return (
            isinstance(answer, str) and _DECIMAL.fullmatch(answer) is not None and canonical(Decimal(answer)) == answer
        )

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number, or digits with a point."""
        del question
        written = text(value).strip()
        return canonical(Decimal(written)) if _DECIMAL.fullmatch(written) and len(written) <= MAX_DIGITS + 2 else None


def counts(question: Question) -> bool:
    """Whether it is to be counted up and down."""
    return question.kind == "integer" and "counter" in question.appearance.split()


def read_decimal(typed: str) -> str | Rejection:
    """A number in canonical form, with at most `MAX_DIGITS` digits."""
    written = _point(_plain(typed))
    if not _DECIMAL.fullmatch(written):
        return Rejection("forms-number-wanted")
    if sum(char.isdigit() for char in written) > MAX_DIGITS:
        return Rejection("forms-number-digits", {"limit": MAX_DIGITS})
    return canonical(Decimal(written))


def canonical(number: Decimal) -> str:
    """Without exponent, plus and zeros that say nothing: "1.5", "-3", "0"."""
    return "0" if number == 0 else f"{number:f}".rstrip("0").rstrip(".") if number % 1 else f"{number:.0f}"


def say_exactly(answer: int | str, question: Question, language: str) -> str:
    """All its digits, with the language's decimal sign; with signs between thousands (`thousands-sep`) if wanted."""
    grouped = "thousands-sep" in question.appearance.split()
    return say_decimal(Decimal(str(answer)), known(language), grouped=grouped)


def _plain(typed: str) -> str:
    """ASCII digits and signs, without the space between thousands."""
    digits = "".join(
        str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char
        for char in typed.strip().translate(_SIGNS)
        if unicodedata.category(char) != "Cf"
    )
    return _IN_THOUSANDS.sub("", digits)


def _point(written: str) -> str:
    """With a point for a decimal comma; where there are both, nobody can tell which is which, and it stays so."""
    return written.replace(",", ".") if "." not in written else written
