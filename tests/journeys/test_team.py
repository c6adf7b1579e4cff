"""The team of a programme: shown, changed, withdrawn, and whoever it concerns hears of it."""

from typing import Protocol

import pytest

from bot.database import Tx
from bot.people import roles, team
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.people.team import Post
from bot.screens import taps
from bot.screens.taps import Tap
from bot.simulator import Person
from tests.journeys.conftest import apply, do
from tests.journeys.desk import CONCERT, coordinator, labels, load
from tests.world import World


class Appoint(Protocol):
    """Somebody new with a role in the programme, by whom."""

    async def __call__(self, name: str, role: str, by: Person | None = None) -> Person: ...


@pytest.fixture
async def aliya(world: World) -> Person:
    """The administrator; there is a programme with a concert."""
    await load(world, CONCERT)
    return await world.coordinator()


@pytest.fixture
def appoint(world: World) -> Appoint:
    """Somebody new with a role in the programme, by whom."""

    async def appointed(name: str, role: str, by: Person | None = None) -> Person:
        person = await world.person(name)
        await person.start()
        await world.settle()

        def give(tx: Tx) -> None:
            post = Post(role, None if role == ADMINISTRATOR else 2)
            team.appoint(tx, person.id, post, int(world.now.timestamp()), by.id if by else None)

        await world.app.services.database.write(give)
        await do(world, person, "/start")
        return person

    return appointed


async def forge(world: World, person: Person, tap: Tap) -> str:
    """They tap what isn't theirs; what they see."""
    await do(world, person, "/help")
    await person.tap_data(person.last.message_id, tap.pack())
    await world.settle()
    return person.last.text


async def test_the_team_is_shown_by_rank(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    await appoint("Zaur", HELPER, leyla)
    await do(world, leyla, "/programme", "[Team]")
    assert leyla.last.text.splitlines()[1:] == [
        "3 people", "",
        "🔑 Aliya: administrator", "since 1 March 2027",
        "🧭 Leyla: coordinator", "since 1 March 2027, invited by Aliya",
        "✅ Zaur: helper", "since 1 March 2027, invited by Leyla",
    ]  # fmt: skip
    assert labels(leyla)[:3] == ["🧭 Leyla", "✅ Zaur", "✉️ Invite somebody"]
    await do(world, aliya, "/programme", "[Baku]", "[Team]")
    assert labels(aliya)[:3] == ["🔑 Aliya", "🧭 Leyla", "✅ Zaur"]


async def test_a_helper_loses_the_role_and_hears_so(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    zaur = await appoint("Zaur", HELPER, leyla)
    assert "/programme" in zaur.commands
    await do(world, leyla, "/programme", "[Team]", "[Zaur]", "[Withdraw this role]")
    assert "Withdraw this role?" in leyla.last.text
    await do(world, leyla, "[Leave it]")
    await do(world, leyla, "[Withdraw this role]", "[Yes, withdraw it]")
    assert "The role has been withdrawn" in leyla.last.text
    assert "withdrawn by Leyla" in (await zaur.until("don't have this role")).text
    await world.app.catch_up()
    assert "/programme" not in zaur.commands
    assert "isn't open to you" in await forge(world, zaur, taps.ShowCheckLists(2, 0))
    await do(world, leyla, "[Programme]", "[Who did what]")
    assert "Leyla: withdrew a role: helper – Zaur" in leyla.last.text


async def test_a_helper_becomes_coordinator_and_gets_the_commands(
    world: World, aliya: Person, appoint: Appoint
) -> None:
    zaur = await appoint("Zaur", HELPER, aliya)
    await do(world, aliya, "/programme", "[Baku]", "[Team]", "[Zaur]", "[Make coordinator]", "[Yes, make coordinator]")
    assert "🧭 Zaur: coordinator" in aliya.last.text
    assert "another role now: coordinator" in (await zaur.until("another role")).text
    await world.app.catch_up()
    assert "/people" in zaur.commands
    await do(world, aliya, "[Zaur]", "[Make helper]", "[Yes, make helper]")
    await world.app.catch_up()
    assert "/people" not in zaur.commands
    assert "/programme" in zaur.commands
    assert "isn't open to you" in await forge(world, zaur, taps.ShowPeople(2, 0))


async def test_the_commands_follow_in_the_language_that_is_chosen(
    world: World, aliya: Person, appoint: Appoint
) -> None:
    zaur = await appoint("Zaur", HELPER, aliya)
    await do(world, zaur, "/language", "[Türkçe]")
    assert "/programme" in zaur.commands
    await do(world, zaur, "[Yoklama]")
    assert "Yoklama listeleri" in zaur.last.text


async def test_the_last_administrator_stays(world: World, aliya: Person, appoint: Appoint) -> None:
    await do(world, aliya, "/programme", "[Baku]", "[Team]", "[Aliya]")
    assert "only administrator" in aliya.last.text
    assert labels(aliya) == ["‹ Team"]
    for tap in (taps.WithdrawRole, taps.WithdrawRoleSurely):
        assert "only administrator" in await forge(world, aliya, tap(0, aliya.id, ADMINISTRATOR))
    assert await world.count("SELECT count(*) FROM roles") == 1
    dana = await appoint("Dana", ADMINISTRATOR)
    await do(world, dana, "/programme", "[Baku]", "[Team]", "[Aliya]", "[Withdraw]", "[Yes, withdraw it]")
    await world.app.catch_up()
    assert "/people" not in aliya.commands
    assert "isn't open to you" in await forge(world, aliya, taps.ShowTeam(2, 0))


async def test_a_coordinator_gives_up_their_own_role(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    await do(world, leyla, "/programme", "[Team]", "[Leyla]", "[Give up this role]", "[Yes, withdraw it]")
    assert "You have given up this role" in leyla.last.text
    await world.app.catch_up()
    assert "/people" not in leyla.commands
    assert "don't have this role" not in leyla.last.text, "nobody is told what they did themselves"


async def test_open_invitations_are_shown_and_withdrawn(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    await do(world, leyla, "/invite", "[Helper]")
    await do(world, leyla, "/programme", "[Team]")
    assert "✉️ 1: helper, by Leyla, until Monday, 8 March, " in leyla.last.text
    await do(world, leyla, "[Withdraw ✉️ 1]")
    assert "The invitation has been withdrawn" in leyla.last.text
    assert "Open invitations" not in leyla.last.text


async def test_nobody_takes_more_than_they_may(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla, nigar = await appoint("Leyla", COORDINATOR, aliya), await appoint("Nigar", COORDINATOR, aliya)
    zaur, samir = await appoint("Zaur", HELPER, leyla), await appoint("Samir", HELPER, leyla)
    await do(world, leyla, "/invite", "[Helper]")
    stranger = await world.person("Stranger")
    await stranger.start()
    elsewhere = await coordinator(world, "Kamal", slug="days-of-culture-astana")
    before = await world.count("SELECT group_concat(person_id || role) FROM roles")
    keys = {
        leyla: [(0, aliya.id, ADMINISTRATOR), (2, nigar.id, COORDINATOR)],
        zaur: [(0, aliya.id, ADMINISTRATOR), (2, leyla.id, COORDINATOR), (2, samir.id, HELPER)],
    }
    keys[stranger] = keys[elsewhere] = [*keys[zaur], (2, zaur.id, HELPER)]
    for person, theirs in keys.items():
        for key in theirs:
            for kind in (
                taps.ShowMember, taps.WithdrawRole, taps.WithdrawRoleSurely, taps.ChangeRole, taps.ChangeRoleSurely
            ):  # fmt: skip
                said = await forge(world, person, kind(*key))
                assert "isn't open to you" in said, (person, kind, key)
        if person is not leyla:
            for tap in (taps.ShowTeam(2, 0), taps.ShowTeam(0, 0), taps.WithdrawInvitation(1), taps.ShowAudit(2, 0, 0)):
                assert "isn't open to you" in await forge(world, person, tap), (person, tap)
        assert "isn't open to you" in await forge(world, person, taps.ShowAudit(0, 0, 0))
        assert "isn't open to you" in await forge(world, person, taps.InviteToAll())
    assert "isn't open to you" in await forge(world, zaur, taps.ChangeRoleSurely(2, zaur.id, HELPER))
    assert await world.count("SELECT group_concat(person_id || role) FROM roles") == before
    assert await world.count("SELECT count(*) FROM invitations WHERE withdrawn_at > 0") == 0


async def test_a_button_about_a_role_that_is_gone_is_answered_kindly(
    world: World, aliya: Person, appoint: Appoint
) -> None:
    zaur = await appoint("Zaur", HELPER, aliya)
    for tap in (taps.WithdrawRoleSurely, taps.ChangeRoleSurely, taps.ShowMember):
        assert "out of date" in await forge(world, aliya, tap(2, zaur.id, COORDINATOR))
    assert "out of date" in await forge(world, zaur, taps.WithdrawRoleSurely(2, zaur.id, COORDINATOR))
    assert await world.app.services.database.read(roles.highest, zaur.id) == HELPER


async def test_the_trail_is_read_by_person_and_for_all_programmes(
    world: World, aliya: Person, appoint: Appoint
) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    await appoint("Zaur", HELPER, leyla)
    await do(world, aliya, "/programme", "[Baku]", "[Team]", "[Zaur]", "[Who did what]")
    assert "Only about: Zaur" in aliya.last.text
    assert "Leyla: gave a role: helper – Zaur" in aliya.last.text
    assert "coordinator" not in aliya.last.text
    said = await forge(world, aliya, taps.ShowAudit(0, 0, 0))
    assert said.startswith("all programmes\nWho did what and when")
    assert "the operator of this bot: gave a role: administrator – Aliya" in said
    assert "Leyla: gave a role: helper – Zaur, " in said


async def test_the_trail_tells_nothing_of_a_person_elsewhere(world: World, aliya: Person, appoint: Appoint) -> None:
    leyla = await appoint("Leyla", COORDINATOR, aliya)
    dana = await world.person("Dana-elsewhere")
    await dana.start()
    await world.settle()
    assert "Dana-elsewhere" not in await forge(world, leyla, taps.ShowAudit(2, dana.id, 0))


async def test_a_long_trail_turns_its_pages(world: World, aliya: Person) -> None:
    for _ in range(20):
        await do(world, aliya, "/invite", "[All programmes]", "[Coordinator]")
    said = await forge(world, aliya, taps.ShowAudit(0, 0, 0))
    assert "Page 1 of 2" in said
    await do(world, aliya, "[Older]")
    assert "Page 2 of 2" in aliya.last.text
    await do(world, aliya, "[Newer]")
    assert "Page 1 of 2" in aliya.last.text


async def test_a_persons_card_leads_to_what_was_done(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await aliya.until("New application")
    await do(world, aliya, "[Open]", "[Who did what]")
    assert "Only about: Aigerim" in aliya.last.text
    assert "Aliya: read the application – Aigerim" in aliya.last.text
