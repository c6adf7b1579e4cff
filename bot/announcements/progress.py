"""How far a wave is, for the coordinator who watches: a delivery now and then, which changes one message.

Its details: {"from": [stamp, settled], "to": [stamp, settled]}, from which the rate follows; {"alone":
"finished" or "late"} in one that is a message of its own, since a changed message rings nobody.
"""

import json
from collections.abc import Mapping
from typing import Any

from bot.announcements import announcement, waves
from bot.announcements.waves import Wave
from bot.database import Tx
from bot.delivery import outbox

OFTEN, SELDOM = 3, 10  # seconds between two looks: in the first minute, and afterwards
FIRST = 60
LONG = 60  # seconds after which nobody looks at the screen any more


def tell(tx: Tx, wave: Wave, at: int) -> bool:
    """Show how far it is, unless that was done just now; whether it is to be shown."""
    pause = OFTEN if at - (wave.begun_at or at) < FIRST else SELDOM
    last = _last(tx, wave)
    if last and last[1] == "failed":  # the message was deleted
        waves.show_in(tx, wave.id, None)
        _forget(tx, wave)  # it may be shown in another one
        return False
    if last and (last[1] in {"queued", "sending"} or at - last[2] < pause):
        return False
    lately = last is not None and at - last[2] < LONG  # else it has been paused, or has slept
    return _queue(tx, wave, at, json.loads(last[0])["to"] if last and lately else None)


def is_behind(tx: Tx, wave: Wave) -> bool:
    """Whether somebody watches and was told last of another state than the present one."""
    if wave.shown_in is None:
        return False
    last = _last(tx, wave)
    return last is None or (last[1] != "failed" and json.loads(last[0])["to"][1] != waves.counts(tx, wave.id).settled)


def tell_end(tx: Tx, wave: Wave, at: int) -> None:
    """Show that it is over; by a message of its own too after a while, and where nobody watches."""
    last = _last(tx, wave)
    if last is None or last[1] != "queued":
        _queue(tx, wave, at, None)
    deleted = last is not None and last[1] == "failed"
    if wave.shown_in is None or deleted or at - (wave.begun_at or at) >= LONG:
        outbox.queue(tx, wave.actor_id, outbox.PROGRESS, wave.id, {"alone": "finished"}, at)


def tell_late(tx: Tx, wave: Wave, at: int) -> None:
    """Ask whether what was due long ago is still to be sent."""
    for person_id in announcement.whom_to_ask(tx, wave.actor_id, wave.announcement_id):
        outbox.queue(tx, person_id, outbox.PROGRESS, wave.id, {"alone": "late"}, at)


def rate(details: Mapping[str, Any]) -> float | None:
    """Deliveries a second, lately; None where that isn't known."""
    if not details.get("from"):
        return None
    (at, settled), (later, more) = details["from"], details["to"]
    return (more - settled) / (later - at) if later > at and more > settled else None


def last_rate(tx: Tx, wave: Wave) -> float | None:
    """The rate as it was told last."""
    last = _last(tx, wave)
    return rate(json.loads(last[0])) if last else None


def _queue(tx: Tx, wave: Wave, at: int, before: list[int] | None) -> bool:
    if wave.shown_in is None:
        return False
    _forget(tx, wave)
    details = {"from": before, "to": [at, waves.counts(tx, wave.id).settled]}
    return outbox.queue(tx, wave.actor_id, outbox.PROGRESS, wave.id, details, at)


def _forget(tx: Tx, wave: Wave) -> None:
    """What was told before, so that the table doesn't grow."""
    tx.run(
        "DELETE FROM deliveries WHERE person_id = :actor AND kind = 'progress' AND about = :wave"
        " AND state NOT IN ('queued', 'sending') AND json_extract(details, '$.alone') IS NULL",
        actor=wave.actor_id,
        wave=wave.id,
    )


def _last(tx: Tx, wave: Wave) -> tuple[str, str, int] | None:
    row: tuple[str, str, int] | None = tx.one(
        "SELECT details, state, changed_at FROM deliveries WHERE person_id = :actor AND kind = 'progress'"
        " AND about = :wave AND json_extract(details, '$.alone') IS NULL ORDER BY id DESC LIMIT 1",
        actor=wave.actor_id,
        wave=wave.id,
    )
    return row
