"""One queue per person: each person's updates one after another, people side by side, a bounded number in flight."""

import asyncio
import traceback
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from time import monotonic
from types import TracebackType

import structlog

from bot.meters import Meters
from bot.transport.incoming import Incoming

_log = structlog.get_logger(__name__)

Handle = Callable[[Incoming], Awaitable[None]]
Finished = Callable[[], None]


class Stopping(Exception):
    """No update is taken any more; Telegram keeps it for the next start."""


@dataclass(slots=True)
class _Person:
    waiting: deque[tuple[Incoming, Finished, float]] = field(default_factory=deque)
    worker: asyncio.Task[None] | None = None


class PersonQueues(AbstractAsyncContextManager["PersonQueues"]):
    """Used as a context, which outlives no worker: `async with PersonQueues(handle) as queues`.

    `handle` is called with one update at a time for each person. An error in it is logged and counts as finished: the
    same update would fail again. At most `limit` updates are in flight, waiting ones included. A worker exists only
    while its person has updates.
    """

    def __init__(self, handle: Handle, limit: int = 256, meters: Meters | None = None) -> None:
        self._handle = handle
        self._meters = meters or Meters()
        self._room = asyncio.Semaphore(limit)
        self._people: dict[int, _Person] = {}
        self._stopping = False
        self.in_flight = 0

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.drain(0 if error else None)

    async def put(self, update: Incoming, finished: Finished) -> None:
        """Queues an update behind the others of its person; waits while too many are in flight.

        `finished` is called once the update has been handled, or has failed; never for one that a stop cut off.
        Raises `Stopping` if the queues are being drained.
        """
        await self._room.acquire()
        if self._stopping:
            self._room.release()
            raise Stopping
        self.in_flight += 1
        key = update.key
        person = self._people.get(key)
        if person is None:
            person = self._people[key] = _Person()
            person.worker = asyncio.create_task(self._work(key, person), name="person")
        person.waiting.append((update, finished, monotonic()))

    async def drain(self, seconds: float | None) -> bool:
        """Takes nothing more and waits for what is in flight; what is left after so long is cut off (None: nothing is).

        Returns whether everything was finished.
        """
        self._stopping = True
        workers = {person.worker for person in self._people.values() if person.worker is not None}
        if not workers:
            return True
        _, late = await asyncio.wait(workers, timeout=seconds)
        for worker in late:
            worker.cancel()
        if late:
            await asyncio.wait(late)
        return not late

    async def _work(self, key: int, person: _Person) -> None:
        try:
            while person.waiting:
                update, finished, came = person.waiting.popleft()
                try:
                    await self._handle(update)
                except (Exception, asyncio.CancelledError) as error:
                    if (worker := asyncio.current_task()) is not None and worker.cancelling():
                        raise  # this worker is cut off; otherwise something the handler waited for was cancelled
                    _log.error("update failed", update=update.update_id, error=type(error).__name__, at=_place(error))
                finally:
                    self.in_flight -= 1
                    self._room.release()
                self._meters.finished(update.kind, monotonic() - came)
                finished()
        finally:
            del self._people[key]


def _place(error: BaseException) -> str:
    """Where an error came from. Its text is left out: it may hold what a person wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
