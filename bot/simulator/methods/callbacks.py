"""Answers to taps on inline buttons."""

from bot.simulator.arguments import Arguments
from bot.simulator.errors import bad_request
from bot.simulator.links import link_fault
from bot.simulator.methods.method import Method
from bot.simulator.world import World

MAX_ANSWER = 200


def answer_callback_query(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery"""
    text = arguments.text("text")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if arguments.has("url") and link_fault(arguments.text("url")):
        raise bad_request("URL_INVALID")
    query = world.take_query(arguments.text("callback_query_id"))
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.chat.toast = text or None
    world.events.publish(
        "callback_answer",
        query.chat.id,
        {
            "message_id": query.message_id,
            "data": query.data,
            "text": text or None,
            "show_alert": arguments.flag("show_alert"),
        },
    )
    query.chat.changed.fire()
    return True


METHODS = {
    "answerCallbackQuery": Method(
        answer_callback_query, frozenset({"callback_query_id", "text", "show_alert", "url", "cache_time"})
    ),
}
