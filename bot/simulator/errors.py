"""Refusals as Telegram words them, and what Telegram never says: a connection that breaks."""

from typing import Any


class ApiError(Exception):
    """A refused Bot API request: an HTTP status, Telegram's own English description, and `parameters` if any."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON body that Telegram answers with."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class ConnectionDroppedError(ConnectionError):
    """The connection broke before an answer was read, so the caller can't know whether the request took effect."""


def bad_request(reason: str) -> ApiError:
    """400, the way Telegram words it."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """403, the way Telegram words it."""
    return ApiError(403, f"Forbidden: {reason}")


def flood(retry_after: int) -> ApiError:
    """429 with the number of whole seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
