"""What goes to a young person, their guardian and coordinators about the guardian's consent."""

from typing import Final

from bot.database import Tx
from bot.delivery import outbox

# details: {"news": one of these, "application": id, …}
TOLD: Final = "told"  # to the young person: what the guardian has said; "state", "reopened"
DESK: Final = "desk"  # to a coordinator: the same, where it isn't a consent; "state", "reopened"
NEEDED: Final = "needed"  # to a coordinator: somebody accepted is below the age now
CHILD: Final = "remind-child"
WARD: Final = "remind-guardian"  # who opened a link and hasn't decided

DAY: Final = 24 * 3600  # seconds between two reminders to one person at least


def queue(
    tx: Tx, person_id: int, programme_id: int, news: str, application_id: int, due: int, **more: str | bool
) -> None:
    """Tell somebody at `due` (seconds since 1970 UTC)."""
    details = {"news": news, "application": application_id, **more}
    outbox.queue(tx, person_id, outbox.GUARDIAN, programme_id, details, due)


def forget(tx: Tx, application_id: int, at: int) -> None:
    """What waits to be told of this consent isn't true any more."""
    tx.run(
        "UPDATE deliveries SET state = 'skipped', changed_at = :at, reason = :reason WHERE kind = 'guardian'"
        " AND state = 'queued' AND json_extract(details, '$.news') IN ('told', 'desk')"
        " AND json_extract(details, '$.application') = :application",
        at=at,
        reason=outbox.NOTHING_LEFT,
        application=application_id,
    )


def reminded(tx: Tx, person_id: int, since: int, besides: int = 0) -> bool:
    """Whether somebody was reminded of a consent after `since`, or is about to be; `besides`: not by this delivery."""
    return bool(
        tx.value(
            "SELECT 1 FROM deliveries WHERE person_id = :person AND kind = 'guardian' AND id <> :besides"
            " AND json_extract(details, '$.news') IN ('remind-child', 'remind-guardian')"
            " AND json_extract(details, '$.late') IS NULL AND state <> 'skipped' AND due_at > :since",
            person=person_id,
            besides=besides,
            since=since,
        )
    )


def forget_nudges(tx: Tx, programme_id: int, child_id: int, at: int) -> None:
    """A newer link is there: the young person isn't reminded of the one before."""
    tx.run(
        "UPDATE deliveries SET state = 'skipped', changed_at = :at, reason = :reason WHERE kind = 'guardian'"
        " AND person_id = :child AND about = :programme AND state = 'queued'"
        " AND json_extract(details, '$.late') IS NOT NULL",
        at=at,
        reason=outbox.NOTHING_LEFT,
        programme=programme_id,
        child=child_id,
    )
