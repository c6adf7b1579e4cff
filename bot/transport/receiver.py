"""Long polling that confirms an update to Telegram only when it is finished.

The offset sent with getUpdates is the lowest unfinished update, so Telegram hands out again whatever was in flight when
the program died. It also hands it out again while it is in flight; those are skipped by their id.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from math import inf
from random import uniform
from typing import Any, Final

import structlog
from telegram import Bot
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TelegramError

from bot.meters import Meters
from bot.transport.api import post
from bot.transport.incoming import read
from bot.transport.intake import Intake
from bot.transport.outcomes import wait_of
from bot.transport.queues import PersonQueues

_log = structlog.get_logger(__name__)

_BATCH: Final = 100  # the most that Telegram hands out at once
_NEWCOMER: Final = 0.1  # seconds after which new people's updates are asked for although others' are unfinished
_LONGEST_PAUSE: Final = 30.0
_CONFLICT_PAUSE: Final = 10.0


class Receiver:
    """Fetches updates and puts them into the queues until `stop` is called.

    `poll`: the seconds Telegram may hold a request open when there is nothing new. `allowed_updates`: the kinds wanted,
    as the Bot API names them; None keeps what was set before.
    """

    def __init__(
        self,
        bot: Bot,
        queues: PersonQueues,
        *,
        allowed_updates: Sequence[str] | None = None,
        poll: int = 50,
        drain: float = 20.0,
        meters: Meters | None = None,
    ) -> None:
        self._bot = bot
        self._queues = queues
        self._allowed = None if allowed_updates is None else list(allowed_updates)
        self._poll = poll
        self._drain = drain
        self._meters = meters or Meters()
        self._intake = Intake()
        self._stopped = asyncio.Event()
        self._progress = asyncio.Event()
        self._enough = inf  # fetch again once the lowest unfinished update is above this one

    def stop(self) -> None:
        """Ends `run` in order: nothing more is fetched, what is in flight is finished and confirmed."""
        self._stopped.set()

    async def run(self) -> None:
        """Receives until `stop`. Survives network errors and conflicts; raises `InvalidToken`, and what Telegram says
        of a request that can't be right."""
        fetching = asyncio.create_task(self._fetch_all(), name="receiver")
        stopped = asyncio.create_task(self._stopped.wait(), name="receiver-stop")
        try:
            await asyncio.wait((fetching, stopped), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (fetching, stopped):
                task.cancel()
            await asyncio.wait((fetching, stopped))
        if not fetching.cancelled():
            fetching.result()
        if not await self._queues.drain(self._drain):
            _log.warning("stopped with updates unfinished", unfinished=self._intake.unfinished)
        await self._confirm()

    async def _fetch_all(self) -> None:
        pause = 1.0
        while True:
            try:
                batch = await self._get(self._poll, _BATCH)
            except RetryAfter as error:
                await asyncio.sleep(wait_of(error))
                continue
            except Conflict:
                _log.error("another program receives this bot's updates; stop one of the two")
                await asyncio.sleep(_CONFLICT_PAUSE)
                continue
            except BadRequest:
                raise
            except NetworkError as error:
                _log.warning("no updates for now", error=type(error).__name__, again_in=pause)
                await asyncio.sleep(uniform(pause / 2, pause))  # noqa: S311 - spreads repetitions, guards nothing
                pause = min(2 * pause, _LONGEST_PAUSE)
                continue
            pause = 1.0
            self._meters.polled()
            await self._take(batch)
            await self._wait_for_progress(batch)

    async def _take(self, batch: list[dict[str, Any]]) -> None:
        for raw in batch:
            update_id = raw.get("update_id")
            if not isinstance(update_id, int) or not self._intake.take(update_id):
                continue
            finished = partial(self._finish, update_id)
            update = read(raw)
            if update is None:
                finished()
            else:
                await self._queues.put(update, finished)

    async def _wait_for_progress(self, batch: list[dict[str, Any]]) -> None:
        """Asking again while something is unfinished would return it at once, so this waits: until all is finished or,
        if Telegram has more than fits into one answer, until half of that can be confirmed. But not for long, for the
        sake of people who are new in the meantime."""
        if not self._intake.unfinished:
            return
        self._enough = batch[_BATCH // 2]["update_id"] if len(batch) == _BATCH else inf
        if self._enough_confirmable():
            return
        self._progress.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(_NEWCOMER):
                await self._progress.wait()

    def _finish(self, update_id: int) -> None:
        self._intake.finish(update_id)
        if not self._intake.unfinished or self._enough_confirmable():
            self._progress.set()

    def _enough_confirmable(self) -> bool:
        return (self._intake.offset or 0) > self._enough

    async def _confirm(self) -> None:
        """Tells Telegram what is finished, so that nothing comes twice after an orderly stop."""
        if self._intake.offset is None:
            return
        try:
            await self._get(0, 1)
        except TelegramError as error:
            _log.warning("the last updates are not confirmed", error=type(error).__name__)

    async def _get(self, poll: int, limit: int) -> list[dict[str, Any]]:
        payload = {"offset": self._intake.offset, "limit": limit, "timeout": poll, "allowed_updates": self._allowed}
        updates: list[dict[str, Any]] = await post(self._bot, "getUpdates", payload, read_timeout=poll + 10.0)
        return updates
