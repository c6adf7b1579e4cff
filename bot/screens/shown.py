"""What is remembered for looks alone: which message shows each person's present question, so that it can lose its
buttons once it is answered, and what was said already."""

from collections import OrderedDict

REMEMBERED = 10_000


class ShownQuestions:
    """A memory that may forget: a question that keeps its buttons is answered kindly when they are tapped.

    Kept out of the database on purpose: it would cost a second durable write a step, for the sake of looks alone.
    """

    def __init__(self) -> None:
        self._messages: OrderedDict[int, int] = OrderedDict()
        self._keys: OrderedDict[int, None] = OrderedDict()
        self._said: OrderedDict[tuple[int, str], None] = OrderedDict()

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

    def note_keys(self, person_id: int, *, there: bool) -> None:
        """A question has brought a key in place of their keyboard, or it is gone again."""
        self._keys.pop(person_id, None)
        if there:
            self._keys[person_id] = None
            if len(self._keys) > REMEMBERED:
                self._keys.popitem(last=False)

    def has_keys(self, person_id: int) -> bool:
        """Whether a question's key is there, as far as is remembered."""
        return person_id in self._keys

    def first_time(self, person_id: int, what: str) -> bool:
        """Whether this is said to them for the first time, as far as is remembered."""
        if (person_id, what) in self._said:
            return False
        self._said[person_id, what] = None
        if len(self._said) > REMEMBERED:
            self._said.popitem(last=False)
        return True
