"""What each error means to the caller."""

import pytest
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

from bot.transport.outcomes import (
    Later,
    Meaning,
    NotSent,
    ServerFault,
    Unknown,
    UnknownTimeout,
    changes_nothing,
    meaning,
    wait_of,
)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (Later(7), Meaning.LATER),
        (NotSent("x"), Meaning.NOT_SENT),
        (ServerFault(502), Meaning.FAULT),
        (Unknown("x"), Meaning.UNKNOWN),
        (UnknownTimeout(), Meaning.UNKNOWN),
        (TimedOut(), Meaning.UNKNOWN),
        (NetworkError("x"), Meaning.UNKNOWN),
        (TelegramError("x"), Meaning.UNKNOWN),
        (Forbidden("Forbidden: bot was blocked by the user"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: PEER_ID_INVALID"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: message text is empty"), Meaning.REFUSED),
        (ChatMigrated(-100), Meaning.MOVED),
        (InvalidToken(), Meaning.TOKEN),
        (Conflict("x"), Meaning.CONFLICT),
    ],
)
def test_each_error_has_a_meaning(error: TelegramError, expected: Meaning) -> None:
    assert meaning(error) is expected


def test_the_wait_is_read_from_either_class(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wait_of(Later(10_072)) == 10_072
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    assert wait_of(RetryAfter(3)) == 3
    assert Later(3).retry_after == RetryAfter(3).retry_after


def test_some_refusals_are_no_trouble() -> None:
    same = BadRequest("Bad Request: message is not modified: specified new message content …")
    stale = BadRequest("Bad Request: query is too old and response timeout expired or query ID is invalid")
    assert changes_nothing("editMessageText", same)
    assert changes_nothing("answerCallbackQuery", stale)
    assert not changes_nothing("sendMessage", same)
    assert not changes_nothing("editMessageText", BadRequest("Bad Request: message to edit not found"))
    assert not changes_nothing("answerCallbackQuery", Unknown("x"))
