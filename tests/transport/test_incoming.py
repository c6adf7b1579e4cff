"""What counts as an update: the pieces that somebody looks at are what the Bot API says, or nothing is looked at."""

from typing import Any

import pytest

from bot.transport.incoming import read

DANA = {"id": 5_000_000_001, "is_bot": False, "first_name": "Dana", "language_code": "kk"}
CHAT = {"id": DANA["id"], "type": "private"}
MESSAGE = {"message_id": 7, "date": 1_800_000_000, "chat": CHAT, "from": DANA}


@pytest.mark.parametrize(
    "more",
    [
        {"text": "hello", "entities": [{"type": "bold", "offset": 0, "length": 5}]},
        {"location": {"latitude": 51, "longitude": 71.4}},
        {"contact": {"phone_number": "77010000000", "first_name": "Dana", "user_id": DANA["id"]}},
        {"text": "hello", "something_of_the_future": [1, None, {}]},
        {"reply_to_message": {"message_id": 6, "chat": CHAT}, "text": "hello"},
    ],
)
def test_what_telegram_sends_is_read(more: dict[str, Any]) -> None:
    update = read({"update_id": 1, "message": MESSAGE | more})
    assert update is not None
    assert update.person == DANA
    assert update.key == DANA["id"]


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": "1", "message": MESSAGE},
        {"update_id": True, "message": MESSAGE},
        {"update_id": 1},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": MESSAGE | {"text": 5}},
        {"update_id": 1, "message": MESSAGE | {"message_id": 2**63}},
        {"update_id": 1, "message": MESSAGE | {"from": DANA | {"id": 10**30}}},
        {"update_id": 1, "message": MESSAGE | {"from": DANA | {"id": True}}},
        {"update_id": 1, "message": MESSAGE | {"from": {"id": 1}}},
        {"update_id": 1, "message": MESSAGE | {"photo": [{"file_id": "x"}, None]}},
        {"update_id": 1, "message": MESSAGE | {"contact": {"phone_number": 7701, "first_name": "Dana"}}},
        {"update_id": 1, "callback_query": {"from": DANA, "data": "home:"}},
        {"update_id": 1, "callback_query": {"id": "1", "from": DANA, "data": ["home:"]}},
        {"update_id": 1, "my_chat_member": {"chat": CHAT, "from": DANA}},
    ],
)
def test_what_is_misshapen_is_left_alone(raw: dict[str, Any]) -> None:
    assert read(raw) is None


def test_what_nobody_asked_for_comes_from_nobody() -> None:
    update = read({"update_id": 1, "edited_message": {"from": 5, "text": []}})
    assert update is not None
    assert (update.person, update.chat, update.what) == (None, None, None)
