"""Making the export of 10,000 applications with all answers: how long it takes, and the memory of who makes it."""

import asyncio
import json
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bot.database import Database, Tx
from bot.database.key import read_or_make_key
from bot.exports.making import export
from bot.exports.wish import CSV, TABLES, XLSX, Wish
from bot.people import audit
from bot.programmes import store
from bot.programmes.store import Shelf
from bot.programmes.workbook import read
from tests.benchmarks.people import EXAMPLE, FIRST_PERSON, open_settings

PEOPLE = 10_000
NAMES = ("Әйгерім", "Şəhla", "Çağla", "Ильдар", "Zoe", "Ömər", "Қайрат", "Igor", "İlham", "Ұлжан")


def main() -> None:
    """Print the seconds, the peak of the process apart, and by how much this process, as the bot, grew."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_run(Path(folder)))


async def _run(folder: Path) -> None:
    settings = open_settings(folder)
    assert settings.key_file is not None
    key = read_or_make_key(settings.key_file, may_make=True)
    database = await Database.open(settings.data_dir / "kopru.db", key)
    programme_id = await database.write(fill, PEOPLE)
    await export(database.path, key, Wish(programme_id, ("events",), "en"))  # what is loaded once is loaded
    for kind in (XLSX, CSV):
        for what in (("applications",), TABLES):
            own, peak = _megabytes("self", "VmRSS"), 0.0
            start = time.perf_counter()
            making = asyncio.create_task(
                export(database.path, key, Wish(programme_id, what, "kk", kind, sensitive=True))
            )
            while not making.done():
                peak = max([peak, *(_megabytes(child, "VmHWM") for child in _children())])
                await asyncio.sleep(0.02)
            made = await making
            seconds = time.perf_counter() - start
            print(
                f"{PEOPLE} applications, {'all tables' if what == TABLES else 'alone'}, {kind}: {seconds:.1f} s,"
                f" {len(made.content) / 2**20:.1f} MB; peak of the process apart {peak:.0f} MB,"
                f" the bot grew by {_megabytes('self', 'VmRSS') - own:.0f} MB",
                flush=True,
            )
            del made, making
    await database.close()


def fill(tx: Tx, people: int) -> int:
    """The example programme and so many who answered all its questions; the programme's id."""
    book, chance = read(EXAMPLE), random.Random(7)
    programme_id = store.save(tx, book.programme, book.form, 0)
    form_id = Shelf().programme(tx, programme_id).form_id
    for number in range(people):
        name = f"{chance.choice(NAMES)} {chance.choice(NAMES)}{number}"
        answers: dict[str, object] = {}
        for question in book.form.questions:
            match question.kind:
                case "select_one":
                    answers[question.name] = chance.choice(question.choices).name
                case "select_multiple":
                    answers[question.name] = [each.name for each in question.choices if chance.random() < 0.5]
                case "date":
                    answers[question.name] = f"{chance.randint(1998, 2011)}-0{chance.randint(1, 9)}-1{number % 10}"
                case "text":
                    answers[question.name] = "Мен мәдениетті жақсы көремін. " * chance.randint(1, 6)
        tx.run(
            "INSERT INTO persons (id, first_name, telegram_language, created_at) VALUES (:id, :name, 'kk', 0)",
            id=FIRST_PERSON + number,
            name=name,
        )
        tx.run(
            "INSERT INTO applications"
            " (person_id, programme_id, form_id, answers, name, status, submitted_at, updated_at)"
            " VALUES (:id, :programme, :form, :answers, :name, 'submitted', :at, :at)",
            id=FIRST_PERSON + number,
            programme=programme_id,
            form=form_id,
            answers=json.dumps(answers, ensure_ascii=False),
            name=name,
            at=1_800_000_000 + number,
        )
        audit.note(tx, 1_800_000_000, FIRST_PERSON, "read-application", FIRST_PERSON + number, programme_id)
    return programme_id


def _children() -> Iterator[str]:
    for task in Path("/proc/self/task").iterdir():
        yield from (task / "children").read_text().split()


def _megabytes(process: str, what: str) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(what)).split()[1]) / 1024
    except (OSError, StopIteration):
        return 0.0


if __name__ == "__main__":
    main()
