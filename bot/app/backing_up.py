"""Backups of the running bot: one each night, beside people who write; the oldest goes when the newest is good."""

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog

from bot.clock import Clock
from bot.config import Settings
from bot.database import backups
from bot.database.backups import Backup
from bot.database.key import read_or_make_key
from bot.trouble import Trouble

HOUR = 3  # in the machine's time zone
AGAIN = 3600.0  # seconds after which one that failed is tried again

log = structlog.get_logger()


class Stopped(Exception):
    """The bot stops; the backup can wait."""


def back_up(settings: Settings, now: datetime, go_on: Callable[[], None] = lambda: None) -> Backup:
    """Make a backup, check it, and only then remove those that are too many. Raises Trouble, and what `go_on` does."""
    if not settings.database.exists():
        raise Trouble("backup-nothing", path=str(settings.database))
    key = read_or_make_key(settings.key_file, may_make=False) if settings.key_file else None
    made = backups.make(settings.database, key, settings.backups_in, now, go_on)
    if settings.backups:
        backups.thin(settings.backups_in, settings.backups)
    return made


class Nightly:
    """Whether a backup is due stands in the folder of the backups, so a restart forgets none."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._stopping = threading.Event()
        self._not_before = 0.0

    def stop(self) -> None:
        """Break off a backup under way: its file is removed."""
        self._stopping.set()

    async def look(self) -> None:
        """Make a backup if one is due. Raises Trouble."""
        if not self._settings.backups or time.monotonic() < self._not_before:
            return
        self._not_before = time.monotonic() + AGAIN
        now = self._clock.now()
        if await asyncio.to_thread(self._due, now):
            await self._make(now)
        self._not_before = 0.0

    async def _make(self, now: datetime) -> None:
        begun = time.monotonic()
        try:
            made = await asyncio.to_thread(back_up, self._settings, now, self._go_on)
        except Stopped:
            return
        seconds = round(time.monotonic() - begun, 1)
        log.info("backup made", file=made.path.name, bytes=made.path.stat().st_size, seconds=seconds)

    def _due(self, now: datetime) -> bool:
        newest = next(iter(backups.existing(self._settings.backups_in)), None)
        return newest is None or newest.made_at < last_night(now)

    def _go_on(self) -> None:
        if self._stopping.is_set():
            raise Stopped


def last_night(now: datetime) -> datetime:
    """The latest hour for a backup that isn't later than `now`."""
    there = now.astimezone().replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return (there if there <= now else there - timedelta(days=1)).astimezone(UTC)
