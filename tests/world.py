"""A whole bot for tests: a real database on disk, the simulator instead of Telegram, people who talk to it."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.app import App, assemble
from bot.clock import Clock
from bot.config import Settings
from bot.database import Tx
from bot.programmes.workbook import Workbook, read
from bot.rehearsal.travel import Travel
from bot.reminders import changing
from bot.simulator import Person, Simulator, SimulatorRequest
from bot.simulator.clock import MovableClock
from bot.transport.pacer import Pacer

EXAMPLE = Path(__file__).parents[1] / "bot/programmes/examples/days-of-culture-astana.md"


@cache
def example() -> Workbook:
    """The example programme, read once."""
    return read(EXAMPLE)


BEGINNING = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


class World:
    """One bot and its Telegram. Time stands still until it is moved on; `restart` ends the bot in the middle and starts
    it again."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self._clock = MovableClock(BEGINNING.timestamp)
        self.simulator = Simulator(clock=self._clock)
        self.settings = Settings(
            _env_file=None,
            bot_token=self.simulator.token,
            data_dir=folder / "data",
            key_file=folder / "config" / "key",
            **settings,
        )
        self.app: App
        self.claim_code = ""
        self._stack = AsyncExitStack()
        self._stop = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    @property
    def now(self) -> datetime:
        """The present instant, in UTC. Setting it wakes nobody; `pass_time`, `skip` and `skip_to_next` do."""
        return datetime.fromtimestamp(self._clock(), UTC)

    @now.setter
    def now(self, later: datetime) -> None:
        assert later >= self.now, "time doesn't go back"
        self._clock.move_to(later.timestamp())

    async def start(self) -> None:
        """Start the bot; returns when it receives."""
        self._stack, self._stop = AsyncExitStack(), asyncio.Event()
        self.app = await self._stack.enter_async_context(
            assemble(
                self.settings,
                request=SimulatorRequest(self.simulator),
                clock=Clock(lambda: self.now),
                pacer=Pacer.unlimited(),
            )
        )
        self.claim_code = self.app.claim_code or self.claim_code
        ready = asyncio.Event()
        self._serving = asyncio.create_task(self.app.serve(self._stop, ready.set))
        await ready.wait()

    async def stop(self) -> None:
        """Stop in order."""
        self._stop.set()
        if self._serving:
            await self._serving
        await self._stack.aclose()

    async def restart(self) -> None:
        """Nothing that was only in memory is left after this."""
        if self._serving:
            self._serving.cancel()
            await asyncio.gather(self._serving, return_exceptions=True)
        await self.app.queues.drain(0)
        await self._stack.aclose()
        await self.start()

    async def load(self, book: Workbook | None = None) -> int:
        """Put a programme in (the example, if none is given); its id."""
        services = self.app.services
        applied = await services.database.write(
            changing.apply_workbook, services.shelf, book or example(), self.now, actor=None
        )
        self.app.time_moved()
        return applied.programme_id

    async def person(self, name: str, language: str = "en", **more: Any) -> Person:
        """Somebody new who hasn't talked to the bot."""
        return self.simulator.add_person(name, language=language, **more)

    async def coordinator(self, name: str = "Aliya", language: str = "en") -> Person:
        """The administrator: the first one claims the bot with the code that it printed."""
        person = await self.person(name, language)
        await person.start(f"claim-{self.claim_code}")
        await self.settle()
        return person

    async def settle(self) -> None:
        """Wait until everything that people did is dealt with."""
        await self.simulator.settle()

    async def say(self, person: Person, *texts: str) -> None:
        """Write one text after another, each when the one before is dealt with."""
        for text in texts:
            await person.send(text)
            await self.settle()

    async def tap(self, person: Person, *labels: str) -> None:
        """Tap one button after another, each by a part of its label."""
        for label in labels:
            await person.tap(label)
            await self.settle()

    async def count(self, sql: str) -> Any:
        """A figure from the database."""

        def query(tx: Tx) -> Any:
            return tx.value(sql)

        return await self.app.services.database.read(query)

    def pass_time(self, **how_long: float) -> None:
        """Move the clock on at once, as if the machine had slept; what fell due meanwhile is seen to now."""
        self._clock.move_to(self._clock() + timedelta(**how_long).total_seconds())
        self.app.time_moved()

    async def skip(self, **how_long: float) -> None:
        """Move the clock on; what falls due until then happens at its own time, and is over when this returns."""
        await self._travel.skip_to(self._clock() + timedelta(**how_long).total_seconds())

    async def skip_to_next(self) -> datetime:
        """Go to the next moment at which the bot does something by itself; that moment."""
        coming = await self._travel.next()
        assert coming is not None, "nothing is to come"
        await self._travel.skip_to(coming)
        return self.now

    @property
    def _travel(self) -> Travel:
        return Travel(self._clock, self.simulator, self.app)
