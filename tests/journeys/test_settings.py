"""Settings: whose clock counts, and which reminders come."""

import pytest

from bot.simulator import Person
from tests.journeys.conftest import apply, do
from tests.world import World


def labels(person: Person) -> list[str]:
    return [label for row in person.last.buttons for label in row]


async def test_the_programmes_time_until_something_better_is_known(world: World, aigerim: Person) -> None:
    await do(world, aigerim, "/me", "[Settings]")
    assert "🕐 Your time: 14:00 (Almaty)\nThat is the time where the programme takes place" in aigerim.last.text
    await do(world, aigerim, "[Another time zone]")
    assert labels(aigerim)[:4] == ["14:00 · Almaty", "13:00 · Baku", "08:00 · Azores", "09:00 · Abidjan"]
    await do(world, aigerim, "[More]", "[Back]", "[Baku]")
    assert "🕐 Your time: 13:00 (Baku)\nYou chose this time zone." in aigerim.last.text
    assert aigerim.toast == "From now on I use your time."
    await world.restart()
    await do(world, aigerim, "/me", "[Settings]", "[Another time zone]")
    assert "✅ 13:00 · Baku" in labels(aigerim)
    await do(world, aigerim, "[Choose it for me]")
    assert "That is the time where the programme takes place" in aigerim.last.text


async def test_every_city_is_reached_and_named(world: World) -> None:
    person = await world.person("Orxan", "az")
    await do(world, person, "/me", "[Parametrlər]", "[Başqa saat qurşağı]")
    seen = set()
    while True:
        seen |= {label for label in labels(person) if " · " in label}
        if not any("Daha çox" in label for label in labels(person)):
            break
        await do(world, person, "[Daha çox]")
    assert len(seen) > 45
    assert "12:00 · İstanbul" in seen
    assert "14:45 · Katmandu" in seen


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "x" * 50, "Europe", "posixrules"])
async def test_a_forged_zone_is_not_taken(world: World, aigerim: Person, zone: str) -> None:
    await do(world, aigerim, "/me")
    await aigerim.tap_data(aigerim.last.message_id, f"zone:{zone}")
    await world.settle()
    assert "out of date" in aigerim.last.text
    assert await world.count("SELECT zone FROM persons") is None


async def test_while_a_programme_is_on_its_time_counts(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.skip(days=208)
    await do(world, aigerim, "/me", "[Settings]")
    assert "Days of Azerbaijan's Culture in Astana is on" in aigerim.last.text


async def test_reminders_are_turned_off_and_on_but_never_those_for_safety(world: World, aigerim: Person) -> None:
    await do(world, aigerim, "/me", "[Settings]")
    assert "✅ Remind me of the programme" in labels(aigerim)
    await do(world, aigerim, "[Remind me of the programme]")
    assert "▫️ Remind me of the programme" in labels(aigerim)
    await world.restart()
    await do(world, aigerim, "[Remind me of my events]", "[Remind me of the programme]")
    assert "✅ Remind me of the programme" in labels(aigerim)
    assert "▫️ Remind me of my events" in labels(aigerim)
    await aigerim.tap_data(aigerim.last.message_id, "remind:safety")
    await aigerim.tap_data(aigerim.last.message_id, "remind:nonsense")
    await world.settle()
    assert await world.count("SELECT group_concat(kind) FROM muted") == "events"
    assert "What matters for your safety always comes" in aigerim.last.text


async def test_a_begun_application_is_followed(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    assert await world.count("SELECT count(*) FROM due WHERE reminder = 'unfinished'") == 0
    await do(world, aigerim, "/me", "[Days of]", "[Change my answers]")
    assert await world.count("SELECT count(*) FROM due WHERE reminder = 'unfinished'") == 1
    await do(world, aigerim, "/me", "[Days of]", "[Throw away]", "[Yes, throw them away]")
    assert await world.count("SELECT count(*) FROM due WHERE reminder = 'unfinished'") == 0
