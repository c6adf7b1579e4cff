"""Who gets the next slot, and when: the window, the chats and the two lines put together."""

from math import inf
from typing import Generic

from bot.transport.pacing.chats import Chats
from bot.transport.pacing.line import Line, W
from bot.transport.pacing.window import Lane, Window


class Schedule(Generic[W]):
    """All times are seconds on one monotonic clock, which the caller reads. A rate of None sets no limits; halts are
    kept all the same."""

    def __init__(self, rate: float | None, per_chat: float | None, group_per_minute: int | None) -> None:
        unlimited = rate is None
        self._window = Window(rate)
        self._limits_chats = not unlimited
        self._chats = Chats(None if unlimited else per_chat, None if unlimited else group_per_minute)
        self._answers: Line[W] = Line(lambda chat_id: self._chats.free_at(chat_id, Lane.ANSWER))
        self._many: Line[W] = Line(lambda chat_id: self._chats.free_at(chat_id, Lane.MANY))
        self._refused_chat: int | None = None
        self._refused_until = -inf

    def at_once(self, chat_id: int | None, lane: Lane, now: float, *, counted: bool = True) -> bool:
        """Takes a slot if one is free and nobody waits for it. What isn't counted needs none, only no halt."""
        if not counted:
            return now >= self._window.halted_until
        if self._answers or (lane is Lane.MANY and self._many):
            return False
        if self._window.free_at(lane, now) > now or self._chats.free_at(chat_id, lane) > now:
            return False
        self._note(chat_id, lane, now)
        return True

    def add(self, chat_id: int | None, lane: Lane, waiter: W) -> None:
        """Lets somebody wait for a slot."""
        (self._answers if lane is Lane.ANSWER else self._many).add(chat_id, waiter)

    def take(self, now: float) -> W | None:
        """Gives the next slot that is free now to whoever is first, answers before the many."""
        lane, line = self._first(now)
        if line and self._window.free_at(lane, now) <= now and (first := line.take(now)) is not None:
            chat_id, waiter = first
            self._note(chat_id, lane, now)
            line.done_with(chat_id)
            return waiter
        return None

    def next_at(self, now: float) -> float:
        """When `take` is worth calling again; infinity if nobody waits."""
        lane, line = self._first(now)
        due = max(self._window.free_at(lane, now), line.next_at(now)) if line else inf
        return due if line is self._answers else min(due, self._answers.next_at(now))

    def _first(self, now: float) -> tuple[Lane, Line[W]]:
        """Whose turn it is. The many get their slots a moment ahead, so they would take an answer's place for ever."""
        if self._answers and self._answers.next_at(now) <= now:
            return Lane.ANSWER, self._answers
        return Lane.MANY, self._many

    def held_for(self, chat_id: int | None, lane: Lane, now: float) -> float:
        """The seconds that halts and the chat's own limits already ask to wait, however short the lines are."""
        return max(0.0, self._window.halted_until - now, self._chats.free_at(chat_id, lane) - now)

    def chat_held_for(self, chat_id: int, now: float) -> float:
        """The seconds that the limits and halts of this chat alone ask the many to wait."""
        return max(0.0, self._chats.free_at(chat_id, Lane.MANY) - now)

    @property
    def lead(self) -> float:
        """The seconds from a slot for many to its moment."""
        return self._window.lead

    def went(self, slot: float, now: float) -> None:
        """Notes that what was given a slot for many at that time goes only now, later than at its moment."""
        self._window.went(slot, now)

    def halt(self, seconds: float, chat_id: int | None, now: float) -> None:
        """Nothing goes for so long: to one chat, or to anybody if `chat_id` is None."""
        if chat_id is None:
            self._window.halt(seconds, now)
        else:
            self._chats.halt(chat_id, seconds, now)

    def refused(self, seconds: float, chat_id: int | None, now: float) -> int | None:
        """Halts after a 429, which doesn't say whether it is about one chat or all. The chat halted; None: all.

        It is taken to be about the chat if that was written to fast and no other chat is being refused, so that one
        eager person can't halt the bot for everybody.
        """
        other_refused = self._refused_chat != chat_id and now < self._refused_until
        about_chat = chat_id is not None and not other_refused and self._chats.busy(chat_id, now)
        halted = chat_id if about_chat else None
        self.halt(seconds, halted, now)
        self._refused_chat, self._refused_until = chat_id, max(self._refused_until, now + seconds)
        return halted

    @property
    def answers_wait(self) -> bool:
        """Whether somebody waits in the lane for answers."""
        return bool(self._answers)

    @property
    def chats_remembered(self) -> int:
        """How many chats are held in memory."""
        return len(self._chats)

    def _note(self, chat_id: int | None, lane: Lane, now: float) -> None:
        self._window.sent(lane, now)
        if self._limits_chats:
            self._chats.sent(chat_id, now)
