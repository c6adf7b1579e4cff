"""Keeps waves going: begins what is planned, gathers, lets some at a time into the outbox's line, ends them."""

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

import structlog

from bot.announcements import announcement, gathering, progress, waves
from bot.announcements.hours import Hours
from bot.announcements.waves import GATHERING, PAUSED, PIECE, PLANNED, RUNNING, STOPPED, Wave
from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import outbox
from bot.delivery.rounds import Rounds
from bot.programmes.store import Shelf

IN_LINE = 200  # deliveries of a wave that wait in the outbox's line: some seconds' worth
LOW = 100  # more follow when there are fewer
LOOK = 1.5  # seconds between two looks at a wave that is being sent
LATE = 6 * 3600  # seconds after which a coordinator has to say whether it is still to be sent

log = structlog.get_logger()


class Step(NamedTuple):
    """What one transaction has done: whether there is something new in the outbox, whether it has to be looked at again
    in a moment, and whether there is more to do at once."""

    fed: bool
    busy: bool
    more: bool


NOTHING = Step(fed=False, busy=False, more=False)


def step(tx: Tx, shelf: Shelf, available: Sequence[str], now: datetime) -> Step:
    """Do a piece of all that waves have to have done now. What fails is undone by itself, and tried again later."""
    done = [_step_apart(tx, shelf, available, wave, now) for wave in waves.to_do(tx, int(now.timestamp()))]
    return Step(*(any(each) for each in zip(*done, strict=True))) if done else NOTHING


def _step_apart(tx: Tx, shelf: Shelf, available: Sequence[str], wave: Wave, now: datetime) -> Step:
    """One wave that can't go on mustn't hold up all others."""
    done = tx.attempt(lambda: _step(tx, shelf, available, wave, now))
    if isinstance(done, Exception):
        log.error("a wave can't go on", wave=wave.id, error=type(done).__name__)
        return NOTHING
    return done


def _step(tx: Tx, shelf: Shelf, available: Sequence[str], found: Wave, now: datetime) -> Step:
    wave, at = found, int(now.timestamp())
    if wave.state == STOPPED:
        return NOTHING._replace(more=waves.sweep(tx, wave.id, at) == PIECE)
    if wave.state == PLANNED:
        if not gathering.possible(tx, shelf, wave):
            _back_to_draft(tx, wave, at)
            return NOTHING._replace(fed=True)
        wave = _begin(tx, wave, at)
    if wave.state == GATHERING:
        gathering.gather(tx, shelf, wave, available, now)
        wave = waves.find(tx, wave.id)
    if wave.state not in {GATHERING, RUNNING}:
        progress.tell(tx, wave, at)
        return NOTHING._replace(fed=True)
    fed = _feed(tx, shelf, wave, now)
    if wave.state == RUNNING and waves.is_through(tx, wave.id):
        _end(tx, wave, at)
        return NOTHING._replace(fed=True)  # the word about it
    fed = progress.tell(tx, wave, at) or fed
    line = waves.in_line(tx, wave.id)
    asleep = line < LOW and waves.held_due(tx, wave.id, at)  # many were found so, and there is room for others
    return Step(fed, busy=line > 0 or progress.is_behind(tx, wave), more=wave.state == GATHERING or asleep)


def _begin(tx: Tx, wave: Wave, at: int) -> Wave:
    late = at - wave.starts_at > LATE
    state = PAUSED if late else GATHERING
    tx.run("UPDATE waves SET state = :state, begun_at = :at WHERE id = :id", state=state, at=at, id=wave.id)
    begun = waves.find(tx, wave.id)
    if late:
        log.warning("a wave was due long ago and waits for a word", wave=wave.id)
        progress.tell_late(tx, begun, at)
    return begun


def _back_to_draft(tx: Tx, wave: Wave, at: int) -> None:
    """Since it was planned, what its audience asks for has been taken out of the programme."""
    log.warning("an announcement can't be sent to those it was planned for", about=wave.announcement_id)
    waves.stop(tx, wave.id, at)
    for person_id in announcement.whom_to_ask(tx, wave.actor_id, wave.announcement_id):
        outbox.queue(tx, person_id, outbox.ASTRAY, wave.announcement_id, {}, at)


def _end(tx: Tx, wave: Wave, at: int) -> None:
    tx.run("UPDATE waves SET state = 'done', ended_at = :at WHERE id = :id", at=at, id=wave.id)
    progress.tell_end(tx, wave, at)


def _feed(tx: Tx, shelf: Shelf, wave: Wave, now: datetime) -> bool:
    """Let those whose turn it is into the line, as far as there is room; whether that was anybody."""
    at = int(now.timestamp())
    queued = before = waves.in_line(tx, wave.id)
    if queued >= LOW:
        return False
    told = announcement.find(tx, wave.announcement_id)
    hours = None if gathering.at_any_hour(told, wave) else Hours.of(tx, shelf, told.programme_id)
    looked_at = 0
    while queued < IN_LINE and looked_at < PIECE:
        rows = tx.all(
            "SELECT id, json_extract(details, '$.zone') FROM deliveries WHERE about = :wave AND state = 'held'"
            " AND due_at <= :at ORDER BY due_at, id LIMIT :room",
            wave=wave.id,
            at=at,
            room=IN_LINE - queued,
        )
        if not rows:
            break
        looked_at += len(rows)
        mornings = {zone: hours.quiet_until(zone, now) for _, zone in rows} if hours else {}
        awake = [row_id for row_id, zone in rows if not mornings.get(zone)]
        tx.run(
            "UPDATE deliveries SET state = 'queued', due_at = :at WHERE id IN (SELECT value FROM json_each(:ids))",
            at=at,
            ids=json.dumps(awake),
        )
        for zone, morning in mornings.items():
            if morning:
                tx.run(
                    "UPDATE deliveries SET due_at = :morning WHERE id IN (SELECT value FROM json_each(:ids))",
                    morning=int(morning.timestamp()),
                    ids=json.dumps([row_id for row_id, theirs in rows if theirs == zone]),
                )
        queued += len(awake)
    return queued > before


class Conductor(Rounds):
    """Does what waves need, whenever somebody wakes it and every LOOK seconds while one is being sent.

    `fed` is called when there is something new in the outbox; `idle` with when the next wave begins or goes on
    (seconds since 1970 UTC, or None).
    """

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        available: Sequence[str],
        clock: Clock,
        fed: Callable[[], None],
        idle: Callable[[int | None], None],
    ) -> None:
        super().__init__("announcing")
        self._database = database
        self._shelf = shelf
        self._available = available
        self._clock = clock
        self._fed = fed
        self._idle = idle
        self._timer: asyncio.TimerHandle | None = None

    async def _round(self) -> None:
        now = self._clock.now()
        while not self._stopping and await self._database.read(waves.anything_to_do, int(now.timestamp())):
            done = await self._database.write(step, self._shelf, self._available, now)
            if done.fed:
                self._fed()
            if done.busy:
                self._look_soon()
            if not done.more:
                break
            now = self._clock.now()
        # Not what is due already: it is in the line, or waits for room in it.
        self._idle(await self._database.read(waves.next_due, int(now.timestamp())))

    def _look_soon(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(LOOK, self.wake)
