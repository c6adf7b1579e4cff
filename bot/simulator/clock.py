"""The clock of a rehearsal: it runs as its source does, and can be moved on."""

import time
from collections.abc import Callable
from typing import Protocol


class MovableClock:
    """Says Unix seconds: those of `source` and what was skipped so far. If `source` stands still, so does this."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._skipped = 0.0

    def __call__(self) -> float:
        """The present moment."""
        return self._source() + self._skipped

    def move_to(self, moment: float) -> None:
        """Makes it `moment` now and runs on from there; does nothing if that has passed, for time never goes back."""
        self._skipped += max(0.0, moment - self())


class TimeTravel(Protocol):
    """Skips time together with a bot. Moments are Unix seconds."""

    async def next(self) -> float | None:
        """When the bot has something to do next by itself, such as sending a reminder; None if never."""

    async def next_told(self) -> float | None:
        """When the bot will write to somebody next by itself, if nobody does anything; None if that isn't foreseen."""

    async def skip_to(self, moment: float) -> None:
        """Makes it `moment`. What the bot has to do before is done on the way, each thing at its own time."""
