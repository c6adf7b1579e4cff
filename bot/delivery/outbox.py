"""Deliveries and their states, which only move forward: held → queued → sending → sent | failed | unreachable |
unknown | skipped (there was nothing left to say) | stopped (by a coordinator, before it was sent)."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Self

from bot.database import Tx
from bot.database.transaction import Row

ANSWER = "answer"  # an answer that Telegram would not take yet; details: {"method": …, "payload": …}
NEWS = "news"  # new applications, for a coordinator; about: the programme; details: {"applications": [id, …]}
REMINDER = "reminder"  # about: the programme; details: {"reminder": its name, "event": id or 0, "starts_at": stamp}
EVENT = "event"  # something about an event changed; about: the event; details: {"news": its name, …}
STATUS = "status"  # about: the programme; details: {"known": the status its reader knows, "lost": places went with it}
WAVE = "wave"  # about: the wave; details: {"language": of the text, "zone": IANA}; the person may be a group's chat
PROGRESS = "progress"  # how far a wave is; about: the wave; details: announcements/progress.py
LETTER = "letter"  # about: the letter
ASTRAY = "astray"  # can't be sent to those it was planned for; about: the announcement
INCIDENT = "incident"  # errors, for an administrator; details: {"count": …, "numbers": […], "errors": {what: count}}
ERASED = "erased"  # their data is erased, so nothing of this delivery is kept either; details: {"language": theirs}
LEFT = "left"  # somebody who had applied has erased their data; for a coordinator; about: the programme
PURGE = "purge"  # for a coordinator: what is about to be deleted; about: the programme; details: {"day": ISO 8601}
GUARDIAN = "guardian"  # about: the programme; details: delivery/guardian_news.py
TEAM = "team"  # about: the programme, 0: every one; details: team_news.py
COMMANDS = "commands"  # the commands that Telegram offers in a chat: shows nothing
LATE = "late"  # not sent, being too late; for a coordinator; about: the programme; details: {"reminders": [name, …]}

# What is due goes in this order.
ANSWERS: Final = 0
USUAL: Final = 1
MANY: Final = 2  # announcements that can wait
RANKS: Final = (ANSWERS, USUAL, MANY)

TOGETHER: Final = 8  # reminders of events in one message at most
NOTHING_LEFT: Final = "nothing left to say"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one person. `about` is the id of the programme (or event, or announcement) it is about.

    `person_id` may be a group's chat, which is negative. `along` are others that are claimed with it and go in the same
    message.
    """

    id: int
    person_id: int
    kind: str
    about: int
    details: Mapping[str, Any]
    along: tuple[Self, ...] = ()

    @property
    def parts(self) -> tuple[Self, ...]:
        """All that the message is to say, each by itself."""
        return (replace(self, along=()), *self.along)


def queue(
    tx: Tx, person_id: int, kind: str, about: int, details: Mapping[str, Any], due_at: int, once: str | None = None
) -> bool:
    """Put a delivery into the outbox, due at `due_at` (seconds since 1970 UTC); whether it is new.

    What this person was, or is to be, told under the same `once` isn't queued again. `{"silent": true}` in
    `details` sends it without a sound.
    """
    return bool(
        tx.run(
            "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at, once, rank)"
            " VALUES (:person, :kind, :about, :details, 'queued', :due, :due, :once, :rank) ON CONFLICT DO NOTHING",
            person=person_id,
            kind=kind,
            about=about,
            details=json.dumps(details, ensure_ascii=False),
            due=due_at,
            once=once,
            rank=ANSWERS if kind == ANSWER else USUAL,
        )
    )


def first_due(tx: Tx, at: int, besides: Collection[int] = ()) -> Delivery | None:
    """What is to be sent next of all that is due, besides what is for these people; None: nothing."""
    for rank in RANKS:
        row = tx.one(
            "SELECT id, person_id, kind, about, details FROM deliveries"
            " WHERE state = 'queued' AND rank = :rank AND due_at <= :at"
            " AND person_id NOT IN (SELECT value FROM json_each(:besides)) ORDER BY due_at, id LIMIT 1",
            rank=rank,
            at=at,
            besides=json.dumps(list(besides)),
        )
        if row:
            return _delivery(row)
    return None


def claim(tx: Tx, delivery_id: int, at: int) -> Delivery | None:
    """It is ours to send now; None: it isn't waiting any more, or not due yet."""
    row = tx.one(
        "UPDATE deliveries SET state = 'sending', changed_at = :at"
        " WHERE id = :id AND state = 'queued' AND due_at <= :at RETURNING id, person_id, kind, about, details",
        id=delivery_id,
        at=at,
    )
    return _delivery(row) if row else None


def with_alike(tx: Tx, delivery: Delivery, at: int) -> Delivery:
    """A claimed delivery; with a reminder of an event come, claimed too, those of other events for the same person by
    the same rule that are due now.
    """
    if delivery.kind != REMINDER or not delivery.details["event"]:
        return delivery
    alike = tx.all(
        "UPDATE deliveries SET state = 'sending', changed_at = :at WHERE id IN"
        " (SELECT id FROM deliveries WHERE person_id = :person AND kind = :kind AND about = :about"
        " AND state = 'queued' AND +due_at <= :at AND json_extract(details, '$.reminder') = :reminder"
        " AND json_extract(details, '$.event') ORDER BY id LIMIT :most)"
        " RETURNING id, person_id, kind, about, details",
        at=at,
        person=delivery.person_id,
        kind=REMINDER,
        about=delivery.about,
        reminder=delivery.details["reminder"],
        most=TOGETHER - 1,
    )
    return replace(delivery, along=tuple(_delivery(row) for row in sorted(alike)))


def settle(
    tx: Tx, delivery: Delivery, state: str, at: int, reason: str | None = None, messages: Sequence[int] = ()
) -> None:
    """What became of a claimed delivery and those along with it, except what was left out: `messages`, by their ids.

    The words of an answer are not kept once they are sent. What is skipped hasn't been said, and may come to be worth
    saying: its `once` is free again. That somebody's data is erased leaves no row.
    """
    tx.run(
        "DELETE FROM deliveries WHERE kind = 'erased' AND state = 'sending'"
        " AND id IN (SELECT value FROM json_each(:ids))",
        ids=_ids(delivery),
    )
    tx.run(
        "UPDATE deliveries SET state = :state, changed_at = :at, reason = :reason, messages = :messages,"
        " once = CASE WHEN :state = 'skipped' THEN NULL ELSE once END,"
        " details = CASE WHEN kind = 'answer' THEN '{}' ELSE details END"
        " WHERE id IN (SELECT value FROM json_each(:ids)) AND state = 'sending'",
        ids=_ids(delivery),
        state=state,
        at=at,
        reason=reason,
        messages=json.dumps(messages) if messages else None,
    )


def leave_out(tx: Tx, part: Delivery, at: int) -> None:
    """There is nothing left to say of this part of a claimed delivery, whatever becomes of the others."""
    settle(tx, replace(part, along=()), "skipped", at, NOTHING_LEFT)


def put_back(tx: Tx, delivery: Delivery, due_at: int) -> None:
    """Telegram certainly did not take it: it is due again at `due_at`, with those along with it.

    A wave's is held again, since the wave may have been paused or stopped meanwhile.
    """
    tx.run(
        "UPDATE deliveries SET state = CASE kind WHEN 'wave' THEN 'held' ELSE 'queued' END, due_at = :due"
        " WHERE id IN (SELECT value FROM json_each(:ids)) AND state = 'sending'",
        ids=_ids(delivery),
        due=due_at,
    )


def postpone(tx: Tx, delivery_id: int, due_at: int) -> None:
    """It isn't due before `due_at`, if it still waits."""
    tx.run("UPDATE deliveries SET due_at = :due WHERE id = :id AND state = 'queued'", id=delivery_id, due=due_at)


def next_due(tx: Tx) -> int | None:
    """When the next delivery is due, as seconds since 1970 UTC; None when the outbox is empty."""
    dues = (
        tx.value("SELECT min(due_at) FROM deliveries WHERE state = 'queued' AND rank = :rank", rank=rank)
        for rank in RANKS
    )
    return min((due for due in dues if due is not None), default=None)


def after_restart(tx: Tx, at: int) -> int:
    """What was in flight when the process ended: nobody knows whether it arrived. How many there were.

    An answer goes out again, since seeing it twice harms nobody and its person waits for it.
    """
    tx.run("UPDATE deliveries SET state = 'queued' WHERE state = 'sending' AND kind = 'answer'")
    tx.run("DELETE FROM deliveries WHERE state = 'sending' AND kind = 'erased'")
    return tx.run("UPDATE deliveries SET state = 'unknown', changed_at = :at WHERE state = 'sending'", at=at)


def messages_of(tx: Tx, person_id: int, kind: str, about: int) -> tuple[int, ...]:
    """The ids of the messages in somebody's chat that a delivery has become; none where that isn't known."""
    found = tx.value(
        "SELECT messages FROM deliveries WHERE person_id = :person AND kind = :kind AND about = :about"
        " AND messages IS NOT NULL ORDER BY id DESC LIMIT 1",
        person=person_id,
        kind=kind,
        about=about,
    )
    return tuple(json.loads(found)) if found else ()


def find_message(tx: Tx, person_id: int, message_id: int) -> Delivery | None:
    """The delivery that has become this message in somebody's chat."""
    row = tx.one(
        "SELECT id, person_id, kind, about, details FROM deliveries WHERE person_id = :person"
        " AND EXISTS (SELECT 1 FROM json_each(messages) WHERE value = :message) ORDER BY id DESC LIMIT 1",
        person=person_id,
        message=message_id,
    )
    return _delivery(row) if row else None


def mark_read(tx: Tx, wave_id: int, person_id: int, at: int) -> bool | None:
    """Somebody says that they have read it: whether that is new; None: they didn't get it."""
    key = {"person": person_id, "wave": wave_id}
    where = "WHERE person_id = :person AND kind = 'wave' AND about = :wave AND state IN ('sending', 'sent', 'unknown')"
    if tx.run(f"UPDATE deliveries SET read_at = :at {where} AND read_at IS NULL", at=at, **key):  # noqa: S608  ours
        return True
    return False if tx.value(f"SELECT 1 FROM deliveries {where}", **key) else None  # noqa: S608


def mark_arrived(tx: Tx, wave_id: int, person_id: int, message_id: int) -> None:
    """Somebody does something with this message, so it has arrived, if nobody knew that until now."""
    tx.run(
        "UPDATE deliveries SET state = 'sent', reason = NULL, messages = json_array(:message)"
        " WHERE person_id = :person AND kind = 'wave' AND about = :wave AND messages IS NULL"
        " AND state IN ('held', 'queued', 'unknown')",
        person=person_id,
        wave=wave_id,
        message=message_id,
    )


def has_read(tx: Tx, wave_id: int, person_id: int) -> bool:
    """Whether somebody has said that they have read what a wave brought them."""
    return bool(
        tx.value(
            "SELECT 1 FROM deliveries WHERE person_id = :person AND kind = 'wave' AND about = :wave AND read_at > 0",
            person=person_id,
            wave=wave_id,
        )
    )


def _ids(delivery: Delivery) -> str:
    return json.dumps([part.id for part in delivery.parts])


def _delivery(row: Row) -> Delivery:
    return Delivery(row[0], row[1], row[2], row[3], json.loads(row[4]))
