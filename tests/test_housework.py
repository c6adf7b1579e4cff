"""What the running bot does for itself."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app.housework import forget_copies
from bot.clock import Clock


def test_copies_from_before_an_upgrade_go_after_a_month_and_nothing_else(tmp_path: Path) -> None:
    now = datetime(2027, 3, 1, tzinfo=UTC)
    ages = {"kopru.db": 99, "kopru-before-0003.db": 31, "kopru-before-0004.db": 29, "kopru-20270101T000000Z.db": 99}
    for name, days in ages.items():
        path = tmp_path / name
        path.write_bytes(b"")
        at = (now - timedelta(days=days)).timestamp()
        os.utime(path, (at, at))
    forget_copies(tmp_path / "kopru.db", Clock(lambda: now))
    assert {path.name for path in tmp_path.iterdir()} == ages.keys() - {"kopru-before-0003.db"}
