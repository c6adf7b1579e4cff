"""The simulator behind python-telegram-bot, in process and without sockets."""

import asyncio
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import orjson
from telegram.error import TimedOut
from telegram.request import BaseRequest, RequestData

from bot.simulator.files import Upload
from bot.simulator.simulator import Simulator

_CALL = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)$")
_FILE = re.compile(r"/file/bot(?P<token>[^/]+)/(?P<path>.+)$")


class SimulatorRequest(BaseRequest):
    """Hand it to `telegram.Bot(token, request=…, get_updates_request=…)`; any base URL will do."""

    __slots__ = ("_simulator",)

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    @property
    def read_timeout(self) -> float | None:
        """None: the simulator is waited for unless a request says otherwise."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - given by the base class
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """The status and body that Telegram would answer with. Raises TimedOut after `read_timeout` seconds."""
        url = unquote(url)
        if file := _FILE.search(url):
            stored = self._simulator.world.files.at(file["path"]) if file["token"] == self._simulator.token else None
            return (
                (200, stored.content) if stored else (404, b'{"ok":false,"error_code":404,"description":"Not Found"}')
            )
        called = _CALL.search(url)
        if called is None or called["token"] != self._simulator.token:
            return 401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        parameters: Mapping[str, Any] = request_data.json_parameters if request_data else {}
        uploads = request_data.multipart_data if request_data and request_data.contains_files else {}
        files = {name: _upload(field) for name, field in uploads.items()}
        # A network always lets others run meanwhile; a loop of requests must do so here too.
        await asyncio.sleep(0)
        seconds = read_timeout if isinstance(read_timeout, int | float) else None
        try:
            async with asyncio.timeout(seconds):
                status, body = await self._simulator.call(called["method"], parameters, files)
        except TimeoutError:
            raise TimedOut from None
        return status, body if isinstance(body, bytes) else orjson.dumps(body)


def _upload(field: Any) -> Upload:
    name, content, mime = field
    return Upload(name, content if isinstance(content, bytes) else content.read(), mime)
