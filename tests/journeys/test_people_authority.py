"""No button of the desk carries authority: whoever has no role, another one, or one no longer, gets nothing."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest

from bot.database import Tx
from bot.desk import many
from bot.people import roles
from bot.people.views import View
from bot.programmes import applications, remarks
from bot.screens import taps
from bot.screens.taps import people, people_card, people_list, tap
from bot.simulator import Person
from tests.journeys.conftest import do
from tests.journeys.desk import CONCERT, SLUG, coordinator, dismiss, load
from tests.journeys.test_people import put_in
from tests.world import World

ASTANA = "days-of-culture-astana"
SECRETS = ("Dana", "No nuts", "Speaks four languages", "Gulnara")
TAPS = [
    each
    for module in (people, people_card, people_list)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, tap.Tap) and each is not tap.Tap
]
FILLED: Mapping[str, Any] = {
    "kind": "and",
    "offset": 0,
    "page": 0,
    "status": "declined",
    "was": "submitted",
    "fingerprint": "00000000",
}
KEPT = ("applications", "remarks", "deliveries", "decisions", "roles")


@pytest.fixture
async def boss(world: World) -> Person:
    """Somebody has applied and was remarked upon; a list is about to be declined."""
    boss = await world.coordinator()
    await put_in(world, "Dana")

    def prepare(tx: Tx) -> None:
        application = applications.find(tx, 1)
        assert application
        services = world.app.services
        remarks.write(tx, application, boss.id, "Speaks four languages", 0)
        loaded = services.shelf.programme(tx, application.programme_id)
        view = View(loaded.id, "status = submitted")
        foreseen = many.foresee(tx, services.shelf, services.languages, loaded, view, "declined", world.now)
        many.keep(tx, foreseen, boss.id, 0)

    await world.app.services.database.write(prepare)
    return boss


async def stored(world: World) -> Mapping[str, list[Any]]:
    def query(tx: Tx) -> Mapping[str, list[Any]]:
        return {table: tx.all(f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608  a constant

    return await world.app.services.database.read(query)


async def gets_nothing(world: World, person: Person) -> None:
    before = await stored(world)
    for kind in TAPS:
        pressed = kind(*(FILLED.get(each.name, 1) for each in fields(kind)))
        await person.tap_data(person.last.message_id, pressed.pack())
        await world.settle()
        seen = [f"{message.text} {message.buttons}" for message in person.chat if message.from_bot]
        assert not [secret for secret in SECRETS for said in seen if secret in said], kind
    for text in ("Dana", "status = submitted", "everyone"):
        await do(world, person, text)
        assert "Dana ·" not in f"{person.last.text} {person.last.buttons}"
    assert await stored(world) == before


async def test_a_stranger(world: World, boss: Person) -> None:
    stranger = await world.person("Stranger")
    await stranger.start()
    await world.settle()
    await gets_nothing(world, stranger)


async def test_a_helper(world: World, boss: Person) -> None:
    helper = await world.person("Helper")
    await helper.start()
    await world.settle()
    await world.app.services.database.write(
        lambda tx: roles.grant(tx, helper.id, roles.HELPER, tx.value("SELECT id FROM programmes"), 0)
    )
    await gets_nothing(world, helper)


async def test_a_coordinator_of_another_programme(world: World, boss: Person) -> None:
    await load(world, CONCERT)
    await gets_nothing(world, await coordinator(world, slug=SLUG))


async def test_who_isnt_coordinator_any_more(world: World, boss: Person) -> None:
    was = await coordinator(world, slug=ASTANA)
    await do(world, was, "/people")
    await dismiss(world, was)
    await was.tap_data(was.last.message_id, taps.ShowCard(1, 0).pack())
    await world.settle()
    assert "isn't open to you" in was.last.text
    await do(world, was, "Dana")
    assert "Dana ·" not in f"{was.last.text} {was.last.buttons}"


async def test_one_coordinator_doesnt_finish_what_another_has_in_mind(world: World, boss: Person) -> None:
    other = await coordinator(world, slug=ASTANA)
    await do(world, other, "/people")
    await other.tap_data(other.last.message_id, taps.DecideMany(1).pack())
    await world.settle()
    assert await world.count("SELECT status FROM applications") == "submitted"


async def test_a_coordinator_deletes_their_own_remarks_alone(world: World, boss: Person) -> None:
    other = await coordinator(world, slug=ASTANA)
    await do(world, other, "/people", "[Dana]", "[📝 Remarks · 1]")
    assert "Speaks four languages" in other.last.text
    assert not [label for row in other.last.buttons for label in row if "🗑" in label]
    await other.tap_data(other.last.message_id, taps.DeleteRemarkSurely(1, 0).pack())
    await world.settle()
    assert await world.count("SELECT count(*) FROM remarks") == 1
    await do(world, other, "/people", "[Dana]", "[📝 Remarks · 1]", "[Write a remark]", "Mine")
    await do(world, boss, "/people", "[Dana]", "[📝 Remarks · 2]", "[🗑 Delete: Mine]", "[Yes, delete it]")
    assert await world.count("SELECT group_concat(text) FROM remarks") == "Speaks four languages"
