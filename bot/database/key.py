"""The key that encrypts the database: 256 random bits in a file of its own, readable by its owner alone."""

import os
import re
import secrets
from pathlib import Path

from bot.trouble import Trouble

HEX_KEY = re.compile(r"[0-9a-f]{64}")


def read_or_make_key(path: Path, *, may_make: bool) -> str:
    """The key as 64 hex digits, made on first use (mode 0600).

    `may_make` is False where a database exists already: a new key could never open it. Raises Trouble.
    """
    try:
        key = path.read_text("ascii").strip()
    except FileNotFoundError:
        if not may_make:
            raise Trouble("key-missing", path=str(path)) from None
        return _make_key(path)
    except (OSError, UnicodeDecodeError):
        raise Trouble("key-unreadable", path=str(path)) from None
    if not HEX_KEY.fullmatch(key):
        raise Trouble("key-unreadable", path=str(path))
    return key


def _make_key(path: Path) -> str:
    key = secrets.token_hex(32)
    write_key(path, key)
    return key


def write_key(path: Path, key: str) -> None:
    """Put a key into a new file (mode 0600). Raises Trouble."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(key + "\n")
            file.flush()
            # The key must outlive a power cut that the first commit outlives.
            os.fsync(descriptor)
    except OSError:
        raise Trouble("key-not-writable", path=str(path)) from None


def former_keys(path: Path) -> list[str]:
    """The keys that were in use before this one and are still kept beside it, the latest first. Raises Trouble."""
    files = sorted(path.parent.glob(f"{path.name}.until-*"), reverse=True)
    return [read_or_make_key(file, may_make=False) for file in files]
