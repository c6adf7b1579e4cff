"""Editing, deleting and pinning."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.error import BadRequest

from bot.simulator import Person
from tests.simulator.conftest import Clock

MARKUP = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")]])


async def test_an_edit_replaces_text_and_buttons(bot: Bot, person: Person) -> None:
    sent = await bot.send_message(person.id, "one", reply_markup=MARKUP)
    await sent.edit_text("two")
    assert [(seen.text, seen.buttons) for seen in person.chat[1:]] == [("two", [])]


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, person: Person) -> None:
    sent = await bot.send_message(person.id, "<b>one</b>", parse_mode="HTML", reply_markup=MARKUP)
    same = (
        "Message is not modified: specified new message content and reply markup are exactly the same as a current "
        "content and reply markup of the message"
    )
    with pytest.raises(BadRequest, match=same):
        await sent.edit_text("<b>one</b> ", parse_mode="HTML", reply_markup=MARKUP)
    with pytest.raises(BadRequest, match="not modified"):
        await sent.edit_reply_markup(MARKUP)
    await sent.edit_text("one", reply_markup=MARKUP)
    await sent.edit_reply_markup(None)
    assert person.last.buttons == []


async def test_what_cannot_be_edited(bot: Bot, person: Person) -> None:
    theirs = await person.send("mine")
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", person.id, 1)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", person.id, theirs.message_id)
    keys = await bot.send_message(person.id, "x", reply_markup=ReplyKeyboardMarkup([["a"]]))
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await keys.edit_text("y")
    document = await bot.send_document(person.id, b"x", filename="a.txt")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await document.edit_text("y")
    await document.edit_caption("caption")
    assert person.last.text == "caption"
    text = await bot.send_message(person.id, "x")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await text.edit_caption("y")


async def test_deleting_within_48_hours(bot: Bot, person: Person, clock: Clock) -> None:
    first = await bot.send_message(person.id, "1")
    second = await bot.send_message(person.id, "2")
    await first.delete()
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await first.delete()
    clock.seconds += 48 * 3600 + 1
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await second.delete()
    third = await bot.send_message(person.id, "3")
    assert await bot.delete_messages(person.id, [third.message_id, 99])
    assert [seen.text for seen in person.chat] == ["/start", "2"]


async def test_pinning(bot: Bot, person: Person) -> None:
    sent = await bot.send_message(person.id, "Programme")
    await sent.pin()
    assert person.pinned
    assert person.pinned.text == "Programme"
    pinned = (await bot.get_chat(person.id)).pinned_message
    assert pinned
    assert pinned.message_id == sent.message_id
    await sent.unpin()
    assert (await bot.get_chat(person.id)).pinned_message is None
    with pytest.raises(BadRequest, match="Message to pin not found"):
        await bot.pin_chat_message(person.id, 1)
