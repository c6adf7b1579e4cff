"""Does what is due, again and again, and says when it has to be woken next."""

import asyncio
from collections.abc import Callable

import structlog

from bot.clock import Clock
from bot.database import Database, Tx
from bot.programmes.store import Shelf
from bot.reminders.firing import fire
from bot.trouble import Trouble

PAUSE = 15  # seconds before it tries again when the database refuses

log = structlog.get_logger()


def next_due(tx: Tx) -> int | None:
    """When the next row is due, as seconds since 1970 UTC; None if nothing is planned."""
    due: int | None = tx.value("SELECT min(due_at) FROM due")
    return due


class Runner:
    """Fires what is due until `stop`. `wake` tells it that something may be due.

    `fired` is called when something was done; `idle`, whenever nothing is due any more, with when the next row will
    be (seconds since 1970 UTC, or None).
    """

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        clock: Clock,
        fired: Callable[[], None],
        idle: Callable[[int | None], None],
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._clock = clock
        self._fired = fired
        self._idle = idle
        self._awake = asyncio.Event()
        self._at_rest = asyncio.Event()
        self._stopping = False

    def stop(self) -> None:
        """Begin nothing more; `run` ends when what has begun is done."""
        self._stopping = True
        self._awake.set()

    def wake(self) -> None:
        """Look for what is due now."""
        self._at_rest.clear()
        self._awake.set()

    async def catch_up(self) -> None:
        """Look for what is due now; returns when all of it has been tried. `run` must be running."""
        self.wake()
        await self._at_rest.wait()

    async def run(self) -> None:
        """Fire what is due, again and again; first of all what fell due while no bot was running."""
        while not self._stopping:
            self._awake.clear()
            try:
                await self._fire_all_due()
            except Exception as error:  # noqa: BLE001  whatever it is must not end the whole bot
                reason = str(error) if isinstance(error, Trouble) else type(error).__name__
                log.warning("reminders wait", reason=reason, again_in=PAUSE)
                asyncio.get_running_loop().call_later(PAUSE, self.wake)
            if not self._awake.is_set():
                self._at_rest.set()
            await self._awake.wait()
        self._at_rest.set()

    async def _fire_all_due(self) -> None:
        while True:
            due = await self._database.read(next_due)  # which costs less than a transaction that finds nothing
            if self._stopping or due is None or due > self._clock.stamp():
                break
            if (await self._database.write(fire, self._shelf, self._clock.now())).rows:
                self._fired()
        self._idle(due)
