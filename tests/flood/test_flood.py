"""A flood of random and malformed updates, from participants, a helper, a coordinator and an administrator: nothing
fails, nobody reads what their role doesn't allow, and the database is consistent after each thousand.

`make fuzz` throws 100,000. `KOPRU_FLOOD` says how many, `KOPRU_FLOOD_SEED` makes it another one.
"""

import logging
import os
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.flood.crowd import Crowd
from tests.world import World

UPDATES = int(os.environ.get("KOPRU_FLOOD", "2000"))
SEED = int(os.environ.get("KOPRU_FLOOD_SEED", "1"))
CHECKED_EVERY = 1000  # updates
PARTICIPANTS = 8


async def test_whatever_comes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    world = World(tmp_path)
    await world.start()
    crowd = Crowd(world, SEED)
    with capture_logs() as logs, caplog.at_level(logging.WARNING):
        await crowd.gather(PARTICIPANTS)
        checked = 0
        while crowd.thrown < UPDATES:
            await crowd.throw()
            if crowd.chance.random() < 0.08:
                await crowd.walk()
            if crowd.chance.random() < 0.01:
                await crowd.apply()
            if crowd.chance.random() < 0.003:
                await crowd.live()
            if crowd.thrown // CHECKED_EVERY > checked:
                checked = crowd.thrown // CHECKED_EVERY
                await crowd.check()
                failures = [entry for entry in logs if entry["log_level"] in {"error", "critical"}]
                assert [entry for entry in failures if entry["event"] != "unreadable update"] == []
                logs.clear()
                if UPDATES > 10 * CHECKED_EVERY:
                    print(f"{crowd.thrown} updates", file=sys.__stderr__, flush=True)
        await world.stop()
    assert caplog.records == []
