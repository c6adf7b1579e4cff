"""One thing done for all of an announcement's people: sending it, correcting it, recalling it, reminding of it.

Its deliveries wait as `held` until the conductor lets them into the outbox's line, some hundred at a time: so it can be
paused and stopped at once, and what others are waiting for isn't behind ten thousand of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final

from bot.database import Tx
from bot.programmes.store import Missing

ANNOUNCE: Final = "announce"
CORRECT: Final = "correct"
RECALL: Final = "recall"
REMIND: Final = "remind"

PLANNED: Final = "planned"
GATHERING: Final = "gathering"  # who belongs to it is being fixed; the first are sent already
RUNNING: Final = "running"
PAUSED: Final = "paused"
STOPPED: Final = "stopped"
DONE: Final = "done"
GOING_ON: Final = (PLANNED, GATHERING, RUNNING, PAUSED)

NOBODY: Final = -(2**62)  # below the id of any person or group
PIECE: Final = 500  # rows changed in one transaction: people's answers wait meanwhile

_COLUMNS: Final = "id, announcement_id, what, state, actor_id, starts_at, begun_at, ended_at, shown_in, gathered_to"


@dataclass(frozen=True, slots=True)
class Wave:
    """Times are seconds since 1970 UTC. `shown_in` is the message of the actor that shows how far it is.

    People with ids up to `gathered_to` are in it, if they belong to it; None: everybody is.
    """

    id: int
    announcement_id: int
    what: str
    state: str
    actor_id: int
    starts_at: int
    begun_at: int | None
    ended_at: int | None
    shown_in: int | None
    gathered_to: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many deliveries of a wave are in each state."""

    held: int = 0
    queued: int = 0
    sending: int = 0
    sent: int = 0
    failed: int = 0
    unreachable: int = 0
    unknown: int = 0
    skipped: int = 0
    stopped: int = 0

    @property
    def to_come(self) -> int:
        """Those of which nothing is known yet."""
        return self.held + self.queued + self.sending

    @property
    def settled(self) -> int:
        """Those of which it is known what became."""
        return self.sent + self.failed + self.unreachable + self.unknown + self.skipped + self.stopped

    @property
    def all(self) -> int:
        """All that were gathered."""
        return self.to_come + self.settled


def launch(tx: Tx, announcement_id: int, what: str, actor_id: int, starts_at: int) -> Wave | None:
    """Begin it at `starts_at` (seconds since 1970 UTC); None: it is announced, or a wave of this kind is under way.

    What is recalled isn't sent any more: its other waves are stopped.
    """
    under_way = [wave for wave in of(tx, announcement_id) if wave.state in GOING_ON]
    if any(wave.what == what for wave in under_way) or (what == ANNOUNCE and announced(tx, announcement_id)):
        return None
    if what == RECALL:
        for wave in under_way:
            stop(tx, wave.id, starts_at)
    wave_id = tx.insert(
        "INSERT INTO waves (announcement_id, what, state, actor_id, starts_at, gathered_to)"
        " VALUES (:announcement, :what, 'planned', :actor, :starts, :nobody)",
        announcement=announcement_id,
        what=what,
        actor=actor_id,
        starts=starts_at,
        nobody=NOBODY,
    )
    return find(tx, wave_id)


def find(tx: Tx, wave_id: int) -> Wave:
    """The wave with this id. Raises Missing."""
    row = tx.one(f"SELECT {_COLUMNS} FROM waves WHERE id = :id", id=wave_id)  # noqa: S608  a constant
    if row is None:
        raise Missing(wave_id)
    return Wave(*row)


def of(tx: Tx, announcement_id: int) -> list[Wave]:
    """All waves of an announcement, the oldest first."""
    rows = tx.all(f"SELECT {_COLUMNS} FROM waves WHERE announcement_id = :id ORDER BY id", id=announcement_id)  # noqa: S608
    return [Wave(*row) for row in rows]


def announced(tx: Tx, announcement_id: int) -> Wave | None:
    """The wave that sends it; None: it is a draft."""
    return next((wave for wave in of(tx, announcement_id) if wave.what == ANNOUNCE), None)


def recalled(tx: Tx, announcement_id: int) -> bool:
    """Whether it has been recalled, or is being recalled."""
    return any(wave.what == RECALL and wave.state != STOPPED for wave in of(tx, announcement_id))


def counts(tx: Tx, wave_id: int) -> Counts:
    """How far it is. What is still held in a wave that was stopped counts as stopped."""
    found: dict[str, int] = dict(
        tx.all("SELECT state, count(*) FROM deliveries WHERE kind = 'wave' AND about = :id GROUP BY state", id=wave_id)
    )
    if find(tx, wave_id).state == STOPPED:
        found["stopped"] = found.get("stopped", 0) + found.pop("held", 0)
    return Counts(**{field.name: found.get(field.name, 0) for field in fields(Counts)})


def in_line(tx: Tx, wave_id: int) -> int:
    """How many of its deliveries wait in the outbox's line."""
    return int(
        tx.value("SELECT count(*) FROM deliveries WHERE kind = 'wave' AND about = :id AND state = 'queued'", id=wave_id)
    )


def is_through(tx: Tx, wave_id: int) -> bool:
    """Whether it is known of all its deliveries what became of them."""
    return not tx.value(
        "SELECT EXISTS (SELECT 1 FROM deliveries WHERE kind = 'wave' AND about = :id"
        " AND state IN ('held', 'queued', 'sending'))",
        id=wave_id,
    )


def pause(tx: Tx, wave_id: int, at: int) -> bool:
    """Send nothing more for now; whether it was going on."""
    if not _turn(tx, wave_id, PAUSED, (GATHERING, RUNNING)):
        return False
    _out_of_the_line(tx, wave_id, "held", at)
    return True


def resume(tx: Tx, wave_id: int) -> bool:
    """Go on; whether it was paused."""
    wave = find(tx, wave_id)
    return _turn(tx, wave_id, RUNNING if wave.gathered_to is None else GATHERING, (PAUSED,))


def stop(tx: Tx, wave_id: int, at: int) -> bool:
    """Send nothing more for good; whether it wasn't over. What was only planned never was: its wave is gone."""
    if tx.run("DELETE FROM waves WHERE id = :id AND state = 'planned'", id=wave_id):
        return True
    if not _turn(tx, wave_id, STOPPED, (GATHERING, RUNNING, PAUSED)):
        return False
    tx.run("UPDATE waves SET ended_at = :at, gathered_to = NULL WHERE id = :id", id=wave_id, at=at)
    _out_of_the_line(tx, wave_id, "stopped", at)
    sweep(tx, wave_id, at)
    return True


def sweep(tx: Tx, wave_id: int, at: int) -> int:
    """Mark a piece of what is held in a stopped wave as stopped; of how many."""
    return tx.run(
        "UPDATE deliveries SET state = 'stopped', changed_at = :at WHERE id IN"
        " (SELECT id FROM deliveries WHERE about = :wave AND state = 'held' LIMIT :piece)",
        wave=wave_id,
        at=at,
        piece=PIECE,
    )


def again(tx: Tx, wave_id: int, at: int) -> int:
    """Send it once more to those of whom nobody knows whether it arrived; to how many. What is recalled isn't sent."""
    wave = find(tx, wave_id)
    if wave.state not in {RUNNING, DONE} or (wave.what != RECALL and recalled(tx, wave.announcement_id)):
        return 0
    count = tx.run(
        "UPDATE deliveries SET state = 'held', due_at = :at, changed_at = :at, reason = NULL"
        " WHERE kind = 'wave' AND about = :wave AND state = 'unknown'",
        wave=wave_id,
        at=at,
    )
    if count:
        tx.run("UPDATE waves SET state = 'running', ended_at = NULL WHERE id = :id", id=wave_id)
    return count


def show_in(tx: Tx, wave_id: int, message_id: int | None) -> None:
    """Its progress is shown in this message of its actor from now on; None: in none."""
    tx.run("UPDATE waves SET shown_in = :message WHERE id = :id", id=wave_id, message=message_id)


def to_do(tx: Tx, at: int) -> list[Wave]:
    """Those that are to begin or under way, and those that were stopped and have to be swept."""
    begun = tx.all(
        f"SELECT {_COLUMNS} FROM waves WHERE state IN ('planned', 'gathering', 'running')"  # noqa: S608
        " AND starts_at <= :at ORDER BY id",
        at=at,
    )
    stopped = tx.all(
        f"SELECT {_COLUMNS} FROM waves WHERE state = 'stopped'"  # noqa: S608
        " AND EXISTS (SELECT 1 FROM deliveries WHERE about = waves.id AND deliveries.state = 'held')"
    )
    return [Wave(*row) for row in (*begun, *stopped)]


def unattended(tx: Tx, at: int) -> bool:
    """Whether the conductor would find something to do at once: to begin, to let into the line, to end, to sweep."""
    return any(
        wave.state != RUNNING or is_through(tx, wave.id) or (not in_line(tx, wave.id) and held_due(tx, wave.id, at))
        for wave in to_do(tx, at)
    )


def anything_to_do(tx: Tx, at: int) -> bool:
    """Whether any wave is to begin or under way, or has to be swept."""
    return bool(to_do(tx, at))


def next_due(tx: Tx, after: int = NOBODY) -> int | None:
    """When one begins or goes on next, later than `after`, as seconds since 1970 UTC; None: none will by itself."""
    return min((due for due in _dues(tx, after) if due is not None and due > after), default=None)


def _dues(tx: Tx, after: int) -> Iterator[int | None]:
    first = "SELECT min(due_at) FROM deliveries WHERE about = :wave AND state = 'held' AND due_at > :after"
    for wave_id, state, starts_at in tx.all(
        "SELECT id, state, starts_at FROM waves WHERE state IN ('planned', 'gathering', 'running')"
    ):
        yield tx.value(first, wave=wave_id, after=after) if state == RUNNING else starts_at


def held_due(tx: Tx, wave_id: int, at: int) -> bool:
    """Whether it is somebody's turn who isn't in the line yet."""
    return bool(
        tx.value(
            "SELECT EXISTS (SELECT 1 FROM deliveries WHERE about = :wave AND state = 'held' AND due_at <= :at)",
            wave=wave_id,
            at=at,
        )
    )


def _turn(tx: Tx, wave_id: int, state: str, before: tuple[str, ...]) -> bool:
    if find(tx, wave_id).state not in before:
        return False
    tx.run("UPDATE waves SET state = :state WHERE id = :id", state=state, id=wave_id)
    return True


def _out_of_the_line(tx: Tx, wave_id: int, state: str, at: int) -> None:
    tx.run(
        "UPDATE deliveries SET state = :state, changed_at = :at"
        " WHERE kind = 'wave' AND about = :wave AND state = 'queued'",
        state=state,
        at=at,
        wave=wave_id,
    )
