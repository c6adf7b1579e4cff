"""Which message shows each person's present question, so that it can lose its buttons once it is answered."""

from collections import OrderedDict

REMEMBERED = 10_000


class ShownQuestions:
    """A memory that may forget: a question that keeps its buttons is answered kindly when they are tapped.

    Kept out of the database on purpose: it would cost a second durable write a step, for the sake of looks alone.
    """

    def __init__(self) -> None:
        self._messages: OrderedDict[int, int] = OrderedDict()

    def note(self, person_id: int, message_id: int | None) -> None:
        """The present question is in this message now; None: nobody knows where."""
        self._messages.pop(person_id, None)
        if message_id is not None:
            self._messages[person_id] = message_id
            if len(self._messages) > REMEMBERED:
                self._messages.popitem(last=False)

    def of(self, person_id: int) -> int | None:
        """The message, if it is known."""
        return self._messages.get(person_id)
