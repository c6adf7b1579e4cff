"""All chats together: at most so many messages in any second, evenly spaced for the many, none during a halt."""

from bisect import insort
from contextlib import suppress
from enum import Enum
from math import inf
from typing import Final

from bot.transport.pacing import MARGIN

_RESERVE: Final = 3  # one step of a dialogue: edit the old question, send the new one, and one to spare
_RESERVE_FOR: Final = 3.0  # seconds after an answer in which the next is expected
_LEAD: Final = 0.06  # seconds from a slot for many to its moment: time for a durable claim, which else would cost slots
_CATCH_UP: Final = 0.015  # seconds a late slot may be late without moving those after it
_IDLE: Final = 5.0  # seconds without anything for many, after which connections have to be opened anew
_WARM_UP: Final = 1.5  # seconds from then on in which some requests take longer to get there than others …
_WARM_UP_SLOWNESS: Final = 1.25  # … so that there are fewer of them
_RECOVERY: Final = 30.0  # seconds from half speed, after a halt, back to full speed
_SLOWEST: Final = 8.0


class Lane(Enum):
    """ANSWER: what answers a person, first and at once. MANY: what goes to many, evenly in what is left."""

    ANSWER = "answer"
    MANY = "many"

    __hash__ = object.__hash__  # Enum's own hash is Python code and is called for every message


class Window:
    """The sliding second. `rate` is in messages a second; None sets no limit, and only halts are kept.

    A slot for many is given out `lead` seconds before its moment, at which it goes and for which it counts.
    While answers are going out the many leave a few places of the second free, so that an answer rarely waits; an
    answer that meets a full second waits for one place, a thirtieth of a second.
    """

    def __init__(self, rate: float | None) -> None:
        self._size = 0 if rate is None else max(1, int(rate))
        self._span = 0.0 if rate is None else self._size / rate * MARGIN
        self._gap = 0.0 if rate is None else self._span / self._size
        self._reserve = min(_RESERVE, self._size // 4)
        self.lead = 0.0 if rate is None else _LEAD
        self._sent: list[float] = []  # the moments of the last messages, in their order; some of many are to come
        self._next_of_many = -inf
        self._last_answer = -inf
        self._halted_until = -inf
        self._slowness = 1.0
        self._warm_at = -inf

    def free_at(self, lane: Lane, now: float) -> float:
        """When a message of this lane may go: a time not after `now` means at once."""
        free = self._halted_until
        if not self._size:
            return free
        slow = self._slow(now)
        room = self._size
        lead = self.lead if lane is Lane.MANY else 0.0
        if lane is Lane.MANY:
            free = max(free, self._next_of_many)
            if now - self._last_answer < _RESERVE_FOR:
                room -= self._reserve
        if len(self._sent) >= room:
            free = max(free, self._sent[-room] + self._span * slow - lead)
        if slow > 1 and self._sent:  # answers that waited for the end of a halt don't burst either
            free = max(free, self._sent[-1] + self._gap * slow - lead)
        return free

    def sent(self, lane: Lane, now: float) -> None:
        """Notes that a slot was given out."""
        self._note(now + self.lead if lane is Lane.MANY else now)
        if lane is Lane.MANY:
            if now - self._next_of_many > _IDLE:
                self._warm_at = now + _WARM_UP
            slow = max(self._slow(now), _WARM_UP_SLOWNESS if now < self._warm_at else 1)
            self._next_of_many = max(self._next_of_many, now - _CATCH_UP) + self._gap * slow
        else:
            self._last_answer = now

    def went(self, slot: float, now: float) -> None:
        """Notes that what was given a slot for many at that time goes only now, later than at its moment."""
        with suppress(ValueError):
            self._sent.remove(slot + self.lead)
            self._note(now)

    def halt(self, seconds: float, now: float) -> None:
        """Nothing goes for so long, and then at half speed, growing back; slower still after halts that follow soon."""
        if now >= self._halted_until:  # answers to what was in flight together are one refusal, not several
            self._slowness = min(_SLOWEST, 2 * self._slow(now))
        self._halted_until = max(self._halted_until, now + seconds)

    @property
    def halted_until(self) -> float:
        """The end of the halt, past or to come."""
        return self._halted_until

    def _note(self, moment: float) -> None:
        insort(self._sent, moment)
        del self._sent[: -self._size or None]

    def _slow(self, now: float) -> float:
        left = 1 - (now - self._halted_until) / _RECOVERY
        if left <= 0 or self._slowness == 1:
            return 1.0
        return 1 + (self._slowness - 1) * min(1.0, left)
