"""Each chat by itself: one message a second, twenty a minute to a group, and halts of one chat.

Only chats that were written to in the last minute, or are halted, are remembered.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from math import inf
from typing import Final

from bot.transport.pacing import MARGIN
from bot.transport.pacing.window import Lane

_MINUTE: Final = 60.0 * MARGIN
_BUSY: Final = 3.0


@dataclass(slots=True)
class _Chat:
    last: float = -inf
    before_last: float = -inf
    halted_until: float = -inf
    minute: deque[float] | None = None


@dataclass(slots=True)
class Chats:
    """`per_second`: messages a second to one chat, in the lane for many. Answers aren't held to it: Telegram lets short
    bursts pass. `per_minute`: messages a minute to one group (a negative chat id), in both lanes. None sets no limit.
    """

    per_second: float | None
    per_minute: int | None
    _known: OrderedDict[int, _Chat] = field(default_factory=OrderedDict)

    def __len__(self) -> int:
        return len(self._known)

    def free_at(self, chat_id: int | None, lane: Lane) -> float:
        """When the next message may go to this chat, as far as the chat itself is concerned."""
        chat = None if chat_id is None else self._known.get(chat_id)
        if chat is None:
            return -inf
        free = chat.halted_until
        if lane is Lane.MANY and self.per_second is not None:
            free = max(free, chat.last + MARGIN / self.per_second)
        if chat.minute is not None and self.per_minute is not None and len(chat.minute) >= self.per_minute:
            free = max(free, chat.minute[0] + _MINUTE)
        return free

    def sent(self, chat_id: int | None, now: float) -> None:
        """Notes that a slot for this chat was given out."""
        if chat_id is None:
            return
        chat = self._remember(chat_id, now)
        chat.before_last, chat.last = chat.last, now
        if chat_id < 0 and self.per_minute is not None:
            if chat.minute is None:
                chat.minute = deque(maxlen=self.per_minute)
            chat.minute.append(now)

    def halt(self, chat_id: int, seconds: float, now: float) -> None:
        """Nothing goes to this chat for so long."""
        chat = self._remember(chat_id, now)
        chat.halted_until = max(chat.halted_until, now + seconds)

    def busy(self, chat_id: int, now: float) -> bool:
        """Whether this chat alone was written to fast enough to earn a 429: a group, or two messages just now."""
        chat = self._known.get(chat_id)
        return chat_id < 0 or (chat is not None and now - chat.before_last < _BUSY)

    def _remember(self, chat_id: int, now: float) -> _Chat:
        chat = self._known.get(chat_id)
        if chat is None:
            chat = self._known[chat_id] = _Chat()
        else:
            self._known.move_to_end(chat_id)
        for _ in range(2):  # two looked at for each one added: the oldest leave faster than new ones come
            oldest_id, oldest = next(iter(self._known.items()))
            if oldest is chat:
                break
            if oldest.halted_until > now:
                self._known.move_to_end(oldest_id)
            elif oldest.last + _MINUTE < now:
                del self._known[oldest_id]
        return chat
