"""Notes and calculations: nobody answers them."""

from bot.forms.kinds.base import Asked, Kind
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Reply


class SilentKind(Kind):
    """A `note` or a `calculate`."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """Never an answer."""
        del reply, asked
        return Rejection("forms-old-button")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """Nothing."""
        del answer, question
        return False
