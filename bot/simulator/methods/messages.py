"""Methods that send what isn't a file: texts, places, contacts, polls, chat actions."""

from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.methods.method import Method
from bot.simulator.methods.sending import SENDING, deliver, recipient
from bot.simulator.methods.texts import formatted, message_text
from bot.simulator.world import Json, World

ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip

MAX_QUESTION = 300
MAX_OPTION = 100
MAX_OPTIONS = 12


def send_message(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendmessage"""
    return deliver(world, arguments, message_text(world, arguments))[0]


def send_location(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendlocation"""
    return deliver(world, arguments, {"location": _location(arguments)})[0]


def send_venue(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendvenue"""
    location = _location(arguments)
    title, address = arguments.text("title"), arguments.text("address")
    if not title or not address:
        raise bad_request("venue title and address must be non-empty")
    venue: Json = {"location": location, "title": title, "address": address}
    for name in ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type"):
        if arguments.has(name):
            venue[name] = arguments.text(name)
    return deliver(world, arguments, {"venue": venue, "location": location})[0]


def send_contact(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendcontact"""
    contact: Json = {"phone_number": arguments.text("phone_number"), "first_name": arguments.text("first_name")}
    if not contact["phone_number"]:
        raise bad_request("phone number is empty")
    if not contact["first_name"]:
        raise bad_request("first name is empty")
    for name in ("last_name", "vcard"):
        if arguments.has(name):
            contact[name] = arguments.text(name)
    return deliver(world, arguments, {"contact": contact})[0]


def send_poll(world: World, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#sendpoll"""
    question, question_entities = formatted(world, arguments, "question", "question_parse_mode", "question_entities")
    if not 1 <= len(question) <= MAX_QUESTION:
        raise bad_request("poll question must be non-empty" if not question else "poll question length is too long")
    options = [_poll_option(option) for option in arguments.array("options", "can't parse options JSON object") or []]
    if not 1 <= len(options) <= MAX_OPTIONS:
        many = f"poll can't have more than {MAX_OPTIONS} options"
        raise bad_request(many if options else "poll must have at least 1 option")
    kind = arguments.text("type") or "regular"
    poll: Json = {
        "question": question,
        "options": options,
        "is_closed": arguments.flag("is_closed"),
        "is_anonymous": arguments.flag("is_anonymous") if arguments.has("is_anonymous") else True,
        "type": kind,
        "allows_multiple_answers": arguments.flag("allows_multiple_answers"),
        "allows_revoting": arguments.flag("allows_revoting") if arguments.has("allows_revoting") else kind == "regular",
        "members_only": arguments.flag("members_only"),
    }
    if arguments.has("close_date"):
        poll["close_date"] = arguments.integer("close_date")
    if question_entities:
        poll["question_entities"] = question_entities
    for name in ("explanation", "description"):
        text, entities = formatted(world, arguments, name, f"{name}_parse_mode", f"{name}_entities")
        if text:
            poll[name] = text
        if entities:
            poll[f"{name}_entities"] = entities
    if kind == "quiz":
        right = arguments.array("correct_option_ids", "can't parse correct option identifiers JSON object")
        right = right or ([arguments.integer("correct_option_id")] if arguments.has("correct_option_id") else [])
        if not right or not all(isinstance(index, int) and 0 <= index < len(options) for index in right):
            raise bad_request("wrong correct option ID specified")
        poll["correct_option_ids"] = right
    recipient(world, arguments)
    return deliver(world, arguments, {"poll": world.add_poll(poll, by_bot=True)})[0]


def send_chat_action(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#sendchataction"""
    action = arguments.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = recipient(world, arguments)
    chat.action = action
    world.events.publish("typing", chat.id, action)
    return True


def _location(arguments: Arguments) -> Json:
    if not arguments.has("latitude"):
        raise bad_request("latitude is empty")
    if not arguments.has("longitude"):
        raise bad_request("longitude is empty")
    latitude, longitude = arguments.number("latitude") or 0.0, arguments.number("longitude") or 0.0
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def _poll_option(option: Any) -> Json:
    text = option.get("text") if isinstance(option, dict) else option
    if not isinstance(text, str) or not text.strip():
        raise bad_request("poll option text must be non-empty")
    if len(text) > MAX_OPTION:
        raise bad_request(f"poll options length must not exceed {MAX_OPTION}")
    return {"persistent_id": text, "text": text.strip()}


_POLL = frozenset({
    "question", "question_parse_mode", "question_entities", "options", "is_anonymous", "type",
    "allows_multiple_answers", "allows_revoting", "shuffle_options", "allow_adding_options",
    "hide_results_until_closes", "members_only", "country_codes", "correct_option_id", "correct_option_ids",
    "explanation", "explanation_parse_mode", "explanation_entities", "explanation_media", "open_period", "close_date",
    "is_closed", "description", "description_parse_mode", "description_entities", "media",
})  # fmt: skip

METHODS = {
    "sendMessage": Method(
        send_message,
        SENDING | {"text", "parse_mode", "entities", "link_preview_options", "disable_web_page_preview"},
    ),
    "sendLocation": Method(
        send_location,
        SENDING
        | {"latitude", "longitude", "horizontal_accuracy", "live_period", "heading", "proximity_alert_radius"},
    ),
    "sendVenue": Method(
        send_venue,
        SENDING
        | {"latitude", "longitude", "title", "address", "foursquare_id", "foursquare_type", "google_place_id",
           "google_place_type"},
    ),
    "sendContact": Method(send_contact, SENDING | {"phone_number", "first_name", "last_name", "vcard"}),
    "sendPoll": Method(send_poll, SENDING | _POLL),
    "sendChatAction": Method(
        send_chat_action, frozenset({"chat_id", "action", "message_thread_id", "business_connection_id"})
    ),
}  # fmt: skip
