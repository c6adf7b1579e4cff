"""Coordinators see a programme's numbers, in words and as pictures that say the same."""

import pytest

from bot.screens.figures import DRAWN
from bot.simulator import Person
from tests.journeys.conftest import apply, begin, do
from tests.journeys.desk import coordinator, labels
from tests.journeys.test_export import ASTANA, made
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the example programme."""
    return await coordinator(world, slug=ASTANA)


async def test_numbers_in_words_and_a_picture(world: World, leyla: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.app.catch_up()
    await begin(world, await world.person("Timur"))
    await do(world, leyla, "/programme", "[Numbers]")
    assert "Agreed to the notice: 2\nBegan to apply: 2\nSent the application: 1\nWere accepted: 0" in leyla.last.text
    await do(world, leyla, "[Countries]")
    await made(world)
    assert leyla.last.data["photo"][-1]["width"] == 1080
    assert "Applications by country\nDays of Azerbaijan's Culture in Astana\n\nOther or not known: 1 (100%)" in (
        leyla.last.text
    )


async def test_in_kazakh(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.app.catch_up()
    dana = await coordinator(world, "Dana", "kk", ASTANA)
    await do(world, dana, "/stats", "[Күндер]")
    await made(world)
    assert "photo" in dana.last.data
    assert "1 өтінім, алғашқы күні: 2027 ж. 1 наурыз." in dana.last.text
    await do(world, dana, "[Орындар]")
    await made(world)
    assert "Гала-концерт" in dana.last.text


async def test_an_empty_programme_is_answered_in_words(world: World, leyla: Person) -> None:
    for label, said in (
        ("By day", "Nobody has applied yet"),
        ("Ages", "There is nothing to draw"),
        ("Messages", "No messages"),
    ):
        await do(world, leyla, "/stats", f"[{label}]")
        await made(world)
        assert leyla.last.text.startswith(said)
    assert "‹ Numbers" in labels(leyla)


async def test_a_forged_picture_is_answered_kindly(world: World, leyla: Person) -> None:
    await do(world, leyla, "/stats")
    programme_id = await world.count("SELECT id FROM programmes WHERE slug LIKE 'days%'")
    await leyla.tap_data(leyla.last.message_id, f"num!:{programme_id}:everything")
    await leyla.tap_data(leyla.last.message_id, f"numc:{programme_id}:everything")
    await world.settle()
    assert "photo" not in leyla.last.data
    assert set(DRAWN) == {"days", "countries", "ages", "languages", "funnel", "places", "messages"}
