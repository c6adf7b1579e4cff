"""Requests against a real server: what goes out, what comes back, and what each failure tells."""

import asyncio
import socket
import traceback

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMediaPhoto
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, TimedOut

from bot.transport.api import post
from bot.transport.outcomes import Later, NotSent, ServerFault, Unknown, UnknownTimeout
from bot.transport.request import AiohttpRequest
from tests.transport.telegram_server import (
    TOKEN,
    Answer,
    TelegramServer,
    bad_gateway,
    bot_for,
    captive_portal,
    drop_early,
    drop_late,
    half_an_answer,
    says,
    slow,
)

HELLO = {
    "chat_id": 5,
    "text": "Сәлем",
    "reply_markup": {"inline_keyboard": [[{"text": "İrəli", "callback_data": "a"}]]},
}


async def test_nested_values_arrive_as_they_are(server: TelegramServer, bot: Bot) -> None:
    answer = await post(bot, "sendMessage", HELLO | {"parse_mode": None})
    assert answer["message_id"] == 1
    assert server.calls[0].payload == HELLO


async def test_python_telegram_bot_works_over_it(server: TelegramServer, bot: Bot) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("İrəli", callback_data="a")]])
    message = await bot.send_message(5, "Сәлем", reply_markup=keyboard)
    assert message.text == "done"
    assert server.calls[0].payload == HELLO


async def test_files_are_uploaded(server: TelegramServer, bot: Bot) -> None:
    file = InputFile(b"%PDF-1", filename="құжат.pdf")
    await post(bot, "sendDocument", {"chat_id": 5, "reply_markup": {"remove_keyboard": True}}, files={"document": file})
    assert server.calls[0].payload == {
        "chat_id": "5",
        "reply_markup": '{"remove_keyboard":true}',
        "document": ("құжат.pdf", "application/pdf", b"%PDF-1"),
    }
    await bot.edit_message_media(InputMediaPhoto(b"\xff\xd8", filename="a.jpg"), chat_id=5, message_id=7)
    sent = server.calls[1].payload
    attached = next(name for name in sent if name.startswith("attached"))
    assert f'"media":"attach://{attached}"' in sent["media"]
    assert sent[attached] == ("a.jpg", "image/jpeg", b"\xff\xd8")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (bad_gateway, ServerFault),
        (says(500, "Internal Server Error"), ServerFault),
        (says(429, "Too Many Requests: retry after 7", retry_after=7), Later),
        (says(403, "Forbidden: bot was blocked by the user"), Forbidden),
        (says(400, "Bad Request: chat not found"), BadRequest),
        (says(400, "Bad Request: group upgraded", migrate_to_chat_id=-100), ChatMigrated),
        (says(401, "Unauthorized"), InvalidToken),
        (says(409, "Conflict: terminated by other getUpdates request"), Conflict),
        (drop_early, Unknown),
        (drop_late, Unknown),
        (half_an_answer, Unknown),
    ],
)
async def test_each_failure_has_its_error(
    server: TelegramServer, bot: Bot, answer: Answer, error: type[Exception]
) -> None:
    server.script.append(answer)
    with pytest.raises(error) as caught:
        await post(bot, "sendMessage", HELLO)
    assert TOKEN not in "".join(traceback.format_exception(caught.value))
    if isinstance(caught.value, Later):
        assert caught.value.seconds == 7
    assert (await post(bot, "sendMessage", HELLO))["message_id"] == 1, "the next request works"


async def test_no_answer_in_time_is_unknown(server: TelegramServer, bot: Bot) -> None:
    server.script.append(slow(5))
    with pytest.raises(UnknownTimeout) as caught:
        await post(bot, "sendMessage", HELLO, read_timeout=0.1)
    assert isinstance(caught.value, TimedOut)


async def test_an_answer_that_is_not_json_is_unknown(server: TelegramServer, bot: Bot) -> None:
    server.script.append(captive_portal)
    with pytest.raises(Unknown):
        await post(bot, "sendMessage", HELLO)


async def test_nobody_listening_means_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    async with AiohttpRequest() as request:
        for host in (f"127.0.0.1:{port}", "no-such-host.invalid"):
            bot = bot_for(TelegramServer(url=f"http://{host}/bot"), request)
            with pytest.raises(NotSent) as caught:
                await post(bot, "sendMessage", HELLO)
            assert isinstance(caught.value, NetworkError)
            assert TOKEN not in "".join(traceback.format_exception(caught.value))
            assert caught.value.__context__ is None


async def test_no_free_connection_means_not_sent(server: TelegramServer) -> None:
    async with AiohttpRequest(connections=1, pool=0.05, connect=0.05) as request:
        bot = bot_for(server, request)
        server.script.append(slow(0.5))
        first = asyncio.create_task(post(bot, "sendMessage", HELLO))
        await asyncio.sleep(0.05)
        with pytest.raises(NotSent):
            await post(bot, "sendMessage", HELLO)
        assert await first is True


async def test_it_can_be_closed_and_opened_again(server: TelegramServer) -> None:
    request = AiohttpRequest()
    bot = bot_for(server, request)
    with pytest.raises(NotSent):
        await post(bot, "getMe", {})
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        await post(bot, "getMe", {})
        await request.shutdown()
        await request.shutdown()
    assert len(server.calls) == 2


async def test_a_file_is_downloaded(server: TelegramServer, request_: AiohttpRequest) -> None:
    assert b"message_id" in await request_.retrieve(f"{server.url}{TOKEN}/photo.jpg")
