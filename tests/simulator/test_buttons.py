"""Inline keyboards and the taps on them."""

import pytest
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from bot.simulator import Person, Simulator
from tests.simulator.conftest import Clock, Refusal


def keyboard(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(rows)


PARSING = "can't parse inline keyboard button: "
NO_ACTION = PARSING + "Text buttons are unallowed in the inline keyboard"
WRONG_URL = "inline keyboard button URL '{}' is invalid: {}"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x"}, NO_ACTION),
        ({"text": "x", "callback_data": ""}, NO_ACTION),
        ({"callback_data": "x"}, PARSING + 'Can\'t find field "text"'),
        ({"text": "x", "callback_data": "қ" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": 5}, PARSING + 'Field "callback_data" must be of type String'),
        ({"text": "x", "url": "ftp://a.org"}, WRONG_URL.format("ftp://a.org", "Unsupported URL protocol")),
        ({"text": "x", "url": "not a url"}, WRONG_URL.format("not a url", "Wrong HTTP URL")),
        ({"text": "x", "copy_text": {"text": "y" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "callback_data": "y", "style": "blue"}, PARSING + "invalid button style specified"),
    ],
)
async def test_buttons_that_are_refused(
    refusal: Refusal, person: Person, button: dict[str, object], reason: str
) -> None:
    markup = {"inline_keyboard": [[button]]}
    assert await refusal("sendMessage", chat_id=person.id, text="x", reply_markup=markup) == f"Bad Request: {reason}"


async def test_at_most_a_hundred_buttons(bot: Bot, person: Person) -> None:
    row = [InlineKeyboardButton("x", callback_data="x")]
    await bot.send_message(person.id, "x", reply_markup=keyboard(*[row] * 100))
    with pytest.raises(BadRequest, match="Reply markup is too long"):
        await bot.send_message(person.id, "x", reply_markup=keyboard(*[row] * 101))


async def test_data_of_64_bytes_and_every_style_are_taken(bot: Bot, person: Person, simulator: Simulator) -> None:
    row = [InlineKeyboardButton("x", callback_data="қ" * 32, style=style) for style in ("primary", "success", "danger")]
    await bot.send_message(person.id, "x", reply_markup=keyboard(row))
    assert simulator.complaints == []


async def test_a_tap_is_answered_once(bot: Bot, person: Person) -> None:
    sent = await bot.send_message(
        person.id, "Come?", reply_markup=keyboard([InlineKeyboardButton("Yes, I come", callback_data="come")])
    )
    await person.tap("Yes")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert query
    assert (query.data, query.from_user.id) == ("come", person.id)
    assert query.message
    assert query.message.message_id == sent.message_id
    await query.answer("See you")
    assert person.toast == "See you"
    with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
        await query.answer()


async def test_a_late_answer_is_refused(bot: Bot, person: Person, clock: Clock, refusal: Refusal) -> None:
    query_id = await person.tap_data(1, "x")
    clock.seconds += 3600
    assert await refusal("answerCallbackQuery", callback_query_id=query_id) == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


async def test_a_forged_tap_on_a_message_that_is_gone(bot: Bot, person: Person) -> None:
    await person.tap_data(12345, "role:admin")
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.message
    assert not update.callback_query.message.is_accessible
    assert update.callback_query.data == "role:admin"


async def test_a_missing_button_names_what_is_visible(bot: Bot, person: Person) -> None:
    await bot.send_message(person.id, "Come?", reply_markup=keyboard([InlineKeyboardButton("Yes", callback_data="y")]))
    with pytest.raises(AssertionError, match=r"no button 'No'[\s\S]*bot: 'Come\?'[\s\S]*\[Yes\]"):
        await person.tap("No")


async def test_other_kinds_of_buttons(bot: Bot, person: Person) -> None:
    markup = keyboard(
        [InlineKeyboardButton("Site", url="https://example.org")],
        [InlineKeyboardButton("Apply", url="https://t.me/kopru_bot?start=p_7")],
        [InlineKeyboardButton("Copy", copy_text=CopyTextButton("ABC"))],
    )
    await bot.send_message(person.id, "x", reply_markup=markup)
    await person.tap("Site")
    assert person.opened == "https://example.org"
    await person.tap("Copy")
    assert person.clipboard == "ABC"
    await person.tap("Apply")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "/start p_7"
