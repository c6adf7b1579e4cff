"""Which notice somebody agreed to: the very words, their hash, language and time (GDPR art. 7 asks for proof)."""

import hashlib

from bot.database import Tx


def fingerprint(notice: str) -> str:
    """The SHA-256 of a notice as hex digits; a button that agrees to it carries the first eight."""
    return hashlib.sha256(notice.encode()).hexdigest()


def give(tx: Tx, person_id: int, programme_id: int, notice: str, language: str, at: int) -> None:
    """Record that the person agreed to `notice` as it was shown to them."""
    tx.run(
        "INSERT INTO consents (person_id, programme_id, notice_hash, notice, language, given_at)"
        " VALUES (:person, :programme, :hash, :notice, :language, :at)",
        person=person_id,
        programme=programme_id,
        hash=fingerprint(notice),
        notice=notice,
        language=language,
        at=at,
    )


def agreed_in(tx: Tx, person_id: int, programme_id: int) -> tuple[str, str] | None:
    """The fingerprint and the language of the notice that the person agreed to last, unless it was taken back."""
    row: tuple[str, str] | None = tx.one(
        "SELECT notice_hash, language FROM consents"
        " WHERE person_id = :person AND programme_id = :programme AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1",
        person=person_id,
        programme=programme_id,
    )
    return row


def withdraw(tx: Tx, person_id: int, programme_id: int, at: int) -> bool:
    """Record that the person takes back what they agreed to; False if nothing stood."""
    return bool(
        tx.run(
            "UPDATE consents SET withdrawn_at = :at"
            " WHERE person_id = :person AND programme_id = :programme AND withdrawn_at IS NULL",
            person=person_id,
            programme=programme_id,
            at=at,
        )
    )


def standing(tx: Tx, person_id: int) -> list[int]:
    """The ids of the programmes whose notice the person agreed to and hasn't taken that back."""
    rows = tx.all(
        "SELECT DISTINCT programme_id FROM consents WHERE person_id = :person AND withdrawn_at IS NULL"
        " ORDER BY programme_id",
        person=person_id,
    )
    return [row[0] for row in rows]
