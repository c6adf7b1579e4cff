"""A Bot API server that does next to nothing, so that what is measured is the bot: updates out, 200 back.

It runs in a process of its own, hands out the updates it was given as fast as they are asked for, and notes when the
last one was confirmed.
"""

import asyncio
import multiprocessing
import time
from collections.abc import Iterable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import orjson

TOKEN = "7000000001:" + "B" * 35
BATCH = 100
ME = {"id": 7000000001, "is_bot": True, "first_name": "Bench", "username": "bench_bot", "can_join_groups": False}


class _Telegram(asyncio.Protocol):
    """HTTP/1.1 as both clients speak it: keep-alive, a Content-Length, nothing chunked."""

    def __init__(self, desk: "_Desk") -> None:
        self.desk = desk
        self.buffer = b""
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end]
            at = head.lower().find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.buffer) < end + 4 + length:
                return
            body = self.buffer[end + 4 : end + 4 + length]
            self.buffer = self.buffer[end + 4 + length :]
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
            self.desk.request(method, body, self.answer)

    def answer(self, result: bytes) -> None:
        body = b'{"ok":true,"result":' + result + b"}"
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )


class _Desk:
    def __init__(self, updates: list[dict[str, Any]], replies: int) -> None:
        self.replies = replies
        self.confirmed = False
        self.updates = [orjson.dumps(update) for update in updates]
        self.first = updates[0]["update_id"] if updates else 1
        self.calls = 0
        self.message_id = 1_000_000
        self.started = 0.0
        self.finished = asyncio.Event()

    def request(self, method: str, body: bytes, answer: Any) -> None:
        self.calls += 1
        if method == "getUpdates":
            self._get_updates(body, answer)
        elif method == "getMe":
            answer(orjson.dumps(ME))
        elif method in {"sendMessage", "editMessageText", "editMessageReplyMarkup"}:
            self.message_id += 1
            self.replies -= method == "sendMessage"
            self._look_whether_finished()
            chat = b'{"id":5,"type":"private","first_name":"A"}'
            answer(b'{"message_id":%d,"date":1700000000,"chat":%s,"text":"ok"}' % (self.message_id, chat))
        else:
            answer(b"true")

    def _get_updates(self, body: bytes, answer: Any) -> None:
        offset = _number(body, b"offset")
        begin = max(0, (offset or self.first) - self.first)
        if begin >= len(self.updates):
            self.confirmed = True
            self._look_whether_finished()
            asyncio.get_running_loop().call_later(0.5, answer, b"[]")
            return
        self.started = self.started or time.monotonic()
        answer(b"[" + b",".join(self.updates[begin : begin + BATCH]) + b"]")

    def _look_whether_finished(self) -> None:
        if self.confirmed and self.replies <= 0:
            self.finished.set()


def _number(body: bytes, name: bytes) -> int | None:
    """`offset` out of JSON or a form, which is all that is ever read."""
    at = body.find(name)
    if at < 0:
        return None
    digits = bytearray()
    for byte in body[at + len(name) :]:
        if 48 <= byte <= 57:
            digits.append(byte)
        elif digits:
            break
    return int(digits) if digits else None


def _serve(pipe: Connection) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        while True:
            work = await loop.run_in_executor(None, pipe.recv)
            if work is None:
                return
            desk = _Desk(*work)
            server = await loop.create_server(lambda desk=desk: _Telegram(desk), "127.0.0.1", 0)  # type: ignore[misc]
            pipe.send(server.sockets[0].getsockname()[1])
            await desk.finished.wait()
            pipe.send((time.monotonic() - desk.started, desk.calls))
            await loop.run_in_executor(None, pipe.recv)
            server.close()

    asyncio.run(main())


@dataclass(frozen=True, slots=True)
class Result:
    """How long the updates took, and how many requests the bot made for them."""

    seconds: float
    calls: int


class Server:
    """The server's process."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()

    def offer(self, updates: Iterable[dict[str, Any]], replies: int = 0) -> str:
        """Have these updates wait for a bot, and at least so many messages in reply; the address of this Bot API."""
        self._pipe.send((list(updates), replies))
        return f"http://127.0.0.1:{self._pipe.recv()}"

    def wait(self) -> Result:
        """Until all updates are confirmed and the replies have come."""
        result = Result(*self._pipe.recv())
        self._pipe.send("done")
        return result

    def close(self) -> None:
        """End the process."""
        self._pipe.send(None)
        self._process.join()
