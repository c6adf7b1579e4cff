"""An application is accepted, put on the waiting list, declined, withdrawn: what people read, and what follows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.programmes.event import ACCEPTED, APPLICANTS
from bot.simulator import Person
from tests.journeys.conftest import ANSWERS, apply, begin, callback, do
from tests.journeys.desk import coordinator, labels
from tests.journeys.events import CONCERT, go_to, load, open_card
from tests.world import World

SLUG = "days-of-culture-astana"
GALA = replace(CONCERT, name="gala", title={"en": "Gala", "kk": "Гала"}, who=ACCEPTED)
TOUR = replace(CONCERT, name="tour", title={"en": "Tour"}, who=APPLICANTS)
NIGHT = timedelta(hours=9)  # from two in the afternoon, when a test begins, to eleven in the evening in Astana


@pytest.fixture
async def aliya(world: World) -> Person:
    return await world.coordinator()


async def applied(world: World, name: str) -> Person:
    """Somebody who has sent an application."""
    person = await world.person(name)
    await begin(world, person)
    await do(world, person, name, *ANSWERS[1:], "[Send my application]")
    return person


async def delivered(world: World) -> None:
    """What is due in the outbox has arrived."""
    await world.app.worker.catch_up()
    await world.settle()


async def open_application(world: World, who: Person, name: str) -> None:
    """A coordinator looks at somebody's application, when the news of it has arrived."""
    await delivered(world)
    await do(world, who, "/people", f"[{name}]")


async def decide(world: World, who: Person, name: str, decision: str) -> None:
    """A coordinator opens an application, decides and says yes."""
    await open_application(world, who, name)
    await do(world, who, f"[{decision}]", "[Yes]")


async def told(world: World, person: Person) -> list[str]:
    """What they were told about their application, each by its first line."""
    await delivered(world)
    beginnings = ("🎉 You're in!", "⏳ Your application", "Thank you for applying", "📥 Your application")
    lines = [message.text.splitlines()[0] for message in person.chat if message.from_bot]
    return [line.split(" “")[0] for line in lines if line.startswith(beginnings)]


async def test_who_is_accepted_hears_so_in_their_language_and_may_come(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await load(world, GALA)
    await apply(world, aigerim)
    await do(world, aigerim, "/language", "[Қазақша]")
    await open_card(world, aigerim, "gala")
    assert not any(label.startswith("✍") for label in labels(aigerim))

    await open_application(world, aliya, "Aigerim")
    assert labels(aliya)[:3] == ["✅ Accept", "⏳ Waiting list", "✖️ Decline"]
    await do(world, aliya, "[Accept]")
    assert aliya.last.text.startswith(
        "Aigerim, Days of Azerbaijan's Culture in Astana\nStatus now: received\nNew status: a"
    )
    assert "in their language (Қазақша):\n\n🎉 You're in!" in aliya.last.text
    await do(world, aliya, "[Yes, accept]")
    assert aliya.last.text.startswith("✅ Done. They will be told.")
    assert "Status: accepted" in aliya.last.text
    assert labels(aliya)[:3] == ["⏳ Waiting list", "✖️ Decline", "📥 Back to “received”"]

    message = await aigerim.until("Құттықтаймыз")
    assert message.text.startswith("🎉 Құттықтаймыз! «Астанадағы Әзербайжан мәдениеті күндері»")
    await do(world, aigerim, "[Іс-шаралар]", "[Гала]", "[✍]")
    assert "орныңыз бар" in aigerim.last.text
    await do(world, aliya, "[All applications]")
    assert labels(aliya)[0].startswith("✅ Aigerim")
    actions = await world.count("SELECT group_concat(action) FROM audit_trail WHERE action LIKE '%-application'")
    assert actions == "read-application,accept-application,read-application"


async def test_nothing_happens_before_the_yes(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await open_application(world, aliya, "Aigerim")
    await do(world, aliya, "[Decline]", "[Leave it]")
    assert "Status: received" in aliya.last.text
    assert await told(world, aigerim) == []


async def test_who_is_declined_makes_room_for_the_next(world: World, aliya: Person) -> None:
    await load(world, TOUR, CONCERT)
    dana, elvin = await applied(world, "Dana"), await applied(world, "Elvin")
    for person in (dana, elvin):
        await open_card(world, person, "tour")
        await do(world, person, "[✍]" if person is dana else "[⏳]")
    await open_card(world, dana)
    await do(world, dana, "[✍]")

    await open_application(world, aliya, "Dana")
    await do(world, aliya, "[Decline]")
    assert "Your places at some of the programme's events are free for others now" in aliya.last.text
    await do(world, aliya, "[Yes, decline]")
    assert "you have a place: Tour" in (await elvin.until("you have a place")).text
    message = await dana.until("Thank you for applying")
    assert "This time we can't offer you a place" in message.text
    assert "are free for others now" in message.text
    await open_card(world, dana)
    assert "Give up my place" in labels(dana)  # it is open to everyone
    await do(world, dana, "/me", "[📄]")
    assert "Status: declined" in dana.last.text
    assert not any("Withdraw" in label for label in labels(dana))


async def test_who_withdraws_can_apply_again(world: World, aliya: Person, aigerim: Person) -> None:
    await load(world, TOUR)
    await apply(world, aigerim)
    await aliya.until("New application")
    await decide(world, aliya, "Aigerim", "Accept")
    await open_card(world, aigerim, "tour")
    await do(world, aigerim, "[✍]", "/me", "[📄]", "[Withdraw my application]")
    assert aigerim.last.text == (
        "Withdraw your application to “Days of Azerbaijan's Culture in Astana”?\n\n"
        "Your places at the programme's events will go to others."
        " You keep those at events that are open to everyone.\n\n"
        "Until applications close, you can apply again."
    )
    await do(world, aigerim, "[No, keep it]")
    assert "Status: accepted" in aigerim.last.text
    await do(world, aigerim, "[Withdraw]", "[Yes, withdraw it]")
    assert aigerim.last.text.startswith("Your application has been withdrawn.")
    assert await world.count("SELECT status FROM places") == "given_up"
    await world.skip(minutes=10)
    news = await aliya.until("Application withdrawn")
    assert news.text == "↩️ Application withdrawn: Aigerim, Days of Azerbaijan's Culture in Astana"
    await do(world, aliya, "[Open]")
    assert not [label for label in labels(aliya) if "ccept" in label or "ecline" in label]

    await do(world, aigerim, "/me", "[📄]", "[Apply again]", "[Send my application]")
    assert "Your application has been sent" in aigerim.last.text
    await world.skip(minutes=10)
    assert aliya.last.text.startswith("📬 New application: Aigerim")
    await do(world, aliya, "[Open]")
    assert "Status: received" in aliya.last.text
    await decide(world, aliya, "Aigerim", "Accept")
    assert await told(world, aigerim) == ["🎉 You're in! Your application to"] * 2


async def test_unsent_changes_go_with_the_application(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/me", "[📄]", "[Change my answers]", "[1]", "/me", "[📄]", "[Withdraw]", "[Yes]")
    assert labels(aigerim) == ["✍️ Apply again", "🙋 My applications"]
    assert await world.count("SELECT count(*) FROM dialogues") == 0
    assert await world.count("SELECT count(*) FROM due WHERE reminder = 'unfinished'") == 0
    await open_application(world, aliya, "Aigerim")
    assert "Status: withdrawn" in aliya.last.text


async def test_two_coordinators_at_once(world: World, aliya: Person, aigerim: Person) -> None:
    leyla = await coordinator(world, slug=SLUG)
    await apply(world, aigerim)
    for who, decision in ((aliya, "Accept"), (leyla, "Decline")):
        await open_application(world, who, "Aigerim")
        await do(world, who, f"[{decision}]")
    await do(world, aliya, "[Yes, accept]")
    await do(world, leyla, "[Yes, decline]")
    assert leyla.last.text.startswith("⚠️ This application has changed meanwhile.")
    assert "Status: accepted" in leyla.last.text
    assert await told(world, aigerim) == ["🎉 You're in! Your application to"]


async def test_what_is_tapped_twice_happens_once(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await open_application(world, aliya, "Aigerim")
    await do(world, aliya, "[Accept]")
    button = callback(aliya.last, 0)
    for _ in range(2):
        await aliya.tap_data(aliya.last.message_id, button)
        await world.settle()
    assert aliya.last.text.startswith("⚠️ This application has changed meanwhile.")
    assert len(await told(world, aigerim)) == 1


async def test_forged_buttons(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/me")
    for data in ("st:1:accepted:0", "st!:1:submitted:accepted:0"):
        await aigerim.tap_data(aigerim.last.message_id, data)
        await world.settle()
        assert "isn't open to you" in aigerim.last.text
    for data in ("st:1:withdrawn:0", "st:1:x:0", "st!:1:submitted:withdrawn:0", "st!:1:submitted:x:0", "st!:1:x:x:0"):
        await open_application(world, aliya, "Aigerim")
        await aliya.tap_data(aliya.last.message_id, data)
        await world.settle()
        assert aliya.last.text.startswith("⚠️ This application has changed meanwhile.")
        assert "Status: received" in aliya.last.text
    for data in ("wd!:1:accepted", "wd!:1:withdrawn", "wd!:1:x"):
        await aigerim.tap_data(aigerim.last.message_id, data)
        await world.settle()
        assert aigerim.last.text.startswith("⚠️ Your application has changed meanwhile.")
    await aliya.tap_data(aliya.last.message_id, "wd!:1:submitted")  # who has none
    await world.settle()
    assert "haven't applied" in aliya.last.text
    assert await world.count("SELECT status FROM applications") == "submitted"


async def test_a_coordinator_whose_role_is_gone_decides_nothing(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await open_application(world, aliya, "Aigerim")
    await do(world, aliya, "[Accept]")
    await world.app.services.database.write(lambda tx: tx.run("DELETE FROM roles"))
    await do(world, aliya, "[Yes, accept]")
    assert "isn't open to you" in aliya.last.text
    assert await world.count("SELECT status FROM applications") == "submitted"


async def test_at_night_it_waits_for_the_morning_over_a_restart(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.skip(seconds=NIGHT.total_seconds())
    await decide(world, aliya, "Aigerim", "Waiting list")
    await decide(world, aliya, "Aigerim", "Accept")
    await world.restart()
    await world.settle()
    assert await told(world, aigerim) == []
    await world.skip(hours=10)
    assert await told(world, aigerim) == ["🎉 You're in! Your application to"]  # how it stands, once


async def test_of_what_was_undone_before_they_heard_nobody_hears(world: World, aliya: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.skip(seconds=NIGHT.total_seconds())
    await decide(world, aliya, "Aigerim", "Decline")
    await open_application(world, aliya, "Aigerim")
    await do(world, aliya, "[Back to “received”]")
    assert "no message will be sent" in aliya.last.text
    await do(world, aliya, "[Yes]")
    assert "No message will be sent" in aliya.last.text
    await world.skip(hours=10)
    assert await told(world, aigerim) == []


async def test_places_that_went_with_a_slip_are_spoken_of(world: World, aliya: Person, aigerim: Person) -> None:
    await load(world, TOUR)
    await apply(world, aigerim)
    await open_card(world, aigerim, "tour")
    await do(world, aigerim, "[✍]")
    await world.skip(seconds=NIGHT.total_seconds())
    await decide(world, aliya, "Aigerim", "Decline")
    await decide(world, aliya, "Aigerim", "Back to “received”")
    await world.skip(hours=10)
    message = await aigerim.until("counts as received again")
    assert "Your places at some of the programme's events are free for others now" in message.text


async def test_who_withdrew_in_the_night_reads_nothing_in_the_morning(
    world: World, aliya: Person, aigerim: Person
) -> None:
    await apply(world, aigerim)
    await world.skip(seconds=NIGHT.total_seconds())
    await decide(world, aliya, "Aigerim", "Accept")
    await do(world, aigerim, "/me", "[📄]", "[Withdraw]", "[Yes]", "[Apply again]", "[Send my application]")
    await world.skip(hours=10)
    assert await told(world, aigerim) == []


async def test_after_the_end_nobody_withdraws(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await do(world, aigerim, "/me", "[📄]", "[Withdraw]")
    assert "you can apply again" in aigerim.last.text
    button = callback(aigerim.last, 0)
    await go_to(world, CONCERT.starts - timedelta(days=1))
    await do(world, aigerim, "/me", "[📄]", "[Withdraw]")
    assert "Applications are closed" in aigerim.last.text
    await go_to(world, CONCERT.starts + timedelta(days=9))
    await do(world, aigerim, "/me", "[📄]")
    assert not any("Withdraw" in label for label in labels(aigerim))
    await aigerim.tap_data(aigerim.last.message_id, button)
    await world.settle()
    assert aigerim.last.text.startswith("⚠️ Your application has changed meanwhile.")
    assert await world.count("SELECT status FROM applications") == "submitted"
