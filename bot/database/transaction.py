"""What a use case gets to speak SQL with, inside one transaction."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from bot.database.connection import Connection, SqlError

R = TypeVar("R")
Row = tuple[Any, ...]


class Tx:
    """One transaction. Statements take named parameters (`:name`); rows come as tuples in the order selected."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def run(self, sql: str, **values: Any) -> int:
        """Execute a statement; the number of rows it changed."""
        return int(self._connection.execute(sql, values).rowcount)

    def insert(self, sql: str, **values: Any) -> int:
        """Execute an INSERT; the new row's id."""
        return int(self._connection.execute(sql, values).lastrowid or 0)

    def one(self, sql: str, **values: Any) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def value(self, sql: str, **values: Any) -> Any:
        """The first column of the first row, or None."""
        row = self._connection.execute(sql, values).fetchone()
        return row[0] if row else None

    def all(self, sql: str, **values: Any) -> list[Row]:
        """Every row."""
        rows: list[Row] = self._connection.execute(sql, values).fetchall()
        return rows

    def each(self, sql: str, **values: Any) -> Iterator[Row]:
        """Row after row, without holding all in memory; only for use within the transaction."""
        yield from self._connection.execute(sql, values)

    def attempt(self, work: Callable[[], R]) -> R | Exception:
        """What `work` gives; or the error it failed with, after all that it did, and nothing else, was undone.

        Where SQLite has undone the whole transaction, as it does when the disk is full, the error is raised.
        """
        self.run("SAVEPOINT attempt")
        try:
            done: R | Exception = work()
        except Exception as error:  # noqa: BLE001  the caller decides what it means
            try:
                self.run("ROLLBACK TO attempt")
            except SqlError:
                raise error from None
            done = error
        self.run("RELEASE attempt")
        return done
