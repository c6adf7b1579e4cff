"""The webhook: updates are POSTed to the bot, one chat's in order, again and again until it answers 200."""

import asyncio
import ssl
import time
from collections import deque
from typing import Any
from urllib.parse import urlsplit

import orjson

from bot.simulator.updates import Updates

Json = dict[str, Any]

FIRST_PAUSE = 0.05
LONGEST_PAUSE = 5.0
ANSWER_SECONDS = 60.0
"""Pauses double after each failure, in seconds of real time; the bot has this long to answer."""

_CHAT_PLACES = ("message", "edited_message", "my_chat_member", "callback_query", "poll_answer")


class Webhook:
    """Sends what is in the queue to `url` with up to `connections` requests at once."""

    def __init__(self, updates: Updates) -> None:
        self.url = ""
        self.connections = 40
        self.last_error: tuple[int, str] | None = None
        self._secret = ""
        self._updates = updates
        self._task: asyncio.Task[None] | None = None

    def start(self, url: str, secret: str, connections: int) -> None:
        """Begins to send to `url`, instead of wherever updates went before."""
        self.stop()
        self.url, self._secret, self.connections, self.last_error = url, secret, connections, None
        self._task = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """Ends sending; what was under way is queued again."""
        self.url = ""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._updates.release()

    async def _run(self) -> None:
        queues: dict[int, deque[Json]] = {}
        slots = asyncio.Semaphore(self.connections)
        async with asyncio.TaskGroup() as senders:
            while True:
                update = self._updates.take()
                if update is None:
                    await self._updates.arrived.wait()
                    continue
                chat = _chat_of(update)
                if chat in queues:
                    queues[chat].append(update)
                    continue
                queues[chat] = deque([update])
                await slots.acquire()
                senders.create_task(self._send_chat(chat, queues, slots))

    async def _send_chat(self, chat: int, queues: dict[int, deque[Json]], slots: asyncio.Semaphore) -> None:
        queue = queues[chat]
        while queue:
            await self._send(queue[0])
            self._updates.confirm(queue.popleft()["update_id"])
        del queues[chat]
        slots.release()

    async def _send(self, update: Json) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                async with asyncio.timeout(ANSWER_SECONDS):
                    status = await _post(self.url, orjson.dumps(update), self._secret)
            except (OSError, ValueError, TimeoutError) as error:
                self.last_error = int(time.time()), f"Connection failed: {type(error).__name__}"
            else:
                if 200 <= status < 300:
                    return
                self.last_error = int(time.time()), f"Wrong response from the webhook: {status}"
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def _chat_of(update: Json) -> int:
    for place in _CHAT_PLACES:
        if place in update:
            payload = update[place]
            return int((payload.get("from") or payload.get("user"))["id"])
    return 0


async def _post(url: str, body: bytes, secret: str) -> int:
    """One HTTP/1.1 request on a connection of its own; says the status."""
    parts = urlsplit(url)
    tls = ssl.create_default_context() if parts.scheme == "https" else None
    host, port = parts.hostname or "", parts.port or (443 if tls else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    head = [f"POST {path} HTTP/1.1", f"Host: {parts.netloc}", "Connection: close", "Content-Type: application/json",
            f"Content-Length: {len(body)}"]  # fmt: skip
    if secret:
        head.append(f"X-Telegram-Bot-Api-Secret-Token: {secret}")
    reader, writer = await asyncio.open_connection(host, port, ssl=tls)
    try:
        writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        await writer.drain()
        return int((await reader.readline()).split()[1])
    except IndexError:
        raise ConnectionResetError from None
    finally:
        writer.close()
