"""Skipping time: the clock of simulator and bot goes from one due moment to the next, so that nothing comes late."""

import asyncio

from bot.app import App
from bot.rehearsal.foresight import next_told
from bot.simulator import Simulator
from bot.simulator.clock import MovableClock


class Travel:
    """Moves `clock`, which both the simulator and the bot read, and lets the bot keep up. `app.serve` must be running.

    Moments are Unix seconds. It is what `bot.simulator.clock.TimeTravel` asks for.
    """

    def __init__(self, clock: MovableClock, simulator: Simulator, app: App) -> None:
        self._clock = clock
        self._simulator = simulator
        self._app = app
        self._one_at_a_time = asyncio.Lock()

    async def next(self) -> float | None:
        """When the bot has something to do next by itself; None if never."""
        return await self._app.next_due()

    async def next_told(self) -> float | None:
        """When somebody will be told something, if nobody does anything; None if that isn't foreseen."""
        services = self._app.services
        return await services.database.write(next_told, services.shelf, services.clock.now())

    async def skip_to(self, moment: float) -> None:
        """Make it `moment`; what falls due until then is done on the way, each thing at its own time."""
        async with self._one_at_a_time:
            await self._simulator.settle()
            await self._app.catch_up()
            reached = self._clock()
            while (due := await self.next()) is not None and reached < due < moment:
                await self._move_to(due)
                reached = due
            await self._move_to(moment)

    async def _move_to(self, moment: float) -> None:
        self._clock.move_to(moment)
        self._simulator.clock_moved()
        await self._app.catch_up()
