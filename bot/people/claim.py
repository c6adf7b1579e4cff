"""How the first administrator takes over a new bot: with a one-time code that is printed where it was started."""

import hashlib
import hmac
import secrets

from bot.database import Tx
from bot.people import roles, team
from bot.people.team import Post

# No letters and digits that look alike; 50 bits, and few attempts.
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH = 10
ATTEMPTS = 10


def new_code(tx: Tx) -> str | None:
    """A fresh code that replaces any older one; None once somebody is administrator."""
    if roles.has_administrator(tx):
        return None
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    tx.run(
        "INSERT INTO claim (id, code_hash, attempts_left) VALUES (1, :hash, :attempts)"
        " ON CONFLICT DO UPDATE SET code_hash = :hash, attempts_left = :attempts",
        hash=_hash(code),
        attempts=ATTEMPTS,
    )
    return code


def claim(tx: Tx, person_id: int, code: str, at: int) -> bool:
    """Make the person administrator if the code is right. A wrong one counts; after ten, only a restart helps."""
    row = tx.one("SELECT code_hash, attempts_left FROM claim")
    if row is None or row[1] <= 0 or roles.has_administrator(tx):
        return False
    if not hmac.compare_digest(row[0], _hash(code.strip().upper())):
        tx.run("UPDATE claim SET attempts_left = attempts_left - 1")
        return False
    tx.run("DELETE FROM claim")
    return team.appoint(tx, person_id, Post(roles.ADMINISTRATOR, None), at, None)


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
