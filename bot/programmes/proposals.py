"""Workbooks that were sent to the bot and not applied yet: one for each coordinator, a new one in place of the last."""

from dataclasses import dataclass
from functools import lru_cache

from bot.database import Tx
from bot.programmes.store import Loaded
from bot.programmes.workbook.book import Workbook


@dataclass(frozen=True, slots=True)
class Proposal:
    """A workbook to be applied.

    `programme_id` and `revision` are those of its programme as it was when the two were compared; None and 0 where it
    was a new one.
    """

    id: int
    programme_id: int | None
    revision: int
    book: Workbook

    def fits(self, loaded: Loaded | None) -> bool:
        """Whether its programme is still as it was."""
        now = (loaded.id, loaded.revision) if loaded else (None, 0)
        return now == (self.programme_id, self.revision)


def propose(tx: Tx, person_id: int, loaded: Loaded | None, book: Workbook, at: int) -> int:
    """Keep what somebody sent, as compared with its programme as it stands (None: a new one); the proposal's id."""
    tx.run("DELETE FROM proposals WHERE person_id = :person", person=person_id)
    return tx.insert(
        "INSERT INTO proposals (person_id, programme_id, revision, workbook, sent_at)"
        " VALUES (:person, :programme, :revision, :workbook, :at)",
        person=person_id,
        programme=loaded.id if loaded else None,
        revision=loaded.revision if loaded else 0,
        workbook=book.to_json(),
        at=at,
    )


def find(tx: Tx, person_id: int, proposal_id: int | None = None) -> Proposal | None:
    """What this person sent and hasn't applied or dropped: if it has this id or, with None, whatever it is."""
    row = tx.one(
        "SELECT id, programme_id, revision, workbook FROM proposals"
        " WHERE person_id = :person AND id = coalesce(:id, id)",
        person=person_id,
        id=proposal_id,
    )
    return Proposal(row[0], row[1], row[2], _read(row[3])) if row else None


def drop(tx: Tx, person_id: int, proposal_id: int) -> bool:
    """Forget it; False if it was applied or dropped before, or is somebody else's."""
    return bool(
        tx.run("DELETE FROM proposals WHERE person_id = :person AND id = :id", person=person_id, id=proposal_id)
    )


@lru_cache(maxsize=4)
def _read(text: str) -> Workbook:
    """The workbook, read once: whoever tries its form asks for it at each answer."""
    return Workbook.from_json(text)
