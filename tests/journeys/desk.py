"""A small programme for journeys of coordinators: its workbook as they would send it, and who looks after it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bot.database import Tx
from bot.people import roles
from bot.programmes import events
from bot.programmes.workbook import read
from bot.simulator import Person
from bot.simulator.seen import SeenMessage
from tests.programmes.books import book, sheet
from tests.world import World

SLUG = "baku"
CONCERT = {
    "id": "concert",
    "title": "Concert",
    "start": "2027-09-24 18:00",
    "end": "2027-09-24 20:00",
    "capacity": "2",
    "who": "everyone",
    "place": "Philharmonic",
}
DANCE = {"id": "dance", "title": "Dance", "start": "2027-09-25 18:00", "end": "20:00", "who": "everyone"}
PATIENCE = 30  # seconds for a file to be read in a process of its own, on a busy machine


def workbook(*rows: dict[str, str], facts: dict[str, str] | None = None) -> bytes:
    """The programme with these events, as a Markdown file."""
    return (book(facts, form_id=SLUG) + (sheet("events", *rows) if rows else "")).encode()


async def load(world: World, *rows: dict[str, str]) -> int:
    """Put the programme with these events into the database; its id."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.md"
        path.write_bytes(workbook(*rows))
        return await world.load(read(path))


async def send(world: World, person: Person, content: bytes, name: str = "baku.md") -> SeenMessage:
    """They send a file; what the bot says to it."""
    await person.send_document(name, content)
    await world.simulator.settle(PATIENCE)
    return person.last


async def coordinator(world: World, name: str = "Leyla", language: str = "en", slug: str = SLUG) -> Person:
    """Somebody who looks after one programme."""
    person = await world.person(name, language)
    await person.start()
    await world.settle()

    def grant(tx: Tx) -> None:
        programme_id = tx.value("SELECT id FROM programmes WHERE slug = :slug", slug=slug)
        roles.grant(tx, person.id, roles.COORDINATOR, programme_id, 0)

    await world.app.services.database.write(grant)
    return person


async def dismiss(world: World, person: Person) -> None:
    """They have no role any more."""
    await world.app.services.database.write(lambda tx: tx.run("DELETE FROM roles WHERE person_id = :id", id=person.id))


async def event_id(world: World, name: str = "concert") -> int:
    """An event's number, as links and buttons have it."""

    def find(tx: Tx) -> int | None:
        there = events.by_name(tx, tx.value("SELECT id FROM programmes WHERE slug = :slug", slug=SLUG), name)
        return there.id if there else None

    return await world.app.services.database.read(find) or 0


async def sign_up(world: World, *people: Person, name: str = "concert") -> None:
    """They sign up for an event, one after another."""
    for person in people:
        await person.start(f"e-{await event_id(world, name)}")
        await world.settle()
        label = next(label for row in person.last.buttons for label in row if label[0] in "✍⏳")
        await world.tap(person, label)


def labels(person: Person) -> list[str]:
    """All buttons of the newest message."""
    return [label for row in person.last.buttons for label in row]


def content(world: World, message: SeenMessage) -> bytes:
    """What is in the file that was sent."""
    stored = world.simulator.world.files.get(message.data["document"]["file_id"])
    assert stored is not None
    return stored.content
