"""Time travel with a bot that has a few words to say at moments known beforehand."""

from collections.abc import Mapping

from bot.simulator import Person, Simulator
from bot.simulator.clock import MovableClock


class Travel:
    """`words` are what the bot tells `person`, by Unix second; "" if it has something to do and tells nobody."""

    def __init__(self, simulator: Simulator, clock: MovableClock, person: Person, words: Mapping[float, str]) -> None:
        self._simulator = simulator
        self._clock = clock
        self._person = person
        self._words = dict(words)

    async def next(self) -> float | None:
        return min(self._words, default=None)

    async def next_told(self) -> float | None:
        return min((moment for moment, text in self._words.items() if text), default=None)

    async def skip_to(self, moment: float) -> None:
        while (coming := await self.next()) is not None and coming <= moment:
            self._clock.move_to(coming)
            text = self._words.pop(coming)
            if text:
                await self._simulator.call("sendMessage", {"chat_id": self._person.id, "text": text})
        self._clock.move_to(moment)
        self._simulator.clock_moved()
