"""What the tables know of a programme, in numbers."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.database import Tx
from bot.delivery import outbox
from bot.forms.kinds.selects import label_of
from bot.language.countries import say_country
from bot.language.languages import LANGUAGES, choose
from bot.programmes import meaning, occupied, places
from bot.programmes.occupied import Occupied
from bot.programmes.store import Shelf

COUNTRY: Final = "country"
OTHER: Final = "other"
KINDS: Final = (outbox.WAVE, outbox.REMINDER, outbox.EVENT, outbox.STATUS)
TO_COME: Final = ("held", "queued", "sending")


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many people agreed to the notice, began to apply, applied, were accepted, and came to an event at least."""

    agreed: int
    begun: int
    sent: int
    accepted: int
    came: int


@dataclass(frozen=True, slots=True)
class Messages:
    """Of one kind of messages (outbox.WAVE …): how many are in which state, and how many said that they read it, of how
    many that were asked to."""

    kind: str
    states: Mapping[str, int]
    read: int = 0
    asked_to_read: int = 0


def by_day(tx: Tx, programme_id: int, zone: str) -> Mapping[date, int]:
    """Applications by the day they were sent, in this zone."""
    here = ZoneInfo(zone)
    rows = tx.each("SELECT submitted_at FROM applications WHERE programme_id = :programme", programme=programme_id)
    return Counter(datetime.fromtimestamp(row[0], here).date() for row in rows)


def by_country(tx: Tx, shelf: Shelf, programme_id: int, language: str) -> Mapping[str, int]:
    """Applications by the country people live in, as it is called in this language; OTHER: another, or not known.

    Empty where no form asks for it.
    """
    found: Counter[str] = Counter()
    asked = False
    for (form_id,) in tx.all(
        "SELECT DISTINCT form_id FROM applications WHERE programme_id = :programme", programme=programme_id
    ):
        form = shelf.form(tx, form_id)
        name = meaning.meant((each for each in form.questions if each.kind == "select_one"), COUNTRY)
        asked = asked or name is not None
        choices = form.by_name[name].choices if name else ()
        labels = {each.name: label_of(each, language, form.default_language) for each in choices}
        for code, count in tx.all(
            "SELECT json_extract(answers, :path), count(*) FROM applications"
            " WHERE programme_id = :programme AND form_id = :form GROUP BY 1",
            path=f'$."{name}"' if name else "$.nothing",
            programme=programme_id,
            form=form_id,
        ):
            known = code is not None and str(code).lower() != OTHER
            found[(labels.get(str(code)) or say_country(str(code), language)) if known else OTHER] += count
    return found if asked else {}


def ages(tx: Tx, shelf: Shelf, programme_id: int) -> list[int]:
    """The ages at the programme's start of all whose birth date is known."""
    programme = shelf.programme(tx, programme_id).programme
    rows = tx.each("SELECT form_id, answers FROM applications WHERE programme_id = :programme", programme=programme_id)
    known = (meaning.age_at_start(shelf.form(tx, form), json.loads(answers), programme) for form, answers in rows)
    return [age for age in known if age is not None]


def by_language(tx: Tx, programme_id: int) -> Mapping[str, int]:
    """Applications by the language that the bot speaks with people."""
    rows = tx.each(
        "SELECT coalesce(language, telegram_language) FROM applications JOIN persons ON persons.id = person_id"
        " WHERE programme_id = :programme",
        programme=programme_id,
    )
    return Counter(choose(row[0], tuple(LANGUAGES)) for row in rows)


def funnel(tx: Tx, programme_id: int) -> Funnel:
    """How far people have come. Whoever has come further counts before too."""
    begun = (
        "SELECT person_id FROM dialogues WHERE programme_id = :programme"
        " UNION SELECT person_id FROM applications WHERE programme_id = :programme"
    )
    row = tx.one(
        f"SELECT (SELECT count(*) FROM (SELECT person_id FROM consents WHERE programme_id = :programme UNION {begun})),"  # noqa: S608
        f" (SELECT count(*) FROM ({begun})),"
        " (SELECT count(*) FROM applications WHERE programme_id = :programme),"
        " (SELECT count(*) FROM applications WHERE programme_id = :programme AND status = 'accepted'),"
        " (SELECT count(DISTINCT a.person_id) FROM applications AS a JOIN places AS theirs USING (person_id)"
        " JOIN events ON events.id = theirs.event_id AND events.programme_id = :programme"
        " WHERE a.programme_id = :programme AND a.status = 'accepted'"
        " AND theirs.came_at >= events.starts_at - :ticking)",
        programme=programme_id,
        ticking=int(places.TICKING.total_seconds()),
    )
    return Funnel(*row) if row else Funnel(0, 0, 0, 0, 0)


def events(tx: Tx, programme_id: int) -> list[Occupied]:
    """The programme's events that aren't cancelled, the first to start first."""
    return [each for each in occupied.of_programme(tx, programme_id) if not each.event.cancelled]


def messages(tx: Tx, programme_id: int) -> list[Messages]:
    """What people were sent about the programme unasked, by kind; kinds of which there is none are left out."""
    states: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for kind, state, count in tx.all(
        "SELECT kind, state, count(*) FROM deliveries WHERE person_id > 0 AND ("
        " kind = 'wave' AND about IN (SELECT w.id FROM waves AS w JOIN announcements AS a ON a.id = announcement_id"
        " WHERE a.programme_id = :programme AND w.what = 'announce')"
        " OR kind IN ('reminder', 'status') AND about = :programme"
        " OR kind = 'event' AND about IN (SELECT id FROM events WHERE programme_id = :programme)"
        ") GROUP BY kind, state",
        programme=programme_id,
    ):
        states[kind]["to_come" if state in TO_COME else state] += count
    read, asked = _read(tx, programme_id)
    return [
        Messages(kind, found, *((read, asked) if kind == outbox.WAVE else ()))
        for kind, found in states.items()
        if found.total()
    ]


def _read(tx: Tx, programme_id: int) -> tuple[int, int]:
    row = tx.one(
        "SELECT count(read_at), count(*) FROM deliveries AS d JOIN waves AS w ON w.id = d.about AND w.what = 'announce'"
        " JOIN announcements AS a ON a.id = w.announcement_id"
        " WHERE d.kind = 'wave' AND d.state = 'sent' AND d.person_id > 0 AND a.programme_id = :programme"
        " AND json_extract(a.details, '$.read_button')",
        programme=programme_id,
    )
    return (row[0], row[1]) if row else (0, 0)
