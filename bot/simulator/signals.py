"""A wake-up call for any number of waiters, costing nothing while nobody waits."""

import asyncio


class Signal:
    """Waiters wait, `fire()` wakes all that wait now. Nothing is remembered between two calls."""

    __slots__ = ("_waiters",)

    def __init__(self) -> None:
        self._waiters: list[asyncio.Future[None]] = []

    def fire(self) -> None:
        """Wakes everybody who waits at this moment."""
        if not self._waiters:
            return
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, timeout: float | None = None) -> bool:  # noqa: ASYNC109 - callers loop on the answer
        """True when fired, False when `timeout` seconds of real time have passed first."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(timeout):
                await waiter
        except TimeoutError:
            return False
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
        return True
