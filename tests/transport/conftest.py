"""A server and a bot that talks to it, for all tests of the transport."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.transport.request import AiohttpRequest
from tests.transport.telegram_server import TelegramServer, bot_for, running


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with running() as server:
        yield server


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest() as request:
        yield request


@pytest.fixture
def bot(server: TelegramServer, request_: AiohttpRequest) -> Bot:
    return bot_for(server, request_)
