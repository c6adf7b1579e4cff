"""Telegram's own judgement of a screen: the simulator takes it, or says why not."""

from typing import Self

from bot.screens.commands import Request
from bot.screens.screen import Screen
from bot.simulator import Person, Simulator
from bot.simulator.seen import SeenMessage


class Telegram:
    """A chat with somebody who has pressed START."""

    def __init__(self, simulator: Simulator, person: Person) -> None:
        self.simulator = simulator
        self.person = person

    @classmethod
    async def with_somebody(cls) -> Self:
        simulator = Simulator()
        person = simulator.add_person("Aigerim")
        await person.start()
        return cls(simulator, person)

    async def takes(self, request: Request) -> None:
        """Fails where Telegram would refuse the request or leave a part of it out."""
        method, payload = request
        status, body = await self.simulator.call(method, payload)
        assert status == 200, body
        assert self.simulator.complaints == []

    async def shows(self, screen: Screen) -> SeenMessage:
        """The screen as the person sees it."""
        await self.takes(("sendMessage", screen.payload(self.person.id)))
        return self.person.last
