"""The people's side over HTTP, as the chat page uses it."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from bot.simulator import Person, Simulator
from bot.simulator.serve import serving


@pytest.fixture
async def web(simulator: Simulator) -> AsyncIterator[aiohttp.ClientSession]:
    async with serving(simulator) as url, aiohttp.ClientSession(url) as session:
        yield session


async def post(web: aiohttp.ClientSession, path: str, **body: Any) -> tuple[int, Any]:
    async with web.post(path, json=body) as answer:
        return answer.status, await answer.json()


async def events(web: aiohttp.ClientSession, after: int, count: int) -> list[tuple[int, Any]]:
    """The next events of the stream, with their ids."""
    found: list[tuple[int, Any]] = []
    last = 0
    async with asyncio.timeout(3), web.get(f"/sim/events?after={after}") as stream:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        while len(found) < count:
            line = (await stream.content.readline()).decode().strip()
            if line.startswith("id:"):
                last = int(line[3:])
            elif line.startswith("data:"):
                found.append((last, json.loads(line[5:])))
    return found


async def test_a_new_person_talks_to_the_bot(web: aiohttp.ClientSession, bot: Bot, simulator: Simulator) -> None:
    status, made = await post(web, "/sim/people", first_name="Leyla", language_code="az", phone="+994501234567")
    assert status == 201
    assert made | {"id": 0} == {
        "id": 0, "first_name": "Leyla", "last_name": None, "username": None, "language_code": "az",
        "phone": "+994501234567", "blocked": False, "unread": 0, "typing": None,
    }  # fmt: skip
    path = f"/sim/people/{made['id']}"
    actions: list[tuple[str, dict[str, Any]]] = [
        ("start", {"payload": "p_1"}), ("send", {"text": "Salam"}), ("contact", {}), ("sticker", {"emoji": "👍"}),
        ("location", {"latitude": 40.4, "longitude": 49.8}),
        ("contact", {"first_name": "Dana", "phone_number": "+7700"}), ("block", {"blocked": True}),
    ]  # fmt: skip
    for action, body in actions:
        assert await post(web, f"{path}/{action}", **body) == (200, {"ok": True})
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert [message.text for message in messages[:2]] == ["/start p_1", "Salam"]
    assert messages[2].contact
    assert messages[3].sticker
    assert messages[4].location
    assert messages[5].contact
    assert messages[5].contact.user_id is None
    assert updates[-1].my_chat_member
    async with web.get("/sim/people") as answer:
        assert [(person["first_name"], person["blocked"]) for person in await answer.json()] == [("Leyla", True)]
    status, body = await post(web, f"{path}/send", text="x")
    assert status == 409
    assert "blocked" in body["error"]


async def test_a_chat_as_the_page_shows_it(web: aiohttp.ClientSession, bot: Bot, person: Person) -> None:
    await bot.set_my_commands([("help", "Help")])
    markup = InlineKeyboardMarkup([
        [InlineKeyboardButton("Yes", callback_data="y", style="success"), InlineKeyboardButton("Site", url="https://a.org")]
    ])  # fmt: skip
    sent = await bot.send_message(
        person.id, "<b>Hi</b> <i>&lt;you&gt;</i> /help", parse_mode="HTML", reply_markup=markup
    )
    keys = ReplyKeyboardMarkup([[KeyboardButton("Number", request_contact=True)]], one_time_keyboard=True)
    await bot.send_document(person.id, b"abc", filename="a.txt", reply_markup=keys, caption="file")
    async with web.get(f"/sim/people/{person.id}/chat") as answer:
        chat = await answer.json()
    first, second = chat["messages"][1:]
    assert first["html"] == '<b>Hi</b> <i>&lt;you&gt;</i> <a data-command="/help">/help</a>'
    assert first["buttons"] == [
        [
            {"text": "Yes", "style": "success", "kind": "callback"},
            {"text": "Site", "style": None, "kind": "url", "url": "https://a.org"},
        ]
    ]
    assert second["document"]["file_name"] == "a.txt"
    assert second["document"]["size"] == 3
    assert chat["reply_keyboard"]["rows"] == [[{"text": "Number", "kind": "contact"}]]
    assert chat["commands"] == [{"command": "help", "description": "Help"}]
    assert (chat["menu_button"], chat["started"], chat["blocked"], chat["pinned"]) == ("default", True, False, None)
    async with web.get(f"/sim/files/{second['document']['file_id']}") as answer:
        assert (answer.content_type, await answer.read()) == ("text/plain", b"abc")

    tapped = {"message_id": sent.message_id, "row": 0, "column": 0}
    assert await post(web, f"/sim/people/{person.id}/tap", **tapped) == (200, {"ok": True})
    (update,) = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.data == "y"
    status, _ = await post(web, f"/sim/people/{person.id}/tap", **(tapped | {"column": 5}))
    assert status == 404


async def test_an_upload_arrives(web: aiohttp.ClientSession, bot: Bot, person: Person) -> None:
    form = aiohttp.FormData(quote_fields=False)  # as browsers send names
    form.add_field("file", b"hello", filename="Құжат.txt")
    form.add_field("kind", "document")
    form.add_field("caption", "here")
    async with web.post(f"/sim/people/{person.id}/upload", data=form) as answer:
        assert await answer.json() == {"ok": True}
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    assert (update.message.document.file_name, update.message.caption) == ("Құжат.txt", "here")


async def test_several_files_arrive_as_an_album_in_answer_to_something(
    web: aiohttp.ClientSession, bot: Bot, person: Person
) -> None:
    asked = await bot.send_message(person.id, "Pictures?")
    form = aiohttp.FormData()
    for number in range(2):
        form.add_field(f"file{number}", b"GIF89a\x05\x00\x04\x00", filename=f"{number}.gif")
        form.add_field(f"kind{number}", "photo")
    form.add_field("caption", "**Here**")
    form.add_field("reply_to", str(asked.message_id))
    async with web.post(f"/sim/people/{person.id}/upload", data=form) as answer:
        assert await answer.json() == {"ok": True}
    async with web.get(f"/sim/people/{person.id}/chat") as answer:
        one, two = (await answer.json())["messages"][-2:]
    assert one["album"] == two["album"] is not None
    assert (one["html"], two["html"], one["reply_to"]) == ("<b>Here</b>", None, asked.message_id)
    async with web.post(f"/sim/people/{person.id}/upload", data={"kind0": "poem"}) as answer:
        assert answer.status == 400


async def test_a_poll_is_made_and_voted_on(web: aiohttp.ClientSession, person: Person) -> None:
    path = f"/sim/people/{person.id}"
    quiz = {"question": "2 + 2?", "options": ["3", "4"], "right": 1}
    assert await post(web, f"{path}/poll", **quiz) == (200, {"ok": True})
    made = person.chat[-1].message_id
    assert await post(web, f"{path}/vote", message_id=made, options=[1]) == (200, {"ok": True})
    async with web.get(f"{path}/chat") as answer:
        poll = (await answer.json())["messages"][-1]["poll"]
    assert poll == {
        "question": "2 + 2?", "options": [{"text": "3", "votes": 0}, {"text": "4", "votes": 1}], "voters": 1,
        "quiz": True, "right": [1], "explanation": None, "anonymous": True, "several": False, "closed": False,
        "chosen": {str(person.id): [1]},
    }  # fmt: skip
    assert (await post(web, f"{path}/vote", message_id=made, options=[0]))[0] == 409
    assert (await post(web, f"{path}/vote", message_id=1, options=[0]))[0] == 404
    assert (await post(web, f"{path}/poll", question="Alone?", options=["yes"]))[0] == 400


async def test_events_come_in_order(web: aiohttp.ClientSession, bot: Bot, person: Person, simulator: Simulator) -> None:
    after = simulator.world.events.last_id
    waiting = asyncio.create_task(events(web, after, 7))
    await bot.send_chat_action(person.id, "typing")
    sent = await bot.send_message(person.id, "1")
    await sent.edit_text("2")
    query_id = await person.tap_data(sent.message_id, "d")
    await bot.answer_callback_query(query_id, "ok", show_alert=True)
    await sent.delete()
    simulator.clock_moved()
    simulator.world.complain("odd")
    seen = await waiting
    assert [event["type"] for _, event in seen] == [
        "typing", "message", "edit", "callback_answer", "delete", "clock", "notice",
    ]  # fmt: skip
    assert [number for number, _ in seen] == list(range(after + 1, after + 8))
    assert seen[3][1] == {
        "person": person.id, "type": "callback_answer", "message_id": sent.message_id, "data": "d", "text": "ok",
        "show_alert": True,
    }  # fmt: skip
    assert await events(web, after + 5, 2) == seen[5:]


async def test_info_and_the_page(web: aiohttp.ClientSession, bot: Bot, simulator: Simulator) -> None:
    simulator.hints.append("claim code 1234")
    await bot.set_my_description("Көпір", language_code="kk")
    async with web.get("/sim/info?language=kk") as answer:
        info = await answer.json()
    assert info["bot"]["description"] == "Көпір"
    assert info["hints"] == ["claim code 1234"]
    async with web.get("/") as answer:
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert "<title>" in await answer.text()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 421),
        ({"Origin": "https://evil.example"}, 403),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "[::1]:1"}, 200),
    ],
)
async def test_other_sites_are_kept_out(web: aiohttp.ClientSession, headers: dict[str, str], status: int) -> None:
    async with web.get("/sim/people", headers=headers) as answer:
        assert answer.status == status


async def test_mistakes_are_named(web: aiohttp.ClientSession, person: Person) -> None:
    path = f"/sim/people/{person.id}"
    assert await post(web, f"{path}/send") == (400, {"error": "text is missing"})
    assert await post(web, f"{path}/location", latitude="x") == (400, {"error": "latitude is not a number"})
    assert await post(web, "/sim/people/1/send", text="x") == (404, {"error": "no such person"})
    async with web.post(f"{path}/send", data=b"[") as answer:
        assert (answer.status, await answer.json()) == (400, {"error": "JSON is expected"})
