"""What the running bot counts about its own work, for whoever watches it: numbers, never who or what."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from time import monotonic
from typing import Final

# Upper bounds in seconds: an answer is meant to come within the first few.
BOUNDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Meters:
    """Used in the event loop only. Moments are those of `clock`: monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._started = clock()
        self._polled: float | None = None
        self._updated: float | None = None
        self.receiving = False
        self.updates: Counter[str] = Counter()  # by Telegram's name for the kind
        self.requests: Counter[str] = Counter()  # by what became of them: "ok", or as transport/outcomes.py names it
        self.answers = [0] * (len(BOUNDS) + 1)  # how many took up to each bound, but longer than the one before
        self.answer_seconds = 0.0

    def receives(self) -> None:
        """From now on updates are received."""
        self.receiving = True
        self._polled = self._clock()

    def finished(self, kind: str, seconds: float) -> None:
        """An update is finished, so many seconds after it came."""
        self.updates[kind] += 1
        self.answers[bisect_left(BOUNDS, seconds)] += 1
        self.answer_seconds += seconds
        self._updated = self._clock()

    def requested(self, outcome: str) -> None:
        """Telegram was asked for something."""
        self.requests[outcome] += 1

    def polled(self) -> None:
        """Telegram has said which updates there are, if any."""
        self._polled = self._clock()

    @property
    def uptime(self) -> float:
        """Seconds since the start."""
        return self._clock() - self._started

    @property
    def since_poll(self) -> float | None:
        """Seconds since Telegram last said which updates there are, or since receiving began; None: it hasn't."""
        return None if self._polled is None else self._clock() - self._polled

    @property
    def since_update(self) -> float | None:
        """Seconds since an update was last finished; None: none was."""
        return None if self._updated is None else self._clock() - self._updated
