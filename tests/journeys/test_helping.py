"""Helpers see check lists, and nothing else of the desk, whatever they tap."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest

import handlers
from bot.database import Tx
from bot.people import roles
from bot.screens import taps
from bot.screens.taps import Tap
from bot.simulator import Person
from tests.journeys.conftest import apply, do
from tests.journeys.desk import CONCERT, DANCE, coordinator, event_id, labels, load, sign_up
from tests.world import World

ALLOWED = {taps.ShowGuests, taps.TickCame, taps.ShowCheckLists, taps.ShowDesk}
FILLED: Mapping[str, Any] = {
    "language": "en",
    "other": "ru",
    "option": "read",
    "urgency": "safety",
    "kind": "and",
    "start": "202703021900",
    "status": "accepted",
    "was": "submitted",
    "role": "helper",
    "secret": "x" * 32,
    "fingerprint": "00000000",
    "zone": "Asia/Baku",
    "step": "title",
    "value": "x",
    "offset": 0,
}
KEPT = ("roles", "invitations", "applications", "events", "announcements", "announcement_texts", "waves", "places",
        "audiences", "groups", "letters", "proposals", "programmes", "audit_trail")  # fmt: skip
OF_PARTICIPANTS = ("applying", "dialogue", "events", "general", "rights")


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme with a concert and a dance."""
    await load(world, CONCERT, DANCE)
    return await coordinator(world)


@pytest.fixture
async def zaur(world: World, leyla: Person) -> Person:
    """He helps there."""
    return await helper(world, "Zaur")


async def helper(world: World, name: str, programme_id: int = 2) -> Person:
    person = await world.person(name)
    await person.start()
    await world.settle()
    grant = roles.grant
    await world.app.services.database.write(
        lambda tx: grant(tx, person.id, roles.HELPER, programme_id, int(world.now.timestamp()))
    )
    await do(world, person, "/start")
    return person


async def test_a_helper_ticks_who_came(world: World, zaur: Person, leyla: Person) -> None:
    await sign_up(world, await world.person("Aynur"))
    assert "✅ Check lists" in labels(zaur)
    assert "/programme" in zaur.commands
    await do(world, zaur, "/programme")
    assert [each for each in labels(zaur) if "Concert" in each or "Dance" in each] == labels(zaur)[:2]
    await do(world, zaur, "[Concert]")
    assert "✅ Aynur" in zaur.last.text
    assert labels(zaur) == ["‹ Check lists"]
    world.pass_time(days=207, hours=4)
    await do(world, zaur, "[Check lists]", "[Concert]", "[Aynur]")
    assert "✅ Came: 1" in zaur.last.text
    await do(world, zaur, "[Aynur]", "[Aynur]", "[Check lists]")
    assert "Choose an event" in zaur.last.text
    await do(world, leyla, "/programme", "[Who did what]")
    assert leyla.last.text.count("Zaur: ticked as come – Aynur, Concert") == 2
    assert leyla.last.text.count("Zaur: took back the tick – Aynur, Concert") == 1


async def test_the_help_page_tells_a_helper_what_is_theirs(world: World, zaur: Person) -> None:
    await do(world, zaur, "/help")
    assert "For helpers" in zaur.last.text
    assert "/announce" not in zaur.last.text


@pytest.mark.parametrize("command", ["/people", "/announce", "/invite"])
async def test_a_helper_has_no_other_command(world: World, zaur: Person, command: str) -> None:
    await do(world, zaur, command)
    assert "isn't open to you" in zaur.last.text
    assert command not in zaur.commands


async def test_a_helper_of_one_programme_coordinates_another(world: World) -> None:
    await load(world, CONCERT)
    nigar = await helper(world, "Nigar")

    def grant(tx: Tx) -> None:
        roles.grant(tx, nigar.id, roles.COORDINATOR, 1, 0)

    await world.app.services.database.write(grant)
    await do(world, nigar, "/programme")
    assert len(labels(nigar)) == 3
    await do(world, nigar, "[Azerbaijan]")
    assert "Applications: 0" in nigar.last.text
    await nigar.tap_data(nigar.last.message_id, taps.ShowDesk(2).pack())
    await world.settle()
    assert "Check lists" in nigar.last.text
    await do(world, nigar, "/people")
    assert "Azerbaijan" in nigar.last.text, "there is only one whose people they may see"


async def stored(world: World) -> Mapping[str, list[Any]]:
    """All that a desk could change."""

    def query(tx: Tx) -> Mapping[str, list[Any]]:
        return {table: tx.all(f"SELECT * FROM {table}") for table in KEPT}  # noqa: S608  a constant

    return await world.app.services.database.read(query)


def of_the_desk() -> list[type[Tap]]:
    """Every tap that isn't for participants."""
    return [
        kind
        for kind in handlers.TAPS
        if kind.__module__.rpartition(".")[2] not in OF_PARTICIPANTS and kind not in ALLOWED
    ]


async def test_no_other_tap_of_the_desk_gives_a_helper_anything(world: World, leyla: Person, aigerim: Person) -> None:
    zaur = await helper(world, "Zaur", 1)
    await apply(world, aigerim)
    await do(world, leyla, "/announce", "[New]", "The bus leaves at six")
    before = await stored(world)
    assert len(of_the_desk()) > 80
    for kind in of_the_desk():
        for number in (1, 2):
            data = kind(*(FILLED.get(each.name, number) for each in fields(kind))).pack()
            await do(world, zaur, "/help")
            seen = len(zaur.chat)
            await zaur.tap_data(zaur.last.message_id, data)
            await world.settle()
            shown = [*zaur.chat[seen:], zaur.last]
            for secret in ("Aigerim", "SERIKOVA", "The bus leaves", "Applications:", "Leyla"):
                assert not any(secret in each.text for each in shown), data
            assert not any("document" in each.data or "photo" in each.data for each in shown), data
            assert "went wrong" not in zaur.last.text, data
    assert await stored(world) == before


@pytest.mark.usefixtures("leyla")
async def test_somebody_elses_check_lists_stay_shut(world: World) -> None:
    await sign_up(world, await world.person("Aynur"))
    world.pass_time(days=207, hours=4)
    elsewhere = await helper(world, "Nigar", 1)
    stranger = await world.person("Stranger")
    await stranger.start()
    await world.settle()
    concert = await event_id(world)
    aynur = await world.count("SELECT person_id FROM places")
    for person in (elsewhere, stranger):
        for tap in (taps.ShowGuests(concert, 0), taps.TickCame(concert, aynur, 1), taps.ShowCheckLists(2, 0)):
            await do(world, person, "/help")
            await person.tap_data(person.last.message_id, tap.pack())
            await world.settle()
            assert "isn't open to you" in person.last.text
    assert await world.count("SELECT count(came_at) FROM places") == 0
