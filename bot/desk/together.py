"""What somebody has at a programme's events, and what was said to them and by them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.announcements import content as contents
from bot.announcements.content import Content
from bot.database import Tx
from bot.programmes import events, places
from bot.programmes.applications import Application
from bot.programmes.events import Scheduled
from bot.programmes.places import Place

ANNOUNCEMENT: Final = "announcement"
CORRECTION: Final = "correction"
RECALL: Final = "recall"
REMINDED: Final = "reminded"  # of an announcement
REMINDER: Final = "reminder"
EVENT: Final = "event"
STATUS: Final = "status"
ANSWER: Final = "answer"  # a letter to them
LETTER: Final = "letter"  # a letter from them
KINDS: Final = (ANNOUNCEMENT, CORRECTION, RECALL, REMINDED, REMINDER, EVENT, STATUS, ANSWER, LETTER)
_OF_WAVES: Final = {"announce": ANNOUNCEMENT, "correct": CORRECTION, "recall": RECALL, "remind": REMINDED}

# Announcements that went to everybody who knows the bot are among them; what concerns other programmes isn't.
_HERE: Final = "coalesce(announcements.programme_id, :programme) = :programme"
_SAID: Final = f"""
    SELECT kind, about, details, state, CASE WHEN state IN ('held', 'queued') THEN due_at ELSE changed_at END AS at,
        read_at, id FROM deliveries WHERE person_id = :person AND (
        (kind IN ('reminder', 'status') AND about = :programme)
        OR (kind = 'event' AND about IN (SELECT events.id FROM events WHERE events.programme_id = :programme))
        OR (kind = 'wave' AND about IN (SELECT waves.id FROM waves
            JOIN announcements ON announcements.id = waves.announcement_id WHERE {_HERE}))
        OR (kind = 'letter' AND json_extract(details, '$.shows') <> 'who' AND about IN (SELECT letters.id FROM letters
            JOIN announcements ON announcements.id = letters.announcement_id
            WHERE letters.person_id = :person AND letters.author_id <> :person AND {_HERE})))
    UNION ALL
    SELECT 'written', letters.id, '{{}}', 'sent', written_at, NULL, letters.id FROM letters
        JOIN announcements ON announcements.id = letters.announcement_id
        WHERE letters.person_id = :person AND letters.author_id = :person AND {_HERE}"""  # noqa: S608  ours


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody's place at an event. `position`: on the waiting list; `came`: they were ticked at the door."""

    scheduled: Scheduled
    place: Place
    position: int | None
    came: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One message to somebody, or (LETTER) from them. `words`: the first of its text, by language, or what it was
    about; `number`: the announcement's; `state`: the delivery's; `at`: when it was, or is to be, said, in seconds since
    1970 UTC; `read`: they said that they have read it."""

    kind: str
    words: Mapping[str, str]
    number: int | None
    state: str
    at: int
    read: bool


def places_of(tx: Tx, application: Application) -> list[Held]:
    """What the applicant has, or had, at the programme's events, the first event first."""
    there = {each.event_id: each for each in places.of_person(tx, application.person_id)}
    came = {
        row[0]
        for row in tx.all(
            "SELECT event_id FROM places JOIN events ON events.id = event_id WHERE person_id = :person"
            " AND came_at >= starts_at - :ticking",
            person=application.person_id,
            ticking=int(places.TICKING.total_seconds()),
        )
    }
    found = []
    for scheduled in events.of_programme(tx, application.programme_id):
        if place := there.get(scheduled.id):
            position = places.position(tx, place) if place.status == places.WAITING else None
            found.append(Held(scheduled, place, position, scheduled.id in came))
    return found


def count(tx: Tx, application: Application) -> int:
    """How many messages there are."""
    return int(tx.value(f"SELECT count(*) FROM ({_SAID})", **_who(application)))  # noqa: S608  ours


def messages_of(tx: Tx, application: Application, offset: int, size: int) -> list[Said]:
    """`size` messages from `offset` on, the newest first."""
    rows = tx.all(
        f"SELECT * FROM ({_SAID}) ORDER BY at DESC, id DESC LIMIT :size OFFSET :offset",  # noqa: S608  ours
        **_who(application),
        size=size,
        offset=offset,
    )
    return [
        _said(tx, kind, about, json.loads(details), state, at, bool(read))
        for kind, about, details, state, at, read, _ in rows
    ]


def _who(application: Application) -> dict[str, int]:
    return {"person": application.person_id, "programme": application.programme_id}


def _said(tx: Tx, kind: str, about: int, details: Mapping[str, Any], state: str, at: int, read: bool) -> Said:
    match kind:
        case "wave":
            number, what = tx.all("SELECT announcement_id, what FROM waves WHERE id = :id", id=about)[0]
            return Said(_OF_WAVES[what], _announced(tx, number), number, state, at, read)
        case "letter" | "written":
            number, written = tx.all("SELECT announcement_id, content FROM letters WHERE id = :id", id=about)[0]
            words = {"": contents.summary(Content.from_json(written))}
            return Said(ANSWER if kind == "letter" else LETTER, words, number, state, at, read)
        case "event":
            return Said(EVENT, events.find(tx, about).event.title, None, state, at, read)
        case "reminder":
            return Said(REMINDER, {"": str(details.get("reminder", ""))}, None, state, at, read)
    return Said(STATUS, {}, None, state, at, read)


def _announced(tx: Tx, announcement_id: int) -> Mapping[str, str]:
    rows = tx.all("SELECT language, content FROM announcement_texts WHERE announcement_id = :id", id=announcement_id)
    return {language: contents.summary(Content.from_json(content)) for language, content in rows}
