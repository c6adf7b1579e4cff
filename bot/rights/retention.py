"""What is past its time is deleted: a piece at a time, so that people's answers never wait long for it.

A programme's data is kept for its `keep_days` after its last day; some answers for less, where their question says so
(`bind::kopru:keep`, such as 30d, 6m or 1y after that day). Who then has nothing left here and hasn't written for as
long as the longest of these times is forgotten too.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.clock import instant
from bot.database import Tx
from bot.delivery import outbox
from bot.forms.record import without
from bot.people import audit, roles
from bot.programmes.programme import Programme
from bot.programmes.store import Loaded, Shelf
from bot.reminders.changing.telling import hour
from bot.rights.erasing import erase

NOTICE: Final = timedelta(days=7)  # coordinators know of it so long before
PIECE: Final = 500  # rows of one table in one transaction
PEOPLE: Final = 50  # in one transaction
ANSWERS_KEPT: Final = timedelta(days=3)  # that an answer had to wait in the outbox is of no use longer than that
SPANS: Final = {"d": 1, "w": 7, "m": 30, "y": 365}  # days

# What of a programme is about its people, in the order in which it goes: (table, what names a row, which of them).
_EVENTS: Final = "(SELECT id FROM events WHERE programme_id = :programme)"
_ANNOUNCEMENTS: Final = "(SELECT id FROM announcements WHERE programme_id = :programme)"
_WAVES: Final = f"(SELECT id FROM waves WHERE announcement_id IN {_ANNOUNCEMENTS})"  # noqa: S608  constants
_LETTERS: Final = f"(SELECT id FROM letters WHERE announcement_id IN {_ANNOUNCEMENTS})"  # noqa: S608  constants
_DELIVERIES: Final = " OR ".join(  # of kinds that say by `about` to which programme they belong; others go by age
    [
        "kind IN ('news', 'reminder', 'status', 'late', 'left', 'guardian') AND about = :programme",
        f"kind = 'event' AND about IN {_EVENTS}",
        f"kind IN ('wave', 'progress') AND about IN {_WAVES}",
        f"kind = 'letter' AND about IN {_LETTERS}",
    ]
)
# Those that go with their programme and not before: whatever was said once must not be said again while it lasts.
_OF_ANY_PROGRAMME: Final = _DELIVERIES.replace("= :programme", "IS NOT NULL")
_OF_PROGRAMME: Final = (
    ("deliveries", "id", _DELIVERIES),
    ("letters", "id", f"announcement_id IN {_ANNOUNCEMENTS}"),
    ("places", "event_id, person_id", f"event_id IN {_EVENTS}"),
    ("dialogues", "person_id, programme_id", "programme_id = :programme"),
    ("guardianships", "id", "programme_id = :programme"),
    ("consents", "id", "programme_id = :programme"),
    ("applications", "id", "programme_id = :programme"),
    ("due", "id", "programme_id = :programme AND person_id <> 0"),
)
# Somebody who has any of these isn't forgotten.
_HOLDS: Final = (
    *(
        (table, "person_id")
        for table in ("applications", "dialogues", "consents", "places", "letters", "roles", "erasures")
    ),
    ("guardianships", "child_id"),
    ("guardianships", "guardian_id"),
)


@dataclass(frozen=True, slots=True)
class Purge:
    """What of one programme is past its time, or will be on `day`: how many rows of which table."""

    loaded: Loaded
    day: date
    counts: Mapping[str, int]


def purge_day(programme: Programme) -> date:
    """The first day, in the programme's zone, on which its people's data isn't kept any more."""
    return programme.end + timedelta(days=programme.keep_days + 1)


def moment(programme: Programme) -> datetime:
    """The aware instant when that day begins."""
    return instant(datetime.combine(purge_day(programme), time()), programme.zone)


def held(tx: Tx, programme_id: int) -> Mapping[str, int]:
    """How much there is about people in this programme, by table; tables that hold nothing are left out."""
    counts = {
        table: int(tx.value(f"SELECT count(*) FROM {table} WHERE {which}", programme=programme_id))  # noqa: S608  ours
        for table, _, which in _OF_PROGRAMME
    }
    return {table: count for table, count in counts.items() if count}


def past(tx: Tx, shelf: Shelf, now: datetime) -> list[Purge]:
    """The programmes whose time is over and that still hold something."""
    over = [loaded for loaded in shelf.all(tx) if moment(loaded.programme) <= now]
    found = [Purge(loaded, purge_day(loaded.programme), held(tx, loaded.id)) for loaded in over]
    return [each for each in found if each.counts]


def announce(tx: Tx, shelf: Shelf, now: datetime) -> int:
    """Tell the coordinators of each programme whose time is over in a week, or is already; of how many programmes.

    Once for each day that it may become: who changes the programme's dates changes this day.
    """
    announced = to_announce(tx, shelf, now)
    for loaded in announced:
        day = purge_day(loaded.programme)
        goes = max(day, (now + NOTICE).date())
        for coordinator in roles.coordinators_of(tx, loaded.id):
            due, _ = hour(tx, loaded, coordinator, None, now)
            once = f"purge:{loaded.id}:{day}"
            outbox.queue(tx, coordinator, outbox.PURGE, loaded.id, {"day": goes.isoformat()}, due, once)
        details = {"day": day.isoformat()}
        audit.note(tx, int(now.timestamp()), audit.OPERATOR, "announce-purge", None, loaded.id, details=details)
    return len(announced)


def to_announce(tx: Tx, shelf: Shelf, now: datetime) -> list[Loaded]:
    """The programmes that hold something, and whose coordinators have to be told that it will be deleted."""
    ending = [loaded for loaded in shelf.all(tx) if now >= moment(loaded.programme) - NOTICE]
    return [
        loaded
        for loaded in ending
        if _announced_at(tx, loaded.id, purge_day(loaded.programme)) is None and held(tx, loaded.id)
    ]


def ripe(tx: Tx, shelf: Shelf, now: datetime) -> Loaded | None:
    """A programme whose time is over and whose coordinators have known so for a week; None: there is none."""
    for purge in past(tx, shelf, now):
        announced_at = _announced_at(tx, purge.loaded.id, purge.day)
        if announced_at is not None and now.timestamp() - announced_at >= NOTICE.total_seconds():
            return purge.loaded
    return None


def purge_piece(tx: Tx, programme_id: int, piece: int = PIECE) -> Counter[str]:
    """Delete a piece of what the programme holds about people; what that was; nothing once there is nothing left."""
    tx.run("UPDATE persons SET talking_in = NULL WHERE talking_in = :programme", programme=programme_id)
    for table, key, which in _OF_PROGRAMME:
        deleted = tx.run(
            f"DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {which} LIMIT :piece)",  # noqa: S608
            programme=programme_id,
            piece=piece,
        )
        if deleted:
            return Counter({table: deleted})
    return Counter()


def note_purge(tx: Tx, programme_id: int, counts: Mapping[str, int], at: int) -> None:
    """Record in the audit trail what was deleted."""
    audit.note(tx, at, audit.OPERATOR, "purge-programme", None, programme_id, details=dict(counts))


def purge_answers(tx: Tx, shelf: Shelf, now: datetime, *, only_count: bool = False) -> Counter[int]:
    """Delete the answers that their questions say are kept for less, and record it; how many, by programme."""
    gone: Counter[int] = Counter()
    for loaded in shelf.all(tx):
        for form_id, names in _short_lived(tx, shelf, loaded, now):
            for name in names:
                if shelf.form(tx, form_id).plan.repeats_around(name):
                    gone[loaded.id] += _out_of_rows(tx, shelf, form_id, name, only_count=only_count)
                    continue
                path = f'$."{name}"'
                which = "form_id = :form AND json_type(answers, :path) IS NOT NULL"
                if only_count:
                    sql = f"SELECT count(*) FROM applications WHERE {which}"  # noqa: S608  ours
                    gone[loaded.id] += int(tx.value(sql, form=form_id, path=path))
                else:
                    gone[loaded.id] += tx.run(
                        f"UPDATE applications SET answers = json_remove(answers, :path) WHERE {which}",  # noqa: S608
                        form=form_id,
                        path=path,
                    )
        if gone[loaded.id] and not only_count:
            details = {"answers": gone[loaded.id]}
            audit.note(tx, int(now.timestamp()), audit.OPERATOR, "purge-answers", None, loaded.id, details=details)
    return +gone


def forgotten(tx: Tx, shelf: Shelf, now: datetime, limit: int = -1) -> list[int]:
    """The ids of those who have nothing left here, no role, and haven't written for the longest time that is kept."""
    longest = _longest(tx, shelf)
    if longest is None:
        return []
    nothing = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.{column} = p.id)"  # noqa: S608  our own names
        for table, column in _HOLDS
    )
    rows = tx.all(
        f"SELECT p.id FROM persons AS p WHERE p.id > 0 AND p.seen_at < :before AND {nothing} LIMIT :limit",  # noqa: S608
        before=int((now - longest).timestamp()),
        limit=limit,
    )
    return [row[0] for row in rows]


def forget(tx: Tx, shelf: Shelf, now: datetime, limit: int = PEOPLE) -> int:
    """Erase some of them; how many. Nothing is sent to them, since they have been gone for long."""
    people = forgotten(tx, shelf, now, limit)
    for person_id in people:
        erase(tx, shelf, person_id, now, actor=audit.OPERATOR)
    return len(people)


def forget_deliveries(tx: Tx, shelf: Shelf, now: datetime, piece: int = PIECE, *, only_count: bool = False) -> int:
    """Delete deliveries that belong to no programme, are done with and as old as the longest time that is kept, and
    answers that have gone out; how many."""
    longest = _longest(tx, shelf)
    which = "state NOT IN ('held', 'queued', 'sending') AND (kind = 'answer' AND changed_at < :answers"
    which += f" OR changed_at < :before AND NOT ({_OF_ANY_PROGRAMME}))" if longest else ")"
    values = {
        "answers": int((now - ANSWERS_KEPT).timestamp()),
        "before": int((now - (longest or timedelta())).timestamp()),
    }
    if only_count:
        return int(tx.value(f"SELECT count(*) FROM deliveries WHERE {which}", **values))  # noqa: S608  ours
    return tx.run(
        f"DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE {which} LIMIT :piece)",  # noqa: S608
        piece=piece,
        **values,
    )


def _out_of_rows(tx: Tx, shelf: Shelf, form_id: int, name: str, *, only_count: bool) -> int:
    """Delete the answers to a question within a repeat; in how many applications."""
    form, found = shelf.form(tx, form_id), 0
    for application_id, answers in tx.all("SELECT id, answers FROM applications WHERE form_id = :form", form=form_id):
        record = json.loads(answers)
        left = without(form, record, {name})
        if left != record:
            found += 1
            if not only_count:
                tx.run(
                    "UPDATE applications SET answers = :answers WHERE id = :id",
                    answers=json.dumps(left, ensure_ascii=False),
                    id=application_id,
                )
    return found


def days_of(span: str) -> int | None:
    """How many days `30d`, `8w`, `6m` or `1y` are; None: it says no such thing."""
    found = re.fullmatch(r"(\d{1,4})\s*([dwmy])", span.strip().lower())
    return int(found[1]) * SPANS[found[2]] if found else None


def _short_lived(tx: Tx, shelf: Shelf, loaded: Loaded, now: datetime) -> Iterator[tuple[int, list[str]]]:
    """Of each form of the programme, the questions whose answers aren't kept any more."""
    programme = loaded.programme
    for (form_id,) in tx.all("SELECT id FROM forms WHERE programme_id = :id", id=loaded.id):
        names = []
        for question in shelf.form(tx, form_id).questions:
            days = days_of(question.extras.get("keep", ""))
            if days is not None:
                goes = datetime.combine(programme.end + timedelta(days=days + 1), time())
                names += [question.name] if instant(goes, programme.zone) <= now else []
        if names:
            yield form_id, names


def _longest(tx: Tx, shelf: Shelf) -> timedelta | None:
    return max((timedelta(days=loaded.programme.keep_days) for loaded in shelf.all(tx)), default=None)


def _announced_at(tx: Tx, programme_id: int, day: date) -> int | None:
    """When the coordinators were told that it goes on this day."""
    rows = tx.all(
        "SELECT at, details FROM audit_trail WHERE programme_id = :programme AND action = 'announce-purge'"
        " ORDER BY id DESC",
        programme=programme_id,
    )
    return next((at for at, details in rows if json.loads(details)["day"] == day.isoformat()), None)
