"""The queue of updates: numbered, kept until the bot confirms them, at most for 24 hours."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

from bot.simulator.errors import ApiError
from bot.simulator.signals import Signal

Json = dict[str, Any]

KEPT_SECONDS = 24 * 3600
"""Telegram keeps an unconfirmed update this long."""

CLOSED_PAUSE = 0.1
"""How long a long poll lasts after the simulator was closed, so that a bot that goes on asking doesn't spin."""

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that Telegram sends only to a bot that names them in `allowed_updates`."""


class Updates:
    """Pending updates, oldest first. One reader at a time: a newer long poll ends an older one with 409."""

    def __init__(self, clock: Callable[[], float], first_id: int) -> None:
        self._clock = clock
        self._next_id = first_id
        self._pending: deque[tuple[float, Json]] = deque()
        self._in_flight: dict[int, tuple[float, Json]] = {}
        self._poll: asyncio.Future[str] | None = None
        self._closed = False
        self._allowed: frozenset[str] | None = None
        self.arrived = Signal()
        self.emptied = Signal()

    def __len__(self) -> int:
        return len(self._pending) + len(self._in_flight)

    @property
    def allowed(self) -> list[str]:
        """The kinds the bot asked for; empty means Telegram's default."""
        return sorted(self._allowed or ())

    def allow(self, kinds: Iterable[str]) -> None:
        """Which kinds are queued from now on. Empty: all but `NOT_BY_DEFAULT`."""
        self._allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: Json) -> int | None:
        """Queues an update and says its id, or None if the bot didn't ask for this kind."""
        if (kind not in self._allowed) if self._allowed else (kind in NOT_BY_DEFAULT):
            return None
        update_id = self._next_id
        self._next_id += 1
        self._pending.append((self._clock(), {"update_id": update_id, kind: payload}))
        self.end_poll()
        self.arrived.fire()
        return update_id

    def pending(self) -> list[Json]:
        """Every unconfirmed update."""
        return [*(update for _, update in self._in_flight.values()), *(update for _, update in self._pending)]

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Long polling: confirms everything below `offset`, answers up to `limit` updates, waiting for the first.

        A negative offset forgets all but the last `-offset` updates.
        """
        self.end_poll("other getUpdates request; make sure that only one bot instance is running")
        self._confirm(offset)
        if not self._pending and seconds > 0:
            await self._wait(CLOSED_PAUSE if self._closed else seconds)
        return [update for _, update in islice(self._pending, limit)]

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                reason = await poll
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None
        if reason:
            raise ApiError(409, f"Conflict: terminated by {reason}")

    def end_poll(self, reason: str = "") -> None:
        """Ends a waiting long poll: with what is there or, given a reason, with 409 "terminated by" it."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)

    def _confirm(self, offset: int) -> None:
        oldest = self._clock() - KEPT_SECONDS
        pending = self._pending
        had_some = bool(pending)
        while pending and (pending[0][1]["update_id"] < offset or pending[0][0] < oldest):
            pending.popleft()
        if offset < 0:
            while len(pending) > -offset:
                pending.popleft()
        if had_some and not len(self):
            self.emptied.fire()

    def take(self) -> Json | None:
        """The oldest pending update, now in flight to the webhook; None if there is none."""
        if not self._pending:
            return None
        entry = self._pending.popleft()
        self._in_flight[entry[1]["update_id"]] = entry
        return entry[1]

    def confirm(self, update_id: int) -> None:
        """The webhook took this update."""
        if self._in_flight.pop(update_id, None) is not None and not len(self):
            self.emptied.fire()

    def release(self) -> None:
        """Puts what is in flight back into the queue, in order."""
        for update_id in sorted(self._in_flight, reverse=True):
            self._pending.appendleft(self._in_flight.pop(update_id))

    def drop(self) -> None:
        """Forgets every pending update."""
        self._pending.clear()
        self._in_flight.clear()
        self.emptied.fire()

    def close(self) -> None:
        """Ends a waiting long poll with an empty answer."""
        self._closed = True
        self.end_poll()
        self.arrived.fire()
