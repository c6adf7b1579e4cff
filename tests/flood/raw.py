"""Updates as Telegram's JSON: sensible ones, and what is left of them after something was broken."""

import copy
import random
from typing import Any

from bot.simulator import Person
from tests.flood import stuff

Json = dict[str, Any]

FILE = {"file_id": "BQACAgIAAxkBAAI", "file_unique_id": "AgADAgAT", "file_size": 1000}
SIZED = {**FILE, "width": 100, "height": 100, "duration": 3}


def message(person: Person, content: Json, at: int, chance: random.Random) -> Json:
    """Something that a person sends: in their private chat, now and then as an answer to another message."""
    there: Json = {"message_id": chance.randrange(1, 10**6), "date": at, "chat": chat(person), "from": card(person)}
    if chance.random() < 0.1 and person.chat:
        there["reply_to_message"] = chance.choice(person.chat).data
    if chance.random() < 0.05:
        there |= {"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 0}}
    if chance.random() < 0.03:
        there["media_group_id"] = str(chance.randrange(5))
    return {"message": there | content}


def tap(person: Person, message_id: int, data: str, query_id: str) -> Json:
    """A tap on a button of a message, which the bot may or may not have sent."""
    known = next((seen.data for seen in person.chat if seen.message_id == message_id), None)
    place = known or {"chat": chat(person), "message_id": message_id, "date": 0}
    query = {"id": query_id, "from": card(person), "message": place, "chat_instance": "1", "data": data}
    return {"callback_query": query}


def card(person: Person) -> Json:
    """The API's User."""
    return dict(person.account.card)


def chat(person: Person) -> Json:
    """The API's Chat of their private chat."""
    return {"id": person.id, "type": "private", "first_name": person.account.card["first_name"]}


def content(person: Person, chance: random.Random) -> Json:
    """A message's content of any type that Telegram knows: https://core.telegram.org/bots/api#message"""
    caption = chance.choice(({}, {}, {"caption": chance.choice(stuff.TEXTS)[:1024]}))
    own = {"phone_number": chance.choice(("77010000000", "+77010000001", "x")), "first_name": "A", "user_id": person.id}
    option = {"text": "Yes", "voter_count": 0, "persistent_id": "0"}
    poll = {"id": "1", "question": "Who?", "options": [option, option | {"text": "No", "persistent_id": "1"}],
            "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
            "allows_multiple_answers": False}  # fmt: skip
    place = {"latitude": chance.choice((51.1, 0, -90.0, 1e9)), "longitude": 71.4}
    kinds: tuple[Json, ...] = (
        {"photo": [SIZED, SIZED]} | caption,
        {"document": FILE | {"file_name": chance.choice(("cv.pdf", "book.xlsx", "<b>.md", "x" * 300))}} | caption,
        {"video": SIZED} | caption,
        {"animation": SIZED, "document": FILE} | caption,
        {"audio": SIZED | {"title": "x"}} | caption,
        {"voice": SIZED} | caption,
        {"video_note": SIZED | {"length": 100}},
        {"sticker": SIZED | {"type": "regular", "is_animated": False, "is_video": False, "emoji": "🙂"}},
        {"contact": own},
        {"contact": own | {"user_id": chance.choice((1, person.id + 1))}},
        {"contact": {"phone_number": "+99450", "first_name": "B"}},
        {"location": place},
        {"location": place | {"live_period": 60}},
        {"venue": {"location": place, "title": "Hall", "address": "x"}, "location": place},
        {"poll": poll},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"game": {"title": "x", "description": "x", "photo": [SIZED]}},
        {"story": {"chat": chat(person), "id": 1}},
        {"paid_media": {"star_count": 1, "paid_media": []}},
        {"checklist": {"title": "x", "tasks": []}},
        {"users_shared": {"request_id": 1, "users": [{"user_id": 1}]}},
        {"chat_shared": {"request_id": 1, "chat_id": -1}},
        {"web_app_data": {"data": "{}", "button_text": "x"}},
        {"new_chat_members": [card(person)]},
        {"left_chat_member": card(person)},
        {"pinned_message": {"message_id": 1, "chat": chat(person), "date": 0}},
        {"successful_payment": {"currency": "XTR", "total_amount": 1}},
        {"write_access_allowed": {}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {},
    )
    return chance.choice(kinds)


def elsewhere(raw: Json, chance: random.Random) -> Json:
    """The same in a group, a channel, from a bot, or as another kind of update."""
    changed = copy.deepcopy(raw)
    kind, there = next(iter(changed.items()))
    match chance.randrange(4):
        case 0:
            place = there.get("message", there)
            place["chat"] = {"id": -100123, "type": chance.choice(("group", "supergroup", "channel")), "title": "x"}
        case 1:
            there.pop("from", None)
        case 2:
            there["sender_chat"] = {"id": -1001, "type": "channel", "title": "x"}
        case _:
            changed = {chance.choice(stuff.KINDS): there}
    return changed or {kind: there}


def broken(raw: Json, chance: random.Random) -> Json:
    """The update with a few of its values gone, of another type, or somewhere else."""
    changed: Json = copy.deepcopy(raw)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        holders = [holder for holder in _holders(changed) if holder]
        if not holders:
            break
        holder = chance.choice(holders)
        if isinstance(holder, list):
            holder[chance.randrange(len(holder))] = copy.deepcopy(chance.choice(stuff.JSON))
            continue
        key = chance.choice(list(holder))
        match chance.randrange(3):
            case 0:
                del holder[key]
            case 1:
                holder[chance.choice(("text", "data", "from", "chat", "id", "x"))] = holder.pop(key)
            case _:
                holder[key] = copy.deepcopy(chance.choice(stuff.JSON))
    return changed


def _holders(value: Any) -> list[dict[str, Any] | list[Any]]:
    """Every object and list within, itself first."""
    if isinstance(value, dict):
        return [value, *(inner for each in value.values() for inner in _holders(each))]
    if isinstance(value, list):
        return [value, *(inner for each in value for inner in _holders(each))]
    return []
