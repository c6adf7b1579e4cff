"""A person's finished form in a programme, with a status."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.programmes.programme import Programme

SUBMITTED: Final = "submitted"
ACCEPTED: Final = "accepted"
WAITING: Final = "waiting"  # may yet be accepted
DECLINED: Final = "declined"
WITHDRAWN: Final = "withdrawn"  # by the person; they may apply again
STANDING: Final = (SUBMITTED, ACCEPTED, WAITING)  # whoever has one of these takes part, or may yet

COLUMNS = "id, person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at"


@dataclass(frozen=True, slots=True)
class Application:
    """Times are seconds since 1970 UTC; `answers` maps names of questions to values (forms/kinds)."""

    id: int
    person_id: int
    programme_id: int
    form_id: int
    answers: Mapping[str, Any]
    name: str
    status: str
    submitted_at: int
    updated_at: int


@dataclass(frozen=True, slots=True)
class Line:
    """One application in a list."""

    id: int
    name: str
    status: str
    submitted_at: int


def submit(
    tx: Tx, person_id: int, programme_id: int, form_id: int, answers: Mapping[str, Any], name: str, at: int
) -> tuple[int, bool]:
    """Keep a finished form: a new application, or the new answers of one that exists; (its id, whether it is new).

    One that was withdrawn is new again.
    """
    existing: tuple[int, str] | None = tx.one(
        "SELECT id, status FROM applications WHERE person_id = :person AND programme_id = :programme",
        person=person_id,
        programme=programme_id,
    )
    values = {"form": form_id, "answers": json.dumps(answers, ensure_ascii=False), "name": name, "at": at}
    if existing is not None:
        application_id, status = existing
        tx.run(
            "UPDATE applications SET form_id = :form, answers = :answers, name = :name, updated_at = :at,"
            " submitted_at = CASE status WHEN 'withdrawn' THEN :at ELSE submitted_at END,"
            " status = CASE status WHEN 'withdrawn' THEN 'submitted' ELSE status END WHERE id = :id",
            id=application_id,
            **values,
        )
        return application_id, status == WITHDRAWN
    new = tx.insert(
        "INSERT INTO applications"
        " (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
        " VALUES (:person, :programme, :form, :answers, :name, 'submitted', :at, :at)",
        person=person_id,
        programme=programme_id,
        **values,
    )
    return new, True


def find(tx: Tx, application_id: int) -> Application | None:
    """The application with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM applications WHERE id = :id", id=application_id)  # noqa: S608  a constant
    return _application(row) if row else None


def of_person(tx: Tx, person_id: int, programme_id: int) -> Application | None:
    """The person's application to this programme."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM applications WHERE person_id = :person AND programme_id = :programme",  # noqa: S608
        person=person_id,
        programme=programme_id,
    )
    return _application(row) if row else None


def stands(tx: Tx, person_id: int, programme_id: int) -> bool:
    """Whether the person has applied to this programme and not withdrawn."""
    application = of_person(tx, person_id, programme_id)
    return application is not None and application.status != WITHDRAWN


def decisions(status: str) -> tuple[str, ...]:
    """What a coordinator may make of an application with this status; of one that was withdrawn nothing."""
    possible = () if status == WITHDRAWN else (ACCEPTED, WAITING, DECLINED, SUBMITTED)
    return tuple(each for each in possible if each != status)


def may_withdraw(application: Application, programme: Programme, now: datetime) -> bool:
    """Whether its person may withdraw it at this aware instant: while it stands and the programme isn't over."""
    return application.status in STANDING and not programme.is_over(now.astimezone(ZoneInfo(programme.zone)).date())


def set_status(tx: Tx, application_id: int, status: str) -> None:
    """The status alone; what follows from it is a matter of `bot.reminders.changing`."""
    tx.run("UPDATE applications SET status = :status WHERE id = :id", status=status, id=application_id)


def count(tx: Tx, programme_id: int) -> int:
    """How many have applied to this programme."""
    return int(tx.value("SELECT count(*) FROM applications WHERE programme_id = :programme", programme=programme_id))


def page(tx: Tx, programme_id: int, offset: int, size: int) -> list[Line]:
    """`size` applications from `offset` on, the newest first."""
    rows = tx.all(
        "SELECT id, name, status, submitted_at FROM applications WHERE programme_id = :programme"
        " ORDER BY submitted_at DESC, id DESC LIMIT :size OFFSET :offset",
        programme=programme_id,
        size=size,
        offset=offset,
    )
    return [Line(*row) for row in rows]


def _application(row: tuple[Any, ...]) -> Application:
    return Application(row[0], row[1], row[2], row[3], json.loads(row[4]), *row[5:])
