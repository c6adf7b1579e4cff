"""What somebody asks about their own data: the policy, a copy, taking back a consent, erasure."""

import json
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.simulator import Person
from tests.journeys.conftest import apply, begin
from tests.journeys.desk import content, labels
from tests.journeys.test_guardians import agrees, apply_young
from tests.rights.everywhere import ids
from tests.world import World, example


async def traces(world: World, person_id: int) -> int:
    """How often somebody's id stands anywhere in the database."""
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


async def test_who_wants_to_be_forgotten_begins_nothing_new(world: World, aigerim: Person) -> None:
    await world.coordinator()
    await apply(world, aigerim)
    await world.say(aigerim, "/privacy")
    await world.tap(aigerim, "🗑 Erase my data", "Erase in seven days")
    await world.say(aigerim, "/apply")
    await world.tap(aigerim, "Days of Azerbaijan", "Apply")
    assert "can't begin anything new" in aigerim.last.text
    await world.say(aigerim, "/me")
    assert "withdrawn" in aigerim.last.text
    await world.tap(aigerim, "Privacy", "Erase my data", "changed my mind")
    await world.say(aigerim, "/apply")
    await world.tap(aigerim, "Days of Azerbaijan", "Apply")
    assert "can't begin" not in aigerim.last.text


async def test_forged_and_stale_buttons_touch_nobody_elses_data(world: World, aigerim: Person) -> None:
    await world.coordinator()
    await apply(world, aigerim)
    stranger = await world.person("Stranger")
    await stranger.start()
    await world.settle()
    for data in ("unagree:1", "unagree!:1", "unerase", "policy:999999", "unagree:77", "unagree!:77", "mydata"):
        await stranger.tap_data(stranger.last.message_id, data)
        await world.settle()
    copied = json.loads(content(world, stranger.last))
    assert copied["applications"] == []
    assert await world.count("SELECT status FROM applications") == "submitted"
    assert await world.count("SELECT count(*) FROM consents WHERE withdrawn_at IS NULL") == 1
    await stranger.tap_data(1, "erase!")
    await world.settle()
    assert await world.count("SELECT count(*) FROM applications") == 1
    assert await traces(world, stranger.id) == 0


async def test_a_second_copy_at_once_is_not_sent(world: World, aigerim: Person) -> None:
    await world.say(aigerim, "/me")
    await world.tap(aigerim, "📦 My data")
    before = len(aigerim.chat)
    await world.tap(aigerim, "📦 My data")
    assert aigerim.toast == "You got your data a moment ago. It is above in this chat."
    assert len(aigerim.chat) == before


@pytest.mark.parametrize(
    ("language", "erase", "later", "begun", "mine", "kept"),
    [
        ("ru", "Стереть мои данные", "Стереть через семь дней", "Твои данные будут стёрты", "оставить мои", "остаются"),
        ("kk", "Деректерімді өшіру", "Жеті күннен кейін", "Деректеріңіз өшірілетін уақыт", "Ойымды", "сақталады"),
        ("az", "Məlumatlarımı sil", "Yeddi gündən sonra", "silinəcəyi vaxt", "Fikrimi", "qalır"),
        ("tr", "Verilerimi sil", "Yedi gün sonra", "silineceği zaman", "Fikrimi", "duruyor"),
    ],
)
async def test_erasure_speaks_everybodys_language(
    world: World, language: str, erase: str, later: str, begun: str, mine: str, kept: str
) -> None:
    person = await world.person("Дана", language)
    await world.say(person, "/privacy")
    await world.tap(person, erase, later)
    assert begun in person.last.text
    await world.tap(person, mine)
    assert kept in person.last.text
    await world.say(person, "/privacy")
    await world.tap(person, erase, later)
    await world.skip(days=7)
    assert person.last.text.startswith("✅")
    assert await traces(world, person.id) == 0


async def test_the_guardian_gets_their_own_data_and_the_child_no_phone(world: World, aigerim: Person) -> None:
    await world.coordinator()
    guardian = await world.person("Gulnara", phone="+77019998877")
    await agrees(world, guardian, await apply_young(world, aigerim))
    for person in (guardian, aigerim):
        await world.say(person, "/privacy")
        await world.tap(person, "📦 My data")
    theirs, childs = (json.loads(content(world, person.last)) for person in (guardian, aigerim))
    assert theirs["guardian_of"][0]["phone"].endswith("77019998877")
    assert theirs["guardian_of"][0]["guardianship"] == "consented"
    assert childs["guardians"][0]["guardianship"] == "consented"
    assert "77019998877" not in json.dumps(childs)
    assert str(aigerim.id) not in json.dumps(theirs)
    await world.say(guardian, "/privacy")
    await world.tap(guardian, "🗑 Erase my data", "Erase at once", "Yes, erase everything now")
    assert await world.count("SELECT state FROM guardianships") == "withdrawn"
    assert await traces(world, guardian.id) == 0


async def test_a_programmes_data_goes_by_itself_a_week_after_its_coordinators_know(
    world: World, aigerim: Person
) -> None:
    coordinator = await world.coordinator()
    await apply(world, aigerim)
    until = example().programme.end + timedelta(days=example().programme.keep_days)
    over = datetime.combine(until + timedelta(days=1), time(), UTC)
    await world.skip(seconds=(over - timedelta(days=8) - world.now).total_seconds())
    assert "nearly over" not in coordinator.last.text
    await world.skip(days=2)
    await world.skip(hours=14)  # the night passes
    assert "nearly over" in coordinator.last.text
    await world.skip(days=4)
    assert await world.count("SELECT count(*) FROM applications") == 1
    await world.skip(days=4)
    assert await world.count("SELECT count(*) FROM applications") == 0
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'purge-programme'") == 1
    await world.skip(days=1)
    assert await traces(world, aigerim.id) == 0
