"""A programme with people of several languages who were accepted, and an announcement for them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from bot.announcements import announcement, waves
from bot.announcements.announcement import Announcement
from bot.announcements.content import TEXT, Content
from bot.database import Tx
from bot.people import persons, roles
from bot.programmes import store
from bot.programmes.store import Shelf
from bot.programmes.workbook import read
from tests.benchmarks.people import EXAMPLE, FIRST_PERSON
from tests.benchmarks.strict_api import Call

COORDINATOR = 4_000_000_000
SHOWN_IN = 77  # the coordinator's message that shows how far it is
TEXTS = {
    "en": "Bring your badge: the concert begins at 19:00 in the Opera House.",
    "ru": "Возьми с собой бейдж: концерт начинается в 19:00 в оперном театре.",
    "kk": "Бейджіңізді алыңыз: концерт опера театрында сағат 19:00-де басталады.",
}


def fill(tx: Tx, people: int) -> Announcement:
    """So many people, of whom every fifth reads a language without a text, and a draft that all of them get. It is
    never quiet.
    """
    book = read(EXAMPLE)
    programme = replace(book.programme, quiet_from=time(0), quiet_until=time(0))
    programme_id = store.save(tx, programme, book.form, 0)
    form_id = Shelf().programme(tx, programme_id).form_id
    persons.meet(tx, COORDINATOR, "Coordinator", "en", 0)
    roles.grant(tx, COORDINATOR, roles.COORDINATOR, programme_id, 0)
    tx.run(
        "INSERT INTO persons (id, first_name, telegram_language, created_at)"
        " WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < :people)"
        " SELECT :first + n, 'Person', CASE n % 5 WHEN 0 THEN 'ru' WHEN 1 THEN 'kk' WHEN 2 THEN 'tr' ELSE 'en' END, 0"
        " FROM number",
        people=people,
        first=FIRST_PERSON,
    )
    tx.run(
        "INSERT INTO applications (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
        " SELECT id, :programme, :form, '{}', 'Person', 'accepted', 0, 0 FROM persons WHERE id >= :first",
        programme=programme_id,
        form=form_id,
        first=FIRST_PERSON,
    )
    draft = announcement.create(tx, programme_id, COORDINATOR, 0)
    for language, text in TEXTS.items():
        announcement.set_text(tx, draft.id, language, Content(TEXT, {"text": text}))
    return announcement.save(tx, replace(draft, audience="status = accepted", fallback="en"), 0)


def launch(tx: Tx, people: int, starts_at: int) -> int:
    """The same, and launched, to begin at `starts_at` (seconds since 1970 UTC): the wave's id."""
    wave = waves.launch(tx, fill(tx, people).id, waves.ANNOUNCE, COORDINATOR, starts_at)
    assert wave
    waves.show_in(tx, wave.id, SHOWN_IN)
    return wave.id


def got(calls: Iterable[Call]) -> Counter[int]:
    """How often each of those people got a message, or may have."""
    sent = (call for call in calls if call.method == "sendMessage" and call.chat_id >= FIRST_PERSON)
    return Counter(call.chat_id for call in sent if call.outcome.seen)
