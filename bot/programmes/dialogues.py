"""Dialogues in the database: where each person is in each form. A row changes by compare-and-swap on its revision."""

from dataclasses import dataclass

from bot.database import Tx
from bot.database.transaction import Row
from bot.forms.dialogue import Dialogue


@dataclass(frozen=True, slots=True)
class Stored:
    """A dialogue as it is stored."""

    person_id: int
    programme_id: int
    form_id: int
    dialogue: Dialogue
    revision: int


def find(tx: Tx, person_id: int, programme_id: int) -> Stored | None:
    """The person's dialogue in this programme."""
    return _stored(
        tx.one(
            "SELECT person_id, programme_id, form_id, state, revision FROM dialogues"
            " WHERE person_id = :person AND programme_id = :programme",
            person=person_id,
            programme=programme_id,
        )
    )


def of_form(tx: Tx, person_id: int, form_id: int) -> Stored | None:
    """The person's dialogue in this form; None if it has been carried over to another one."""
    return _stored(
        tx.one(
            "SELECT person_id, programme_id, form_id, state, revision FROM dialogues"
            " WHERE person_id = :person AND form_id = :form",
            person=person_id,
            form=form_id,
        )
    )


def unfinished(tx: Tx, person_id: int) -> list[int]:
    """The ids of the programmes in which the person has an unfinished dialogue, the latest first."""
    rows = tx.all(
        "SELECT programme_id FROM dialogues WHERE person_id = :person ORDER BY updated_at DESC", person=person_id
    )
    return [row[0] for row in rows]


def count(tx: Tx, programme_id: int) -> int:
    """How many people have an unfinished dialogue in this programme."""
    return int(tx.value("SELECT count(*) FROM dialogues WHERE programme_id = :programme", programme=programme_id))


def add(tx: Tx, person_id: int, programme_id: int, form_id: int, dialogue: Dialogue, at: int) -> None:
    """A dialogue begins."""
    tx.run(
        "INSERT INTO dialogues (person_id, programme_id, form_id, state, revision, updated_at)"
        " VALUES (:person, :programme, :form, :state, 1, :at)",
        person=person_id,
        programme=programme_id,
        form=form_id,
        state=dialogue.to_json(),
        at=at,
    )


def update(tx: Tx, before: Stored, dialogue: Dialogue, at: int, form_id: int | None = None) -> None:
    """The dialogue goes on, perhaps in another form. Raises RuntimeError if it isn't as it was `before`."""
    changed = tx.run(
        "UPDATE dialogues SET form_id = :form, state = :state, revision = revision + 1, updated_at = :at"
        " WHERE person_id = :person AND programme_id = :programme AND revision = :revision",
        form=form_id or before.form_id,
        state=dialogue.to_json(),
        at=at,
        person=before.person_id,
        programme=before.programme_id,
        revision=before.revision,
    )
    if not changed:
        raise RuntimeError("the dialogue was changed by somebody else within one transaction")


def remove(tx: Tx, person_id: int, programme_id: int) -> bool:
    """The dialogue ends; False if there was none."""
    return bool(
        tx.run(
            "DELETE FROM dialogues WHERE person_id = :person AND programme_id = :programme",
            person=person_id,
            programme=programme_id,
        )
    )


def _stored(row: Row | None) -> Stored | None:
    return Stored(row[0], row[1], row[2], Dialogue.from_json(row[3]), row[4]) if row else None
