"""Opening the database file, and what SQLite's errors mean to an operator."""

from pathlib import Path
from typing import Any, TypeAlias

import sqlcipher3

from bot.trouble import Trouble

Connection: TypeAlias = Any  # sqlcipher3 has no types; it is shaped like sqlite3.Connection
SqlError = sqlcipher3.DatabaseError

# Result codes: https://www.sqlite.org/rescode.html
MEANINGS = {
    sqlcipher3.SQLITE_NOTADB: "database-wrong-key",
    sqlcipher3.SQLITE_FULL: "database-disk-full",
    sqlcipher3.SQLITE_READONLY: "database-read-only",
    sqlcipher3.SQLITE_CANTOPEN: "database-cannot-open",
    sqlcipher3.SQLITE_BUSY: "database-busy",
    sqlcipher3.SQLITE_IOERR: "database-disk-trouble",
    sqlcipher3.SQLITE_CORRUPT: "database-damaged",
}


def connect(path: Path, key: str | None, *, read_only: bool = False) -> Connection:
    """A connection in autocommit mode, for use on one thread.

    `key` is 64 hex digits, or None for a plain file. Durable: WAL with synchronous=FULL. Raises Trouble.
    """
    try:
        connection = sqlcipher3.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
        if key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr by itself
            connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise Trouble("database-read-only", path=str(path))
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")  # what is erased is gone from the file, and from every copy
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # what is erased doesn't stay in free pages of the file
        connection.execute("PRAGMA busy_timeout = 10000")
        connection.execute(f"PRAGMA cache_size = {-1000 if read_only else -4000}")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except SqlError as error:
        raise meaning(error, path) from None
    return connection


def meaning(error: Exception, path: Path) -> Exception:
    """The Trouble an operator can mend, where there is one; else the error itself."""
    code = getattr(error, "sqlite_errorcode", None)
    key = None if code is None else MEANINGS.get(code & 0xFF)  # the low byte is the primary result code
    return Trouble(key, path=str(path)) if key else error
