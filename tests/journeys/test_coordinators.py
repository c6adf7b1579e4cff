"""Coordinators hear of an application, see the list and one person's card; nobody else does."""

from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, apply, begin, do
from tests.world import World


async def test_the_first_administrator_claims_the_bot(world: World) -> None:
    aliya = await world.coordinator()
    assert "You are the administrator of this bot now" in aliya.last.text
    assert {"/people", "/programme"} <= set(aliya.commands)
    await do(world, aliya, "[My programme]")
    assert "Days of Azerbaijan's Culture in Astana" in aliya.last.text
    late = await world.person("Late")
    await late.start(f"claim-{world.claim_code}")
    await world.settle()
    assert "no longer works" in late.last.text


async def test_an_application_arrives(world: World, aigerim: Person) -> None:
    aliya = await world.coordinator()
    await apply(world, aigerim)
    news = await aliya.until("New application")
    assert "Aigerim" in news.text
    await do(world, aliya, "[Open]")
    assert "Which city or village do you live in? Astana" in aliya.last.text
    assert "Status: received" in aliya.last.text
    assert await world.count("SELECT action FROM audit_trail WHERE actor_id > 0") == "read-application"
    await do(world, aliya, "[All applications]")
    assert "1 application" in aliya.last.text


async def test_many_applications_come_as_one_message(world: World, aigerim: Person) -> None:
    aliya = await world.coordinator()
    await apply(world, aigerim)
    await aliya.until("New application")
    for name in ("Dana", "Elvin"):
        await apply(world, await world.person(name))
    world.pass_time(minutes=10)
    world.app.worker.wake()
    assert "2 new applications" in (await aliya.until("new applications")).text


async def test_the_list_turns_its_pages(world: World) -> None:
    aliya = await world.coordinator()
    for number in range(9):
        person = await world.person(f"P{number}")
        await begin(world, person)
        await do(world, person, f"Person {number}", *ANSWERS[1:], "[Send my application]")
        world.pass_time(minutes=1)
    await do(world, aliya, "/people")
    assert "9 applications" in aliya.last.text
    assert aliya.last.buttons[0][0].startswith("Person 8")
    await do(world, aliya, "[Older]")
    assert aliya.last.buttons[0][0].startswith("Person 0")
    await do(world, aliya, "[Newer]")
    assert aliya.last.buttons[0][0].startswith("Person 8")


async def test_a_participant_sees_nobody(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/people")
    assert "isn't open to you" in aigerim.last.text
    assert "/people" not in aigerim.commands


async def test_news_in_each_coordinators_language(world: World, aigerim: Person) -> None:
    aliya = await world.coordinator("Айгүл", "kk")
    await apply(world, aigerim)
    assert "Астанадағы Әзербайжан мәдениеті күндері" in (await aliya.until("Aigerim")).text
