"""Coordinators invite others by a link that works once; whoever opens it says yes or doesn't."""

import re

import pytest

from bot.people.invitations import VALID
from bot.people.roles import ADMINISTRATOR, COORDINATOR, HELPER
from bot.screens import taps
from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import CONCERT, coordinator, dismiss, labels, load
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme with a concert."""
    await load(world, CONCERT)
    return await coordinator(world)


def code(text: str) -> str:
    """What the link in a message carries."""
    found = re.search(r"https://t\.me/\w+\?start=(i-[\w-]+)", text)
    assert found
    return found[1]


async def invite(world: World, who: Person, *steps: str) -> str:
    """They make an invitation; what its link carries."""
    await do(world, who, "/invite", *steps)
    return code(who.last.text)


async def open_link(world: World, person: Person, link: str) -> str:
    """What they see when they open it."""
    await person.start(link)
    await world.settle()
    return person.last.text


async def roles_of(world: World, person: Person) -> str | None:
    """Their roles."""
    rows = await world.app.services.database.read(
        lambda tx: tx.all("SELECT role, coalesce(programme_id, 'all') FROM roles WHERE person_id = :id", id=person.id)
    )
    return ", ".join(f"{role} {where}" for role, where in rows) or None


async def test_a_helper_is_invited_and_says_yes(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Helper]")
    made, to_forward = leyla.chat[-2:]
    assert "Valid until: Monday, 8 March, 13:00 (Baku)" in made.text
    assert "You are invited to join the team" in to_forward.text
    assert to_forward.buttons == []
    zaur = await world.person("Zaur")
    said = await open_link(world, zaur, link)
    assert "Leyla invites you to join the team" in said
    assert "Role: helper" in said
    assert await roles_of(world, zaur) is None, "opening a link gives nothing yet"
    await do(world, zaur, "[Accept]")
    assert "Welcome to the team!" in zaur.last.text
    assert await roles_of(world, zaur) == "helper 2"
    assert "/programme" in zaur.commands
    assert "/people" not in zaur.commands
    news = await leyla.until("has accepted your invitation")
    assert "Zaur" in news.text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action IN ('invite', 'give-role')") == 2


async def test_a_link_works_once(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Helper]")
    zaur, samir = await world.person("Zaur"), await world.person("Samir")
    for person in (zaur, samir):
        await open_link(world, person, link)
    await do(world, zaur, "[Accept]")
    await do(world, samir, "[Accept]")
    assert "has been used already" in samir.last.text
    assert await roles_of(world, samir) is None
    assert "You can do all that already" in await open_link(world, zaur, link)


async def test_not_now_leaves_it_open(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Coordinator]")
    zaur = await world.person("Zaur")
    await open_link(world, zaur, link)
    await do(world, zaur, "[Not now]")
    assert await roles_of(world, zaur) is None
    await open_link(world, zaur, link)
    await do(world, zaur, "[Accept]", "[My programme]")
    assert "Applications: 0" in zaur.last.text


async def test_after_seven_days_it_is_over(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Helper]")
    zaur = await world.person("Zaur")
    await open_link(world, zaur, link)
    world.pass_time(seconds=VALID.total_seconds())
    await do(world, zaur, "[Accept]")
    assert "has expired" in zaur.last.text
    assert "has expired" in await open_link(world, zaur, link)


async def test_a_withdrawn_or_broken_link_is_answered_kindly(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Helper]")
    await leyla.tap("Withdraw the invitation", leyla.chat[-2])
    await world.settle()
    zaur = await world.person("Zaur")
    assert "has been withdrawn" in await open_link(world, zaur, link)
    assert "don't know this invitation" in await open_link(world, zaur, link[:-1])
    assert "don't know this invitation" in await open_link(world, zaur, "i-")


async def test_the_inviter_who_tries_the_link_doesnt_use_it_up(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Helper]")
    assert "You can do all that already" in await open_link(world, leyla, link)
    await leyla.tap_data(leyla.last.message_id, taps.AcceptInvitation(link.removeprefix("i-")).pack())
    await world.settle()
    assert "hasn't been used up" in leyla.last.text
    zaur = await world.person("Zaur")
    assert "Would you like to accept?" in await open_link(world, zaur, link)


async def test_an_administrator_invites_to_everything(world: World) -> None:
    await load(world, CONCERT)
    aliya = await world.coordinator()
    await do(world, aliya, "/invite")
    assert labels(aliya)[2] == "🌍 All programmes"
    await do(world, aliya, "[All programmes]")
    assert labels(aliya)[:2] == ["🔑 Administrator", "🧭 Coordinator"]
    await do(world, aliya, "[Administrator]")
    dana = await world.person("Dana")
    assert "Role: administrator" in await open_link(world, dana, code(aliya.last.text))
    await do(world, dana, "[Accept]")
    assert await roles_of(world, dana) == "administrator all"
    assert "/invite" in dana.commands


async def test_nobody_invites_to_more_than_they_may(world: World, leyla: Person) -> None:
    zaur = await world.person("Zaur")
    await open_link(world, zaur, await invite(world, leyla, "[Helper]"))
    await do(world, zaur, "[Accept]")
    samir = await world.person("Samir")
    await samir.start()
    elsewhere = await coordinator(world, "Nigar", slug="days-of-culture-astana")
    refused = [(leyla, 0, ADMINISTRATOR), (leyla, 0, COORDINATOR), (leyla, 0, HELPER), (leyla, 2, "owner"),
               (leyla, 1, HELPER)]  # fmt: skip
    refused += [(person, 2, role) for person in (zaur, samir, elsewhere) for role in (COORDINATOR, HELPER)]
    before = await world.count("SELECT count(*) FROM invitations")
    for person, programme_id, role in refused:
        await do(world, person, "/help")
        await person.tap_data(person.last.message_id, taps.MakeInvitation(programme_id, role).pack())
        await world.settle()
        assert "isn't open to you" in person.last.text
    assert await world.count("SELECT count(*) FROM invitations") == before
    for person in (zaur, samir):
        await do(world, person, "/invite")
        assert "isn't open to you" in person.last.text
        assert "/invite" not in person.commands


async def test_a_link_of_somebody_dismissed_gives_nothing(world: World, leyla: Person) -> None:
    link = await invite(world, leyla, "[Coordinator]")
    zaur = await world.person("Zaur")
    await open_link(world, zaur, link)
    await dismiss(world, leyla)
    await do(world, zaur, "[Accept]")
    assert "has been withdrawn" in zaur.last.text
    assert await roles_of(world, zaur) is None


async def test_a_forged_tap_needs_the_code(world: World, leyla: Person) -> None:
    await invite(world, leyla, "[Coordinator]")
    zaur = await world.person("Zaur")
    await zaur.start()
    await world.settle()
    for secret in ("1", "", "A" * 32):
        await zaur.tap_data(zaur.last.message_id, taps.AcceptInvitation(secret).pack())
        await world.settle()
        assert "don't know this invitation" in zaur.last.text
    await zaur.tap_data(zaur.last.message_id, taps.WithdrawInvitation(1).pack())
    await world.settle()
    assert "isn't open to you" in zaur.last.text
    assert await roles_of(world, zaur) is None


async def test_everything_is_said_in_kazakh(world: World) -> None:
    await load(world, CONCERT)
    aigul = await coordinator(world, "Айгүл", "kk")
    link = await invite(world, aigul, "[Көмекші]")
    assert "Сізді Telegram-дағы командаға шақырады" in aigul.last.text
    dana = await world.person("Дана", "kk")
    assert "Кім шақырады: Айгүл" in await open_link(world, dana, link)
    await do(world, dana, "[Қабылдау]")
    assert "Командаға қош келдіңіз!" in dana.last.text
    assert "Шақыруыңыз қабылданды: Дана" in (await aigul.until("қабылданды")).text
    await do(world, aigul, "/programme", "[Команда]", "[Дана]", "[Осы рөлді алып қою]", "[Иә]")
    assert "Рөл алып қойылды" in aigul.last.text
    assert "Енді сізде мына рөл жоқ: көмекші" in (await dana.until("рөл жоқ")).text
    await do(world, aigul, "[‹ Бағдарлама]", "[Кім не істеді]")
    assert "рөл алып қойылды: көмекші – Дана" in aigul.last.text


async def test_a_stale_button_of_the_question_still_asks_the_role(world: World, leyla: Person) -> None:
    await do(world, leyla, "/invite")
    data = callback(leyla.last, 0)
    await dismiss(world, leyla)
    await leyla.tap_data(leyla.last.message_id, data)
    await world.settle()
    assert "isn't open to you" in leyla.last.text
