"""The simulator: the world, its rules and its people behind one object."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, NamedTuple

from bot.simulator.arguments import Arguments
from bot.simulator.clock import TimeTravel
from bot.simulator.errors import ApiError
from bot.simulator.faults import Faults
from bot.simulator.files import Upload
from bot.simulator.groups import Group
from bot.simulator.limits import Limits
from bot.simulator.methods import METHODS
from bot.simulator.methods.method import Method
from bot.simulator.person import Person
from bot.simulator.world import Account, Chat, Json, World

BOT_ID = 7_000_000_001
FIRST_PERSON_ID = 5_000_000_001
"""Ids beyond 32 bits, as Telegram's are."""


class Call(NamedTuple):
    """One request, for measuring: seconds on the monotonic clock when it was let in, and the status answered."""

    time: float
    method: str
    chat_id: int | None
    status: int


class Simulator:
    """A stand-in for Telegram with one bot.

    `clock` says Unix seconds and dates everything people see; timeouts and rate limits use real time. `hints` are lines
    for the chat page's start. With `limits` requests beyond Telegram's rate limits get 429. `history` caps the
    messages kept in each chat, `log_size` the requests kept in `log`. With `time_travel` the chat page can skip time.
    """

    def __init__(
        self,
        token: str | None = None,
        username: str = "kopru_bot",
        name: str = "Köprü",
        clock: Callable[[], float] = time.time,
        hints: Sequence[str] = (),
        *,
        limits: bool = False,
        history: int | None = None,
        log_size: int | None = None,
    ) -> None:
        self.token = token or f"{BOT_ID}:{'A' * 35}"
        bot_id = int(self.token.partition(":")[0])
        self.world = World({"id": bot_id, "is_bot": True, "first_name": name, "username": username}, clock, history)
        self.hints = list(hints)
        self.time_travel: TimeTravel | None = None
        self.faults = Faults()
        self.people: dict[int, Person] = {}
        self.log: deque[Call] = deque(maxlen=log_size)
        self._made = 0
        self._limits = Limits(time.monotonic) if limits else None
        self._methods = {name.lower(): (name, method) for name, method in METHODS.items()}

    # The bot's side

    async def call(
        self, method: str, params: Mapping[str, Any] | None = None, files: Mapping[str, Upload] | None = None
    ) -> tuple[int, Json | bytes]:
        """One Bot API request: the HTTP status and the body, a dict unless a fault puts bytes there.

        Raises what a planned fault raises.
        """
        name, entry = self._methods.get(method.lower(), (method, None))
        arguments = Arguments(params or {}, files)
        chat_id = arguments.integer("chat_id")
        fault = self.faults.take(name)
        if self.faults.before is not None:
            await self.faults.before(name, params or {})
        pause = self.faults.latency / 2 if name != "getUpdates" else 0.0
        if pause:
            await asyncio.sleep(pause)
        try:
            if fault is not None and not fault.after:
                self.log.append(Call(time.monotonic(), name, chat_id, fault.status))
                status, body = fault.answer()
            else:
                status, body = await self._run(name, entry, arguments, chat_id)
                if fault is not None:
                    status, body = fault.answer()
        finally:
            if pause:
                await asyncio.sleep(pause)
        return status, body

    async def _run(
        self, name: str, entry: Method | None, arguments: Arguments, chat_id: int | None
    ) -> tuple[int, Json | bytes]:
        at = time.monotonic()
        status: int = 200
        body: Json
        try:
            if entry is None:
                entry = Method(_not_found)
                self.world.complain(f"the simulator doesn't know the method {name}")
                arguments = Arguments({})
            unknown = sorted(arguments.names() - entry.parameters)
            if unknown:
                self.world.complain(f"{name}: parameters that Telegram doesn't know: {', '.join(unknown)}")
            if self._limits is not None:
                self._limits.check(name, chat_id)
            result = entry.run(self.world, arguments)
            if isinstance(result, Awaitable):
                result = await result
            body = {"ok": True, "result": result}
        except ApiError as error:
            status, body = error.status, error.body()
        self.log.append(Call(at, name, chat_id, status))
        return status, body

    def fail_next(self, method: str, status: int, body: Json | bytes | Exception | None = None, times: int = 1) -> None:
        """The next `times` requests of `method` fail like this; see `faults` for more kinds of trouble."""
        self.faults.fail_next(method, status, body, times=times)

    @property
    def complaints(self) -> list[str]:
        """What real Telegram would have ignored in silence: unknown parameters, entities outside their text, …"""
        return self.world.complaints

    @property
    def unanswered(self) -> list[str]:
        """The data of taps that the bot hasn't answered: on each of these a person's app shows a spinner."""
        return [query.data for query in self.world.queries.values()]

    async def settle(self, timeout: float = 5.0) -> None:  # noqa: ASYNC109 - names itself in the error
        """Waits until the bot has confirmed every update; raises TimeoutError after `timeout` real seconds."""
        try:
            async with asyncio.timeout(timeout):
                while len(self.world.updates):
                    await self.world.updates.emptied.wait()
        except TimeoutError:
            waiting = [next(kind for kind in update if kind != "update_id") for update in self.world.updates.pending()]
            raise TimeoutError(f"not confirmed by the bot within {timeout} s: {waiting[:10]}") from None

    # The people's side

    def add_person(
        self,
        first_name: str,
        *,
        language: str = "en",
        phone: str | None = None,
        last_name: str | None = None,
        username: str | None = None,
        person_id: int | None = None,
    ) -> Person:
        """Somebody new, who hasn't talked to the bot yet. `language` is that of their app."""
        user_id = person_id
        while user_id is None or (person_id is None and user_id in self.people):
            user_id = FIRST_PERSON_ID + self._made
            self._made += 1
        if user_id in self.people:
            raise ValueError(f"there is already a person with the id {user_id}")
        user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        if last_name:
            user["last_name"] = last_name
        if username:
            user["username"] = username
        card = {name: value for name, value in user.items() if name != "is_bot"} | {"type": "private"}
        user["language_code"] = language
        chat = Chat(card, Account(user, phone))
        self.world.chats[user_id] = chat
        person = self.people[user_id] = Person(self.world, chat)
        self.world.events.publish("person", user_id)
        return person

    def add_group(self, title: str) -> Group:
        """A new group that the bot isn't in yet."""
        return Group(self.world, title)

    def clock_moved(self) -> None:
        """Tells the chat page that `clock` has jumped."""
        self.world.events.publish("clock", None, self.world.now())

    async def close(self) -> None:
        """Ends long polls, event streams and the webhook, so that a server can stop at once."""
        self.world.webhook.stop()
        self.world.updates.close()
        self.world.events.close()


def _not_found(_world: World, _arguments: Arguments) -> None:
    raise ApiError(404, "Not Found: method not found")
