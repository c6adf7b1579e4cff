"""Deliveries and their states, which only move forward: queued → sending → sent | failed | unreachable | unknown |
skipped (there was nothing left to say)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.database import Tx

ANSWER = "answer"  # an answer that Telegram would not take yet; details: {"method": …, "payload": …}
NEWS = "news"  # new applications, for a coordinator; about: the programme; details: {"applications": [id, …]}
REMINDER = "reminder"  # about: the programme; details: {"reminder": its name, "event": id or 0, "starts_at": stamp}
EVENT = "event"  # something about an event changed; about: the event; details: {"news": its name, …}
LATE = "late"  # not sent, being too late; for a coordinator; about: the programme; details: {"reminders": [name, …]}


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one person. `about` is the id of the programme (or event, or announcement) it is about."""

    id: int
    person_id: int
    kind: str
    about: int
    details: Mapping[str, Any]


def queue(
    tx: Tx, person_id: int, kind: str, about: int, details: Mapping[str, Any], due_at: int, once: str | None = None
) -> bool:
    """Put a delivery into the outbox, due at `due_at` (seconds since 1970 UTC); whether it is new.

    What this person was, or is to be, told under the same `once` isn't queued again. `{"silent": true}` in
    `details` sends it without a sound.
    """
    return bool(
        tx.run(
            "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, once)"
            " VALUES (:person, :kind, :about, :details, 'queued', :due, :due, :once) ON CONFLICT DO NOTHING",
            person=person_id,
            kind=kind,
            about=about,
            details=json.dumps(details, ensure_ascii=False),
            due=due_at,
            once=once,
        )
    )


def claim(tx: Tx, at: int) -> Delivery | None:
    """The next delivery that is due, now ours to send, or None."""
    row = tx.one(
        "UPDATE deliveries SET state = 'sending', changed_at = :at WHERE id ="
        " (SELECT id FROM deliveries WHERE state = 'queued' AND due_at <= :at ORDER BY due_at, id LIMIT 1)"
        " RETURNING id, person_id, kind, about, details",
        at=at,
    )
    return Delivery(row[0], row[1], row[2], row[3], json.loads(row[4])) if row else None


def settle(tx: Tx, delivery: Delivery, state: str, at: int, reason: str | None = None) -> None:
    """What became of a claimed delivery. The words of an answer are not kept once they are sent."""
    tx.run(
        "UPDATE deliveries SET state = :state, changed_at = :at, reason = :reason,"
        " details = CASE WHEN kind = 'answer' THEN '{}' ELSE details END WHERE id = :id AND state = 'sending'",
        id=delivery.id,
        state=state,
        at=at,
        reason=reason,
    )


def put_back(tx: Tx, delivery: Delivery, due_at: int) -> None:
    """Telegram certainly did not take it: it is due again at `due_at`."""
    tx.run(
        "UPDATE deliveries SET state = 'queued', due_at = :due WHERE id = :id AND state = 'sending'",
        id=delivery.id,
        due=due_at,
    )


def next_due(tx: Tx) -> int | None:
    """When the next delivery is due, as seconds since 1970 UTC; None when the outbox is empty."""
    due: int | None = tx.value("SELECT min(due_at) FROM deliveries WHERE state = 'queued'")
    return due


def after_restart(tx: Tx, at: int) -> int:
    """What was in flight when the process ended: nobody knows whether it arrived. How many there were.

    An answer goes out again, since seeing it twice harms nobody and its person waits for it.
    """
    tx.run("UPDATE deliveries SET state = 'queued' WHERE state = 'sending' AND kind = 'answer'")
    return tx.run("UPDATE deliveries SET state = 'unknown', changed_at = :at WHERE state = 'sending'", at=at)
