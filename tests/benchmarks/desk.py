"""The coordinators' desk with 10,000 applications: what a reader does for a search, a filter, a sorted list and a card,
and how long the writer is held while a whole list is accepted."""

import asyncio
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.config import LANGUAGES
from bot.database import Database, Tx
from bot.desk import card, listing, many
from bot.people import roles
from bot.people.views import BY_NAME, View
from bot.programmes import applications, store
from bot.programmes.store import Loaded, Shelf
from bot.programmes.workbook import read
from tests.benchmarks.people import EXAMPLE, FIRST_PERSON, open_settings
from tests.benchmarks.reminded import open_database

PEOPLE = int(os.environ.get("BENCH_PEOPLE", "10000"))
TIMES = 15
BOSS = 1
FIRST = ("Әйгерім", "Серік", "İlham", "Gülşən", "Нұрлан", "Ələddin", "Zoé", "Ayşe", "Мария", "Қанат")
LAST = ("Əliyev", "Серікқызы", "Yılmaz", "Иванова", "Müller", "Өтеген", "Məmmədova", "Şahin")


def main() -> None:
    """Print how long each takes."""
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(_run(Path(name)))


async def _run(folder: Path) -> None:
    open_settings(folder)
    database = await open_database(folder)
    shelf, now = Shelf(), Clock().now()
    loaded = await database.write(_fill, shelf, now)

    def look(view: View) -> Callable[[Tx], Any]:
        return lambda tx: listing.of(tx, shelf, LANGUAGES, loaded, view, 0, 8, "kk")

    def open_card(tx: Tx) -> Any:
        application = applications.find(tx, PEOPLE // 2)
        assert application
        return card.of(tx, shelf, application, 0)

    deep = "status = submitted and country = KZ and age >= 18 and language = kk, az"
    for what, query in (
        ("the list, newest first", look(View(loaded.id))),
        ("find “айгерим”", look(View(loaded.id, name="айгерим"))),
        ("find “zzz”: nobody", look(View(loaded.id, name="zzz"))),
        ("filter: status", look(View(loaded.id, query="status = submitted"))),
        ("filter: status, country, age and language", look(View(loaded.id, query=deep))),
        ("sorted by name", look(View(loaded.id, sorting=BY_NAME))),
        ("one card", open_card),
    ):
        await _measure(database, what, query)
    await _decide(database, shelf, loaded, now)
    await database.close()


async def _decide(database: Database, shelf: Shelf, loaded: Loaded, now: datetime) -> None:
    begun = time.perf_counter()
    view = View(loaded.id, query="status = submitted")
    foreseen = await database.read(many.foresee, shelf, LANGUAGES, loaded, view, "accepted", now)
    print(f"foreseeing what it means to accept {len(foreseen.items):,}: {_ms(time.perf_counter() - begun)}")
    decision = await database.write(many.keep, foreseen, BOSS, 0)
    pieces, begun = [], time.perf_counter()
    while not decision.over:
        piece = time.perf_counter()
        decision = await database.write(many.go_on, shelf, decision.id, BOSS, now)
        pieces.append(time.perf_counter() - piece)
    print(
        f"accepting {decision.set:,}: {time.perf_counter() - begun:.1f} s, {many.PIECE} a transaction,"
        f" which holds the writer for {_ms(statistics.median(pieces))} (at most {_ms(max(pieces))})"
    )


async def _measure(database: Database, what: str, query: Callable[[Tx], Any]) -> None:
    """Print how long it takes on a reader's thread, and how much of that is work: other programs may be running too."""

    def timed(tx: Tx) -> tuple[float, float]:
        begun, worked = time.perf_counter(), time.thread_time()
        query(tx)
        return time.perf_counter() - begun, time.thread_time() - worked

    took = [await database.read(timed) for _ in range(TIMES)]
    wall, work = (sorted(each) for each in zip(*took, strict=True))
    print(
        f"{what}: {_ms(statistics.median(wall))} (at most {_ms(wall[-1])}), of which {_ms(statistics.median(work))} of"
        f" one processor",
        flush=True,
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _fill(tx: Tx, shelf: Shelf, now: datetime) -> Loaded:
    book, luck, at = read(EXAMPLE), random.Random(1), int(now.timestamp())
    programme_id = store.save(tx, book.programme, book.form, at)
    loaded = shelf.programme(tx, programme_id)
    tx.run("INSERT INTO persons (id, first_name, created_at) VALUES (:id, 'Boss', 0)", id=BOSS)
    roles.grant(tx, BOSS, roles.ADMINISTRATOR, None, at)
    for number in range(PEOPLE):
        name = f"{luck.choice(FIRST)} {luck.choice(LAST)}"
        tx.run(
            "INSERT INTO persons (id, first_name, language, created_at) VALUES (:id, 'x', :language, 0)",
            id=FIRST_PERSON + number,
            language=luck.choice(list(LANGUAGES)),
        )
        answers = {
            "call_name": name,
            "passport_name": f"PERSON {number}",
            "birth_date": f"{luck.randint(1995, 2012)}-05-06",
            "country": luck.choice(("kz", "az")),
            "phone": "+7 701 000 00 00",
            "motivation": "I want to hear mugham and to meet people from Baku. " * 10,
            "diet": ["none"],
        }
        tx.run(
            "INSERT INTO applications (person_id, programme_id, form_id, answers, name, status, submitted_at,"
            " updated_at) VALUES (:person, :programme, :form, :answers, :name, :status, :at, :at)",
            person=FIRST_PERSON + number,
            programme=programme_id,
            form=loaded.form_id,
            answers=json.dumps(answers, ensure_ascii=False),
            name=name,
            status=luck.choice(("submitted", "submitted", "submitted", "waiting", "declined")),
            at=at - PEOPLE + number,
        )
    return loaded


if __name__ == "__main__":
    main()
