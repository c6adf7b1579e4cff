"""Who has which role in a programme, and who may give it and take it away. Each change is in the audit trail."""

from dataclasses import dataclass

from bot.database import Tx
from bot.people import audit, roles
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER, RANKS


class LastAdministrator(Exception):
    """Without them nobody could do everything any more."""


@dataclass(frozen=True, slots=True)
class Post:
    """A role in a programme; None: in every programme. Administrators have theirs in every one."""

    role: str
    programme_id: int | None

    @property
    def sensible(self) -> bool:
        """Whether there is such a thing: administrators look after everything, helpers after one programme."""
        if self.role == ADMINISTRATOR:
            return self.programme_id is None
        return self.role == COORDINATOR or (self.role == HELPER and self.programme_id is not None)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has a post. `since` is in seconds since 1970 UTC. `by` gave it to them; None: the operator did, or
    they claimed the bot. `by_name` None: that isn't known, or not any more.
    """

    person_id: int
    name: str
    post: Post
    since: int
    by: int | None
    by_name: str | None


_MEMBERS = (
    "SELECT roles.person_id, persons.first_name, roles.role, roles.programme_id, roles.granted_at, roles.granted_by,"
    " givers.first_name FROM roles JOIN persons ON persons.id = roles.person_id"
    " LEFT JOIN persons AS givers ON givers.id = roles.granted_by"
)


def members(tx: Tx, programme_id: int | None) -> list[Member]:
    """All who have a role that counts in a programme, those who may do most first; None: in every programme."""
    rows = tx.all(
        f"{_MEMBERS} WHERE roles.programme_id IS NULL OR roles.programme_id = :programme"
        " ORDER BY roles.granted_at, roles.person_id",
        programme=programme_id,
    )
    found = [Member(row[0], row[1], Post(row[2], row[3]), *row[4:]) for row in rows]
    return sorted(found, key=lambda each: (RANKS.index(each.post.role), each.post.programme_id is not None))


def find(tx: Tx, person_id: int, post: Post) -> Member | None:
    """Somebody who has exactly this post."""
    there = members(tx, post.programme_id)
    return next((each for each in there if each.person_id == person_id and each.post == post), None)


def may_give(tx: Tx, person_id: int, post: Post) -> bool:
    """Whether they may invite somebody to it: coordinators to posts of their programmes, administrators to all."""
    if not post.sensible:
        return False
    if roles.is_administrator(tx, person_id):
        return True
    return post.programme_id is not None and roles.coordinates(tx, person_id, post.programme_id)


def may_take(tx: Tx, person_id: int, member: Member) -> bool:
    """Whether they may take it away: coordinators from helpers of their programmes, administrators from all; and
    everybody may give up their own."""
    if person_id == member.person_id or roles.is_administrator(tx, person_id):
        return True
    programme_id = member.post.programme_id
    return member.post.role == HELPER and programme_id is not None and roles.coordinates(tx, person_id, programme_id)


def has(tx: Tx, person_id: int, post: Post) -> bool:
    """Whether they have this post, or one with which they may do as much."""
    if post.programme_id is None:
        wanted = RANKS[: RANKS.index(post.role) + 1]
        return any(
            tx.value(
                "SELECT 1 FROM roles WHERE person_id = :id AND role = :role AND programme_id IS NULL",
                id=person_id,
                role=role,
            )
            for role in wanted
        )
    has = roles.helps if post.role == HELPER else roles.coordinates
    return has(tx, person_id, post.programme_id)


def appoint(tx: Tx, person_id: int, post: Post, at: int, by: int | None) -> bool:
    """Give somebody a post in place of a lesser one in the same programme; False: they have it already.

    `by` None: the operator does.
    """
    if not roles.grant(tx, person_id, post.role, post.programme_id, at, by):
        return False
    for lesser in RANKS[RANKS.index(post.role) + 1 :]:
        _remove(tx, person_id, Post(lesser, post.programme_id))
    actor = audit.OPERATOR if by is None else by
    audit.note(tx, at, actor, "give-role", person_id, post.programme_id, details={"role": post.role})
    return True


def dismiss(tx: Tx, member: Member, at: int, by: int) -> bool:
    """Take away somebody's post; False: they haven't got it any more. Raises LastAdministrator."""
    if member.post.role == ADMINISTRATOR and is_last_administrator(tx, member.person_id):
        raise LastAdministrator
    if not _remove(tx, member.person_id, member.post):
        return False
    details = {"role": member.post.role}
    audit.note(tx, at, by, "withdraw-role", member.person_id, member.post.programme_id, details=details)
    return True


def change(tx: Tx, member: Member, role: str, at: int, by: int) -> bool:
    """Make a helper coordinator of the same programme, or the other way round; False: they are by now."""
    post = Post(role, member.post.programme_id)
    if role not in (HELPER, COORDINATOR) or not post.sensible or not _remove(tx, member.person_id, member.post):
        return False
    roles.grant(tx, member.person_id, role, post.programme_id, at, by)
    audit.note(tx, at, by, "change-role", member.person_id, post.programme_id, details={"role": role})
    return True


def is_last_administrator(tx: Tx, person_id: int) -> bool:
    """Whether they are administrator and nobody else is."""
    rows = tx.all("SELECT DISTINCT person_id FROM roles WHERE role = :role LIMIT 2", role=ADMINISTRATOR)
    return rows == [(person_id,)]


def _remove(tx: Tx, person_id: int, post: Post) -> bool:
    return bool(
        tx.run(
            "DELETE FROM roles WHERE person_id = :id AND role = :role AND programme_id IS :programme",
            id=person_id,
            role=post.role,
            programme=post.programme_id,
        )
    )
