"""What is done again and again while the bot runs: a round whenever somebody wakes it, until it is asked to stop."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable

import structlog

from bot.trouble import Trouble

PAUSE = 15  # seconds before a round that failed is tried again

log = structlog.get_logger()


class Rounds(ABC):
    """Does `_round` at the start of `run` and after each `wake`. `name` says in the log what waits after a failure.

    `report` is told of each failure, with that name.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self.report: Callable[[Exception, str], object] = lambda _error, _name: None
        self._awake = asyncio.Event()
        self._at_rest = asyncio.Event()
        self._stopping = False

    @abstractmethod
    async def _round(self) -> None:
        """Do all there is to do now. Whatever it raises, it is tried again."""

    def stop(self) -> None:
        """Begin nothing more; `run` ends when what has begun is done."""
        self._stopping = True
        self._awake.set()

    def wake(self) -> None:
        """Look for what is to do now."""
        self._at_rest.clear()
        self._awake.set()

    async def catch_up(self) -> None:
        """Look for what is to do now; returns when all of it has been tried. `run` must be running."""
        self.wake()
        await self._at_rest.wait()

    async def run(self) -> None:
        """Round after round, until `stop`."""
        while True:
            self._awake.clear()
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001  whatever it is must not end the whole bot
                # Such as a full disk: people who write are told, and this waits for room.
                reason = str(error) if isinstance(error, Trouble) else type(error).__name__
                log.warning(f"{self._name} waits", reason=reason, again_in=PAUSE)
                self.report(error, self._name)
                asyncio.get_running_loop().call_later(PAUSE, self.wake)
            if self._stopping:
                break
            if not self._awake.is_set():
                self._at_rest.set()
            await self._awake.wait()
        self._at_rest.set()
