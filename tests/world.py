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
from bot.programmes import store
from bot.programmes.workbook import Workbook, read
from bot.simulator import Person, Simulator, SimulatorRequest
from bot.transport.pacer import Pacer

EXAMPLE = Path(__file__).parents[1] / "bot/programmes/examples/days-of-culture-astana.md"


@cache
def example() -> Workbook:
    """The example programme, read once."""
    return read(EXAMPLE)


class World:
    """One bot and its Telegram. `now` can be set; `restart` ends the bot in the middle and starts it again."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.simulator = Simulator()
        self.now = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
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
        book = book or example()
        return await self.app.services.database.write(
            store.save, book.programme, book.form, self.app.services.clock.stamp()
        )

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
        """Move the clock on."""
        self.now += timedelta(**how_long)
