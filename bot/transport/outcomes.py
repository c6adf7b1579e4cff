"""The errors a call to Telegram can end with, and what each means to whoever made the call.

The exceptions here extend python-telegram-bot's, so that `except telegram.error.…` elsewhere keeps working; they add
the one distinction it doesn't make: whether the request can have reached Telegram.
"""

from datetime import timedelta
from enum import Enum
from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)


class NotSent(NetworkError):
    """No connection was made: the request can't have reached Telegram and may be repeated."""


class Unknown(NetworkError):
    """The connection was lost, or the answer unreadable, after the request went out: it may or may not have worked."""


class UnknownTimeout(TimedOut):
    """No answer came in time after the request went out: it may or may not have worked."""


class ServerFault(NetworkError):
    """Telegram, or a proxy before it, answered 5xx. It did not do what was asked, as far as it says."""

    def __init__(self, status: int) -> None:
        super().__init__(f"The server answered {status}")
        self.status = status


EVERYBODY: Final = 0


class Later(RetryAfter):
    """Telegram answered 429: nothing was sent, and nothing should be for `seconds`, which may be hours.

    `halted` is the chat to which, or EVERYBODY; None: that was known before.
    """

    def __init__(self, seconds: float, halted: int | None = None) -> None:
        # RetryAfter.__init__ warns of a coming change of its attribute's type; this class has one of its own.
        TelegramError.__init__(self, f"Telegram asks to wait {seconds:g} s")
        self._retry_after = timedelta(seconds=seconds)
        self.seconds = seconds
        self.halted = halted


class Meaning(Enum):
    """What an error says about the request, and so what its caller can do."""

    LATER = "later"  # 429: not sent; send it again after the wait
    NOT_SENT = "not sent"  # no connection: send it again
    FAULT = "fault"  # 5xx: Telegram is in trouble; send it again, with growing pauses
    UNKNOWN = "unknown"  # perhaps sent; never repeat what shows something to a person
    UNREACHABLE = "unreachable"  # this person or chat can't be written to: blocked, deleted, never started
    MOVED = "moved"  # the group has a new id, in `ChatMigrated.new_chat_id`
    REFUSED = "refused"  # the request itself is wrong; repeating it changes nothing
    TOKEN = "token"  # noqa: S105 - the name of a case: the bot's token isn't valid
    CONFLICT = "conflict"  # another program receives this bot's updates


_UNREACHABLE: Final = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
    "group chat was deleted",
    "chat_write_forbidden",
    "not enough rights to send",
    "have no rights to send",
    "bot was kicked",
    "bot was blocked",
)


def meaning(error: TelegramError) -> Meaning:  # noqa: PLR0911 - a table reads best as one
    """What `error` means. An error of a kind not named here counts as unknown, the careful reading."""
    match error:
        case RetryAfter():
            return Meaning.LATER
        case NotSent():
            return Meaning.NOT_SENT
        case ServerFault():
            return Meaning.FAULT
        case Forbidden():
            return Meaning.UNREACHABLE
        case ChatMigrated():
            return Meaning.MOVED
        case InvalidToken():
            return Meaning.TOKEN
        case Conflict():
            return Meaning.CONFLICT
        case BadRequest():
            said = error.message.lower()
            return Meaning.UNREACHABLE if any(words in said for words in _UNREACHABLE) else Meaning.REFUSED
        case _:
            return Meaning.UNKNOWN


def wait_of(error: RetryAfter) -> float:
    """The seconds a 429 asks to wait, whichever class reported it."""
    if isinstance(error, Later):
        return error.seconds
    asked = error.retry_after
    return asked.total_seconds() if isinstance(asked, timedelta) else float(asked)


def changes_nothing(method: str, error: TelegramError) -> bool:
    """Whether the person already sees what was asked for, or can't any more: an edit to the same text, a tap that
    Telegram has forgotten (it keeps callback queries for some minutes at most)."""
    if not isinstance(error, BadRequest):
        return False
    said = error.message.lower()
    if method == "answerCallbackQuery":
        return "query is too old" in said or "query id is invalid" in said
    return method.startswith("edit") and "message is not modified" in said


def is_gone(error: TelegramError) -> bool:
    """Whether the message that was to be edited isn't there any more: its reader has deleted it."""
    return isinstance(error, BadRequest) and "message to edit not found" in error.message.lower()
