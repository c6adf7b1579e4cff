"""What coordinators remark on somebody's application, for one another. Its person isn't shown them in the chat; they
are part of their data."""

from dataclasses import dataclass
from typing import Final

from bot.database import Tx
from bot.people import audit, roles
from bot.people.roles import NotAllowed
from bot.programmes.applications import Application
from bot.programmes.store import Missing

LONGEST: Final = 1_000

_COLUMNS: Final = (
    "SELECT remarks.id, application_id, author_id, coalesce(persons.first_name, ''), text, written_at"
    " FROM remarks LEFT JOIN persons ON persons.id = author_id"
)


@dataclass(frozen=True, slots=True)
class Remark:
    """`author` is the first name of who wrote it; `written_at` is in seconds since 1970 UTC."""

    id: int
    application_id: int
    author_id: int
    author: str
    text: str
    written_at: int


def write(tx: Tx, application: Application, author_id: int, text: str, at: int) -> Remark:
    """Keep a remark of at most `LONGEST` characters. `at`: seconds since 1970 UTC. Whoever calls asks for the role."""
    new = tx.insert(
        "INSERT INTO remarks (application_id, author_id, text, written_at) VALUES (:application, :author, :text, :at)",
        application=application.id,
        author=author_id,
        text=text[:LONGEST],
        at=at,
    )
    audit.note(tx, at, author_id, "write-remark", application.person_id, application.programme_id, about=new)
    return find(tx, new)


def find(tx: Tx, remark_id: int) -> Remark:
    """The remark with this id. Raises Missing."""
    row = tx.one(f"{_COLUMNS} WHERE remarks.id = :id", id=remark_id)
    if row is None:
        raise Missing(remark_id)
    return Remark(*row)


def of_application(tx: Tx, application_id: int) -> list[Remark]:
    """All of them, the newest first."""
    rows = tx.all(f"{_COLUMNS} WHERE application_id = :id ORDER BY remarks.id DESC", id=application_id)
    return [Remark(*row) for row in rows]


def count(tx: Tx, application_id: int) -> int:
    """How many there are."""
    return int(tx.value("SELECT count(*) FROM remarks WHERE application_id = :id", id=application_id))


def may_delete(tx: Tx, person_id: int, remark: Remark) -> bool:
    """Whether they wrote it, or are administrator."""
    return remark.author_id == person_id or roles.is_administrator(tx, person_id)


def delete(tx: Tx, application: Application, remark: Remark, actor_id: int, at: int) -> None:
    """It is gone; that it was is recorded. Raises NotAllowed for who is neither author nor administrator."""
    if not may_delete(tx, actor_id, remark):
        raise NotAllowed
    tx.run("DELETE FROM remarks WHERE id = :id", id=remark.id)
    audit.note(tx, at, actor_id, "delete-remark", application.person_id, application.programme_id, about=remark.id)
