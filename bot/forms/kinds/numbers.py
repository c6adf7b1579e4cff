"""Numbers, typed with any script's digits and with a comma or a point, but never guessed at."""

import re
import unicodedata
from decimal import Decimal
from typing import Final

from bot.forms.expressions.values import Value, text
from bot.forms.kinds.base import Asked, Kind, not_this_way
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply, Typed

LEAST: Final = -(2**31)
MOST: Final = 2**31 - 1
"""XForms' `int` has 32 bits."""

MAX_DIGITS: Final = 15
"""More than these a decimal doesn't hold exactly in expressions."""

_INTEGER: Final = re.compile(r"[-+]?[0-9]+")
_DECIMAL: Final = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
_SIGNS: Final = str.maketrans("−–٫", "--,")
_IN_THOUSANDS: Final = re.compile(r"(?<=[0-9])[ \u00a0\u2009\u202f'’](?=[0-9]{3}(?![0-9]))")


class IntegerKind(Kind):
    """`integer`, stored as an int."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """A whole number in XForms' range."""
        del asked
        if not isinstance(reply, Typed):
            return not_this_way(reply, "number")
        written = _plain(reply.text)
        if not _INTEGER.fullmatch(written):
            return Rejection("forms-whole-number" if _DECIMAL.fullmatch(_point(written)) else "forms-number-wanted")
        if len(written) > MAX_DIGITS or not LEAST <= int(written) <= MOST:
            return Rejection("forms-number-range")
        return int(written)

    def accepts(self, answer: Answer, question: Question) -> bool:
        """An int in range."""
        del question
        return isinstance(answer, int) and not isinstance(answer, bool) and LEAST <= answer <= MOST

    def expressed(self, answer: Answer) -> Value:
        """A number."""
        return float(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number without fraction, or digits."""
        written = text(value).strip()
        answer = int(written) if _INTEGER.fullmatch(written) and len(written) <= MAX_DIGITS else None
        return answer if self.accepts(answer, question) else None


class DecimalKind(Kind):
    """`decimal`, stored as a str in canonical form: "1.5", "-3"."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """A number with at most `MAX_DIGITS` digits."""
        del asked
        if not isinstance(reply, Typed):
            return not_this_way(reply, "number")
        written = _point(_plain(reply.text))
        if not _DECIMAL.fullmatch(written):
            return Rejection("forms-number-wanted")
        if sum(char.isdigit() for char in written) > MAX_DIGITS:
            return Rejection("forms-number-digits", {"limit": MAX_DIGITS})
        return _canonical(written)

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A canonical decimal."""
        del question
        return isinstance(answer, str) and _DECIMAL.fullmatch(answer) is not None and _canonical(answer) == answer

    def expressed(self, answer: Answer) -> Value:
        """A number."""
        return float(answer)

    def from_value(self, value: Value, question: Question) -> Answer | None:
        """A number, or digits with a point."""
        del question
        written = text(value).strip()
        return _canonical(written) if _DECIMAL.fullmatch(written) and len(written) <= MAX_DIGITS + 2 else None


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


def _canonical(written: str) -> str:
    number = Decimal(written)
    return "0" if number == 0 else f"{number:f}".rstrip("0").rstrip(".") if number % 1 else f"{number:.0f}"
