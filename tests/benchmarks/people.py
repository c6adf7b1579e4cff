"""People who apply to the example programme, as the updates that Telegram would send for them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.config import Settings
from bot.database import Database, Tx
from bot.database.key import read_or_make_key
from bot.language.texts import Texts
from bot.people import persons
from bot.programmes import applying, consents, store
from bot.programmes.store import Shelf
from bot.programmes.workbook import read
from bot.screens import dialogue, taps
from bot.screens.words import Words

EXAMPLE = Path(__file__).parents[2] / "bot/programmes/examples/days-of-culture-astana.md"
FIRST_PERSON = 5_000_000_000
PROGRAMME = FORM = 1  # the first ones of a new database

# What an adult guest answers, in order: a text, or the taps of a question by its name.
ANSWERS: tuple[str | tuple[str, tuple[str, ...]], ...] = (
    "Aigerim",
    "AIGERIM SERIKOVA",
    "24 September 2001",
    ("citizenship", ("pick 0",)),
    "Astana",
    "+7 701 000 00 00",
    ("role", ("pick 2",)),
    ("languages", ("tick 0", "tick 2", "done")),
    ("days", ("tick 0", "done")),
    "I want to hear mugham and to meet people from Baku.",
    "Gulnara",
    "+7 701 000 00 01",
    ("diet", ("tick 0", "done")),
    ("photo_consent", ("pick 0",)),
    ("heard", ("skip",)),
)


def open_settings(folder: Path) -> Settings:
    """Where a benchmark keeps its data."""
    return Settings(_env_file=None, data_dir=folder / "data", key_file=folder / "key")


async def prepare(folder: Path, people: int) -> None:
    """A database with the example programme and `people` who stand at the first question."""
    settings = open_settings(folder)
    assert settings.key_file is not None
    key = read_or_make_key(settings.key_file, may_make=True)
    database = await Database.open(settings.data_dir / "kopru.db", key)
    book = read(EXAMPLE)
    shelf, now = Shelf(), Clock().now()
    await database.write(store.save, book.programme, book.form, int(now.timestamp()))

    def begin(tx: Tx, first: int, last: int) -> None:
        for number in range(first, last):
            person = persons.meet(tx, FIRST_PERSON + number, f"Person {number}", "en", 0)
            consents.give(tx, person.id, PROGRAMME, "notice", "en", 0)
            applying.begin(tx, applying.Applicant(person, "en", now, shelf), PROGRAMME)

    for first in range(0, people, 1000):
        await database.write(begin, first, min(first + 1000, people))
    await database.close()


def answers(numbers: Sequence[int], *, whole: bool, changes: int = 0) -> Iterator[dict[str, Any]]:
    """The updates of the people with these numbers, in rounds: everybody's first answer, everybody's second …

    `whole`: from the notice to the submitted application; otherwise only the answers up to the review, and then so
    many `changes` of the first one.
    """
    book = read(EXAMPLE)
    places = {question.name: number for number, question in enumerate(book.form.questions)}
    notice = dialogue.notice(Words(Texts.load(["en"]), "en"), book.programme)
    script: list[str | taps.Tap] = []
    if whole:
        script += [taps.Apply(PROGRAMME), taps.Agree(PROGRAMME, consents.fingerprint(notice)[:8])]
    for answer in ANSWERS:
        if isinstance(answer, str):
            script.append(answer)
        else:
            script += [_tap(places[answer[0]], said) for said in answer[1]]
    for number in range(changes):
        script += [taps.Change(FORM, places["call_name"], ""), f"Aigerim {number}"]
    if whole:
        script.append(taps.Submit(FORM))
    update_id = 1
    for step in script:
        for number in numbers:
            yield update(update_id, FIRST_PERSON + number, step)
            update_id += 1


def _tap(question: int, said: str) -> taps.Tap:
    word, _, choice = said.partition(" ")
    match word:
        case "pick":
            return taps.Pick(FORM, question, "", int(choice))
        case "tick":
            return taps.Tick(FORM, question, "", int(choice))
        case "done":
            return taps.TicksDone(FORM, question, "")
        case _:
            return taps.Skip(FORM, question, "")


def update(update_id: int, person: int, step: str | taps.Tap) -> dict[str, Any]:
    """What Telegram sends when somebody writes a text, or taps a button under message 77."""
    user = {"id": person, "is_bot": False, "first_name": f"Person {person}", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": user["first_name"]}
    message = {"message_id": 77, "date": 1_700_000_000, "chat": chat}
    if isinstance(step, str):
        return {"update_id": update_id, "message": message | {"from": user, "text": step}}
    shown = message | {"text": "question", "from": {"id": 7000000001, "is_bot": True, "first_name": "Bench"}}
    query = {"id": str(update_id), "from": user, "chat_instance": "1", "data": step.pack(), "message": shown}
    return {"update_id": update_id, "callback_query": query}


def echoes(count: int) -> Iterator[dict[str, Any]]:
    """Text messages of many people, for a bot that says them back."""
    for number in range(count):
        yield update(number + 1, FIRST_PERSON + number % 1000, "Hello")
