"""The clock that wakes the code: APScheduler, which knows nothing of what is due; that stands in the database."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock


class Alarms:
    """Runs from `with` on, in the event loop. An alarm that should have rung already rings at once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # By default it would drop what is a second late.
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})

    def __enter__(self) -> "Alarms":
        self._scheduler.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scheduler.shutdown(wait=False)

    def set(self, name: str, ring: Callable[[], None], due: int | None) -> None:
        """Call `ring` at `due` (seconds since 1970 UTC, by the clock given), in place of the alarm of this name.

        None leaves that as it is: who is woken for nothing goes to sleep again.
        """
        if due is not None:
            # The clock may be another than the machine's, which the scheduler reads.
            left = timedelta(seconds=max(0.0, due - self._clock.now().timestamp()))
            at = datetime.now(UTC) + left
            self._scheduler.add_job(_in_the_loop, "date", (ring,), run_date=at, id=name, replace_existing=True)

    def every(self, span: timedelta, work: Callable[..., Awaitable[None] | None], *args: Any) -> None:
        """Do `work` again and again, the first time when this span is over."""
        self._scheduler.add_job(_in_the_loop, "interval", (work, *args), seconds=span.total_seconds())


async def _in_the_loop(work: Callable[..., Awaitable[None] | None], *args: Any) -> None:
    """Plain functions too: APScheduler would run them in a thread, where an event loop can't be woken safely."""
    outcome = work(*args)
    if outcome is not None:
        await outcome
