"""Which updates have come, which are finished, and so what may be confirmed to Telegram. Plain data, no waiting."""

from collections import OrderedDict
from typing import Final

_REMEMBERED: Final = 1000  # ids this far below the next one count as finished; farther ones as a new numbering


class Intake:
    """Updates in the order they came. The offset for Telegram is the lowest unfinished one, so that whatever a crash
    interrupts comes again.

    Telegram numbers updates one after another, but starts anywhere after a quiet week.
    """

    def __init__(self) -> None:
        self._finished: OrderedDict[int, bool] = OrderedDict()
        self._next = 0
        self.unfinished = 0

    @property
    def offset(self) -> int | None:
        """What to ask Telegram for: everything before it is confirmed. None before the first update."""
        if self._finished:
            return next(iter(self._finished))
        return self._next or None

    def take(self, update_id: int) -> bool:
        """Notes an update that has come; False if it is in flight or finished already."""
        if update_id in self._finished or 0 < self._next - update_id <= _REMEMBERED:
            return False
        self._finished[update_id] = False
        self._next = update_id + 1
        self.unfinished += 1
        return True

    def finish(self, update_id: int) -> None:
        """Notes that an update's effect is committed and its answer sent."""
        self._finished[update_id] = True
        self.unfinished -= 1
        while self._finished and self._finished[next(iter(self._finished))]:
            self._finished.popitem(last=False)
