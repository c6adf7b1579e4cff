"""A transaction for tests of use cases: a real database with all its tables, without a key, never committed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.database import Tx
from bot.database.connection import connect
from bot.database.migrate import migrate


@contextmanager
def plain_tx(folder: Path) -> Iterator[Tx]:
    """A transaction in a new database in `folder`."""
    path = folder / "kopru.db"
    connection = connect(path, None)
    try:
        migrate(connection, path)
        connection.execute("BEGIN")
        yield Tx(connection)
    finally:
        connection.close()
