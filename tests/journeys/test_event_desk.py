"""Coordinators add, move and cancel events in the chat, and change how many places they have; those concerned hear."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.screens import taps
from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import CONCERT, DANCE, coordinator, dismiss, event_id, labels, load, sign_up
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme with a concert and a dance, and nothing else."""
    await load(world, CONCERT, DANCE)
    return await coordinator(world)


async def to_card(world: World, person: Person, name: str = "Concert") -> None:
    """From /programme to the card of one event."""
    await do(world, person, "/programme", "[📆]", f"[{name}]")


ADDING = {
    "en": ("[Add an event]", "Museum night", "25 September", "7:30 pm", "[21:00]", "National Museum", "30", "[✅ Add]"),
    "ru": ("[Добавить событие]", "Ночь в музее", "25 сентября", "в 19.30", "21", "Музей", "30", "[✅ Добавить]"),
    "kk": ("[Іс-шара қосу]", "Музейдегі түн", "25 қыркүйек", "сағат 19:30", "2100", "Мұражай", "30", "[✅ Қосу]"),
    "az": ("[Tədbir əlavə et]", "Muzey gecəsi", "25 sentyabr", "1930", "[21:00]", "Muzey", "30", "[✅ Əlavə et]"),
    "tr": ("[Etkinlik ekle]", "Müzede gece", "25.09", "saat 19.30", "21.00", "Müze", "30", "[✅ Ekle]"),
}


@pytest.mark.parametrize("language", ADDING)
@pytest.mark.usefixtures("leyla")
async def test_an_event_is_added_with_a_restart_after_each_step(world: World, language: str) -> None:
    nigar = await coordinator(world, "Nigar", language)
    await do(world, nigar, "/programme")
    for step in ADDING[language]:
        await world.restart()
        await do(world, nigar, step)
    assert "19:30–21:00" in nigar.last.text
    assert await world.count("SELECT json_extract(details, '$.start') FROM events ORDER BY id DESC") == (
        "2027-09-25T19:30:00"
    )
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'add-event'") == 1


async def test_the_preview_says_what_was_understood_and_what_lacks(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]")
    assert leyla.last.text == "A new event. What is it called?"
    await do(world, leyla, "Museum <night>")
    assert leyla.last.text.startswith("Museum <night>\n\nOn which day?")
    assert labels(leyla)[:3] == ["Friday, 24 September", "Saturday, 25 September", "Sunday, 26 September"]
    await do(world, leyla, "[Saturday]")
    assert "Museum <night> · Saturday, 25 September\n\nWhen does it start?" in leyla.last.text
    await do(world, leyla, "23")
    assert labels(leyla)[:4] == ["00:00", "00:30", "01:00", "02:00"]
    await do(world, leyla, "[00:30]", "[Leave it out]", "[No limit]")
    assert leyla.last.text.startswith(
        "Shall I add this event?\n\nMuseum <night>\n📅 Saturday, 25 September, 23:00–00:30\n👥 Places: no limit\n"
        "🔒 Only those who have applied may sign up"
    )
    assert "Still missing: Русский, Қазақша, Azərbaycanca, Türkçe." in leyla.last.text
    await do(world, leyla, "[‹ Back]", "40", "[✅ Add]")
    assert leyla.last.text.startswith("✅ The event is added.\n\nMuseum <night>")
    assert "👥 Going: 0 of 40" in leyla.last.text
    await do(world, leyla, "/events", "[25 Sept]")
    assert any("Museum <night>" in label for label in labels(leyla))


async def test_the_card_has_a_link_that_opens_the_event_for_others(
    world: World, leyla: Person, aigerim: Person
) -> None:
    await to_card(world, leyla)
    assert f"https://t.me/kopru_bot?start=e-{await event_id(world)}" in leyla.last.text
    await aigerim.start(f"e-{await event_id(world)}")
    await world.settle()
    assert aigerim.last.text.startswith("Concert")


async def test_stopping_says_that_nothing_was_added(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", "[Stop]")
    assert leyla.last.text.startswith("All right, nothing has been added or changed.\n\nYouth Days in Baku\nEvents: 2")
    await do(world, leyla, "[Concert]", "[All events]")
    assert leyla.last.text.startswith("Youth Days in Baku")


async def test_what_was_answered_in_words_loses_its_buttons(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", "tomorrow morning", "25.09")
    assert [bool(said.buttons) for said in leyla.chat if said.from_bot][-3:] == [False, False, True]
    await to_card(world, leyla)
    await do(world, leyla, "[Move]", "20:00", "21:00")
    assert [bool(said.buttons) for said in leyla.chat if said.from_bot][-3:] == [False, False, True]
    await do(world, leyla, "[Move it]")
    assert leyla.last.text.startswith("✅ Moved.")


async def test_what_is_not_understood_is_asked_again_with_a_hint(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]")
    for said, hint in (
        ("x" * 121, "At most 120 characters"),
        ("\u200b\u202e", "What is it called?"),
        ("Picnic", "On which day?"),
        ("31.04", "There is no such day in the calendar."),
        ("soon", "Write it like 25.09 or 25 September."),
        ("01.10", "When does it start?"),
        ("noon", "Write it like 19:30."),
        ("25:00", "Write it like 19:30."),
        ("12", "When does it end?"),
        ("late", "Write it like 19:30."),
        ("13", "Where is it?"),
        ("By the sea", "How many places are there?"),
        ("0", "Write a whole number from 1 to 100,000."),
        ("٣", "Shall I add this event?"),
    ):
        await do(world, leyla, said)
        assert hint in leyla.last.text
    assert "outside the programme: 24–26 September 2027" in leyla.last.text
    assert "👥 Places: 3" in leyla.last.text


async def test_no_event_begins_in_the_past(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", "01.03.2027", "9:00")
    assert "This lies in the past." in leyla.last.text
    await do(world, leyla, "23:00")
    assert "When does it end?" in leyla.last.text


async def test_something_else_than_words(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]")
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text == "⚠️ Please write it as a text message.\n\nA new event. What is it called?"
    await to_card(world, leyla)
    await do(world, leyla, "[Places]")
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text.startswith("⚠️ Write a whole number")
    await to_card(world, leyla)
    await do(world, leyla, "[Move]")
    await leyla.send_sticker("🙂")
    await world.settle()
    assert leyla.last.text.startswith("⚠️ I don't understand this.")


@pytest.mark.parametrize("command", ["/cancel", "/start", "/help", "/programme", "/people", "/events", "/me", "/apply"])
async def test_commands_interrupt(world: World, leyla: Person, command: str) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", command)
    assert "On which day?" not in leyla.last.text
    assert ("nothing has been added" in leyla.last.text) == (command == "/cancel")
    await do(world, leyla, "25.09")
    looked_for = command == "/people"  # what is typed over the list is a name
    assert ("nobody is called so" if looked_for else "I didn't quite follow that.") in leyla.last.text
    assert "add-event" not in str(await world.count("SELECT composing FROM persons ORDER BY composing DESC"))


async def test_buttons_of_an_interrupted_event_are_answered_kindly(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic")
    asked = leyla.last
    await do(world, leyla, "/cancel")
    await leyla.tap_data(asked.message_id, callback(asked, 0))
    await world.settle()
    assert leyla.last.text == "This button is out of date."
    world.pass_time(minutes=1)
    await do(world, leyla, "/programme", "[Add an event]", "Concert in the park", "25.09")
    newest = leyla.last.message_id
    await leyla.tap_data(asked.message_id, callback(asked, 0))
    await world.settle()
    shown = next(message for message in leyla.chat if message.message_id == asked.message_id)
    assert shown.text.startswith("Concert in the park · Saturday, 25 September\n\nWhen does it start?")
    assert leyla.last.message_id == newest
    await do(world, leyla, "19:30")
    assert "When does it end?" in leyla.last.text


async def test_a_preview_that_was_left_lying_adds_nothing_in_the_past(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", "2 March 2027", "12", "13", "Park", "[No limit]")
    world.pass_time(days=3)
    await do(world, leyla, "[✅ Add]")
    assert leyla.last.text.startswith("⚠️ This lies in the past. Check the day and the time, please.\n\nPicnic")
    assert "On which day?" in leyla.last.text
    assert await event_id(world, "picnic") == 0
    await do(world, leyla, "25.09", "14")
    assert leyla.last.text.startswith("Shall I add this event?\n\nPicnic\n📅 Saturday, 25 September, 14:00–")
    await do(world, leyla, "[✅ Add]")
    assert await event_id(world, "picnic")


@pytest.mark.parametrize("start", ["31.12.9999 23:00", "31.12.9999", "01.01.0001", "01.01.2200 9:00"])
async def test_years_in_which_nobody_arranges_anything(world: World, leyla: Person, start: str) -> None:
    await to_card(world, leyla)
    await do(world, leyla, "[Move]", start)
    assert leyla.last.text.startswith("⚠️ I don't understand this.")
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", start.split(maxsplit=1)[0])
    assert leyla.last.text.startswith("⚠️ I don't understand this day.")


async def test_an_event_that_has_begun_takes_no_words(world: World, leyla: Person) -> None:
    world.now = datetime(2027, 9, 24, 15, tzinfo=UTC)
    for tap in (taps.MoveEvent(await event_id(world)), taps.LimitEvent(await event_id(world))):
        await leyla.tap_data(leyla.last.message_id, tap.pack())
        await world.settle()
        assert "Concert" in leyla.last.text
        assert await world.count("SELECT composing FROM persons ORDER BY composing DESC") is None


async def test_a_step_tapped_twice_counts_once(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic")
    asked = leyla.last
    await do(world, leyla, "[Saturday]")
    await leyla.tap_data(asked.message_id, callback(asked, 0))
    await world.settle()
    assert "Saturday, 25 September\n\nWhen does it start?" in leyla.last.text


async def test_everybody_who_may_come_can_be_told_of_a_new_event(world: World, leyla: Person, aigerim: Person) -> None:
    await aigerim.start("p-baku")
    await world.settle()
    await do(world, aigerim, "[Apply]", "[I agree]", "Aigerim", "[Small]", "[Skip]", "[Send my application]")
    await do(world, leyla, "/programme", "[Add an event]", "Picnic", "[Saturday]", "12", "13", "Park", "[No limit]")
    assert labels(leyla)[:2] == ["✅ Add, tell nobody", "📣 Add and tell 1 person"]
    await do(world, leyla, "[Add and tell 1 person]")
    assert "1 person is told." in leyla.last.text
    assert "Picnic" in (await aigerim.until("Picnic")).text


async def test_an_event_is_moved_by_typing(world: World, leyla: Person, aigerim: Person) -> None:
    await sign_up(world, aigerim)
    await to_card(world, leyla)
    assert "👥 Going: 1 of 2" in leyla.last.text
    await do(world, leyla, "[Move]")
    assert "Now: Friday, 24 September, 18:00–20:00" in leyla.last.text
    for said in ("tomorrow", "01.02.2027"):
        await world.restart()
        await do(world, leyla, said)
        assert leyla.last.text.startswith("⚠️ ")
    await do(world, leyla, "25.09 19:30")
    assert "Then: Saturday, 25 September, 19:30–21:30" in leyla.last.text
    assert "1 person will be told." in leyla.last.text
    await world.restart()
    await do(world, leyla, "20")  # on second thoughts
    assert "Then: Friday, 24 September, 20:00–22:00" in leyla.last.text
    await do(world, leyla, "[Move it]")
    assert leyla.last.text.startswith("✅ Moved. 1 person is told.\n\nConcert\n📅 Friday, 24 September, 20:00–22:00")
    assert "Now: Friday, 24 September, 20:00–22:00" in (await aigerim.until("🔄")).text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'change-event'") == 1


async def test_an_event_is_moved_by_buttons_in_another_language(world: World, leyla: Person) -> None:
    ayan = await coordinator(world, "Аян", "kk")
    await to_card(world, ayan)
    await world.restart()
    await do(world, ayan, "[Жылжыту]", "[+ 1 күн: 25 қыр.]")
    assert "Өзгерген соң: 25 қыркүйек, сенбі, 18:00–20:00" in ayan.last.text
    await world.restart()
    await do(world, ayan, "[✅ Жылжыту]")
    assert ayan.last.text.startswith("✅ Іс-шара жылжытылды.")


async def test_of_two_coordinators_the_second_sees_what_the_first_did(world: World, leyla: Person) -> None:
    nigar = await coordinator(world, "Nigar")
    for person in (leyla, nigar):
        await to_card(world, person)
        await do(world, person, "[Move]")
    await do(world, leyla, "[+ 1 h: 19:00]")
    await do(world, nigar, "[− 1 h: 17:00]")
    await asyncio.gather(leyla.tap("Move it"), nigar.tap("Move it"))
    await world.settle()
    first, second = sorted((leyla.last.text, nigar.last.text), reverse=True)
    assert first.startswith("✅ Moved.")
    assert second.startswith("⚠️ This event has been changed meanwhile.")
    assert first.splitlines()[2:4] == second.splitlines()[2:4]
    assert await world.count("SELECT max(revision) FROM events") == 1


async def test_more_places_give_one_to_who_waits(world: World, leyla: Person, aigerim: Person) -> None:
    people = [aigerim, await world.person("Bolat"), await world.person("Saule")]
    await sign_up(world, *people)
    await to_card(world, leyla)
    assert "👥 Going: 2 of 2 · waiting: 1" in leyla.last.text
    await do(world, leyla, "[Places]", "many", "2")
    assert "It is so already." in leyla.last.text
    await do(world, leyla, "5")
    assert "1 person from the waiting list is next" in leyla.last.text
    await do(world, leyla, "[Change it]")
    assert leyla.last.text.startswith("✅ The number of places is changed. 1 person is told.")
    assert "👥 Going: 3 of 5" in leyla.last.text
    assert (await people[2].until("Concert")).text
    await do(world, leyla, "[Places]", "1")
    assert "Nobody loses theirs" in leyla.last.text
    await do(world, leyla, "[Change it]", "[Places]", "[No limit]", "[Change it]")
    assert "👥 Going: 3, no limit" in leyla.last.text


async def test_an_event_is_cancelled_and_takes_place_after_all(world: World, leyla: Person, aigerim: Person) -> None:
    await sign_up(world, aigerim)
    await to_card(world, leyla)
    await do(world, leyla, "[Cancel the event]")
    assert "Cancel it?" in leyla.last.text
    assert "1 person will be told." in leyla.last.text
    await do(world, leyla, "[Yes, cancel it]")
    assert leyla.last.text.startswith("✅ The event is cancelled. 1 person is told.")
    assert "❌ Cancelled" in leyla.last.text
    assert (await aigerim.until("❌ Cancelled: Concert")).text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'cancel-event'") == 1
    assert labels(leyla) == ["👥 Who's coming", "↩️ It takes place after all", "‹ All events"]
    await do(world, leyla, "[All events]")
    assert labels(leyla)[0].startswith("❌ 24 Sept, 18:00 · Concert")
    await do(world, leyla, "[Concert]", "[after all]", "[Yes, it takes place]")
    assert leyla.last.text.startswith("✅ The event takes place. 1 person is told.")


async def test_who_is_coming_by_name(world: World, leyla: Person, aigerim: Person) -> None:
    await sign_up(world, aigerim, await world.person("Bolat <b>"), await world.person("Saule"))
    await to_card(world, leyla)
    await do(world, leyla, "[Who's coming]")
    assert leyla.last.text.splitlines()[3:] == ["✅ Aigerim", "✅ Bolat <b>", "⏳ Saule – waits"]
    await do(world, leyla, "[The event]")
    assert leyla.last.text.startswith("Concert")


async def test_what_is_over_or_begun_is_left_alone(world: World, leyla: Person) -> None:
    await to_card(world, leyla)
    await do(world, leyla, "[Move]", "[+ 1 h: 19:00]")
    moving = leyla.last
    await world.skip(seconds=(datetime(2027, 9, 24, 21, tzinfo=UTC) - world.now).total_seconds())
    for tap in (
        callback(moving, 0),
        taps.MoveEvent(await event_id(world)).pack(),
        taps.LimitEvent(await event_id(world)).pack(),
        taps.CancelEvent(await event_id(world)).pack(),
    ):
        await leyla.tap_data(moving.message_id, tap)
        await world.settle()
        assert "It's over." in leyla.last.text
    assert await world.count("SELECT sum(revision) FROM events") == 0


async def test_the_role_is_asked_anew_at_each_word(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme", "[Add an event]", "Picnic")
    await dismiss(world, leyla)
    await do(world, leyla, "25.09")
    assert leyla.last.text == "This page isn't open to you."
    await do(world, leyla, "25.09")
    assert "I didn't quite follow that." in leyla.last.text


@pytest.mark.parametrize(
    "data",
    [
        "start:1:202713451900", "start:1:now", "move!:1:0:2", "limit:1:100001", "cap!:1:0:9999999", "draft:1:day:2027",
        "addev!:1:1", "addev:99", "dev:99", "devs:99:0", "desk:99", "book:99", "load:99", "drop:99", "guests:99:0",
    ],
)  # fmt: skip
async def test_forged_buttons_change_nothing(world: World, leyla: Person, data: str) -> None:
    await leyla.tap_data(leyla.last.message_id, data)
    await world.settle()
    assert leyla.last.from_bot
    assert await world.count("SELECT sum(revision) FROM events") == 0


@pytest.mark.parametrize(("tap", "said"), [("devs:{}:8", "Concert"), ("guests:{}:40", "Aigerim")])
async def test_a_page_that_is_no_longer_there_is_the_last_one(
    world: World, leyla: Person, aigerim: Person, tap: str, said: str
) -> None:
    await sign_up(world, aigerim)
    about = await world.count("SELECT id FROM programmes WHERE slug = 'baku'")
    await leyla.tap_data(leyla.last.message_id, tap.format(about if tap[0] == "d" else await event_id(world)))
    await world.settle()
    assert said in leyla.last.text + " ".join(labels(leyla))


@pytest.mark.parametrize("dismissed", [False, True])
async def test_an_answer_that_was_kept_before_a_crash_is_followed_by_the_next_question(
    world: World, leyla: Person, dismissed: bool
) -> None:
    await do(world, leyla, "/programme", "[Add an event]")
    committed = asyncio.Event()

    async def never_answers(method: str, _params: object) -> None:
        if method == "sendMessage":
            committed.set()
            await asyncio.sleep(3600)

    world.simulator.faults.before = never_answers
    await leyla.send("Picnic")
    await committed.wait()
    world.simulator.faults.clear()
    if dismissed:
        await dismiss(world, leyla)
    await world.restart()
    await world.settle()
    if dismissed:
        assert "Programmes" in " ".join(labels(leyla))
    else:
        assert leyla.last.text.startswith("Picnic\n\nOn which day?")


async def test_a_dialogue_and_a_draft_do_not_mix(world: World, leyla: Person) -> None:
    """A coordinator may apply too: what is typed is for what was opened last."""
    await leyla.start("p-baku")
    await world.settle()
    await do(world, leyla, "[Apply]", "[I agree]", "Leyla", "/programme", "[Add an event]", "Picnic")
    assert "On which day?" in leyla.last.text
    await do(world, leyla, "/apply", "[Youth Days in Baku]", "[Continue]")
    assert "Which size?" in leyla.last.text
    await do(world, leyla, "[Small]", "3")
    assert await world.count("SELECT composing FROM persons ORDER BY composing DESC") is None
