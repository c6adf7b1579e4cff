"""Updates that come by webhook go through the same queues; the caller answers 200 once `take` returns."""

import asyncio
from typing import Any

from telegram import Bot

from bot.transport.incoming import person_of, read
from bot.transport.queues import PersonQueues


class WebhookEntry:
    """Takes one raw update at a time, as many side by side as the queues allow."""

    def __init__(self, bot: Bot, queues: PersonQueues) -> None:
        self._bot = bot
        self._queues = queues

    async def take(self, raw: dict[str, Any]) -> None:
        """Returns when the update is finished; one that can't be read is logged and counts as finished.

        Raises `Stopping` while the program stops. Telegram then sends the update again.
        """
        update = read(raw, self._bot)
        if update is None:
            return
        finished = asyncio.Event()
        await self._queues.put(person_of(update), update, finished.set)
        await finished.wait()
