"""Coordinators hear of new and withdrawn applications: at once of a single one, in a bundle when many come."""

import json

from bot.database import Tx
from bot.delivery import outbox
from bot.forms.replies import Reply
from bot.people import roles
from bot.programmes import applying
from bot.programmes.applying import Applicant, NotOpen, Stale, Step

BUNDLE_SECONDS = 600


def tell_of_application(tx: Tx, programme_id: int, application_id: int, at: int) -> None:
    """Queue the news for everyone who looks after the programme; more news join what still waits.

    They say how the application stands when they are sent: it is new, or it was withdrawn.
    """
    for person_id in roles.coordinators_of(tx, programme_id):
        waiting = tx.one(
            "SELECT id, details FROM deliveries"
            " WHERE person_id = :person AND kind = 'news' AND about = :programme AND state = 'queued'",
            person=person_id,
            programme=programme_id,
        )
        if waiting:
            before = json.loads(waiting[1])["applications"]
            applications = [*(each for each in before if each != application_id), application_id]
            tx.run(
                "UPDATE deliveries SET details = :details WHERE id = :id",
                id=waiting[0],
                details=json.dumps({"applications": applications}),
            )
            continue
        last = tx.value(
            "SELECT max(changed_at) FROM deliveries"
            " WHERE person_id = :person AND kind = 'news' AND about = :programme AND state != 'queued'",
            person=person_id,
            programme=programme_id,
        )
        due = max(at, (last or 0) + BUNDLE_SECONDS)
        outbox.queue(tx, person_id, outbox.NEWS, programme_id, {"applications": [application_id]}, due)


def reply_and_tell(tx: Tx, who: Applicant, answer: Reply, form_id: int | None) -> Step | NotOpen | Stale | None:
    """`applying.reply`, and what follows from a new application for those who look after the programme."""
    step = applying.reply(tx, who, answer, form_id)
    if isinstance(step, Step) and step.application_id and step.new:
        tell_of_application(tx, step.loaded.id, step.application_id, who.at)
    return step
