"""Coordinators see at which question people stop, and never who that was."""

import pytest

from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, apply, begin, do
from tests.journeys.desk import coordinator, labels
from tests.journeys.test_export import ASTANA, made
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the example programme."""
    return await coordinator(world, slug=ASTANA)


async def stop_at(world: World, name: str, *steps: str, language: str = "en") -> Person:
    person = await world.person(name, language)
    if language == "en":
        await begin(world, person)
    else:
        await person.start(f"p-{ASTANA}")
        await world.settle()
        await do(world, person, "[Өтінім]", "[Келісемін]")
    await do(world, person, *steps)
    return person


async def seen(world: World, leyla: Person, *more: str) -> str:
    await do(world, leyla, "/stats", "[Where people stop]", *more)
    return leyla.last.text


async def test_where_most_stop(world: World, leyla: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    for number in range(3):
        await stop_at(world, f"Guest{number}", "Name")
    assert "stopped before sending: 0" in await seen(world, leyla)
    world.pass_time(hours=25)
    await stop_at(world, "Late", "Name")
    said = await seen(world, leyla)
    assert "All languages. Began to apply: 5, stopped before sending: 3" in said
    assert (
        "Most stop at: “How is your name written in your passport, in the letters A–Z?”, 3 of 5 who came to it." in said
    )
    assert "Guest" not in said


async def test_what_is_thrown_away_is_counted_without_a_name(world: World, leyla: Person) -> None:
    for number in range(3):
        person = await stop_at(world, f"Guest{number}", *ANSWERS)
        await person.tap_data(person.last.message_id, f"discard!:{await programme(world)}")
        await world.settle()
    said = await seen(world, leyla)
    assert "Began to apply: 3, stopped before sending: 3" in said
    assert "Most stop at: “Looking through the answers, before sending”, 3 of 3" in said
    assert await world.count("SELECT count(*) FROM dialogues") == 0
    assert await world.count("SELECT sum(stopped) FROM stops") == 3


async def programme(world: World) -> int:
    return int(await world.count("SELECT id FROM programmes WHERE slug LIKE 'days%'"))


async def test_changes_to_an_application_are_no_stop(world: World, leyla: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "[My application]", "[Change my answers]", "[5]")
    world.pass_time(hours=30)
    assert "Began to apply: 1, stopped before sending: 0" in await seen(world, leyla)
    await aigerim.tap_data(aigerim.last.message_id, f"discard!:{await programme(world)}")
    await world.settle()
    assert "Began to apply: 1, stopped before sending: 0" in await seen(world, leyla)


async def test_by_language_where_there_are_enough(world: World, leyla: Person) -> None:
    for number in range(3):
        await stop_at(world, f"Guest{number}", "Name")
        await stop_at(world, f"Qonaq{number}", language="kk")
    await stop_at(world, "Alone", "Name")
    world.pass_time(hours=25)
    await seen(world, leyla)
    assert labels(leyla)[:2] == ["Қазақша", "English"]
    said = await seen(world, leyla, "[Қазақша]")
    assert "Қазақша. Began to apply: 3" in said
    assert "“What shall we call you?”, 3 of 3" in said


async def test_few_are_not_shown(world: World, leyla: Person) -> None:
    await stop_at(world, "Alone", "Name")
    await stop_at(world, "Qonaq", language="kk")
    world.pass_time(hours=25)
    said = await seen(world, leyla)
    assert "At no single question did 3 or more people stop." in said
    assert labels(leyla) == ["📊 All questions (.xlsx)", "‹ Numbers"]
    await leyla.tap_data(leyla.last.message_id, f"quit:{await programme(world)}:kk")
    await leyla.tap_data(leyla.last.message_id, f"quitp:{await programme(world)}:xx")
    await world.settle()
    assert "Қазақша" not in leyla.last.text


async def test_as_a_picture_and_as_a_table(world: World, leyla: Person) -> None:
    for number in range(3):
        await stop_at(world, f"Guest{number}", "Name")
    world.pass_time(hours=25)
    await seen(world, leyla, "[As a picture]")
    await made(world)
    assert leyla.last.data["photo"][-1]["width"] == 1080
    assert "A–Z?: 3 of 3" in leyla.last.text
    await do(world, leyla, "[All questions]")
    await world.simulator.settle(30)
    assert leyla.last.data["document"]["file_name"] == f"{ASTANA}-stops.xlsx"


async def test_nobody_else_sees_it(world: World, aigerim: Person) -> None:
    await aigerim.start()
    await world.settle()
    for code in ("quit", "quitp", "quitx"):
        await aigerim.tap_data(aigerim.last.message_id, f"{code}:{await programme(world)}:")
        await world.settle()
        assert "This page isn't open to you." in aigerim.last.text
