"""A guardian's word about one young person's taking part in one programme: the one-time link, who opened it, what they
said. The latest row of a child in a programme counts.

A link belongs to whoever opened it last, until somebody has shared their own number: from then on it is theirs alone.
"""

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.programmes import applications
from bot.programmes.applications import WITHDRAWN as APPLICATION_WITHDRAWN
from bot.programmes.applications import Application
from bot.programmes.consents import fingerprint
from bot.programmes.meaning import is_minor
from bot.programmes.store import Shelf

ASKED: Final = "asked"
OPENED: Final = "opened"
CONSENTED: Final = "consented"
DECLINED: Final = "declined"
WITHDRAWN: Final = "withdrawn"  # the consent
REPLACED: Final = "replaced"  # by a newer link
# What the table doesn't hold, but people are told.
NEVER: Final = "never"  # asked
EXPIRED: Final = "expired"  # the link, before anybody shared their number

# Why a link doesn't open.
UNKNOWN: Final = "unknown"
OWN: Final = "own"  # the young person opened it themself
USED: Final = "used"  # by somebody else
YOUNG: Final = "young"  # whoever opened it needs a guardian themself
GONE: Final = "gone"  # nothing is applied for any more

LIFETIME: Final = timedelta(days=14)  # of a link
LONGEST_NAME: Final = 128

_COLUMNS = (
    "SELECT id, child_id, programme_id, state, made_at, expires_at, guardian_id, name, phone, notice, language,"
    " decided_at, withdrawn_at FROM guardianships"
)


class GuardianMissing(Exception):
    """An application can't be accepted: its person is below the age, and no guardian's consent holds."""

    def __init__(self, application_id: int) -> None:
        super().__init__(application_id)
        self.application_id = application_id


@dataclass(frozen=True, slots=True)
class Guardianship:
    """Times are seconds since 1970 UTC. `name` and `phone` are those of the contact that the guardian shared; `notice`
    is what they agreed to, in `language`."""

    id: int
    child_id: int
    programme_id: int
    state: str
    made_at: int
    expires_at: int
    guardian_id: int | None
    name: str | None
    phone: str | None
    notice: str | None
    language: str | None
    decided_at: int | None
    withdrawn_at: int | None

    def standing(self, at: int) -> str:
        """Its state, or EXPIRED: nobody can use the link any more."""
        unused = self.state in {ASKED, OPENED} and self.phone is None
        return EXPIRED if unused and at >= self.expires_at else self.state


def needed(tx: Tx, shelf: Shelf, application: Application) -> bool:
    """Whether a guardian has to agree before this application is accepted, by the answers as they are now."""
    programme = shelf.programme(tx, application.programme_id).programme
    if programme.guardian_below is None:
        return False
    return is_minor(shelf.form(tx, application.form_id), application.answers, programme)


def is_missing(tx: Tx, shelf: Shelf, application: Application) -> bool:
    """Whether a consent is needed, and none holds."""
    if not needed(tx, shelf, application):
        return False
    latest = present(tx, application.person_id, application.programme_id)
    return latest is None or latest.state != CONSENTED


def state_of(tx: Tx, shelf: Shelf, application: Application, at: int) -> str | None:
    """How it stands with the consent, NEVER and EXPIRED included; None: none is needed."""
    if not needed(tx, shelf, application):
        return None
    latest = present(tx, application.person_id, application.programme_id)
    return latest.standing(at) if latest else NEVER


def present(tx: Tx, child_id: int, programme_id: int) -> Guardianship | None:
    """The one that counts."""
    row = tx.one(
        f"{_COLUMNS} WHERE child_id = :child AND programme_id = :programme ORDER BY id DESC LIMIT 1",
        child=child_id,
        programme=programme_id,
    )
    return Guardianship(*row) if row else None


def standings(tx: Tx, programme_id: int, at: int) -> Mapping[int, str]:
    """How it stands with everybody's of a programme, by the young person's id; who was never asked isn't there."""
    rows = tx.all(
        f"{_COLUMNS} WHERE id IN (SELECT max(id) FROM guardianships WHERE programme_id = :id GROUP BY child_id)",  # noqa: S608  a constant
        id=programme_id,
    )
    return {found.child_id: found.standing(at) for found in (Guardianship(*row) for row in rows)}


def find(tx: Tx, guardianship_id: int) -> Guardianship | None:
    """The one with this id."""
    row = tx.one(f"{_COLUMNS} WHERE id = :id", id=guardianship_id)
    return Guardianship(*row) if row else None


def of_guardian(tx: Tx, person_id: int) -> list[Guardianship]:
    """Those that count and in which this person acts, the newest first."""
    rows = tx.all(f"{_COLUMNS} WHERE guardian_id = :id AND state <> 'replaced' ORDER BY id DESC", id=person_id)
    return [each for each in (Guardianship(*row) for row in rows) if counts(tx, each)]


def counts(tx: Tx, guardianship: Guardianship) -> bool:
    """Whether it is the latest of its child in its programme."""
    latest = present(tx, guardianship.child_id, guardianship.programme_id)
    return latest is not None and latest.id == guardianship.id


def refusals(tx: Tx, child_id: int, programme_id: int, besides: int) -> int:
    """How often a guardian declined or withdrew before the row `besides`: coordinators want to know."""
    return int(
        tx.value(
            "SELECT count(*) FROM guardianships WHERE child_id = :child AND programme_id = :programme"
            " AND state IN ('declined', 'withdrawn') AND id <> :besides",
            child=child_id,
            programme=programme_id,
            besides=besides,
        )
    )


def ask(tx: Tx, child_id: int, programme_id: int, at: int) -> str | None:
    """A new link's code, which is kept nowhere; what was open before is replaced. None: a consent holds already."""
    latest = present(tx, child_id, programme_id)
    if latest and latest.state == CONSENTED:
        return None
    tx.run(
        "UPDATE guardianships SET state = 'replaced', name = NULL, phone = NULL"
        " WHERE child_id = :child AND programme_id = :programme AND state IN ('asked', 'opened')",
        child=child_id,
        programme=programme_id,
    )
    code = secrets.token_urlsafe(16)
    tx.insert(
        "INSERT INTO guardianships (child_id, programme_id, code_hash, state, made_at, expires_at)"
        " VALUES (:child, :programme, :hash, 'asked', :at, :expires)",
        child=child_id,
        programme=programme_id,
        hash=_hash(code),
        at=at,
        expires=at + int(LIFETIME.total_seconds()),
    )
    return code


def open_link(tx: Tx, shelf: Shelf, code: str, person_id: int, at: int) -> Guardianship | str:
    """The guardianship for whoever opens the link, or why it doesn't open: UNKNOWN, OWN, REPLACED, USED, EXPIRED, GONE,
    YOUNG."""
    row = tx.one(f"{_COLUMNS} WHERE code_hash = :hash", hash=_hash(code))
    found = Guardianship(*row) if row else None
    if found is None:
        return UNKNOWN
    if reason := _shut(tx, shelf, found, person_id, at):
        return reason
    if found.phone is not None:
        return found
    tx.run(
        "UPDATE guardianships SET state = 'opened', guardian_id = :person WHERE id = :id", person=person_id, id=found.id
    )
    return replace(found, state=OPENED, guardian_id=person_id)


def _shut(tx: Tx, shelf: Shelf, found: Guardianship, person_id: int, at: int) -> str | None:
    """Why a link doesn't open for this person; None: it does."""
    if found.phone is not None and found.guardian_id == person_id and counts(tx, found):
        return None
    reasons: tuple[tuple[str, Callable[[], bool]], ...] = (
        (OWN, lambda: found.child_id == person_id),
        (REPLACED, lambda: found.state == REPLACED or not counts(tx, found)),
        (USED, lambda: found.phone is not None),
        (EXPIRED, lambda: found.standing(at) == EXPIRED),
        (GONE, lambda: not applications.stands(tx, found.child_id, found.programme_id)),
        (YOUNG, lambda: _is_young(tx, shelf, person_id, at)),
    )
    return next((reason for reason, holds in reasons if holds()), None)


def shares(tx: Tx, guardianship: Guardianship, person_id: int, at: int) -> bool:
    """Whether this person's number is what is waited for."""
    return (
        guardianship.guardian_id == person_id
        and guardianship.standing(at) == OPENED
        and guardianship.phone is None
        and counts(tx, guardianship)
    )


def share(tx: Tx, guardianship: Guardianship, name: str, phone: str) -> None:
    """Keep the guardian's own contact, as Telegram gives it: its numbers may lack the "+"."""
    digits = "".join(letter for letter in phone if letter.isdecimal() and letter.isascii())
    tx.run(
        "UPDATE guardianships SET name = :name, phone = :phone WHERE id = :id",
        name=" ".join(name.split())[:LONGEST_NAME],
        phone=f"+{digits}"[:32],
        id=guardianship.id,
    )


def may_decide(tx: Tx, guardianship: Guardianship, person_id: int) -> bool:
    """Whether this person's word counts: theirs is the link, their number is known, and nothing newer is there."""
    return guardianship.guardian_id == person_id and guardianship.phone is not None and counts(tx, guardianship)


def consent(tx: Tx, guardianship: Guardianship, notice: str, language: str, at: int) -> None:
    """They agree to `notice`, word by word. Whoever declined or withdrew before agrees anew, in a row of its own."""
    values = {"notice": notice, "hash": fingerprint(notice), "language": language, "at": at}
    if guardianship.state == OPENED:
        tx.run(
            "UPDATE guardianships SET state = 'consented', notice = :notice, notice_hash = :hash, language = :language,"
            " decided_at = :at WHERE id = :id",
            id=guardianship.id,
            **values,
        )
        return
    tx.insert(
        "INSERT INTO guardianships (child_id, programme_id, code_hash, state, made_at, expires_at, guardian_id, name,"
        " phone, notice, notice_hash, language, decided_at) SELECT child_id, programme_id, :no_link, 'consented', :at,"
        " :at, guardian_id, name, phone, :notice, :hash, :language, :at FROM guardianships WHERE id = :id",
        no_link=secrets.token_bytes(32),
        id=guardianship.id,
        **values,
    )


def refuse(tx: Tx, guardianship: Guardianship, at: int) -> str:
    """They don't agree, or not any more: DECLINED or WITHDRAWN."""
    if guardianship.state == CONSENTED:
        tx.run(
            "UPDATE guardianships SET state = 'withdrawn', withdrawn_at = :at WHERE id = :id", at=at, id=guardianship.id
        )
        return WITHDRAWN
    tx.run("UPDATE guardianships SET state = 'declined', decided_at = :at WHERE id = :id", at=at, id=guardianship.id)
    return DECLINED


def _is_young(tx: Tx, shelf: Shelf, person_id: int, at: int) -> bool:
    """Whether somebody needs a guardian's consent themself, in a programme that isn't over."""
    for row in tx.all("SELECT programme_id FROM applications WHERE person_id = :id", id=person_id):
        programme = shelf.programme(tx, row[0]).programme
        application = applications.of_person(tx, person_id, row[0])
        over = programme.is_over(datetime.fromtimestamp(at, ZoneInfo(programme.zone)).date())
        if application and application.status != APPLICATION_WITHDRAWN and not over and needed(tx, shelf, application):
            return True
    return False


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
