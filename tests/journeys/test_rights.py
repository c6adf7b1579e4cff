"""What somebody asks about their own data: the policy, a copy, taking back a consent, erasure."""

import json

from bot.simulator import Person
from tests.journeys.conftest import apply, begin
from tests.journeys.desk import content, labels
from tests.world import World


async def traces(world: World, person_id: int) -> int:
    """How often somebody's id stands anywhere in the database."""
    from tests.rights.everywhere import ids  # noqa: PLC0415

    return await world.app.services.database.read(lambda tx: len(ids(tx, person_id)))


async def test_the_policy_is_read_page_by_page_and_names_each_organiser(world: World, aigerim: Person) -> None:
    await world.say(aigerim, "/privacy")
    assert "On what ground" in aigerim.last.text
    assert labels(aigerim)[1:4] == ["📦 My data", "↩️ Take back my consent", "🗑 Erase my data"]
    await world.tap(aigerim, "More ›")
    assert "Complain" in aigerim.last.text
    await world.tap(aigerim, "More ›")
    assert "Contact: " in aigerim.last.text
    assert "Kept until: " in aigerim.last.text
    assert "More ›" not in labels(aigerim)


async def test_the_copy_holds_all_answers_and_who_read_them(world: World, aigerim: Person) -> None:
    coordinator = await world.coordinator()
    await apply(world, aigerim)
    await world.say(coordinator, "/people")
    await world.tap(coordinator, "Aigerim")
    await world.say(aigerim, "/me")
    await world.tap(aigerim, "📦 My data")
    page, facts = aigerim.chat[-2], aigerim.chat[-1]
    text = content(world, page).decode()
    assert "I want to hear mugham" in text
    assert "<script" not in text
    copied = json.loads(content(world, facts))
    assert copied["person"][0]["telegram_id"] == aigerim.id
    answers = {each["question"]: each for each in copied["applications"][0]["answers"]}
    assert answers["passport_name"]["answer"] == "SERIKOVA AIGERIM"
    assert answers["languages"]["chosen"] == ["Kazakh", "Russian"]
    assert {"read-application": "an administrator"}.items() <= {
        each["action"]: each["by"] for each in copied["what_was_done"]
    }.items()
    assert str(coordinator.id) not in content(world, facts).decode()
    assert copied["consents"][0]["at"].endswith("+05:00")


async def test_a_consent_is_taken_back_and_asked_for_anew(world: World, aigerim: Person) -> None:
    coordinator = await world.coordinator()
    await apply(world, aigerim)
    await world.say(aigerim, "/privacy")
    await world.tap(aigerim, "Take back my consent", "Days of Azerbaijan", "Yes, take it back")
    assert "taken back your consent" in aigerim.last.text
    await world.skip(minutes=11)
    assert "withdrawn" in coordinator.last.text
    assert await world.count("SELECT answers FROM applications") == "{}"
    assert await world.count("SELECT count(*) FROM consents WHERE withdrawn_at > 0") == 1
    await begin(world, aigerim)
    assert "1 of" in aigerim.last.text
    assert await world.count("SELECT count(*) FROM consents") == 2


async def test_everything_is_erased_when_seven_days_are_over(world: World, aigerim: Person) -> None:
    coordinator = await world.coordinator()
    await apply(world, aigerim)
    await world.say(aigerim, "/privacy")
    await world.tap(aigerim, "🗑 Erase my data")
    assert "can't be undone" in aigerim.last.text
    await world.tap(aigerim, "Erase in seven days")
    assert "8 March 2027" in aigerim.last.text
    before = len(aigerim.chat)
    await world.skip(days=6)
    assert "withdrawn" in coordinator.last.text
    assert len(aigerim.chat) == before
    await world.skip(days=1)
    assert "Your data is erased" in aigerim.last.text
    assert await traces(world, aigerim.id) == 0
    await world.say(aigerim, "/me")
    assert "haven't applied" in aigerim.last.text


async def test_who_changes_their_mind_keeps_what_is_left(world: World, aigerim: Person) -> None:
    await world.coordinator()
    await apply(world, aigerim)
    await world.say(aigerim, "/privacy")
    await world.tap(aigerim, "🗑 Erase my data", "Erase in seven days")
    await world.tap(aigerim, "changed my mind")
    assert "Your data stays" in aigerim.last.text
    await world.skip(days=8)
    assert await world.count("SELECT count(*) FROM applications") == 1


async def test_at_once_is_a_second_choice(world: World, aigerim: Person) -> None:
    coordinator = await world.coordinator()
    await apply(world, aigerim)
    await world.say(aigerim, "/privacy")
    await world.tap(aigerim, "🗑 Erase my data", "Erase at once", "Yes, erase everything now")
    assert "Your data is erased" in aigerim.last.text
    await world.skip(minutes=11)
    assert "erased their data" in coordinator.last.text
    assert await traces(world, aigerim.id) == 0


async def test_the_last_administrator_stays(world: World) -> None:
    coordinator = await world.coordinator()
    await world.say(coordinator, "/privacy")
    await world.tap(coordinator, "🗑 Erase my data")
    assert "only administrator" in coordinator.last.text
    for forged in ("erase+", "erase!"):
        await coordinator.tap_data(coordinator.last.message_id, forged)
        await world.settle()
        assert "only administrator" in coordinator.last.text
    assert await world.count("SELECT count(*) FROM erasures") == 0
