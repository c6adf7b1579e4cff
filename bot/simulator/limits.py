"""Telegram's rate limits, as strict as its documentation words them.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: about 30 messages a second overall,
one a second to one chat with short bursts going through, 20 a minute to one group.
"""

import math
from collections import deque
from collections.abc import Callable

from bot.simulator.errors import flood

OVERALL_PER_SECOND = 30
CHAT_BURST = 5
GROUP_PER_MINUTE = 20

LIMITED = ("send", "copy", "forward", "edit")
UNLIMITED = frozenset({"sendChatAction"})


class Limits:
    """Counts what was let through; a refused request isn't counted. Times are real seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._overall: deque[float] = deque(maxlen=OVERALL_PER_SECOND)
        self._groups: dict[int, deque[float]] = {}
        self._chats: dict[int, float] = {}

    def check(self, method: str, chat_id: int | None) -> None:
        """Raises ApiError 429 if this request is one too many."""
        if method in UNLIMITED or not method.startswith(LIMITED) or chat_id is None:
            return
        now = self._clock()
        wait = self._window(self._overall, now, 1.0)
        if chat_id < 0:
            group = self._groups.setdefault(chat_id, deque(maxlen=GROUP_PER_MINUTE))
            wait = max(wait, self._window(group, now, 60.0))
        free_at = max(self._chats.get(chat_id, 0.0), now - CHAT_BURST)
        wait = max(wait, free_at + 1 - now)
        if wait > 0:
            raise flood(max(1, math.ceil(wait)))
        self._chats[chat_id] = free_at + 1
        self._overall.append(now)
        if chat_id < 0:
            self._groups[chat_id].append(now)

    @staticmethod
    def _window(passed: deque[float], now: float, seconds: float) -> float:
        full = len(passed) == passed.maxlen
        return max(0.0, passed[0] + seconds - now) if full else 0.0
