"""A whole bot with its clock: reminders arrive at their time, once, also after it was down, and not after giving up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.database import Tx
from bot.people import persons
from bot.programmes.event import EVERYONE, Event
from bot.programmes.reminder import BUILT_IN, EVENT_START, HOURS, Reminder
from bot.reminders import changing
from bot.simulator import Person
from tests.world import World, example

STARTS = datetime(2027, 5, 1, 13, 0, tzinfo=UTC)
CONCERT = Event(
    name="concert",
    title={"en": "The long concert"},
    start=datetime(2027, 5, 1, 18, 0),  # noqa: DTZ001  a wall time in Almaty
    end=datetime(2027, 5, 1, 20, 0),  # noqa: DTZ001
    zone="Asia/Almaty",
    who=EVERYONE,
)
SOON = Reminder("soon", EVENT_START, -2, HOURS, text={"en": "Put on your shoes, ${name}"})
BOOK = replace(example(), events=(CONCERT,), reminders=(SOON, *(replace(rule, on=False) for rule in BUILT_IN)))


async def guest(world: World, name: str) -> Person:
    """Somebody who has signed up for the concert."""
    person = await world.person(name)
    await person.start()
    await world.settle()
    await change(world, person, "sign_up")
    return person


async def change(world: World, person: Person, what: str) -> None:
    """They sign up for the concert, or give up their place."""
    services = world.app.services

    def use_case(tx: Tx) -> None:
        event_id = tx.value("SELECT id FROM events WHERE name = 'concert'")
        known = persons.find(tx, person.id)
        assert known is not None
        getattr(changing, what)(tx, services.shelf, known, event_id, world.now)

    await services.database.write(use_case)
    services.due_changed()


def reminders(person: Person) -> list[str]:
    return [message.text for message in person.chat if message.from_bot and "Put on your shoes" in message.text]


async def test_a_reminder_comes_at_its_time_to_those_who_still_go(world: World) -> None:
    await world.load(BOOK)
    aika, leyla = await guest(world, "Aika"), await guest(world, "Leyla")
    await change(world, leyla, "give_up")
    await world.skip(seconds=(STARTS - timedelta(hours=2, seconds=1) - world.now).total_seconds())
    assert reminders(aika) == []
    assert await world.skip_to_next() == STARTS - timedelta(hours=2)
    assert [text.splitlines()[0] for text in reminders(aika)] == ["Put on your shoes, Aika"]
    await world.skip(days=1)
    assert (len(reminders(aika)), reminders(leyla)) == (1, [])


async def test_who_was_down_when_it_was_due_says_it_afterwards_and_once(world: World) -> None:
    await world.load(BOOK)
    aika = await guest(world, "Aika")
    await world.app.catch_up()
    world.now = STARTS - timedelta(hours=1)
    await world.restart()
    await world.app.catch_up()
    assert len(reminders(aika)) == 1
    await world.restart()
    await world.app.catch_up()
    assert len(reminders(aika)) == 1


async def test_what_is_looked_at_too_early_waits_for_its_time(world: World) -> None:
    await world.load(BOOK)
    aika = await guest(world, "Aika")
    at = int(world.now.timestamp())
    await world.app.services.database.write(lambda tx: tx.run("UPDATE due SET due_at = :now", now=at))
    await world.app.catch_up()
    assert reminders(aika) == []
    assert await world.app.next_due() == int((STARTS - timedelta(hours=2)).timestamp())
