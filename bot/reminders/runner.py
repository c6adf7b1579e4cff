"""Does what is due, again and again, and says when it has to be woken next."""

from collections.abc import Callable

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery.rounds import Rounds
from bot.programmes.store import Shelf
from bot.reminders.firing import fire


def next_due(tx: Tx) -> int | None:
    """When the next row is due, as seconds since 1970 UTC; None if nothing is planned."""
    due: int | None = tx.value("SELECT min(due_at) FROM due")
    return due


class Runner(Rounds):
    """Fires what is due; in its first round what fell due while no bot was running.

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
        super().__init__("reminding")
        self._database = database
        self._shelf = shelf
        self._clock = clock
        self._fired = fired
        self._idle = idle

    async def _round(self) -> None:
        while True:
            due = await self._database.read(next_due)  # which costs less than a transaction that finds nothing
            if self._stopping or due is None or due > self._clock.stamp():
                break
            if (await self._database.write(fire, self._shelf, self._clock.now())).rows:
                self._fired()
        self._idle(due)
