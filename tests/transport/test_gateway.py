"""What the gateway repeats, what it gives back, and when it gives up."""

import asyncio
import time

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden

from bot.transport.gateway import Gateway
from bot.transport.outcomes import Later, NotSent, ServerFault, Unknown
from bot.transport.pacer import Lane, Pacer
from bot.transport.request import AiohttpRequest
from tests.transport.telegram_server import Answer, TelegramServer, bad_gateway, bot_for, drop_late, says

HELLO = {"chat_id": 5, "text": "hello"}
SAME = says(400, "Bad Request: message is not modified: the same")
STALE = says(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")


@pytest.fixture
def gateway(bot: Bot) -> Gateway:
    return Gateway(bot, Pacer.unlimited())


async def send(gateway: Gateway, lane: Lane = Lane.ANSWER, chat_id: int = 5) -> object:
    return await gateway.call("sendMessage", HELLO, chat_id=chat_id, lane=lane)


async def test_the_result_comes_back_raw(gateway: Gateway) -> None:
    message = await send(gateway)
    assert isinstance(message, dict)
    assert message["message_id"] == 1


async def test_an_answer_survives_a_server_in_trouble(server: TelegramServer, gateway: Gateway) -> None:
    server.script.extend((bad_gateway, bad_gateway))
    assert await send(gateway)
    assert len(server.calls) == 1


async def test_trouble_that_lasts_is_reported(server: TelegramServer, bot: Bot) -> None:
    server.script.extend([bad_gateway] * 20)
    with pytest.raises(ServerFault):
        await send(Gateway(bot, Pacer.unlimited(), patience=0.5))
    assert 0 < len(server.script) < 19, "it was tried more than once, but not for ever"


async def test_what_goes_to_many_is_tried_once(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(bad_gateway)
    with pytest.raises(ServerFault):
        await send(gateway, Lane.MANY)
    server.script.append(says(429, "Too Many Requests", retry_after=1))
    with pytest.raises(Later) as caught:
        await send(gateway, Lane.MANY)
    assert caught.value.seconds == 1
    assert not server.calls


async def test_a_lost_answer_is_not_asked_for_again(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(drop_late)
    with pytest.raises(Unknown):
        await send(gateway)
    assert not server.calls


async def test_what_can_be_done_twice_is_repeated(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(drop_late)
    await gateway.call("editMessageText", HELLO, chat_id=5, lane=Lane.ANSWER, repeat_unknown=True)
    assert [call.method for call in server.calls] == ["editMessageText"]


async def test_a_connection_that_fails_is_tried_again(request_: AiohttpRequest) -> None:
    nobody = bot_for(TelegramServer(url="http://127.0.0.1:9/bot"), request_)
    started = time.monotonic()
    with pytest.raises(NotSent):
        await send(Gateway(nobody, Pacer.unlimited(), patience=0.5))
    assert 0.1 < time.monotonic() - started < 1


async def test_a_short_429_is_waited_out_by_everybody(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(says(429, "Too Many Requests: retry after 1", retry_after=1))
    started = time.monotonic()
    first = asyncio.create_task(send(gateway))
    await asyncio.sleep(0.1)
    await asyncio.gather(first, send(gateway, chat_id=6), send(gateway, Lane.MANY, chat_id=7))
    assert len(server.calls) == 3
    assert all(call.at - started >= 1 for call in server.calls)


async def test_a_long_429_is_handed_back_at_once(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(says(429, "Too Many Requests", retry_after=10_072))
    for _ in range(2):  # the second isn't even sent
        with pytest.raises(Later) as caught:
            await send(gateway)
        assert caught.value.seconds == pytest.approx(10_072, abs=1)
    assert not server.calls


async def test_nothing_to_do_is_no_error(server: TelegramServer, gateway: Gateway) -> None:
    server.script.append(SAME)
    assert await gateway.call("editMessageText", HELLO, chat_id=5, lane=Lane.ANSWER) is None
    server.script.append(STALE)
    tap = {"callback_query_id": "1"}
    assert await gateway.call("answerCallbackQuery", tap, chat_id=None, lane=Lane.ANSWER) is None


@pytest.mark.parametrize(
    ("answer", "error"),
    [(says(400, "Bad Request: text is empty"), BadRequest), (says(403, "Forbidden: bot was blocked"), Forbidden)],
)
async def test_what_is_refused_is_not_repeated(
    server: TelegramServer, gateway: Gateway, answer: Answer, error: type[Exception]
) -> None:
    server.script.append(answer)
    with pytest.raises(error):
        await send(gateway)
    assert not server.calls


async def test_a_slot_acquired_before_is_used(server: TelegramServer, bot: Bot) -> None:
    pacer = Pacer(rate=1.0)
    gateway = Gateway(bot, pacer)
    await pacer.acquire(5, Lane.MANY)
    async with asyncio.timeout(0.5):
        await gateway.call("sendMessage", HELLO, chat_id=5, lane=Lane.MANY, has_slot=True)
    assert len(server.calls) == 1


async def test_taps_are_answered_however_full_the_second_is(server: TelegramServer, bot: Bot) -> None:
    pacer = Pacer(rate=1.0)
    await pacer.acquire(5, Lane.ANSWER)
    async with asyncio.timeout(0.5):
        for _ in range(5):
            tap = {"callback_query_id": "1"}
            await Gateway(bot, pacer).call("answerCallbackQuery", tap, chat_id=5, lane=Lane.ANSWER)
    assert len(server.calls) == 5
