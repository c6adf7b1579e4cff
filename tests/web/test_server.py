"""Serving inside our own loop: ports, signals, stopping."""

import asyncio
import signal
import socket
import time

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.web.server import serve


async def slowly(_: Request) -> PlainTextResponse:
    await asyncio.sleep(0.3)
    return PlainTextResponse("done")


APP = Starlette(routes=[Route("/", slowly)])


async def test_the_next_free_port_is_found() -> None:
    async with serve(APP, "127.0.0.1", 0) as first:
        with pytest.raises(OSError, match="in use"):
            async with serve(APP, "127.0.0.1", first):
                pass
        async with serve(APP, "127.0.0.1", first, find_free=True) as second:
            assert first < second <= first + 20


async def test_signals_stay_with_the_program() -> None:
    before = signal.getsignal(signal.SIGINT)
    async with serve(APP, "127.0.0.1", 0):
        assert signal.getsignal(signal.SIGINT) is before


async def test_stopping_lets_open_requests_end_and_frees_the_port() -> None:
    async with aiohttp.ClientSession() as session:
        async with serve(APP, "127.0.0.1", 0) as port:
            answer = asyncio.create_task(session.get(f"http://127.0.0.1:{port}/"))
            await asyncio.sleep(0.1)
            leaving = time.monotonic()
        assert time.monotonic() - leaving < 2
        assert await (await answer).text() == "done"
    with socket.create_server(("127.0.0.1", port)):
        pass


async def test_an_error_within_comes_out_as_it_is() -> None:
    with pytest.raises(ZeroDivisionError):
        async with serve(APP, "127.0.0.1", 0):
            _ = 1 / 0
