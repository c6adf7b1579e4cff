"""Updates by webhook go through the queues and are answered when they are finished."""

import asyncio

import pytest
from telegram import Bot

from bot.transport.incoming import Incoming
from bot.transport.queues import PersonQueues, Stopping
from bot.transport.webhook import WebhookEntry

CHAT = {"id": 7, "type": "private", "first_name": "A"}
HELLO = {"message_id": 1, "date": 1, "text": "hello", "chat": CHAT, "from": CHAT | {"is_bot": False}}


async def test_it_returns_when_the_update_is_finished(bot: Bot) -> None:
    gate, texts = asyncio.Event(), []

    async def handle(update: Incoming) -> None:
        await gate.wait()
        texts.append(update.text)

    async with PersonQueues(handle) as queues:
        entry = WebhookEntry(queues)
        taken = asyncio.create_task(entry.take({"update_id": 1, "message": HELLO}))
        await asyncio.sleep(0.02)
        assert not taken.done()
        gate.set()
        await taken
    assert texts == ["hello"]


async def test_what_cannot_be_read_is_finished_and_nothing_is_taken_at_the_end(bot: Bot) -> None:
    async def handle(_: Incoming) -> None:
        raise AssertionError

    async with PersonQueues(handle) as queues:
        entry = WebhookEntry(queues)
        await entry.take({"update_id": 1, "message": {"nonsense": 1}})
        await queues.drain(1)
        with pytest.raises(Stopping):
            await entry.take({"update_id": 2, "message": HELLO})
