"""What a person sees: the chat, the keys, the last answer to a tap."""

from collections.abc import Callable

from bot.simulator.seen import SeenMessage
from bot.simulator.world import Account, Chat, World

Wanted = str | Callable[[str], bool]


class CannotError(AssertionError):
    """The person's app wouldn't let them do this: no such button, a blocked bot, a finger that hits nothing."""


class Screen:
    """The screen of one account's app, open at its private chat with the bot."""

    __slots__ = ("_chat", "_world")

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self._chat = chat

    @property
    def account(self) -> Account:
        """The account behind the chat."""
        account = self._chat.account
        if account is None:
            raise CannotError("a group isn't a person")
        return account

    @property
    def id(self) -> int:
        """Telegram's id of the person and of their chat with the bot."""
        return self.account.id

    @property
    def blocked(self) -> bool:
        """Whether they have blocked the bot."""
        return self._chat.blocked

    @property
    def chat(self) -> list[SeenMessage]:
        """The visible messages, oldest first."""
        username = self._world.bot["username"]
        return [SeenMessage(message, username) for message in self._chat.messages.values()]

    @property
    def last(self) -> SeenMessage:
        """The newest message from the bot."""
        for message in reversed(self._chat.messages.values()):
            if message["from"]["is_bot"]:
                return SeenMessage(message, self._world.bot["username"])
        raise CannotError(f"the bot has written nothing to {self.account.card['first_name']}")

    @property
    def toast(self) -> str | None:
        """The text of the last answer to a tap; None if it had none."""
        return self._chat.toast

    @property
    def reply_keyboard(self) -> list[list[str]]:
        """The texts of the keys below the input field, row by row."""
        keyboard = self._chat.reply_keyboard or {"keyboard": []}
        return [[str(key["text"]) for key in row] for row in keyboard["keyboard"]]

    @property
    def commands(self) -> list[str]:
        """The commands in the person's menu, with their slash."""
        commands = self._world.settings.commands_for(self.id, self.account.language)
        return [f"/{command['command']}" for command in commands]

    @property
    def pinned(self) -> SeenMessage | None:
        """The newest pinned message."""
        pinned = self._chat.pinned
        message = self._chat.messages[pinned[-1]] if pinned else None
        return SeenMessage(message, self._world.bot["username"]) if message else None

    async def until(self, wanted: Wanted, timeout: float = 5.0) -> SeenMessage:  # noqa: ASYNC109 - names itself
        """The newest bot message that came or changed since the person's last action and has this text in it.

        Waits for it up to `timeout` seconds of real time, then raises AssertionError with what is visible.
        """
        matches = wanted if callable(wanted) else lambda text: wanted in text
        while True:
            for message_id in reversed(self._chat.news):
                message = self._chat.messages.get(message_id)
                if message is not None:
                    seen = SeenMessage(message, self._world.bot["username"])
                    if seen.from_bot and matches(seen.text):
                        return seen
            if not await self._chat.changed.wait(timeout):
                raise CannotError(f"no message with {wanted!r} within {timeout} s\n{self.visible()}")

    def visible(self) -> str:
        """The last messages, buttons and keys in words, for an error."""
        lines = [f"{self.account.card['first_name']} sees:"]
        for seen in self.chat[-6:]:
            lines.append(f"  {'bot' if seen.from_bot else 'me '}: {seen.text!r}")
            lines.extend(f"        [{'] ['.join(row)}]" for row in seen.buttons)
        lines.extend(f"  keys: [{'] ['.join(row)}]" for row in self.reply_keyboard)
        return "\n".join(lines)
