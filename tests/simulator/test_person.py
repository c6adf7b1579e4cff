"""What tests rely on: waiting, looking, contacts."""

import asyncio

import pytest
from telegram import Bot, KeyboardButton, ReplyKeyboardMarkup

from bot.simulator import Person, Simulator


async def test_until_waits_for_what_comes_after_the_last_action(bot: Bot, person: Person) -> None:
    await bot.send_message(person.id, "old news")
    await person.send("well?")
    waiting = asyncio.create_task(person.until("news"))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    sent = await bot.send_message(person.id, "…")
    await sent.edit_text("fresh news")
    assert (await waiting).text == "fresh news"
    assert (await person.until(lambda text: text.startswith("fresh"))).message_id == sent.message_id
    with pytest.raises(AssertionError, match=r"no message with 'nothing' within 0.01 s[\s\S]*fresh news"):
        await person.until("nothing", timeout=0.01)


async def test_a_foreign_contact_says_whose_it_is(bot: Bot, person: Person) -> None:
    await person.send_contact("+7700", "Somebody", user_id=42)
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.contact
    assert update.message.contact.user_id == 42


async def test_one_needs_a_phone_number_to_share_it(simulator: Simulator) -> None:
    with pytest.raises(AssertionError, match="has no phone number"):
        await simulator.add_person("Ali").share_contact()


async def test_people_have_ids_of_their_own(simulator: Simulator) -> None:
    first, second = simulator.add_person("A"), simulator.add_person("B", person_id=77)
    assert first.id > 2**32
    assert second.id == 77
    with pytest.raises(ValueError, match="already"):
        simulator.add_person("C", person_id=77)


async def test_an_edited_message_is_told(bot: Bot, person: Person) -> None:
    written = await person.send("helo")
    await person.edit(written.message_id, "hello /help")
    updates = await bot.get_updates()
    assert updates[-1].edited_message
    assert updates[-1].edited_message.text == "hello /help"


async def test_a_long_text_goes_out_in_several_messages(bot: Bot, person: Person) -> None:
    await person.send("x" * 5000)
    assert [len(update.message.text or "") for update in await bot.get_updates() if update.message] == [4096, 904]


async def test_a_payload_fits_into_a_link(person: Person) -> None:
    for payload in ("a b", "қ", "x" * 65):
        with pytest.raises(AssertionError, match="no link can carry"):
            await person.start(payload)


async def test_taps_without_an_answer_are_known(bot: Bot, person: Person, simulator: Simulator) -> None:
    first = await person.tap_data(1, "a")
    await person.tap_data(1, "b")
    await bot.answer_callback_query(first)
    assert simulator.unanswered == ["b"]


async def test_the_key_for_a_place_sends_where_one_is(bot: Bot, person: Person) -> None:
    keys = ReplyKeyboardMarkup([[KeyboardButton("Here", request_location=True)]], one_time_keyboard=True)
    await bot.send_message(person.id, "Where?", reply_markup=keys)
    person.place = (40.4093, 49.8671)
    await person.tap("Here")
    await person.share_location(1, 2, accuracy=5, live=60)
    await person.send_venue(3, 4, "Museum", "Street 1")
    sent, live, venue = [update.message for update in await bot.get_updates()]
    assert sent
    assert sent.location
    assert (sent.location.latitude, sent.location.longitude) == (40.4093, 49.8671)
    assert person.reply_keyboard == []
    assert live
    assert live.location
    assert live.location.horizontal_accuracy == 5
    assert live.location.to_dict()["live_period"] == 60
    assert venue
    assert venue.venue
    assert venue.location
    assert venue.venue.title == "Museum"
