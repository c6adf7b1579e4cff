"""The door to the database: one writer thread, some reader threads, one hop there and back per use case."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from errno import ENOSPC
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

import aiosqlite

from bot.database.connection import Connection, SqlError, connect, meaning
from bot.database.lock import Lock
from bot.database.migrate import migrate, pending
from bot.database.transaction import Tx
from bot.trouble import Trouble

P = ParamSpec("P")
R = TypeVar("R")
MOST_PER_COMMIT = 128


class Worker(aiosqlite.Connection):
    """A connection with its thread, onto which whole functions hop."""

    async def hop(self, function: Callable[[Connection], R]) -> R:
        """Run `function(connection)` on the thread and wait for what it gives."""
        result: R = await self._execute(lambda: function(self._conn))  # type: ignore[no-untyped-call]  # aiosqlite's
        return result


class Job(Generic[R]):
    """A use case that waits for the writer, and what became of it."""

    __slots__ = ("error", "result", "run")

    def __init__(self, run: Callable[[Tx], R]) -> None:
        self.run = run
        self.result: R | None = None
        self.error: Exception | None = None


class Database:
    """An open database. Use `Database.open`; close it with `close`."""

    def __init__(self, path: Path, key: str | None, writer: Worker, readers: list[Worker], lock: Lock | None) -> None:
        self.path = path
        self.key = key  # for a process apart, which opens the file by itself
        self._writer = writer
        self._readers = readers
        self._next_reader = cycle(readers)
        self._lock = lock
        self._waiting: deque[Job[Any]] = deque()

    @classmethod
    async def open(cls, path: Path, key: str | None, *, readers: int = 2, exclusive: bool = True) -> Database:
        """Open (or make) the database at `path` and bring its tables up to date.

        `exclusive` marks the process that serves people: only one may. Others (commands of the operator) may write
        beside it, but can't change tables that it uses. Raises Trouble.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise Trouble("database-cannot-open", path=str(path)) from None
        lock = Lock(path.with_suffix(".lock"))
        held = lock.take()
        if exclusive and not held:
            raise Trouble("database-in-use", path=str(path))
        try:
            _bring_up_to_date(path, key, alone=held)
        except BaseException:
            lock.release()
            raise
        if not exclusive:
            lock.release()
        writer = Worker(partial(connect, path, key), 64)
        reading = [Worker(partial(connect, path, key, read_only=True), 64) for _ in range(readers)]
        for worker in (writer, *reading):
            await worker
        return cls(path, key, writer, reading, lock if exclusive else None)

    async def write(self, use_case: Callable[Concatenate[Tx, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `use_case(tx, …)` in one durable transaction; when this returns, it is on the disk.

        Use cases that wait at the same moment share one commit, each in a savepoint of its own: one that raises is
        undone alone. Raises what the use case raises, or Trouble (disk full and the like) with nothing kept.
        """
        job = Job(lambda tx: use_case(tx, *args, **kwargs))
        self._waiting.append(job)
        await self._writer.hop(self._commit_waiting)
        if job.error:
            raise meaning(job.error, self.path) if isinstance(job.error, SqlError) else job.error
        return job.result  # type: ignore[return-value]  # set, since there is no error

    async def read(self, query: Callable[Concatenate[Tx, P], R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run `query(tx, …)` on a reader, on one consistent snapshot. Raises what it raises, or Trouble."""

        def run(connection: Connection) -> R:
            connection.execute("BEGIN")
            try:
                return query(Tx(connection), *args, **kwargs)
            finally:
                connection.execute("ROLLBACK")

        try:
            return await next(self._next_reader).hop(run)
        except SqlError as error:
            raise meaning(error, self.path) from error

    async def tidy(self) -> None:
        """Empty the write-ahead log beside the file, which holds pages as they were: what was erased is in neither.

        Where somebody reads at the moment, a part is left for the next time.
        """
        await self._writer.hop(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone())

    async def close(self) -> None:
        """Finish what waits, then close."""
        await asyncio.gather(*(worker.close() for worker in [self._writer, *self._readers]))
        if self._lock:
            self._lock.release()

    def _commit_waiting(self, connection: Connection) -> None:
        """On the writer's thread: everything that waits now, in one commit."""
        jobs: list[Job[Any]] = []
        while self._waiting and len(jobs) < MOST_PER_COMMIT:
            jobs.append(self._waiting.popleft())
        if not jobs:
            return  # an earlier hop took it along
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                _attempt(job, connection)
            connection.execute("COMMIT")
        except SqlError as error:
            for job in jobs:
                job.error = job.error or error
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _bring_up_to_date(path: Path, key: str | None, *, alone: bool) -> None:
    """Make the file where there is none, and give it the tables of this program. Raises Trouble."""
    try:
        path.touch(mode=0o600)  # even an unencrypted one is nobody else's to read
        connection = connect(path, key)
        try:
            if pending(connection) and not alone:
                raise Trouble("database-in-use", path=str(path))
            migrate(connection, path)
        finally:
            connection.close()
    except SqlError as error:
        raise meaning(error, path) from None
    except OSError as error:
        raise Trouble("database-disk-full" if error.errno == ENOSPC else "database-read-only", path=str(path)) from None


def _attempt(job: Job[Any], connection: Connection) -> None:
    connection.execute("SAVEPOINT job")
    try:
        job.result = job.run(Tx(connection))
    except Exception as error:
        job.error = error
        if not connection.in_transaction:
            # SQLite undid everything by itself (a full disk): nobody's work stands, and everybody is told.
            raise error if isinstance(error, SqlError) else SqlError("undone with a neighbour") from error
        connection.execute("ROLLBACK TO job")
    connection.execute("RELEASE job")
