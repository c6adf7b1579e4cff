"""Coordinators say when an announcement is to be sent, and in whose time."""

from datetime import UTC, datetime

import pytest

from bot.announcements import announcement as announcements
from bot.announcements import timing, waves
from bot.database import Tx
from bot.people import zones
from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import CONCERT, coordinator, dismiss, labels, load, sign_up
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after a programme in Baku whose people live in Tokyo, Baku and Berlin, and lives in Berlin. It is
    1 March 2027, 13:00 in Baku. She is asked when her announcement to everybody is to be sent."""
    await load(world, CONCERT | {"capacity": ""})
    person = await coordinator(world)
    people = [await world.person(name) for name in ("Aiko", "Aydan", "Anna", "Arno")]
    await sign_up(world, *people)
    for someone, zone in zip([*people, person], ["Asia/Tokyo", None, *["Europe/Berlin"] * 3], strict=True):
        await world.app.services.database.write(zones.choose_zone, someone.id, zone)
    await do(world, person, "/announce", "[New]", "[For everyone]", "[When]")
    return person


async def planned(world: World) -> tuple[str, str | None] | None:
    """The wall time and the zone that are kept."""

    def find(tx: Tx) -> announcements.Plan | None:
        return announcements.find(tx, 1).plan

    plan = await world.app.services.database.read(find)
    return (plan.wall.isoformat(" ", "minutes"), plan.zone) if plan else None


async def starts(world: World) -> datetime:
    """When the first get it."""

    def find(tx: Tx) -> int:
        return timing.starts_at(tx, world.app.services.shelf, announcements.find(tx, 1), world.now)

    return datetime.fromtimestamp(await world.app.services.database.read(find), UTC)


async def test_at_once(world: World, leyla: Person) -> None:
    assert leyla.last.text.startswith("When is it to be sent?\nAs it is set: as soon as you confirm it\n\n")
    await do(world, leyla, "[In an hour]")
    assert await planned(world) == ("2027-03-01 14:00", "Asia/Baku")
    await do(world, leyla, "[Another time]", "[As soon as I confirm]")
    assert leyla.last.text == "✅ It will be sent: as soon as you confirm it"
    assert await planned(world) is None
    assert await starts(world) == world.now
    await do(world, leyla, "[‹ Announcement]")
    assert leyla.last.text.startswith("Announcement 1")


async def test_in_the_time_of_the_programme(world: World, leyla: Person) -> None:
    await do(world, leyla, "[2 Mar, 09:00]")
    assert leyla.last.text == (
        "Tuesday, 2 March, 09:00: in whose time?\n\n"
        "• Tuesday, 2 March, 09:00 (Baku time) · your time (Berlin): 06:00\n\n"
        "• Tuesday, 2 March, 09:00 (Berlin time)\n\n"
        "• In each person's own time\n"
        "Reckoned in Berlin time: Tuesday, 2 March, 01:00 (first, in Tokyo) "
        "to Tuesday, 2 March, 09:00 (last, in Berlin)"
    )
    await do(world, leyla, "[Baku time]")
    assert await planned(world) == ("2027-03-02 09:00", "Asia/Baku")
    assert await starts(world) == datetime(2027, 3, 2, 5, tzinfo=UTC)
    assert leyla.last.text == (
        "✅ It will be sent: Tuesday, 2 March, 09:00 (Baku time) · your time (Berlin): 06:00\n\n"
        "🌙 It is night for 2 people then: they get it in the morning. Mark it as urgent if it can't wait."
    )


async def test_in_their_own_time(world: World, leyla: Person) -> None:
    await do(world, leyla, "2 March at 10 am", "[My own time (Berlin)]")
    assert await planned(world) == ("2027-03-02 10:00", "Europe/Berlin")
    assert leyla.last.text == "✅ It will be sent: Tuesday, 2 March, 10:00 (Berlin time)"


async def test_in_the_time_of_each_person(world: World, leyla: Person) -> None:
    await do(world, leyla, "[2 Mar, 09:00]", "[Each person's own time]")
    assert await planned(world) == ("2027-03-02 09:00", None)
    assert await starts(world) == datetime(2027, 3, 2, 0, tzinfo=UTC)
    assert "09:00, in each person's own time\nReckoned in Berlin time: Tuesday, 2 March, 01:00" in leyla.last.text
    assert "🌙" not in leyla.last.text


async def test_while_the_programme_lasts_its_time_is_that_of_all(world: World, leyla: Person) -> None:
    await do(world, leyla, "25.09. 9:00")
    assert leyla.last.text == (
        "Saturday, 25 September, 09:00: in whose time?\n\n"
        "• Saturday, 25 September, 09:00 (Baku time)\n\n"
        "• In each person's own time\n"
        "For all of them that is Saturday, 25 September, 09:00 (Baku time)"
    )
    await do(world, leyla, "[Each person's own time]")
    assert await starts(world) == datetime(2027, 9, 25, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("19:30", "Monday, 1 March, 19:30"),
        ("9", "Tuesday, 2 March, 09:00"),
        ("3 March", "Wednesday, 3 March, 09:00"),
        ("30.12", "Thursday, 30 December, 09:00"),
        ("25.09 8.15", "Saturday, 25 September, 08:15"),
        ("9.11", "Tuesday, 2 March, 09:11"),
    ],
)
async def test_a_time_that_was_typed_is_the_next_one(world: World, leyla: Person, said: str, meant: str) -> None:
    await do(world, leyla, said)
    assert leyla.last.text.startswith(f"{meant}: in whose time?")


async def test_what_was_typed_first_stands_until_it_is_said_otherwise(world: World, leyla: Person) -> None:
    await do(world, leyla, "3 March", "17:45")
    assert leyla.last.text.startswith("Wednesday, 3 March, 17:45")
    await do(world, leyla, "4 March")
    assert leyla.last.text.startswith("Thursday, 4 March, 17:45")
    await do(world, leyla, "[Baku time]", "[Another time]", "18:00")
    assert leyla.last.text.startswith("Thursday, 4 March, 18:00")


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("soon", "I don't understand this."),
        ("31.04", "There is no such day in the calendar."),
        ("24.09.2026", "That is past already."),
        ("28.02", "That is past already."),
        ("01.01.0001", "That is past already."),
        ("5.3.2028", "That is more than a year ahead."),
        ("31.12.9999 23:00", "That is more than a year ahead."),
    ],
)
async def test_what_cannot_be_is_asked_again_with_a_hint(world: World, leyla: Person, said: str, hint: str) -> None:
    await do(world, leyla, said)
    assert leyla.last.text.startswith(f"⚠️ {hint}")
    assert "When is it to be sent?" in leyla.last.text
    assert await planned(world) is None


async def test_something_else_than_words(world: World, leyla: Person) -> None:
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text.startswith("⚠️ I don't understand this.")


async def test_where_it_is_past_it_cannot_be_chosen(world: World, leyla: Person) -> None:
    await do(world, leyla, "1 March 11:00")
    assert "• Monday, 1 March, 11:00 (Baku time) · your time (Berlin): 08:00\n⚠️ That is past" in leyla.last.text
    assert labels(leyla) == ["My own time (Berlin)", "🕘 Another time", "‹ Announcement"]
    await do(world, leyla, "[My own]")
    assert await starts(world) == datetime(2027, 3, 1, 10, tzinfo=UTC)


async def test_a_button_that_was_left_lying_plans_nothing_in_the_past(world: World, leyla: Person) -> None:
    await do(world, leyla, "[1 Mar, 19:00]")
    world.pass_time(days=1)
    await do(world, leyla, "[Baku time]")
    assert leyla.last.text.startswith("⚠️ That is past already. Which day and time?")
    assert await planned(world) is None


@pytest.mark.parametrize("data", ["plan!:1:202703020900:nowhere", "plan:1:tomorrow", "plan!:1:2027:here", "when:77"])
async def test_forged_buttons(world: World, leyla: Person, data: str) -> None:
    await leyla.tap_data(leyla.last.message_id, data)
    await world.settle()
    assert await planned(world) is None


async def test_the_role_is_asked_anew(world: World, leyla: Person) -> None:
    await dismiss(world, leyla)
    await do(world, leyla, "[In an hour]")
    assert await planned(world) is None


async def test_the_present_question_outlives_a_restart(world: World, leyla: Person) -> None:
    await do(world, leyla, "3 March")
    await world.restart()
    await do(world, leyla, "17:45")
    assert leyla.last.text.startswith("Wednesday, 3 March, 17:45")


async def test_what_is_on_its_way_is_not_planned_anew(world: World, leyla: Person) -> None:
    await do(world, leyla, "[2 Mar, 09:00]")
    asked = leyla.last
    at = int(world.now.timestamp())
    await world.app.services.database.write(waves.launch, 1, waves.ANNOUNCE, leyla.id, at + 86_400)
    await leyla.tap_data(asked.message_id, callback(asked, 0))
    await world.settle()
    assert leyla.last.text == "This button is out of date."
    assert await planned(world) is None
