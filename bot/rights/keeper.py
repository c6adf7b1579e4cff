"""Does by itself what has become due: erasures whose grace is over, and what is past the time it is kept."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery.rounds import Rounds
from bot.people import erasures
from bot.programmes.store import Shelf
from bot.rights import erasing, retention

LOOKS: Final = timedelta(hours=1)  # how often it is looked for what is past its time

log = structlog.get_logger()


def next_due(tx: Tx) -> int | None:
    """When the next erasure is due, as seconds since 1970 UTC; None: none is asked for."""
    return erasures.next_due(tx)


class Keeper(Rounds):
    """Erases and purges. `queued` is called when there is something to send; `idle` when nothing is due any more, with
    when the next erasure will be."""

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        clock: Clock,
        queued: Callable[[], None],
        idle: Callable[[int | None], None],
    ) -> None:
        super().__init__("erasing what is due")
        self._database = database
        self._shelf = shelf
        self._clock = clock
        self._queued = queued
        self._idle = idle
        self._looked_at: datetime | None = None

    async def _round(self) -> None:
        await self._erase()
        now = self._clock.now()
        if self._looked_at is None or not timedelta() <= now - self._looked_at < LOOKS:
            await self._keep_times(now)
            self._looked_at = now
        self._idle(await self._database.read(next_due))

    async def _erase(self) -> None:
        erased = 0
        while not self._stopping:
            due = await self._database.read(next_due)
            if due is None or due > self._clock.stamp():
                break
            erased += await self._database.write(erasing.erase_due, self._shelf, self._clock.now())
        if erased:
            await self._database.tidy()
            self._queued()

    async def _keep_times(self, now: datetime) -> None:
        if await self._database.read(retention.to_announce, self._shelf, now):
            await self._database.write(retention.announce, self._shelf, now)
            self._queued()
        while loaded := await self._database.read(retention.ripe, self._shelf, now):
            if not await purge_programme(self._database, loaded.id, self._clock.stamp()) or self._stopping:
                return
        if await forget(self._database, self._shelf, now):
            await self._database.tidy()


async def purge_programme(database: Database, programme_id: int, at: int) -> Mapping[str, int]:
    """Delete what a programme holds about people, and record it: how many rows of which table."""
    counts: Counter[str] = Counter()
    while piece := await database.write(retention.purge_piece, programme_id):
        counts += piece
    await database.write(retention.note_purge, programme_id, counts, at)
    await database.tidy()
    log.info("purged", programme=programme_id, **counts)
    return counts


async def forget(database: Database, shelf: Shelf, now: datetime) -> Mapping[str, int]:
    """Delete single answers, deliveries and people that are past their time: how many of which."""
    counts: Counter[str] = Counter()
    if answers := await database.read(retention.purge_answers, shelf, now, only_count=True):
        await database.write(retention.purge_answers, shelf, now)
        counts["answers"] = sum(answers.values())
    if await database.read(retention.forget_deliveries, shelf, now, only_count=True):
        while piece := await database.write(retention.forget_deliveries, shelf, now):
            counts["deliveries"] += piece
    while await database.read(retention.forgotten, shelf, now, 1):
        people = await database.write(retention.forget, shelf, now)
        counts["people"] += people
        if not people:
            break
    if counts:
        log.info("forgotten", **counts)
    return counts
