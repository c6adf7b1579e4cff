"""https://core.telegram.org/bots/api#setwebhook: real POSTs to a real server."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from bot.simulator import Person, Simulator
from tests.simulator.conftest import Refusal


class Receiver:
    """What the bot's own server gets; it answers with the next of `statuses`, then with 200."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []
        self.url = ""

    @property
    def texts(self) -> list[str]:
        return [body["message"]["text"] for body in self.bodies]

    async def handle(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    receiver.url = f"http://{host}:{port}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_are_posted_in_order_with_the_secret(
    bot: Bot, person: Person, simulator: Simulator, receiver: Receiver
) -> None:
    await person.send("before")
    await bot.set_webhook(receiver.url, secret_token="se-cret_1")
    for number in range(5):
        await person.send(str(number))
    await simulator.settle()
    assert receiver.texts == ["before", "0", "1", "2", "3", "4"]
    assert set(receiver.secrets) == {"se-cret_1"}
    await simulator.close()


async def test_a_refused_update_comes_again_before_the_next(
    bot: Bot, person: Person, simulator: Simulator, receiver: Receiver
) -> None:
    receiver.statuses = [500, 502]
    await bot.set_webhook(receiver.url)
    await person.send("first")
    await person.send("second")
    await simulator.settle()
    assert receiver.texts == ["first", "first", "first", "second"]
    info = await bot.get_webhook_info()
    assert info.url == receiver.url
    assert info.pending_update_count == 0
    assert info.last_error_message == "Wrong response from the webhook: 502"
    await simulator.close()


async def test_polling_and_a_webhook_exclude_each_other(
    bot: Bot, person: Person, simulator: Simulator, receiver: Receiver
) -> None:
    await bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.sleep(0.01)
    await bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    await bot.delete_webhook()
    await person.send("polled")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "polled"
    assert receiver.texts == []


async def test_what_was_under_way_is_kept_when_the_webhook_goes(bot: Bot, person: Person) -> None:
    await bot.set_webhook("http://127.0.0.1:9/nobody")
    await person.send("kept")
    await asyncio.sleep(0.02)
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook()
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "kept"


async def test_urls_that_are_refused(bot: Bot, refusal: Refusal) -> None:
    with pytest.raises(BadRequest, match="Bad webhook: an https url must be provided for webhook"):
        await bot.set_webhook("http://example.org/hook")
    assert await refusal("setWebhook", url="https://example.org:1234/") == (
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    )
    assert await refusal("setWebhook", url="https://example.org", secret_token="a b") == (
        "Bad Request: secret token contains unallowed characters"
    )
