"""What goes wrong reaches administrators in the chat: bundled, without what people wrote, and never in a circle."""

import asyncio
import re
from datetime import timedelta

import pytest

from bot.app import incidents
from bot.app.housework import Housework
from bot.app.incidents import Incidents
from bot.database import Tx
from bot.simulator import Person
from bot.trouble import Trouble
from tests.journeys.desk import coordinator
from tests.world import World

SECRET = "Geheimova"


@pytest.fixture
async def boss(world: World) -> Person:
    """The administrator."""
    return await world.coordinator()


def texts(person: Person) -> list[str]:
    return [message.text for message in person.chat if message.from_bot and "error" in message.text]


async def sent(world: World) -> None:
    """Until the outbox is empty."""
    await asyncio.sleep(0)
    await world.app.catch_up()


def reporting(world: World) -> Incidents:
    return Incidents(world.app.services.database, world.app.services.clock, world.app.worker.wake)


async def test_an_error_of_an_answer_is_told_to_the_administrator_with_the_number_that_the_person_saw(
    world: World, boss: Person, aigerim: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    leyla = await coordinator(world, slug="days-of-culture-astana")
    with monkeypatch.context() as broken:

        def fail(*_: object, **__: object) -> None:
            raise ValueError(SECRET)

        broken.setattr("bot.screens.general.help_page", fail)
        await world.say(aigerim, "/help")
    number = re.search(r"[0-9a-f]{8}", aigerim.last.text)
    assert number
    await boss.until(number[0])
    assert "1 error in the bot" in boss.last.text
    assert "updates · ValueError · fail:" in boss.last.text
    assert SECRET not in boss.last.text
    assert texts(leyla) == []


async def test_the_first_is_told_at_once_and_the_others_together(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incidents, "SHORTEST_PAUSE", 0.2)
    told = reporting(world)
    first = told.report(ValueError(SECRET), "housework")
    await boss.until(first)
    numbers = [told.report(Trouble("database-disk-full", path="x"), "backup") for _ in range(7)]
    assert len(texts(boss)) == 1
    await boss.until(numbers[-1])
    assert len(texts(boss)) == 2
    assert "7 errors in the bot" in boss.last.text
    assert "backup · database-disk-full × 7" in boss.last.text
    assert numbers[0] not in boss.last.text  # five are named
    await told.close()


async def test_what_goes_on_and_on_is_told_less_and_less_often(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incidents, "SHORTEST_PAUSE", 0.05)
    told = reporting(world)
    for _ in range(40):
        told.report(ValueError(), "the outbox")
        await asyncio.sleep(0.02)
    await told.close()
    await sent(world)
    assert 3 <= len(texts(boss)) <= 7  # at 0, 0.05, 0.15, 0.35, 0.75 seconds, and what was left at the end


async def test_an_error_while_it_is_told_makes_no_further_one(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = reporting(world)

    async def fail(*_: object) -> None:
        raise Trouble("database-disk-full", path="x")

    with monkeypatch.context() as broken:
        broken.setattr(world.app.services.database, "write", fail, raising=False)
        told.report(ValueError(), "updates")
        await told.close()
    assert told.count == 1
    assert texts(boss) == []


async def test_an_incident_that_cannot_be_sent_makes_no_further_one(world: World, boss: Person) -> None:
    world.simulator.faults.fail_next("sendMessage", 400)
    told = reporting(world)
    told.report(ValueError(), "updates")
    await told.close()
    await sent(world)
    assert await world.count("SELECT group_concat(kind || ' ' || state) FROM deliveries") == "incident failed"


async def test_who_is_administrator_no_more_hears_nothing(world: World, boss: Person) -> None:
    told = reporting(world)
    told.report(ValueError(), "updates")
    await asyncio.sleep(0)

    def dismiss(tx: Tx) -> None:
        tx.run("DELETE FROM roles")
        tx.run("UPDATE deliveries SET state = 'queued' WHERE kind = 'incident'")

    before = len(texts(boss))
    await world.app.services.database.write(dismiss)
    await told.close()
    await sent(world)
    assert len(texts(boss)) <= before + 1


async def test_a_failing_round_and_failing_housework_are_told(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise Trouble("database-disk-trouble", path="x")

    with monkeypatch.context() as broken:
        broken.setattr(world.app.runner, "_round", fail)
        world.app.runner.wake()
        await boss.until("database-disk-trouble")
    assert "reminding · " in boss.last.text

    class Now:
        """Alarms that ring at once."""

        def every(self, _span: timedelta, work: object) -> None:
            self.work = work

    now, told = Now(), reporting(world)
    Housework(now, told).every(timedelta(hours=1), "backup", fail)  # type: ignore[arg-type]
    await now.work()  # type: ignore[operator]
    await told.close()
    await boss.until("backup · database-disk-trouble")
