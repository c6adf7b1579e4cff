"""The bot as it is run for real, with a webhook: the simulator POSTs each update to it over HTTP."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import open_database
from bot.config import Settings
from bot.programmes import store
from bot.run import serve_telegram
from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from bot.transport.pacer import Pacer
from bot.trouble import Trouble
from tests.programmes import books

SECRET = "s3cret-of-the-webhook"


class Operator:
    """Whoever started it: hears when it serves."""

    def __init__(self) -> None:
        self.serving = asyncio.Event()

    def words(self, key: str, /, **_args: str | int) -> str:
        return key

    def say(self, key: str, /, **_args: str | int) -> None:
        if key == "serving":
            self.serving.set()


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
async def settings(simulator: Simulator, tmp_path: Path) -> AsyncIterator[Settings]:
    """Of a bot that has one programme, a Telegram that answers, and a place to listen."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with serving(simulator) as telegram:
        settings = Settings(
            _env_file=None,
            bot_token=SecretStr(simulator.token),
            api_url=telegram,
            data_dir=tmp_path / "data",
            key_file=tmp_path / "key",
            webhook_url=f"http://127.0.0.1:{port}/from-telegram",
            webhook_secret=SecretStr(SECRET),
            listen=f"127.0.0.1:{port}",
        )
        database = await open_database(settings)
        book = books.example()
        always_open = replace(book.programme, opens=None, closes=None)
        await database.write(store.save, always_open, book.form, 1)
        await database.close()
        yield settings


@asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[None]:
    """The bot at work, stopped in order at the end."""
    stop, operator = asyncio.Event(), Operator()
    running = asyncio.create_task(serve_telegram(settings, stop, operator, Pacer.unlimited()))
    try:
        async with asyncio.timeout(10):
            await operator.serving.wait()
        yield
    finally:
        stop.set()
        await running


async def begin(simulator: Simulator) -> Person:
    """Up to the first question."""
    dana = simulator.add_person("Dana")
    await dana.start("p-baku")
    await simulator.settle()
    for label in ("Apply", "I agree"):
        await dana.tap(label)
        await simulator.settle()
    return dana


async def test_somebody_applies(simulator: Simulator, settings: Settings) -> None:
    async with served(settings):
        dana = await begin(simulator)
        assert dana.last.text.startswith("1 of 3")
        await dana.send("Dana")
        await simulator.settle()
        await dana.tap("Small")
        await simulator.settle()
        assert dana.last.text.startswith("3 of 3")
    assert simulator.unanswered == []
    assert simulator.complaints == []
    assert "getUpdates" not in {call.method for call in simulator.log}


async def test_what_is_written_while_it_is_stopped_is_answered_later(simulator: Simulator, settings: Settings) -> None:
    async with served(settings):
        dana = await begin(simulator)
    await dana.send("Dana")
    others = [simulator.add_person(f"Guest {number}") for number in range(20)]
    for person in others:
        await person.start()
    async with served(settings):
        await simulator.settle()
        assert dana.last.text.startswith("2 of 3")
        assert [person.last.text.splitlines()[0] for person in others] == [
            f"👋 Hello, Guest {number}!" for number in range(20)
        ]


async def test_a_stop_in_the_middle_loses_nothing(simulator: Simulator, settings: Settings) -> None:
    people = [simulator.add_person(f"Guest {number}") for number in range(30)]
    async with served(settings):
        for person in people:
            await person.start()
        await people[0].until("Hello")
    async with served(settings):
        await simulator.settle()
    assert all(sum(message.from_bot for message in person.chat) >= 1 for person in people)


@pytest.mark.parametrize(("secret", "status"), [({}, 401), ({"X-Telegram-Bot-Api-Secret-Token": "guess"}, 403)])
async def test_nobody_else_can_send_updates(
    simulator: Simulator, settings: Settings, secret: dict[str, str], status: int
) -> None:
    dana = simulator.add_person("Dana")
    forged = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "/start", "chat": {"id": dana.id}}}
    async with (
        served(settings),
        aiohttp.ClientSession() as session,
        session.post(str(settings.webhook_url), json=forged, headers=secret) as response,
    ):
        assert response.status == status
    assert dana.chat == []


async def test_an_address_that_telegram_refuses_is_said_at_once(simulator: Simulator, settings: Settings) -> None:
    wrong = settings.model_copy(update={"webhook_url": "http://bot.example.org/from-telegram"})
    with pytest.raises(ExceptionGroup) as caught:
        async with asyncio.timeout(10):
            await serve_telegram(wrong, asyncio.Event(), Operator(), Pacer.unlimited())
    (trouble,) = caught.value.exceptions
    assert isinstance(trouble, Trouble)
    assert trouble.key == "webhook-refused"
    assert simulator.world.webhook.url == ""
