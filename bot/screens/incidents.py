"""For administrators: what went wrong, without anything that people wrote."""

from collections.abc import Mapping
from typing import Any

from bot.screens.screen import Screen, lines
from bot.screens.words import Words


def told(words: Words, details: Mapping[str, Any]) -> Screen:
    """How many errors there were, their kinds and places, and the numbers to look for in the log."""
    kinds = [words.say("incidents-kind", error=error, count=count) for error, count in details["errors"].items()]
    numbers = words.say("incidents-numbers", numbers=", ".join(details["numbers"]))
    return Screen(lines(words.say("incidents", count=details["count"]), *kinds, numbers))
