"""Who did what to whom, when. Rows are added, never changed."""

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
) -> None:
    """Record an action, such as `read-application`, in the same transaction as the action itself.

    `about` is the announcement, or the letter, that it was about.
    """
    tx.run(
        "INSERT INTO audit_trail (at, actor_id, action, person_id, programme_id, about)"
        " VALUES (:at, :actor, :action, :person, :programme, :about)",
        at=at,
        actor=actor_id,
        action=action,
        person=person_id,
        programme=programme_id,
        about=about,
    )
