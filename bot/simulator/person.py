"""Somebody with a Telegram app: what they press, and what they do with the chat."""

import re

from bot.simulator.links import start_payload
from bot.simulator.screen import CannotError, Wanted
from bot.simulator.seen import SeenMessage
from bot.simulator.world import Chat, Json, World
from bot.simulator.writer import Writer

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Person(Writer):
    """One account and its private chat with the bot.

    What a person does is queued for the bot at once; `await simulator.settle()` waits until the bot has dealt with it.
    """

    __slots__ = ("clipboard", "opened", "place")

    def __init__(self, world: World, chat: Chat) -> None:
        super().__init__(world, chat)
        self.clipboard: str | None = None
        """What a copy button put there last."""
        self.opened: str | None = None
        """The link that a button opened last."""
        self.place = (43.238949, 76.889709)
        """Where they are: latitude and longitude in degrees."""

    async def start(self, payload: str = "") -> SeenMessage:
        """Opens t.me/<bot>?start=payload and presses START; unblocks the bot if need be."""
        if not _PAYLOAD.fullmatch(payload):
            raise CannotError(f"no link can carry this payload: {payload!r}")
        await self.unblock()
        return await self.send(f"/start {payload}" if payload else "/start")

    async def tap(self, wanted: Wanted, message: SeenMessage | int | None = None) -> None:
        """Presses the button with this text (or a part of it) on the newest message that has one, or on `message`.

        Keys of the reply keyboard come after inline buttons. Raises AssertionError, saying what is visible, if there
        is no such button.
        """
        message_id = message.message_id if isinstance(message, SeenMessage) else message
        visible = [seen for seen in reversed(self.chat) if message_id in (None, seen.message_id)]
        for exact in (True, False):
            for seen in visible:
                for button in (button for row in seen.keys for button in row):
                    if _fits(str(button["text"]), wanted, exact):
                        await self.press(seen.message_id, button)
                        return
            if message_id is None:
                for key in (key for row in (self._chat.reply_keyboard or {}).get("keyboard", []) for key in row):
                    if _fits(str(key["text"]), wanted, exact):
                        await self._press_key(key)
                        return
        raise CannotError(f"no button {wanted!r}\n{self.visible()}")

    async def press(self, message_id: int, button: Json) -> None:
        """Does what an inline button, given as the API's object, says."""
        if "callback_data" in button:
            await self.tap_data(message_id, button["callback_data"])
        elif "copy_text" in button:
            self.clipboard = button["copy_text"]["text"]
        elif "url" in button:
            payload = start_payload(button["url"], self._world.bot["username"])
            if payload is None:
                self.opened = button["url"]
            else:
                await self.start(payload)
        else:
            raise CannotError(f"the simulator can't press this kind of button: {button}")

    async def tap_data(self, message_id: int, data: str) -> str:
        """A tap with any data on any message, there or not: stale and forged ones too. Returns the query's id."""
        self._touch()
        message = self._chat.messages.get(message_id)
        accessible = message or {"chat": self._chat.card, "message_id": message_id, "date": 0}
        query_id = self._world.add_query(self._chat, message_id, data)
        self._world.updates.add(
            "callback_query",
            {
                "id": query_id,
                "from": self.account.card,
                "message": accessible,
                "chat_instance": str(self.id * 31),
                "data": data,
            },
        )
        return query_id

    async def vote(self, message: SeenMessage | int, *options: int) -> None:
        """Answers a poll with the options of these numbers, from 0; none takes the answer back."""
        self._touch()
        message_id = message.message_id if isinstance(message, SeenMessage) else message
        poll = self._world.polls[self._chat.messages[message_id]["poll"]["id"]]
        if fault := poll.fault(self.id, options):
            raise CannotError(fault)
        poll.vote(self.id, options)
        self._world.recount(poll)
        if poll.by_bot:
            self._world.updates.add("poll", poll.card)
        if poll.by_bot and not poll.card["is_anonymous"]:
            answer = {"poll_id": poll.card["id"], "user": self.account.card, "option_ids": list(options)}
            answer["option_persistent_ids"] = [poll.card["options"][index]["persistent_id"] for index in options]
            self._world.updates.add("poll_answer", answer)

    async def block(self) -> None:
        """Blocks the bot."""
        if not self._chat.blocked:
            self._chat.blocked = True
            self._member_update("member", "kicked")

    async def unblock(self) -> None:
        """Lets the bot write again."""
        if self._chat.blocked:
            self._chat.blocked = False
            self._member_update("kicked", "member")

    async def deactivate(self) -> None:
        """Deletes the Telegram account; the bot isn't told."""
        self.account.deactivated = True

    async def delete_message(self, message_id: int) -> None:
        """Deletes a message for both sides; Telegram doesn't tell the bot."""
        self._world.remove_message(self._chat, message_id)

    def _touch(self) -> None:
        if self._chat.blocked or self.account.deactivated:
            raise CannotError("one can't tap in the chat of a bot that one has blocked, or without an account")
        self._chat.news.clear()
        self._chat.unread = 0
        self._chat.toast = None

    async def _press_key(self, key: Json) -> None:
        if key.get("request_contact"):
            await self.share_contact()
        elif key.get("request_location"):
            await self.share_location(*self.place)
        else:
            await self.send(key["text"])

    def _member_update(self, old: str, new: str) -> None:
        bot = self._world.bot
        members = {
            "member": {"user": bot, "status": "member"},
            "kicked": {"user": bot, "status": "kicked", "until_date": 0},
        }
        self._world.updates.add(
            "my_chat_member",
            {
                "chat": self._chat.card,
                "from": self.account.card,
                "date": self._world.now(),
                "old_chat_member": members[old],
                "new_chat_member": members[new],
            },
        )
        self._world.events.publish("person", self.id)


def _fits(text: str, wanted: Wanted, exact: bool) -> bool:
    if callable(wanted):
        return wanted(text)
    return text == wanted if exact else wanted in text
