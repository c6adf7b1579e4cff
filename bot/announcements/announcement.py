"""An announcement and its texts. It is a draft until it has a wave (`waves.py`)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final, NamedTuple

from bot.announcements.content import Content
from bot.database import Tx
from bot.people import roles
from bot.programmes.store import Missing

NORMAL: Final = "normal"  # waits for the morning where it is night
URGENT: Final = "urgent"  # comes at once, at night too
SAFETY: Final = "safety"  # urgent, and goes to those who want no announcements too
URGENCIES: Final = (NORMAL, URGENT, SAFETY)


@dataclass(frozen=True, slots=True)
class Plan:
    """When it is sent: at a naive wall time in an IANA zone, or (None) in the zone of each person."""

    wall: datetime
    zone: str | None


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a coordinator says to many.

    `programme_id` None: to everybody who knows the bot, as only administrators may. `audience` is a query
    (`audiences/`), "" until it is chosen. `fallback` is the language whose text those get for whose language there is
    none; None: each language needs its own. `groups` are ids of Telegram groups (`bot.people.groups`) that get it too.
    `plan` None: at once. `revision` counts the changes.
    """

    id: int
    programme_id: int | None
    author_id: int
    audience: str = ""
    urgency: str = NORMAL
    fallback: str | None = None
    read_button: bool = False
    answer_button: bool = True
    groups: tuple[int, ...] = ()
    plan: Plan | None = None
    revision: int = 0

    @property
    def at_any_hour(self) -> bool:
        """Whether it is sent at night too."""
        return self.urgency != NORMAL


class Text(NamedTuple):
    """What is said in one language; `former` is what was sent before it was corrected."""

    content: Content
    former: Content | None


def create(tx: Tx, programme_id: int | None, author_id: int, at: int) -> Announcement:
    """A new draft."""
    draft = Announcement(0, programme_id, author_id)
    new = tx.insert(
        "INSERT INTO announcements (programme_id, author_id, details, changed_at)"
        " VALUES (:programme, :author, :details, :at)",
        programme=programme_id,
        author=author_id,
        details=_details(draft),
        at=at,
    )
    return replace(draft, id=new)


def find(tx: Tx, announcement_id: int) -> Announcement:
    """The announcement with this id. Raises Missing."""
    row = tx.one(
        "SELECT programme_id, author_id, audience, details, revision FROM announcements WHERE id = :id",
        id=announcement_id,
    )
    if row is None:
        raise Missing(announcement_id)
    facts: dict[str, Any] = json.loads(row[3])
    if plan := facts["plan"]:
        facts["plan"] = Plan(datetime.fromisoformat(plan[0]), plan[1])
    facts["groups"] = tuple(facts["groups"])
    programme_id, author_id, audience, _, revision = row
    return Announcement(announcement_id, programme_id, author_id, audience, **facts, revision=revision)


def looked_after(tx: Tx, person_id: int, announcement_id: int) -> Announcement:
    """The announcement, for somebody who looks after its programme. Raises Missing and NotAllowed."""
    found = find(tx, announcement_id)
    roles.require(tx, person_id, found.programme_id)
    return found


def is_looked_after(tx: Tx, person_id: int, announcement_id: int) -> bool:
    """Whether somebody looks after its programme, or still does. Raises Missing."""
    return person_id in roles.coordinators_of(tx, find(tx, announcement_id).programme_id)


def whom_to_ask(tx: Tx, actor_id: int, announcement_id: int) -> list[int]:
    """Who decides what becomes of it: the coordinator who sent it, or all of them, if that one is none any more."""
    looking_after = roles.coordinators_of(tx, find(tx, announcement_id).programme_id)
    return [actor_id] if actor_id in looking_after else looking_after


def save(tx: Tx, announcement: Announcement, at: int) -> Announcement:
    """Keep what was changed."""
    tx.run(
        "UPDATE announcements SET audience = :audience, details = :details, revision = revision + 1, changed_at = :at"
        " WHERE id = :id",
        id=announcement.id,
        audience=announcement.audience,
        details=_details(announcement),
        at=at,
    )
    return replace(announcement, revision=announcement.revision + 1)


def texts(tx: Tx, announcement_id: int) -> Mapping[str, Text]:
    """What it says, by language."""
    rows = tx.all(
        "SELECT language, content, former FROM announcement_texts WHERE announcement_id = :id ORDER BY language",
        id=announcement_id,
    )
    return {
        language: Text(Content.from_json(content), Content.from_json(former) if former else None)
        for language, content, former in rows
    }


def set_text(tx: Tx, announcement_id: int, language: str, content: Content, *, former: Content | None = None) -> None:
    """It says this in that language from now on; `former` is what was sent until now, if it is a correction."""
    tx.run(
        "INSERT INTO announcement_texts (announcement_id, language, content, former)"
        " VALUES (:id, :language, :content, :former)"
        " ON CONFLICT DO UPDATE SET content = excluded.content, former = excluded.former",
        id=announcement_id,
        language=language,
        content=content.to_json(),
        former=former.to_json() if former else None,
    )


def drop_text(tx: Tx, announcement_id: int, language: str) -> None:
    """It says nothing in that language any more."""
    tx.run(
        "DELETE FROM announcement_texts WHERE announcement_id = :id AND language = :language",
        id=announcement_id,
        language=language,
    )


def drop(tx: Tx, announcement_id: int) -> bool:
    """Forget a draft; False if there is none, or it has been sent."""
    return bool(
        tx.run(
            "DELETE FROM announcements WHERE id = :id AND NOT EXISTS"
            " (SELECT 1 FROM waves WHERE announcement_id = announcements.id)",
            id=announcement_id,
        )
    )


def _details(announcement: Announcement) -> str:
    plan = announcement.plan
    return json.dumps(
        {
            "urgency": announcement.urgency,
            "fallback": announcement.fallback,
            "read_button": announcement.read_button,
            "answer_button": announcement.answer_button,
            "groups": list(announcement.groups),
            "plan": [plan.wall.isoformat(), plan.zone] if plan else None,
        }
    )
