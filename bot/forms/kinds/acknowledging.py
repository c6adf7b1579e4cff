"""What is to be read and confirmed, stored as "OK"."""

from typing import Final

from bot.forms.kinds.base import Asked, Kind, not_this_way
from bot.forms.model import Answer, Question
from bot.forms.rejection import Rejection
from bot.forms.replies import Picked, Reply, Typed
from bot.language.letters import fold

OK: Final = "OK"
"""XForms' value of a trigger that was touched."""

_YES: Final = frozenset(
    fold("ok okay yes yep agreed ок окей да хорошо согласен согласна понятно иә жарайды түсінікті мақұл ия "
         "bəli hə oldu yaxşı razıyam evet tamam olur anladım 👍 ✅ ✔️ ✓").split()
)  # fmt: skip


class AcknowledgeKind(Kind):
    """`acknowledge`, also called `trigger`: one button, or "yes" in any of the languages."""

    def parse(self, reply: Reply, asked: Asked) -> Answer | Rejection:
        """ "OK", or what to do."""
        del asked
        if isinstance(reply, Picked) and reply.option == OK:
            return OK
        if not isinstance(reply, Typed):
            return not_this_way(reply, "choice")
        return OK if fold(reply.text[:30]).strip(" .!") in _YES else Rejection("forms-acknowledge")

    def accepts(self, answer: Answer, question: Question) -> bool:
        """ "OK" alone."""
        del question
        return bool(answer == OK)
