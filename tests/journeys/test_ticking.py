"""Coordinators tick at the door who came."""

import pytest

from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import CONCERT, coordinator, dismiss, labels, load, sign_up
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme with a concert for three."""
    await load(world, CONCERT | {"capacity": "3"})
    return await coordinator(world)


async def come(world: World, leyla: Person, *names: str) -> None:
    """These have signed up, and the concert begins in an hour."""
    for name in names:
        await sign_up(world, await world.person(name))
    await do(world, leyla, "/programme", "[📆]", "[Concert]")
    world.pass_time(days=207, hours=4)


async def test_from_an_hour_before_the_start_on_people_are_ticked_by_name(world: World, leyla: Person) -> None:
    await come(world, leyla, "Zaur", "Şəbnəm", "Aynur", "Samir")
    await do(world, leyla, "/programme", "[📆]", "[Concert]", "[Who has come]")
    assert "✅ Came: 0" in leyla.last.text
    assert labels(leyla) == ["▫️ Aynur", "▫️ Samir (waits)", "▫️ Şəbnəm", "▫️ Zaur", "‹ The event"]
    await do(world, leyla, "[Zaur]", "[Samir]")
    assert "✅ Came: 2" in leyla.last.text
    assert labels(leyla)[1:4] == ["✅ Samir (waits)", "▫️ Şəbnəm", "✅ Zaur"]
    await do(world, leyla, "[Samir]")
    assert "✅ Came: 1" in leyla.last.text
    assert await world.count("SELECT count(came_at) FROM places") == 1


async def test_before_that_it_is_the_list_of_guests(world: World, leyla: Person) -> None:
    await sign_up(world, await world.person("Zaur"))
    await do(world, leyla, "/programme", "[📆]", "[Concert]", "[Who's coming]")
    assert "✅ Zaur" in leyla.last.text
    assert labels(leyla) == ["‹ The event"]


async def test_a_long_list_stays_on_its_page(world: World, leyla: Person) -> None:
    await come(world, leyla, *(f"Guest {number:02}" for number in range(14)))
    await do(world, leyla, "/programme", "[📆]", "[Concert]", "[Who has come]", "[Next]", "[Guest 13]")
    assert labels(leyla) == ["▫️ Guest 12 (waits)", "✅ Guest 13 (waits)", "‹ Previous", "‹ The event"]
    assert "Page 2 of 2" in leyla.last.text


async def test_a_dismissed_coordinator_ticks_nobody(world: World, leyla: Person) -> None:
    await come(world, leyla, "Zaur")
    await do(world, leyla, "/programme", "[📆]", "[Concert]", "[Who has come]")
    await dismiss(world, leyla)
    await do(world, leyla, "[Zaur]")
    assert leyla.last.text == "This page isn't open to you."
    assert await world.count("SELECT count(came_at) FROM places") == 0
