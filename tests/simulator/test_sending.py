"""sendMessage and its relatives, as a bot and a person see them."""

import pytest
from telegram import Bot, KeyboardButton, MessageEntity, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.simulator import Person, Simulator
from tests.simulator.conftest import Refusal


async def test_a_text_arrives_formatted(bot: Bot, person: Person, simulator: Simulator) -> None:
    message = await bot.send_message(person.id, "  <b>Сәлем</b> 😀 &lt;3\n", parse_mode="HTML")
    assert message.text == person.last.text == "Сәлем 😀 <3"
    assert person.last.html == "<b>Сәлем</b> 😀 &lt;3"
    assert message.parse_entities() == {message.entities[0]: "Сәлем"}
    assert simulator.complaints == []


async def test_telegram_finds_commands_links_and_mentions_by_itself(bot: Bot, person: Person) -> None:
    message = await bot.send_message(
        person.id, "Қ😀 /start, https://example.org/a?b=1. t.me/x, @kopru_bot, a@b.org, #tag and 1/2"
    )
    assert {entity.type: text for entity, text in message.parse_entities().items() if entity.type != "url"} == {
        "bot_command": "/start",
        "mention": "@kopru_bot",
        "email": "a@b.org",
        "hashtag": "#tag",
    }
    assert list(message.parse_entities(["url"]).values()) == ["https://example.org/a?b=1", "t.me/x"]


async def test_given_entities_are_kept_and_wrong_ones_complained_about(
    bot: Bot, person: Person, simulator: Simulator
) -> None:
    entities = [MessageEntity("italic", 0, 2), MessageEntity("bold", 1, 50)]
    message = await bot.send_message(person.id, "abc", entities=entities)
    assert [entity.type for entity in message.entities] == ["italic"]
    assert len(simulator.complaints) == 1


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"text": " \n "}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "Қ" * 4097}, "message is too long"),
        ({"text": "x", "parse_mode": "Word"}, "unsupported parse_mode"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_parameters": {"message_id": 1}}, "message to be replied not found"),
    ],
)
async def test_texts_that_are_refused(
    refusal: Refusal, person: Person, parameters: dict[str, object], reason: str
) -> None:
    assert await refusal("sendMessage", chat_id=person.id, **parameters) == f"Bad Request: {reason}"


async def test_the_limit_counts_the_parsed_text(bot: Bot, person: Person) -> None:
    await bot.send_message(person.id, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    assert len(person.last.text) == 4096


async def test_who_can_be_written_to(bot: Bot, simulator: Simulator, person: Person, refusal: Refusal) -> None:
    assert await refusal("sendMessage", text="x") == "Bad Request: chat_id is empty"
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "x")
    stranger = simulator.add_person("Stranger")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "x")
    await person.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(person.id, "x")
    await person.unblock()
    await bot.send_message(person.id, "back")
    await person.deactivate()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(person.id, "x")


async def test_an_unknown_parameter_is_complained_about(simulator: Simulator, person: Person) -> None:
    status, _ = await simulator.call("sendMessage", {"chat_id": str(person.id), "text": "x", "txet": "y"})
    assert status == 200
    assert simulator.complaints == ["sendMessage: parameters that Telegram doesn't know: txet"]


async def test_an_unknown_method_is_not_found(refusal: Refusal) -> None:
    assert await refusal("sendMesage") == "Not Found: method not found"


async def test_a_one_time_keyboard_goes_away_when_used(bot: Bot, person: Person, simulator: Simulator) -> None:
    keyboard = ReplyKeyboardMarkup(
        [[KeyboardButton("My number", request_contact=True)], ["No"]], one_time_keyboard=True
    )
    sent = await bot.send_message(person.id, "Your number?", reply_markup=keyboard)
    assert sent.reply_markup is None
    assert person.reply_keyboard == [["My number"], ["No"]]
    await person.tap("My number")
    assert person.reply_keyboard == []
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.contact
    assert update.message.contact.user_id == person.id
    assert update.message.contact.phone_number == "+77010000000"
    await bot.send_message(person.id, "x", reply_markup=ReplyKeyboardMarkup([["a"]]))
    await person.send("a")
    assert person.reply_keyboard == [["a"]]
    await bot.send_message(person.id, "x", reply_markup=ReplyKeyboardRemove())
    assert person.reply_keyboard == []


async def test_replies_effects_and_protection_are_shown(bot: Bot, person: Person) -> None:
    first = await bot.send_message(person.id, "1")
    second = await bot.send_message(
        person.id, "2", reply_to_message_id=first.id, message_effect_id="5046509860389126442", protect_content=True
    )
    assert second.reply_to_message
    assert second.reply_to_message.message_id == first.message_id
    assert second.effect_id == "5046509860389126442"
    assert second.has_protected_content


async def test_places_contacts_and_polls(bot: Bot, person: Person, simulator: Simulator) -> None:
    assert (await bot.send_location(person.id, 43.2, 76.9)).location
    venue = (await bot.send_venue(person.id, 43.2, 76.9, "Park", "Street 1")).venue
    assert venue
    assert venue.title == "Park"
    contact = (await bot.send_contact(person.id, "+7701", "Help")).contact
    assert contact
    assert contact.first_name == "Help"
    poll = await bot.send_poll(person.id, "When?", ["Now", "Later"], is_anonymous=False)
    await person.vote(poll.message_id, 1)
    counted, answered = await bot.get_updates()
    assert counted.poll
    assert [option.voter_count for option in counted.poll.options] == [0, 1]
    assert answered.poll_answer
    assert answered.poll_answer.option_ids == (1,)
    assert await bot.send_chat_action(person.id, "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action"):
        await bot.send_chat_action(person.id, "dancing")
    assert simulator.complaints == []


async def test_copies_and_forwards(bot: Bot, person: Person, simulator: Simulator) -> None:
    other = simulator.add_person("Murad", language="az")
    await other.start()
    written = await person.send("*hello* https://example.org")
    await bot.copy_message(other.id, person.id, written.message_id)
    assert other.last.text == written.text
    forwarded = await bot.forward_message(other.id, person.id, written.message_id)
    assert forwarded.forward_origin
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(other.id, person.id, 1)


async def test_a_group_can_be_written_to(bot: Bot, simulator: Simulator) -> None:
    group, person = simulator.add_group("Volunteers"), simulator.add_person("Aigerim")
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(group.id, "Hello all")
    await group.put_in(person)
    message = await bot.send_message(group.id, "Hello all")
    assert (message.chat.type, message.chat.title) == ("group", "Volunteers")
    assert group.chat[-1].text == "Hello all"
    await group.take_out(person)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group.id, "Hello all")


async def test_a_group_that_became_a_supergroup_says_where_it_is_now(bot: Bot, simulator: Simulator) -> None:
    group, person = simulator.add_group("Volunteers"), simulator.add_person("Aigerim")
    await group.put_in(person)
    old = group.id
    await group.upgrade(person)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old, "Hello all")
    assert moved.value.new_chat_id == group.id
    message = await bot.send_message(group.id, "Hello all")
    assert message.chat.type == "supergroup"
