"""The Bot API over a real socket, as python-telegram-bot and curl would use it."""

import asyncio
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import InvalidToken

from bot.simulator import Person, Simulator
from bot.simulator.serve import serving


@pytest.fixture
async def address(simulator: Simulator) -> AsyncIterator[str]:
    async with serving(simulator) as url:
        yield url


@pytest.fixture
async def remote(simulator: Simulator, address: str) -> AsyncIterator[Bot]:
    async with Bot(simulator.token, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        yield bot


@pytest.fixture
async def web(address: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(address) as session:
        yield session


async def test_a_conversation(remote: Bot, simulator: Simulator, person: Person) -> None:
    await person.send("/apply")
    (update,) = await remote.get_updates(timeout=5)
    assert update.message
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Иә", callback_data="yes")]])
    await update.message.reply_html("<b>Келесіз бе?</b>", reply_markup=markup)
    await person.tap("Иә")
    (tapped,) = await remote.get_updates(offset=update.update_id + 1, timeout=5)
    assert tapped.callback_query
    await tapped.callback_query.answer("Жақсы")
    await tapped.callback_query.edit_message_text("Күтеміз")
    assert (person.toast, person.last.text, person.last.buttons) == ("Жақсы", "Күтеміз", [])
    assert simulator.complaints == []


async def test_files_as_multipart(remote: Bot, person: Person, simulator: Simulator) -> None:
    content = b"a\r\n--b\r\n\x00\xff\r\n"
    sent = await remote.send_document(person.id, content, filename="Тізім 1.csv", caption="c")
    assert sent.document
    assert sent.document.file_name == "Тізім 1.csv"
    file = await remote.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content
    assert simulator.complaints == []


async def test_json_forms_and_queries(web: aiohttp.ClientSession, simulator: Simulator, person: Person) -> None:
    path = f"/bot{simulator.token}/sendMessage"
    markup = '{"inline_keyboard":[[{"text":"b","callback_data":"d"}]]}'
    parameters = {"chat_id": str(person.id), "text": "x", "reply_markup": markup}
    for request in (
        web.post(path, json={"chat_id": person.id, "text": "x"}),
        web.post(path, data=parameters),
        web.get(path.replace("sendMessage", "SENDMESSAGE"), params=parameters),
    ):
        async with request as answer:
            assert (await answer.json())["result"]["text"] == "x"
    assert person.last.buttons == [["b"]]
    async with web.post(path, data=b"{", headers={"Content-Type": "application/json"}) as broken:
        assert broken.status == 400


async def test_a_wrong_token_is_unauthorized(address: str) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=f"{address}/bot"):
            pass


async def test_a_gateway_page_and_a_broken_connection(
    web: aiohttp.ClientSession, person: Person, simulator: Simulator
) -> None:
    path = f"/bot{simulator.token}/sendMessage"
    simulator.faults.bad_gateway("sendMessage")
    async with web.post(path, json={"chat_id": person.id, "text": "lost"}) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
    simulator.faults.drop_connection("sendMessage", after=True)
    with pytest.raises(aiohttp.ClientError):
        async with web.post(path, json={"chat_id": person.id, "text": "arrived"}) as answer:
            await answer.read()
    assert person.last.text == "arrived"


async def test_long_polls_and_streams_end_at_once_when_serving_ends(simulator: Simulator) -> None:
    async with aiohttp.ClientSession() as session:
        async with serving(simulator) as url:
            poll = asyncio.create_task(session.get(f"{url}/bot{simulator.token}/getUpdates?timeout=30"))
            stream = await session.get(f"{url}/sim/events")
            await asyncio.sleep(0.1)
            begun = time.perf_counter()
        assert time.perf_counter() - begun < 1
        async with await poll as answer:
            assert await answer.json() == {"ok": True, "result": []}
        async with stream:
            assert b"hello" in await stream.read()
