"""Trouble on purpose: refusals, gateways that fail, connections that break, answers that are late."""

from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.simulator.errors import ConnectionDroppedError, flood

Json = dict[str, Any]

ANY = "*"
GATEWAY_PAGE = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
    b"<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One request's fate: an answer or a broken connection, before or after the request took effect."""

    status: int = 0
    body: Json | bytes = b""
    error: Exception | None = None
    after: bool = False

    def answer(self) -> tuple[int, Json | bytes]:
        """The status and body; raises `error` if that is what happens."""
        if self.error is not None:
            raise self.error
        return self.status, self.body


class Faults:
    """What will go wrong next, per method (`ANY` for whichever comes), in the order it was asked for."""

    def __init__(self) -> None:
        self._planned: dict[str, deque[Fault]] = defaultdict(deque)
        self.latency: float = 0.0
        """Seconds of real time from a request to its answer, half before the effect; `getUpdates` is spared."""
        self.before: Callable[[str, Mapping[str, Any]], Awaitable[None]] | None = None
        """Awaited with the method and parameters before each request takes effect: a test may hold it there."""

    def fail_next(
        self, method: str, status: int, body: Json | bytes | Exception | None = None, *, times: int = 1,
        after: bool = False,
    ) -> None:  # fmt: skip
        """The next `times` requests of `method` get this answer; an exception as `body` is raised instead."""
        if isinstance(body, Exception):
            fault = Fault(error=body, after=after)
        elif body is None:
            fault = Fault(status, {"ok": False, "error_code": status, "description": f"Error {status}"}, after=after)
        else:
            fault = Fault(status, body, after=after)
        self._planned[method].extend([fault] * times)

    def flood(self, method: str = ANY, *, retry_after: int, times: int = 1) -> None:
        """429 with `retry_after` seconds; the request has no effect."""
        error = flood(retry_after)
        self.fail_next(method, error.status, error.body(), times=times)

    def bad_gateway(self, method: str = ANY, *, times: int = 1, after: bool = False) -> None:
        """502 with the HTML page of Telegram's gateway."""
        self.fail_next(method, 502, GATEWAY_PAGE, times=times, after=after)

    def drop_connection(self, method: str = ANY, *, times: int = 1, after: bool = False) -> None:
        """The connection breaks; with `after` the request has taken effect all the same."""
        self.fail_next(method, 0, ConnectionDroppedError("connection dropped"), times=times, after=after)

    def take(self, method: str) -> Fault | None:
        """What goes wrong with this request, if anything."""
        for key in (method, ANY):
            planned = self._planned.get(key)
            if planned:
                return planned.popleft()
        return None

    def clear(self) -> None:
        """From now on all is well."""
        self._planned.clear()
        self.latency = 0.0
        self.before = None
