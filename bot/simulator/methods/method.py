"""What a Bot API method is to the simulator."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.simulator.arguments import Arguments
from bot.simulator.world import World


@dataclass(frozen=True, slots=True)
class Method:
    """A function that answers with the API's `result`, and the parameters that Telegram documents for it."""

    run: Callable[[World, Arguments], Any | Awaitable[Any]]
    parameters: frozenset[str] = frozenset()
