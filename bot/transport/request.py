"""python-telegram-bot's requests over one aiohttp session: a third of the CPU of its own client, and errors that tell
whether a request can have reached Telegram.

A Bot API URL holds the token, and aiohttp's errors hold the URL: they are neither chained nor quoted here.
"""

from typing import Any, Final

import aiohttp
import orjson
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.transport.outcomes import Later, NotSent, ServerFault, Unknown, UnknownTimeout

_JSON: Final = {"Content-Type": "application/json"}
# Errors after which no byte of the request has left: no free connection, no address, no handshake, no proxy.
_BEFORE_SENDING: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)


class AiohttpRequest(BaseRequest):
    """Requests to any Bot API server, http or https.

    Timeouts are in seconds, `None` for none. `pool` is the wait for a free connection, `connect` for a new one, `read`
    for the next bytes of an answer, `write` for sending a request, `upload` for sending one with files. `proxy` is the
    URL of an HTTP proxy.

    Raises, beside python-telegram-bot's errors for what Telegram says: `NotSent`, `Unknown`, `UnknownTimeout`,
    `ServerFault` and `Later`, see `outcomes.py`.
    """

    __slots__ = ("_connections", "_keep_alive", "_proxy", "_session", "_usual", "_usual_timeout")

    def __init__(
        self,
        *,
        connections: int = 256,
        keep_alive: float = 15.0,
        pool: float | None = 10.0,
        connect: float | None = 5.0,
        read: float | None = 15.0,
        write: float | None = 10.0,
        upload: float | None = 60.0,
        proxy: str | None = None,
    ) -> None:
        self._connections = connections
        self._keep_alive = keep_alive
        self._proxy = proxy
        self._usual = {"pool": pool, "connect": connect, "read": read, "write": write, "upload": upload}
        self._usual_timeout = _bounded(pool, connect, read)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """The usual wait for an answer, in seconds."""
        return self._usual["read"]

    async def initialize(self) -> None:
        """Opens the session, in the loop that is running now. Opening it twice changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=self._keep_alive),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                skip_auto_headers=("Accept", "Accept-Encoding"),
            )

    async def shutdown(self) -> None:
        """Closes the session and its connections. It can be opened again."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The answer's JSON. What isn't JSON came from something between here and Telegram: raises `Unknown`."""
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError:
            pass
        raise Unknown("The answer is not JSON")

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request: its status and body. Raises `ServerFault` for 5xx and `Later` for 429."""
        if self._session is None:
            raise NotSent("The session is not open")
        files = request_data is not None and request_data.contains_files
        given = (pool_timeout, connect_timeout, read_timeout, write_timeout)
        if not files and all(value is BaseRequest.DEFAULT_NONE for value in given):
            timeout = self._usual_timeout
        else:
            names = ("pool", "connect", "read", "upload" if files else "write")
            timeout = _timeout(*(self._chosen(value, name) for value, name in zip(given, names, strict=True)))
        if method == "GET":  # a download takes as long as it takes, while bytes come
            timeout = aiohttp.ClientTimeout(
                connect=timeout.connect, sock_connect=timeout.sock_connect, sock_read=timeout.sock_read
            )
        failure: NetworkError
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers=None if files or request_data is None else _JSON,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                status, payload = response.status, await response.read()
        except _BEFORE_SENDING as error:
            failure = NotSent(type(error).__name__)
        except TimeoutError:
            failure = UnknownTimeout()
        except (aiohttp.ClientError, OSError) as error:
            failure = Unknown(type(error).__name__)
        else:
            refuse(status, payload)
            return status, payload
        raise failure

    def _chosen(self, value: Any, name: str) -> float | None:
        return self._usual[name] if value is BaseRequest.DEFAULT_NONE else value


def refuse(status: int, payload: bytes) -> None:
    """Raises what python-telegram-bot has no error of its own for: `ServerFault` for 5xx, whose body is often HTML,
    and `Later` for 429."""
    if status >= 500:
        raise ServerFault(status)
    if status == 429:
        raise Later(_seconds_asked(payload))


def _seconds_asked(payload: bytes) -> float:
    try:
        return float(orjson.loads(payload)["parameters"]["retry_after"])
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return 1.0  # a proxy's 429 names no time


def _timeout(
    pool: float | None, connect: float | None, read: float | None, write: float | None
) -> aiohttp.ClientTimeout:
    """aiohttp counts the wait for a free connection into `connect` and has no limit for writing: `total` holds that."""
    both = None if pool is None or connect is None else pool + connect
    total = None if both is None or read is None or write is None else both + read + write
    return aiohttp.ClientTimeout(total=total, connect=both, sock_connect=connect, sock_read=read)


def _bounded(pool: float | None, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    """The same for a small request and its small answer: one bound for both, which costs half of watching each part."""
    total = None if pool is None or connect is None or read is None else pool + connect + read
    both = None if pool is None or connect is None else pool + connect
    return aiohttp.ClientTimeout(total=total, connect=both, sock_connect=connect)


def _body(data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return orjson.dumps(data.parameters)
    form = aiohttp.FormData(quote_fields=False)  # Telegram shows file names as they come: UTF-8, not percent signs
    for name, value in data.parameters.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form
