"""Coordinators put the bot into groups, say to which programme each belongs, and take it out again."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.screens import taps
from bot.simulator import Group, Person
from bot.simulator.seen import SeenMessage
from tests.journeys.conftest import callback, do
from tests.journeys.desk import CONCERT, coordinator, dismiss, labels, load
from tests.world import World

LINKED = "SELECT p.slug FROM groups AS g JOIN programmes AS p ON p.id = g.programme_id WHERE g.reachable"
ASTANA = "days-of-culture-astana"


@pytest.fixture
async def both(world: World) -> Person:
    """An administrator, who looks after two programmes."""
    await load(world, CONCERT)
    return await world.coordinator()


@pytest.fixture
def group(world: World) -> Group:
    """A group that the bot isn't in."""
    return world.simulator.add_group("Guests & <friends>")


@pytest.fixture
async def new_world(tmp_path: Path) -> AsyncIterator[World]:
    """A running bot without any programme."""
    world = World(tmp_path)
    await world.start()
    yield world
    await world.stop()


async def put_in(world: World, group: Group, by: Person) -> SeenMessage:
    """They add the bot; what they see in their private chat then."""
    await group.put_in(by)
    await world.settle()
    return by.last


async def test_the_only_programme_is_taken_without_a_question(world: World, group: Group) -> None:
    leyla = await world.coordinator()
    said = await put_in(world, group, leyla)
    assert said.text.startswith("✅ Group: Guests & <friends>\nProgramme: Days of Azerbaijan")
    assert labels(leyla) == ["📢 Announcements", "🏠 Start page"]
    assert await world.count(LINKED) == ASTANA
    assert group.chat == []


@pytest.mark.parametrize("language", ["en", "ru", "kk", "az", "tr"])
async def test_one_of_several_programmes_is_chosen_and_may_be_another(
    world: World, both: Person, group: Group, language: str
) -> None:
    both.account.card["language_code"] = language
    said = await put_in(world, group, both)
    assert "Guests & <friends>" in said.text
    assert len(labels(both)) == 3
    await world.restart()
    await world.tap(both, labels(both)[0])
    first = await world.count(LINKED)
    await world.tap(both, labels(both)[1])
    await world.tap(both, labels(both)[1])
    assert {first, await world.count(LINKED)} == {"baku", ASTANA}
    assert both.last.text.startswith("✅")
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'link-group'") == 2


async def test_a_group_is_not_taken_over_by_another_programmes_coordinator(
    world: World, both: Person, group: Group
) -> None:
    other = await coordinator(world, "Baku", "baku")
    await put_in(world, group, both)
    await world.tap(both, "Days of")
    before = len(other.chat)
    await group.take_out(other)
    await group.put_in(other)
    await world.settle()
    assert len(other.chat) == before
    for data in (taps.AskGroup(1), taps.LinkGroup(1, 2)):
        await other.tap_data(other.last.message_id, data.pack())
        await world.settle()
    assert await world.count("SELECT programme_id FROM groups") == 1
    assert "Guests" not in other.visible()
    await group.put_in(both)
    await world.settle()
    assert await world.count(LINKED) == ASTANA


async def test_without_a_programme_the_question_waits_until_there_is_one(
    new_world: World,
) -> None:
    leyla, group = await new_world.coordinator(), new_world.simulator.add_group("Guests")
    await put_in(new_world, group, leyla)
    assert "There is no programme yet" in leyla.last.text
    await load(new_world, CONCERT)
    await do(new_world, leyla, "[Choose the programme]", "[Youth Days]")
    assert await new_world.count(LINKED) == "baku"


async def test_others_may_put_the_bot_in_but_nothing_comes_of_it(world: World, aigerim: Person, group: Group) -> None:
    await aigerim.start()
    await world.settle()
    stranger = await world.person("Dana")
    for person in (aigerim, stranger):
        before = len(person.chat)
        await group.put_in(person)
        await group.rename(person, "Our group")
        await group.upgrade(person)
        await world.settle()
        assert len(person.chat) == before
    assert await world.count("SELECT count(*) FROM groups") == 0
    assert await world.count("SELECT count(*) FROM persons") == 1


async def test_a_group_that_turns_the_bot_out_waits_for_a_coordinator(
    world: World, aigerim: Person, group: Group
) -> None:
    leyla = await world.coordinator()
    await put_in(world, group, leyla)
    before = len(leyla.chat)
    await group.take_out(aigerim)
    await group.put_in(aigerim)
    await world.settle()
    assert await world.count(LINKED) is None
    await group.take_out(aigerim)
    assert (await put_in(world, group, leyla)).text.startswith("✅ Group:")
    assert await world.count(LINKED) == ASTANA
    assert len(leyla.chat) == before + 1


async def test_a_group_is_followed_when_it_is_renamed_and_becomes_a_supergroup(
    world: World, aigerim: Person, group: Group
) -> None:
    leyla = await world.coordinator()
    await put_in(world, group, leyla)
    await group.rename(aigerim, "Guests")
    await group.upgrade(aigerim)
    await world.settle()
    assert await world.count("SELECT title FROM groups WHERE reachable AND programme_id") == "Guests"
    assert await world.count("SELECT chat_id FROM groups") == group.id
    await group.take_out(aigerim)
    await world.settle()
    assert await world.count(LINKED) is None


async def test_the_coordinator_who_makes_it_a_supergroup_changes_nothing_else(world: World, group: Group) -> None:
    leyla = await world.coordinator()
    await put_in(world, group, leyla)
    await group.upgrade(leyla)
    await world.settle()
    assert await world.count("SELECT count(*) FROM groups") == 1
    assert await world.count("SELECT chat_id FROM groups WHERE programme_id") == group.id


STANDINGS: dict[str, tuple[dict[str, Any], int]] = {
    "administrator": ({"status": "administrator"}, 1),
    "silenced": ({"status": "restricted", "is_member": True, "can_send_messages": False}, 0),
    "restricted": ({"status": "restricted", "is_member": True, "can_send_messages": True}, 1),
    "restricted and gone": ({"status": "restricted", "is_member": False, "can_send_messages": True}, 0),
}


@pytest.mark.parametrize(("standing", "reachable"), STANDINGS.values(), ids=STANDINGS)
async def test_what_the_bot_may_do_in_a_group_is_followed_whoever_changes_it(
    world: World, aigerim: Person, group: Group, standing: dict[str, Any], reachable: int
) -> None:
    leyla = await world.coordinator()
    await put_in(world, group, leyla)
    before, bot = len(leyla.chat), world.simulator.world.bot
    for old, new in (
        ({"status": "member"}, standing),
        (standing, {"status": "member"}),
        ({"status": "member"}, standing),
    ):
        change = {"chat": {"id": group.id, "type": "group", "title": "Guests"}, "from": aigerim.account.card, "date": 0}
        change |= {"old_chat_member": {"user": bot, **old}, "new_chat_member": {"user": bot, **new}}
        world.simulator.world.updates.add("my_chat_member", change)
    await world.settle()
    assert await world.count("SELECT reachable FROM groups") == reachable
    assert len(leyla.chat) == before


async def test_a_button_carries_no_authority(world: World, both: Person, group: Group) -> None:
    leyla, nigar = await coordinator(world), await coordinator(world, "Nigar", slug=ASTANA)
    await put_in(world, group, leyla)
    assert await world.count(LINKED) == "baku"
    await put_in(world, world.simulator.add_group("Others"), both)
    link = callback(both.last, 0).rsplit(":", 2)[0]
    mine, programmes = (
        await world.count("SELECT id FROM groups WHERE programme_id"),
        "SELECT id FROM programmes WHERE slug = ",
    )
    baku, astana = await world.count(f"{programmes}'baku'"), await world.count(f"{programmes}'{ASTANA}'")
    for person, data in (
        (nigar, f"{link}:{mine}:{astana}"),  # somebody else's group
        (leyla, f"{link}:{mine}:{astana}"),  # her group, somebody else's programme
        (both, f"{link}:{mine}:99"),
        (both, f"{link}:99:{baku}"),
    ):
        await person.tap_data(person.last.message_id, data)
        await world.settle()
        assert not person.last.text.startswith("✅ Group")
    assert await world.count(LINKED) == "baku"
    await dismiss(world, leyla)
    await leyla.tap_data(leyla.last.message_id, f"{link}:{mine}:{baku}")
    await world.settle()
    assert "belong" not in leyla.last.text


async def test_an_answer_that_is_not_known_to_have_arrived_is_given_again(world: World, group: Group) -> None:
    leyla = await world.coordinator()
    committed = asyncio.Event()

    async def never_answers(method: str, _params: object) -> None:
        if method == "sendMessage":
            committed.set()
            await asyncio.sleep(3600)

    world.simulator.faults.before = never_answers
    await group.put_in(leyla)
    await committed.wait()
    world.simulator.faults.clear()
    await world.restart()
    await world.settle()
    assert leyla.last.text.startswith("✅ Group:")
