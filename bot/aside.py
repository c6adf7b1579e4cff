"""Work that takes long, beside the conversation: the update that asked for it is finished meanwhile.

It lives in memory alone: when the program ends, it is gone, and whoever asked for it asks again.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from typing import Final

import structlog

AT_ONCE: Final = 2  # others wait: the machine has to serve people too

_log = structlog.get_logger(__name__)


class Aside:
    """Each piece of work once at a time. `report` is told of one that fails."""

    def __init__(self) -> None:
        self.report: Callable[[BaseException, str], object] | None = None
        self._under_way: dict[Hashable, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(AT_ONCE)

    def begin(self, name: Hashable, work: Callable[[], Awaitable[None]]) -> bool:
        """Begin `work()`; False if something of this name is under way."""
        if name in self._under_way:
            return False
        task = self._under_way[name] = asyncio.create_task(self._do(name, work))
        task.add_done_callback(lambda _: self._under_way.pop(name))
        return True

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.wait(self._under_way.values())
            await asyncio.sleep(0)  # they are taken off the list right after

    async def close(self) -> None:
        """Break off what is under way."""
        for task in self._under_way.values():
            task.cancel()
        await self.settle()

    async def _do(self, name: Hashable, work: Callable[[], Awaitable[None]]) -> None:
        try:
            async with self._room:
                await work()
        except Exception as error:  # noqa: BLE001  nobody waits for it
            if self.report:
                self.report(error, "aside")
            else:
                _log.error("work beside the conversation failed", name=str(name), error=type(error).__name__)
