"""Groups, channels, kinds of updates that nobody asked for, and messages in every wrapping that Telegram has."""

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.simulator import Person
from tests.journeys.conftest import begin
from tests.world import World

GROUP = {"id": -1_001_000_000_777, "type": "supergroup", "title": "Guests"}
CHANNEL = {"id": -1_001_000_000_778, "type": "channel", "title": "News"}
PRIVATE = {"id": 4242, "type": "private", "first_name": "Dana"}
DANA = {"id": 4242, "is_bot": False, "first_name": "Dana"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
TEXT = {"message_id": 5, "date": 1_800_000_000, "text": "/start"}
TAP = {"id": "1", "from": DANA, "chat_instance": "1", "data": "home"}

IGNORED: dict[str, dict[str, Any]] = {
    "a command in a group": {"message": TEXT | {"chat": GROUP, "from": DANA}},
    "an anonymous administrator": {"message": TEXT | {"chat": GROUP, "from": ANONYMOUS, "sender_chat": GROUP}},
    "a message of nobody": {"message": TEXT | {"chat": GROUP}},
    "a private message of nobody": {"message": TEXT | {"chat": PRIVATE}},
    "a tap in a group": {"callback_query": TAP | {"message": {"chat": GROUP, "message_id": 5, "date": 0}}},
    "a channel": {"channel_post": TEXT | {"chat": CHANNEL, "sender_chat": CHANNEL}},
    "an edited channel post": {"edited_channel_post": TEXT | {"chat": CHANNEL, "edit_date": 1_800_000_000}},
    "a business message": {"business_message": TEXT | {"chat": PRIVATE, "from": DANA, "business_connection_id": "b"}},
    "an edited message": {"edited_message": TEXT | {"chat": PRIVATE, "from": DANA, "edit_date": 1_800_000_000}},
    "an inline query": {"inline_query": {"id": "1", "from": DANA, "query": "x", "offset": ""}},
    "a vote": {"poll_answer": {"poll_id": "1", "user": DANA, "option_ids": [0], "option_persistent_ids": ["0"]}},
    "an unknown kind": {"thought": {"from": DANA, "text": "hm"}},
    "nothing": {},
    "somebody joins a group": {"message": {**TEXT, "chat": GROUP, "from": DANA, "new_chat_members": [DANA]}},
    "the bot's membership of a group": {
        "my_chat_member": {
            "chat": GROUP, "from": DANA, "date": 1_800_000_000,
            "old_chat_member": {"user": DANA, "status": "left"}, "new_chat_member": {"user": DANA, "status": "member"},
        }
    },
}  # fmt: skip
SERVICE: dict[str, dict[str, Any]] = {
    "something pinned": {"pinned_message": TEXT | {"chat": PRIVATE, "from": DANA}},
    "messages that vanish": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    "leave to write": {"write_access_allowed": {}},
}
ANSWERS: dict[str, dict[str, Any]] = {
    "by way of another bot": {"via_bot": {"id": 5, "is_bot": True, "first_name": "gif"}},
    "forwarded": {"forward_origin": {"type": "hidden_user", "sender_user_name": "Someone", "date": 1_800_000_000}},
    "a reply": {"reply_to_message": TEXT | {"chat": PRIVATE, "from": DANA}},
    "a quote": {"quote": {"text": "name", "position": 0}},
    "with a link preview": {"link_preview_options": {"is_disabled": True}},
    "with formatting": {"entities": [{"type": "bold", "offset": 0, "length": 4}]},
    "with a part that is new": {"aura": {"colour": "green"}},
}


async def push(world: World, kind_and_payload: dict[str, Any]) -> None:
    """Have Telegram send an update of any kind, asked for or not; returns when it is confirmed."""
    world.simulator.world.updates.allow(())
    for kind, payload in (kind_and_payload or {"": {}}).items():
        world.simulator.world.updates.add(kind, payload)
    await world.settle()


@pytest.mark.parametrize("update", IGNORED.values(), ids=IGNORED)
async def test_what_is_not_a_persons_private_message_is_left_alone(
    world: World, aigerim: Person, update: dict[str, Any]
) -> None:
    sent = len([call for call in world.simulator.log if call.chat_id])
    with capture_logs() as logs:
        await push(world, update)
        await aigerim.start()
        await world.settle()
    assert "Hello, Aigerim!" in aigerim.last.text
    assert [call.chat_id for call in world.simulator.log if call.chat_id][sent:] == [aigerim.id]
    assert [entry for entry in logs if entry["log_level"] == "error"] == []


@pytest.mark.parametrize("wrapping", ANSWERS.values(), ids=ANSWERS)
async def test_an_answer_in_any_wrapping_is_an_answer(world: World, aigerim: Person, wrapping: dict[str, Any]) -> None:
    await begin(world, aigerim)
    message = {"message_id": 1, "date": 1_800_000_000, "chat": aigerim.last.data["chat"], "from": aigerim.account.card}
    await push(world, {"message": message | {"text": "Aigerim"} | wrapping})
    assert aigerim.last.text.startswith("2 of 15")


@pytest.mark.parametrize("service", SERVICE.values(), ids=SERVICE)
async def test_what_telegram_writes_into_the_chat_is_no_answer(
    world: World, aigerim: Person, service: dict[str, Any]
) -> None:
    await begin(world, aigerim)
    before = len(aigerim.chat)
    message = {"message_id": 1, "date": 1_800_000_000, "chat": aigerim.last.data["chat"], "from": aigerim.account.card}
    await push(world, {"message": message | service})
    assert len(aigerim.chat) == before


async def test_a_tap_that_can_not_be_answered_is_no_incident(world: World, aigerim: Person) -> None:
    await begin(world, aigerim)
    await world.say(aigerim, "Aigerim")
    world.simulator.fail_next("answerCallbackQuery", 400)
    await world.tap(aigerim, "Back")
    assert aigerim.last.text.startswith("1 of 15")
