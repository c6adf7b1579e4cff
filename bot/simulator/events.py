"""What happened, in order, for whoever watches: the chat page reads it as server-sent events."""

from collections import deque
from collections.abc import AsyncIterator
from itertools import islice
from typing import Any, NamedTuple

from bot.simulator.signals import Signal


class Event(NamedTuple):
    """One thing that a person would see. `data` is raw; `pages.event_json` turns it into what the page reads."""

    id: int
    person: int | None
    type: str
    data: Any


class Events:
    """The newest events (`kept` of them), numbered without gaps from 1."""

    def __init__(self, kept: int = 10_000) -> None:
        self._kept: deque[Event] = deque(maxlen=kept)
        self._signal = Signal()
        self._closed = False
        self.last_id = 0

    def publish(self, type_: str, person: int | None, data: Any = None) -> None:
        """Appends an event and wakes the readers."""
        self.last_id += 1
        self._kept.append(Event(self.last_id, person, type_, data))
        self._signal.fire()

    def after(self, event_id: int) -> list[Event]:
        """The kept events with a higher id, oldest first."""
        missing = self.last_id - event_id
        if missing <= 0:
            return []
        return list(islice(self._kept, max(0, len(self._kept) - missing), None))

    async def stream(self, after: int, pause: float = 15.0) -> AsyncIterator[Event | None]:
        """Events after an id as they come; None after `pause` quiet seconds. Ends when the simulator closes."""
        reached = min(after, self.last_id)
        while not self._closed:
            events = self.after(reached)
            for event in events:
                reached = event.id
                yield event
            if not events and not await self._signal.wait(pause):
                yield None

    def close(self) -> None:
        """Ends every stream."""
        self._closed = True
        self._signal.fire()
