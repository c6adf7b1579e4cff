"""What people of a rehearsal are going to do, by its time."""

import heapq
from collections.abc import Awaitable, Callable
from itertools import count

Do = Callable[[], Awaitable[None]]


class Agenda:
    """Deeds still to come; those of the same moment keep their order. Moments are Unix seconds."""

    def __init__(self) -> None:
        self._deeds: list[tuple[float, int, Do]] = []
        self._numbers = count()

    def at(self, moment: float, do: Do) -> None:
        """Have something done at `moment`."""
        heapq.heappush(self._deeds, (moment, next(self._numbers), do))

    def next(self) -> float | None:
        """When something is to be done next; None if nothing is."""
        return self._deeds[0][0] if self._deeds else None

    async def do_one(self, moment: float) -> bool:
        """Do the first thing that is to be done until `moment`; whether there was one."""
        if not self._deeds or self._deeds[0][0] > moment:
            return False
        await heapq.heappop(self._deeds)[2]()
        return True
