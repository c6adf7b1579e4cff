"""Links that give a role once: whoever opens one and says yes has the role. Only a hash of the code is kept."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.database import Tx
from bot.database.transaction import Row
from bot.people import audit, team
from bot.people.team import Post

VALID: Final = timedelta(days=7)
BYTES: Final = 24  # of chance in a code, too many to guess; as letters it fits a link's 64 and a button's 64 bytes

OPEN: Final = "open"
USED: Final = "used"
EXPIRED: Final = "expired"
WITHDRAWN: Final = "withdrawn"  # or whoever made it couldn't make it any more
UNKNOWN: Final = "unknown"
HELD: Final = "held"  # whoever opened it has the role, or a greater one, already


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that was made. Times are in seconds since 1970 UTC. `by_name` is what its maker is called in Telegram."""

    id: int
    post: Post
    made_by: int
    by_name: str
    made_at: int
    expires_at: int
    used_by: int | None = None
    withdrawn_at: int | None = None


_COLUMNS = (
    "SELECT invitations.id, role, programme_id, made_by, persons.first_name, made_at, expires_at, used_by, withdrawn_at"
    " FROM invitations JOIN persons ON persons.id = made_by"
)


def make(tx: Tx, post: Post, made_by: int, at: int) -> tuple[str, Invitation]:
    """A new invitation to a post that `made_by` may give, and its code, which is known only now."""
    code = secrets.token_urlsafe(BYTES)
    number = tx.insert(
        "INSERT INTO invitations (code_hash, role, programme_id, made_by, made_at, expires_at)"
        " VALUES (:hash, :role, :programme, :by, :at, :expires)",
        hash=_hash(code),
        role=post.role,
        programme=post.programme_id,
        by=made_by,
        at=at,
        expires=at + int(VALID.total_seconds()),
    )
    audit.note(tx, at, made_by, "invite", None, post.programme_id, about=number, details={"role": post.role})
    return code, _one(tx, number)


def by_code(tx: Tx, code: str) -> Invitation | None:
    """The invitation that a link carries, whatever has become of it."""
    row = tx.one(f"{_COLUMNS} WHERE code_hash = :hash", hash=_hash(code))
    return _invitation(row) if row else None


def find(tx: Tx, invitation_id: int) -> Invitation | None:
    """The invitation with this id."""
    row = tx.one(f"{_COLUMNS} WHERE invitations.id = :id", id=invitation_id)
    return _invitation(row) if row else None


def state(tx: Tx, invitation: Invitation | None, at: int, reader: int | None = None) -> str:
    """What it is worth at that moment, to `reader` if one is given: OPEN, USED, EXPIRED, WITHDRAWN, UNKNOWN, HELD."""
    if invitation is None:
        return UNKNOWN
    if reader is not None and team.has(tx, reader, invitation.post):
        return HELD
    if invitation.used_by is not None:
        return USED
    if invitation.withdrawn_at is not None or not team.may_give(tx, invitation.made_by, invitation.post):
        return WITHDRAWN
    return EXPIRED if at >= invitation.expires_at else OPEN


def accept(tx: Tx, code: str, person_id: int, at: int) -> tuple[str, Invitation | None]:
    """Somebody says yes: OPEN, and they have the role now; else why they haven't got it, and nothing has changed."""
    invitation = by_code(tx, code)
    found = state(tx, invitation, at, person_id)
    if invitation and found == OPEN:
        tx.run(
            "UPDATE invitations SET used_by = :person, used_at = :at WHERE id = :id",
            id=invitation.id,
            person=person_id,
            at=at,
        )
        team.appoint(tx, person_id, invitation.post, at, invitation.made_by)
    return found, invitation


def open_ones(tx: Tx, programme_id: int | None, at: int) -> list[Invitation]:
    """Those to posts of a programme (None: of every programme) that can still be used, the newest first."""
    rows = tx.all(
        f"{_COLUMNS} WHERE programme_id IS :programme AND used_by IS NULL AND withdrawn_at IS NULL"
        " AND expires_at > :at ORDER BY invitations.id DESC",
        programme=programme_id,
        at=at,
    )
    return [each for each in map(_invitation, rows) if state(tx, each, at) == OPEN]


def withdraw(tx: Tx, invitation: Invitation, at: int, by: int) -> bool:
    """It can't be used any more; False: it couldn't before."""
    if state(tx, invitation, at) != OPEN:
        return False
    tx.run("UPDATE invitations SET withdrawn_at = :at WHERE id = :id", id=invitation.id, at=at)
    post = invitation.post
    details = {"role": post.role}
    audit.note(tx, at, by, "withdraw-invitation", None, post.programme_id, about=invitation.id, details=details)
    return True


def _one(tx: Tx, number: int) -> Invitation:
    (row,) = tx.all(f"{_COLUMNS} WHERE invitations.id = :id", id=number)
    return _invitation(row)


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()


def _invitation(row: Row) -> Invitation:
    number, role, programme_id, *rest = row
    return Invitation(number, Post(role, programme_id), *rest)
