"""Where a rehearsal takes place: a simulator and a bot that talk to one another, in a folder that is thrown away."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, assemble
from bot.clock import Clock
from bot.config import Settings
from bot.programmes.workbook import Workbook
from bot.rehearsal.travel import Travel
from bot.reminders import changing
from bot.simulator import Simulator, SimulatorRequest
from bot.simulator.clock import MovableClock
from bot.transport.pacer import Pacer


@dataclass(frozen=True, slots=True)
class Stage:
    """A bot and its Telegram, with a clock that both read. The bot doesn't serve before `app.serve`."""

    simulator: Simulator
    app: App
    clock: MovableClock
    travel: Travel

    async def load(self, book: Workbook) -> int:
        """Put a programme in; its id."""
        services = self.app.services
        applied = await services.database.write(
            changing.apply_workbook, services.shelf, book, services.clock.now(), actor=None
        )
        return applied.programme_id


@asynccontextmanager
async def set_up(settings: Settings, clock: MovableClock) -> AsyncIterator[Stage]:
    """A stage; `settings` say all but where the data is and which bot it is. Raises Trouble."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kopru-")))
        simulator = Simulator(clock=clock)
        own = settings.model_copy(
            update={
                "bot_token": SecretStr(simulator.token),
                "data_dir": folder / "data",
                "key_file": folder / "key",
                "backups": 0,
                "webhook_url": None,
            }
        )
        app = await stack.enter_async_context(
            assemble(
                own,
                request=SimulatorRequest(simulator),
                clock=Clock(lambda: datetime.fromtimestamp(clock(), UTC)),
                pacer=Pacer.unlimited(),
            )
        )
        travel = simulator.time_travel = Travel(clock, simulator, app)
        yield Stage(simulator, app, clock, travel)
