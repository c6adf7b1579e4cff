"""Errors that nobody meant to happen: each gets a number that the log has too, and administrators hear of them."""

import asyncio
import traceback
from collections import Counter, deque
from collections.abc import Callable
from uuid import uuid4

import structlog

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import outbox
from bot.people import roles
from bot.trouble import Trouble

SHORTEST_PAUSE = 60.0  # seconds from one message to the next
LONGEST_PAUSE = 3600.0  # where it goes on and on
NUMBERS = 5  # that a message names
ERRORS = 5

log = structlog.get_logger()


class Incidents:
    """Tells of the first at once, then of all that happened since, a minute later at the earliest.

    While there are new ones each time, the pauses double up to an hour. What fails while they are told of is logged and
    told to nobody, so nothing goes round in circles. Made in the event loop; `report` may be called on any thread.
    """

    def __init__(self, database: Database, clock: Clock, wake_outbox: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._wake_outbox = wake_outbox
        self._loop = asyncio.get_running_loop()
        self._errors: Counter[str] = Counter()
        self._numbers: deque[str] = deque(maxlen=NUMBERS)
        self._pause = SHORTEST_PAUSE
        self._timer: asyncio.TimerHandle | None = None
        self._telling: asyncio.Task[None] | None = None
        self._closed = False
        self.count = 0

    def report(self, error: BaseException | None, room: str) -> str:
        """Log an error, by its class and place alone, and have it told to administrators; its number."""
        number = uuid4().hex[:8]
        frames = traceback.extract_tb(error.__traceback__) if error else []
        places = [f"{frame.name}:{frame.lineno}" for frame in frames[-4:]]
        name = error.key if isinstance(error, Trouble) else type(error).__name__
        log.error(
            "incident",
            number=number,
            room=room,
            error=type(error).__name__,
            key=error.key if isinstance(error, Trouble) else None,
            at=places,
        )
        self._loop.call_soon_threadsafe(self._note, number, " · ".join([room, name, *places[-1:]]))
        return number

    async def close(self) -> None:
        """Tell of what isn't told yet, and of nothing more."""
        await asyncio.sleep(0)  # what was reported a moment ago is noted
        self._closed = True
        if self._timer:
            self._timer.cancel()
        if self._telling:
            await self._telling
        await self._tell()

    def _note(self, number: str, error: str) -> None:
        self.count += 1
        self._errors[error] += 1
        self._numbers.append(number)
        if self._timer is None and not self._closed:
            self._begin()

    def _begin(self) -> None:
        self._timer = self._loop.call_later(self._pause, self._after_pause)
        self._telling = self._loop.create_task(self._tell())

    def _after_pause(self) -> None:
        if self._errors:
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
            self._begin()
        else:
            self._pause, self._timer = SHORTEST_PAUSE, None

    async def _tell(self) -> None:
        if not self._errors:
            return
        errors, numbers = self._errors, list(self._numbers)
        self._errors, self._numbers = Counter(), deque(maxlen=NUMBERS)
        details = {"count": errors.total(), "numbers": numbers, "errors": dict(errors.most_common(ERRORS))}
        try:
            await self._database.write(_queue, details, self._clock.stamp())
        except Exception as error:  # noqa: BLE001  to report it would begin anew
            log.warning("administrators aren't told of incidents", count=errors.total(), error=type(error).__name__)
        else:
            self._wake_outbox()


def _queue(tx: Tx, details: dict[str, object], at: int) -> None:
    for person_id in roles.coordinators_of(tx, None):
        if roles.is_administrator(tx, person_id):
            outbox.queue(tx, person_id, outbox.INCIDENT, 0, details, at)
