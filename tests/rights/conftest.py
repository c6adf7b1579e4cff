"""A transaction in a new database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.database import Tx
from tests.database.plain import plain_tx


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Tx]:
    with plain_tx(tmp_path) as tx:
        yield tx
