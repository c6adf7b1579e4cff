"""The pacer: whoever wants to send waits here for a slot. The rules are in `pacing/`; this is their clock."""

import asyncio
from collections.abc import Callable
from math import inf
from time import monotonic
from typing import Final

from bot.transport.outcomes import Later
from bot.transport.pacing.schedule import Schedule
from bot.transport.pacing.window import Lane

_AT_LEAST: Final = 1.0  # seconds until somebody who waited in vain for a place in the line should try again

__all__ = ["Lane", "Pacer"]


class Pacer:
    """Hands out slots in two lanes within Telegram's limits: `rate` messages a second overall, `per_chat` a second to
    one chat, `group_per_minute` to one group. A rate of None sets no limits (a local Bot API server, tests), but a 429
    is waited out all the same. `clock` is monotonic, in seconds.

    A slot is to be used at once. Used in one event loop only.
    """

    def __init__(
        self,
        rate: float | None = 30.0,
        per_chat: float | None = 1.0,
        group_per_minute: int | None = 20,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._clock = clock
        self._schedule: Schedule[asyncio.Future[float]] = Schedule(rate, per_chat, group_per_minute)
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = inf

    @classmethod
    def unlimited(cls) -> "Pacer":
        """A pacer that makes nobody wait, unless Telegram itself asks to."""
        return cls(rate=None)

    async def acquire(
        self, chat_id: int | None, lane: Lane, *, counted: bool = True, patience: float | None = None
    ) -> float:
        """Returns when a message may go to this chat; in the lane for many a moment before, see `moment_of`.

        What isn't `counted` as a message (see `pacing/methods.py`) only waits for the end of a halt. Raises `Later`
        after `patience` seconds, or at once if a halt, or the chat's own limit, is known to take longer.
        """
        now = self._clock()
        if self._schedule.at_once(chat_id, lane, now, counted=counted):
            return now
        if not counted:
            chat_id = None  # another message's wait for this chat is none of its business
        if patience is not None and (held := self._schedule.held_for(chat_id, lane, now)) > patience:
            raise Later(held)
        waiter: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._schedule.add(chat_id, lane, waiter)
        self._give_out()
        try:
            async with asyncio.timeout(patience):
                return await waiter
        except TimeoutError:
            raise Later(max(_AT_LEAST, self._schedule.held_for(chat_id, lane, self._clock()))) from None

    async def moment_of(self, slot: float) -> None:
        """Returns at the moment of a slot for many, which `acquire` has returned a little before, so that there is time
        to write down what is about to happen. If that has taken longer, the slot counts from now on."""
        left = slot + self._schedule.lead - self._clock()
        if left > 0:
            await asyncio.sleep(left)
        else:
            self._schedule.went(slot, self._clock())

    def halt(self, seconds: float, chat_id: int | None = None) -> None:
        """Gives out no slot for so long: to one chat, or to anybody."""
        self._schedule.halt(seconds, chat_id, self._clock())

    def chat_held_for(self, chat_id: int) -> float:
        """The seconds that this chat's own limits and halts ask a message to many to wait, whatever others do."""
        return self._schedule.chat_held_for(chat_id, self._clock())

    def refused(self, seconds: float, chat_id: int | None) -> int | None:
        """Takes note of a 429: halts the chat or everything, whichever it seems to be about; the chat, or None: all."""
        return self._schedule.refused(seconds, chat_id, self._clock())

    @property
    def answers_wait(self) -> bool:
        """Whether answers to people wait for a slot, so that whatever is less urgent had better be left undone."""
        return self._schedule.answers_wait

    @property
    def chats_remembered(self) -> int:
        """How many chats are held in memory; those of about the last minute."""
        return self._schedule.chats_remembered

    def _give_out(self) -> None:
        now = self._clock()
        while (waiter := self._schedule.take(now)) is not None:
            waiter.set_result(now)
        self._wake_at(self._schedule.next_at(now), now)

    def _wake_at(self, when: float, now: float) -> None:
        if when == self._timer_at:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at, self._timer = when, None
        if when < inf:
            self._timer = asyncio.get_running_loop().call_later(when - now, self._awake)

    def _awake(self) -> None:
        self._timer_at, self._timer = inf, None
        self._give_out()
