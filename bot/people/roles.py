"""Administrators, coordinators, and helpers, who see check lists alone.

A button carries ids, never authority: this room is asked at each tap.
"""

from bot.database import Tx

ADMINISTRATOR = "administrator"
COORDINATOR = "coordinator"
HELPER = "helper"
RANKS = (ADMINISTRATOR, COORDINATOR, HELPER)  # who has one of them may do what the ones behind it may


class NotAllowed(Exception):
    """Somebody has no role, or no longer, that what they asked for needs."""


def grant(tx: Tx, person_id: int, role: str, programme_id: int | None, at: int, by: int | None = None) -> bool:
    """Give a role, for one programme or (None) for all; False if they have it already. `by` None: the operator."""
    return bool(
        tx.run(
            "INSERT INTO roles (person_id, role, programme_id, granted_at, granted_by)"
            " VALUES (:id, :role, :programme, :at, :by)"
            " ON CONFLICT DO NOTHING",
            id=person_id,
            role=role,
            programme=programme_id,
            at=at,
            by=by,
        )
    )


def is_administrator(tx: Tx, person_id: int) -> bool:
    """Whether they may do everything."""
    return bool(
        tx.value(
            "SELECT 1 FROM roles WHERE person_id = :id AND role = :role",
            id=person_id,
            role=ADMINISTRATOR,
        )
    )


def has_administrator(tx: Tx) -> bool:
    """Whether anybody has taken over this bot yet."""
    return bool(tx.value("SELECT 1 FROM roles WHERE role = :role LIMIT 1", role=ADMINISTRATOR))


def coordinates(tx: Tx, person_id: int, programme_id: int) -> bool:
    """Whether they may see who applied to this programme."""
    return bool(
        tx.value(
            "SELECT 1 FROM roles WHERE person_id = :id AND role <> 'helper'"
            " AND (programme_id IS NULL OR programme_id = :programme)",
            id=person_id,
            programme=programme_id,
        )
    )


def helps(tx: Tx, person_id: int, programme_id: int) -> bool:
    """Whether they may see the check lists of this programme's events, and tick who came."""
    return bool(
        tx.value(
            "SELECT 1 FROM roles WHERE person_id = :id AND (programme_id IS NULL OR programme_id = :programme)",
            id=person_id,
            programme=programme_id,
        )
    )


def require(tx: Tx, person_id: int, programme_id: int | None) -> None:
    """Let only those pass who look after this programme (None: administrators, who may make one). Raises NotAllowed."""
    if not (is_administrator(tx, person_id) if programme_id is None else coordinates(tx, person_id, programme_id)):
        raise NotAllowed


def require_help(tx: Tx, person_id: int, programme_id: int) -> None:
    """Let only those pass who may see this programme's check lists. Raises NotAllowed."""
    if not helps(tx, person_id, programme_id):
        raise NotAllowed


def require_any(tx: Tx, person_id: int) -> None:
    """Let only those pass who look after any programme. Raises NotAllowed."""
    if not coordinates_anything(tx, person_id):
        raise NotAllowed


def coordinates_anything(tx: Tx, person_id: int) -> bool:
    """Whether they look after any programme."""
    return bool(tx.value("SELECT 1 FROM roles WHERE person_id = :id AND role <> 'helper' LIMIT 1", id=person_id))


def highest(tx: Tx, person_id: int) -> str | None:
    """The role of theirs, in whatever programme, that lets them do most; None: they have none."""
    held = {row[0] for row in tx.all("SELECT role FROM roles WHERE person_id = :id", id=person_id)}
    return next((role for role in RANKS if role in held), None)


def require_role(tx: Tx, person_id: int) -> None:
    """Let only those pass who have a role, if only that of a helper. Raises NotAllowed."""
    if highest(tx, person_id) is None:
        raise NotAllowed


def coordinators_of(tx: Tx, programme_id: int | None) -> list[int]:
    """The ids of all who look after this programme, administrators included; None: of administrators alone."""
    rows = tx.all(
        "SELECT DISTINCT person_id FROM roles WHERE role <> 'helper'"
        " AND (programme_id IS NULL OR programme_id = :programme)",
        programme=programme_id,
    )
    return [row[0] for row in rows]
