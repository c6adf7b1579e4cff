"""The webhook and the health page over HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import aiohttp
import pytest

from bot.web.app import create_app
from bot.web.server import serve

SECRET = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}


class Bot:
    """What stands behind the web side: takes updates, tells its health."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.taken: list[int] = []
        self.well: dict[str, Any] | None = {"ok": True, "waiting": 3}

    async def take(self, update: dict[str, Any]) -> None:
        self.taken.append(update["update_id"])
        await self.gate.wait()
        if update.get("poison"):
            raise RuntimeError

    async def health(self) -> dict[str, Any]:
        if self.well is None:
            raise OSError
        return self.well


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
async def web(bot: Bot) -> AsyncIterator[aiohttp.ClientSession]:
    app = create_app(health=bot.health, webhook=bot.take, secret="s3cret")
    async with (
        serve(app, "127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
    ):
        yield session


async def post(web: aiohttp.ClientSession, **kwargs: Any) -> int:
    async with web.post("/webhook", **kwargs) as response:
        return response.status


async def test_200_comes_when_the_update_is_finished(web: aiohttp.ClientSession, bot: Bot) -> None:
    bot.gate.clear()
    answer = asyncio.create_task(post(web, headers=SECRET, json={"update_id": 1}))
    await asyncio.sleep(0.05)
    assert bot.taken == [1]
    assert not answer.done()
    bot.gate.set()
    assert await answer == 200


async def test_the_same_update_side_by_side_is_taken_once(web: aiohttp.ClientSession, bot: Bot) -> None:
    bot.gate.clear()
    answers = [asyncio.create_task(post(web, headers=SECRET, json={"update_id": 1})) for _ in range(3)]
    await asyncio.sleep(0.1)
    bot.gate.set()
    assert await asyncio.gather(*answers) == [200, 200, 200]
    assert bot.taken == [1]


async def test_an_update_that_is_not_taken_comes_again(web: aiohttp.ClientSession, bot: Bot) -> None:
    assert await post(web, headers=SECRET, json={"update_id": 1, "poison": True}) == 503
    assert await post(web, headers=SECRET, json={"update_id": 1}) == 200
    assert bot.taken == [1, 1]


async def test_strangers_are_turned_away(web: aiohttp.ClientSession, bot: Bot) -> None:
    update = {"update_id": 1}
    assert await post(web, json=update) == 401
    assert await post(web, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "guess"}) == 403
    assert bot.taken == []


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"{}", b'{"update_id": "1"}', b"\xff"])
async def test_what_is_no_update_is_refused(web: aiohttp.ClientSession, bot: Bot, body: bytes) -> None:
    assert await post(web, headers=SECRET, data=body) == 400
    assert bot.taken == []


async def test_too_much_is_refused(web: aiohttp.ClientSession, bot: Bot) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b"x" * 100_000

    with suppress(aiohttp.ClientConnectionError):  # the server may close the door while we still write
        assert await post(web, headers=SECRET, data=endless()) == 413
    assert bot.taken == []


async def test_health(web: aiohttp.ClientSession, bot: Bot) -> None:
    async with web.get("/health") as response:
        assert response.status == 200
        assert await response.json() == {"ok": True, "waiting": 3}
    for bot.well in ({"ok": False}, None):
        async with web.get("/health") as response:
            assert response.status == 503
            assert await response.json() == {"ok": False}


async def test_figures() -> None:
    async def well() -> dict[str, Any]:
        return {"ok": True}

    async def figures() -> str:
        if broken:
            raise OSError
        return "kopru_people 3\n"

    broken = False
    async with (
        serve(create_app(health=well, metrics=figures), "127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as web,
    ):
        async with web.get("/metrics") as response:
            assert response.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
            assert await response.text() == "kopru_people 3\n"
        broken = True
        async with web.get("/metrics") as response:
            assert (response.status, await response.text()) == (503, "")


async def test_without_a_webhook_there_is_only_health(bot: Bot) -> None:
    async with (
        serve(create_app(health=bot.health), "127.0.0.1", 0) as port,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as web,
    ):
        assert await post(web, headers=SECRET, json={"update_id": 1}) == 404


def test_a_webhook_needs_a_secret(bot: Bot) -> None:
    with pytest.raises(ValueError, match="secret"):
        create_app(health=bot.health, webhook=bot.take)
