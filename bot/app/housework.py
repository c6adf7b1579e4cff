"""What the running bot does for itself, again and again: each piece fails alone, and administrators hear of it."""

import inspect
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from bot.app.alarms import Alarms
from bot.app.incidents import Incidents
from bot.clock import Clock
from bot.database import Database
from bot.programmes import trying

OLD = timedelta(days=30)  # by then it is known whether an upgrade went well

# Telegram keeps updates for 24 hours (https://core.telegram.org/bots/api#getting-updates)
REMEMBERED = timedelta(days=3)


class Housework:
    """Pieces of work, each with a name that the log and administrators know it by."""

    def __init__(self, alarms: Alarms, incidents: Incidents) -> None:
        self._alarms = alarms
        self._incidents = incidents

    def every(self, span: timedelta, name: str, work: Callable[[], Awaitable[None] | None]) -> None:
        """Do `work` again and again, the first time when this span is over."""

        async def do() -> None:
            try:
                outcome = work()
                if inspect.isawaitable(outcome):
                    await outcome
            except Exception as error:  # noqa: BLE001  the next time may be better
                self._incidents.report(error, name)

        self._alarms.every(span, do)


async def forget_updates(database: Database, clock: Clock) -> None:
    """The updates that Telegram can't send again."""
    before = clock.stamp() - int(REMEMBERED.total_seconds())
    await database.write(lambda tx: tx.run("DELETE FROM handled_updates WHERE at < :before", before=before))


async def forget_trials(database: Database, clock: Clock) -> None:
    """The forms that were tried and not gone on with."""
    await database.write(trying.forget_old, clock.stamp())


def forget_copies(database: Path, clock: Clock) -> None:
    """The copies that were made beside the database before its tables changed: what was erased since is in them yet."""
    for copy in database.parent.glob(f"{database.stem}-before-*{database.suffix}"):
        if clock.stamp() - copy.stat().st_mtime > OLD.total_seconds():
            copy.unlink(missing_ok=True)
