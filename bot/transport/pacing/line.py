"""Those who wait in one lane: first come first served, except that a chat which must wait holds up nobody else."""

from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush
from math import inf
from typing import Generic, Protocol, TypeVar


class Waiter(Protocol):
    """Who waits for a slot; `done()` once they gave up waiting."""

    def done(self) -> bool: ...


W = TypeVar("W", bound=Waiter)
ChatId = int | None


class Line(Generic[W]):
    """Waiters by chat. Only the first of each chat is looked at, so a step costs O(log chats).

    `free_at` tells when a chat may be written to next.
    """

    def __init__(self, free_at: Callable[[ChatId], float]) -> None:
        self._free_at = free_at
        self._waiting: dict[ChatId, deque[W]] = {}
        self._ready: deque[ChatId] = deque()
        self._held: list[tuple[float, int, ChatId]] = []
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, chat_id: ChatId, waiter: W) -> None:
        """Puts a waiter behind those of the same chat."""
        waiting = self._waiting.get(chat_id)
        if waiting is None:
            self._waiting[chat_id] = deque((waiter,))
            self._ready.append(chat_id)
        else:
            waiting.append(waiter)

    def next_at(self, now: float) -> float:
        """The earliest time at which `take` can give somebody; infinity if nobody waits."""
        self._settle(now)
        if self._ready:
            return now
        return self._held[0][0] if self._held else inf

    def take(self, now: float) -> tuple[ChatId, W] | None:
        """The next who may go. The caller notes the slot and then calls `done_with` for the chat."""
        self._settle(now)
        if not self._ready:
            return None
        chat_id = self._ready.popleft()
        return chat_id, self._waiting[chat_id].popleft()

    def done_with(self, chat_id: ChatId) -> None:
        """Lines the chat's next waiter up, or forgets the chat."""
        if self._waiting[chat_id]:
            self._ready.append(chat_id)
        else:
            del self._waiting[chat_id]

    def _settle(self, now: float) -> None:
        """Brings to the front of `_ready` a chat that may be written to now, if there is one."""
        while self._held and self._held[0][0] <= now:
            self._ready.append(heappop(self._held)[2])
        while self._ready:
            chat_id = self._ready[0]
            waiting = self._waiting[chat_id]
            while waiting and waiting[0].done():
                waiting.popleft()
            if not waiting:
                del self._waiting[chat_id]
                self._ready.popleft()
                continue
            free = self._free_at(chat_id)
            if free <= now:
                return
            self._ready.popleft()
            self._count += 1
            heappush(self._held, (free, self._count, chat_id))
