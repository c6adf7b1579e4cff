"""Telegram's limits on messages as a server would count them, told the time; written apart from the bot's own pacer.

30 messages in any second to all chats together, one a second to each chat of which three in a row pass, 20 in any
minute to a group (https://core.telegram.org/bots/faq, "My bot is hitting limits").
"""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from math import inf

PER_SECOND = 30
BURST = 3
PER_MINUTE_TO_A_GROUP = 20
WAIT = 1.0  # seconds for which nothing is taken once the limit for all chats together was exceeded: the least there is
_COUNTED = ("send", "edit", "copy", "forward", "stop")


def counts(method: str) -> bool:
    """Whether a method of the Bot API shows or changes a message, and so counts."""
    return method.startswith(_COUNTED) and method != "sendChatAction"


class Limits:
    """Times are monotonic seconds. A chat's refusal concerns that chat alone; any other is for all."""

    def __init__(self) -> None:
        self.halted_until = -inf
        self._second: deque[float] = deque(maxlen=PER_SECOND)
        self._chats: dict[int, tuple[float, float]] = {}  # what is left of the burst, and when that was so
        self._groups: dict[int, deque[float]] = {}

    def halt(self, seconds: float, now: float) -> None:
        """Take nothing for so long."""
        self.halted_until = max(self.halted_until, now + seconds)

    def take(self, chat_id: int, messages: int, now: float) -> float:
        """Count so many messages to a chat; 0, or the seconds to wait if they are refused."""
        if now < self.halted_until:
            return self.halted_until - now
        left, at = self._chats.get(chat_id, (float(BURST), now))
        left = min(float(BURST), left + now - at)
        if left < min(messages, BURST):
            return min(messages, BURST) - left
        group = self._groups.setdefault(chat_id, deque(maxlen=PER_MINUTE_TO_A_GROUP)) if chat_id < 0 else deque()
        if (free := _free_at(group, messages, PER_MINUTE_TO_A_GROUP, 60)) > now:
            return free - now
        if _free_at(self._second, messages, PER_SECOND, 1) > now:
            self.halt(WAIT, now)
            return WAIT
        self._chats[chat_id] = max(0.0, left - messages), now
        group.extend([now] * messages)
        self._second.extend([now] * messages)
        return 0


def _free_at(taken: deque[float], messages: int, most: int, span: float) -> float:
    """When so many more fit among at most `most` in a span of seconds."""
    before = len(taken) + messages - most - 1
    return taken[before] + span if before >= 0 else -inf


def worst_second(times: Sequence[float]) -> int:
    """The most of these ascending times that lie within any second."""
    return max((bisect_right(times, time + 1 - 1e-9) - place for place, time in enumerate(times)), default=0)
