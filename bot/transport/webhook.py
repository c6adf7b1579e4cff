"""Updates that come by webhook go through the same queues; the caller answers 200 once `take` returns."""

import asyncio
from typing import Any

from bot.transport.incoming import read
from bot.transport.queues import PersonQueues


class WebhookEntry:
    """Takes one raw update at a time, as many side by side as the queues allow."""

    def __init__(self, queues: PersonQueues) -> None:
        self._queues = queues

    async def take(self, raw: dict[str, Any]) -> None:
        """Returns when the update is finished; one that can't be read is logged and counts as finished.

        Raises `Stopping` while the program stops. Telegram then sends the update again.
        """
        update = read(raw)
        if update is None:
            return
        finished = asyncio.Event()
        await self._queues.put(update, finished.set)
        await finished.wait()
