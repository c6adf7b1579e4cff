"""The gate of a repeat: "one more?". Its answer is the number of rows there are."""

from typing import Final

from bot.forms.expressions.values import Value
from bot.forms.kinds.base import Asked, Kind
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply

MAX_ROWS: Final = 50
"""Of one repeat. A workbook's own count is cut to it."""


class RepeatKind(Kind):
    """`begin_repeat`. The engine itself takes what is tapped at it."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """Nothing that is typed or sent."""
        del reply, asked
        return Rejection("forms-rows-tap")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """A number of rows."""
        del question
        return isinstance(answer, int) and not isinstance(answer, bool) and 0 <= answer <= MAX_ROWS

    def expressed(self, answer: Answer) -> Value:
        """A number."""
        return float(answer)
