"""Skipping time with a running bot: everything happens at its own moment, and nothing is left undone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.simulator import Person
from tests.rehearsal.exchange import exchange
from tests.world import World

ALMATY = ZoneInfo("Asia/Almaty")


def sent(person: Person) -> list[str]:
    """When the bot's messages came."""
    dates = (datetime.fromtimestamp(seen.data["date"], ALMATY) for seen in person.chat if seen.from_bot)
    return [f"{date:%d.%m. %H:%M}" for date in dates]


async def begun(world: World, name: str) -> Person:
    """Somebody who has begun to apply to the small exchange, on a day in August."""
    await world.load(exchange())
    person = await world.person(name)
    await world.skip(days=160)
    await person.start("p-small")
    await world.settle()
    await world.tap(person, "Apply", "I agree")
    return person


async def test_to_the_next_moment_and_the_next(world: World) -> None:
    sam = await begun(world, "Sam")
    assert f"{(await world.skip_to_next()).astimezone(ALMATY):%d.%m. %H:%M}" == "09.08. 14:00"
    assert "Small exchange" in sam.last.text
    assert sent(sam)[-1] == "09.08. 14:00"
    await world.skip_to_next()
    assert sent(sam)[-1] == "30.08. 12:00"


async def test_the_next_who_is_told_is_foreseen_and_nothing_is_done(world: World) -> None:
    travel = world._travel
    assert await travel.next() is not None
    assert await travel.next_told() is None, "nobody is there"
    sam = await begun(world, "Sam")
    for moment in ("09.08. 14:00", "30.08. 12:00"):
        told, messages = await travel.next_told(), len(sent(sam))
        assert told is not None
        assert told == await travel.next_told()
        assert f"{datetime.fromtimestamp(told, ALMATY):%d.%m. %H:%M}" == moment
        await travel.skip_to(told - 1)
        assert len(sent(sam)) == messages
        await travel.skip_to(told)
        assert sent(sam)[messages:] == [moment]
    assert await travel.next() is not None
    assert await travel.next_told() is None, "the rest doesn't concern Sam"


async def test_what_falls_due_on_the_way_carries_its_own_date(world: World) -> None:
    sam = await begun(world, "Sam")
    await world.skip(days=60)
    assert sent(sam)[-2:] == ["09.08. 14:00", "30.08. 12:00"]
    assert f"{world.now.astimezone(ALMATY):%d.%m. %H:%M}" == "07.10. 14:00"


async def test_after_a_sleep_there_is_only_what_is_still_of_use(world: World) -> None:
    sam = await begun(world, "Sam")
    messages = len(sent(sam))
    world.pass_time(days=60)
    await world.app.catch_up()
    assert len(sent(sam)) == messages
