"""Who did what to whom, when. Rows are added, never changed."""

import json
from collections.abc import Mapping

from bot.database import Tx


def note(
    tx: Tx,
    at: int,
    actor_id: int,
    action: str,
    person_id: int | None,
    programme_id: int | None,
    *,
    about: int | None = None,
    details: Mapping[str, str | int] | None = None,
) -> None:
    """Record an action, such as `read-application`, in the same transaction as the action itself.

    `about` is the announcement, letter, event … that it was about. `details` say more, without personal data:
    a status, a role, how many.
    """
    tx.run(
        "INSERT INTO audit_trail (at, actor_id, action, person_id, programme_id, about, details)"
        " VALUES (:at, :actor, :action, :person, :programme, :about, :details)",
        at=at,
        actor=actor_id,
        action=action,
        person=person_id,
        programme=programme_id,
        about=about,
        details=json.dumps(details) if details else None,
    )
