"""Somebody with a Telegram app: what they do with it."""

import re
from collections.abc import Callable

from bot.simulator.entities import clean, trim, with_found
from bot.simulator.files import Upload
from bot.simulator.links import start_payload
from bot.simulator.methods.media import media_content
from bot.simulator.methods.texts import MAX_TEXT
from bot.simulator.screen import CannotError, Screen, Wanted
from bot.simulator.seen import SeenMessage
from bot.simulator.world import Chat, Json, World

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Person(Screen):
    """One account and its private chat with the bot.

    What a person does is queued for the bot at once; `await simulator.settle()` waits until the bot has dealt with it.
    """

    __slots__ = ("clipboard", "opened")

    def __init__(self, world: World, chat: Chat) -> None:
        super().__init__(world, chat)
        self.clipboard: str | None = None
        """What a copy button put there last."""
        self.opened: str | None = None
        """The link that a button opened last."""

    async def send(self, text: str, reply_to: int | None = None) -> SeenMessage:
        """Writes a text. As in Telegram's apps, a long one goes out in several messages; the last is returned."""
        text, entities = trim(clean(text), [])
        while len(text) > MAX_TEXT:
            await self.send(text[:MAX_TEXT], reply_to)
            text, entities = trim(text[MAX_TEXT:], [])
        content: Json = {"text": text}
        entities = with_found(text, entities)
        if entities:
            content["entities"] = entities
        self._use_reply_keyboard(lambda key: key["text"] == text)
        return self._write(content, reply_to)

    async def start(self, payload: str = "") -> SeenMessage:
        """Opens t.me/<bot>?start=payload and presses START; unblocks the bot if need be."""
        if not _PAYLOAD.fullmatch(payload):
            raise CannotError(f"no link can carry this payload: {payload!r}")
        await self.unblock()
        return await self.send(f"/start {payload}" if payload else "/start")

    async def edit(self, message_id: int, text: str) -> None:
        """Changes a message of theirs."""
        text, entities = trim(clean(text), [])
        message = self._chat.messages[message_id]
        kept = {name: value for name, value in message.items() if name not in {"text", "entities"}}
        edited = {**kept, "text": text, "edit_date": self._world.now()}
        if entities := with_found(text, entities):
            edited["entities"] = entities
        self._chat.messages[message_id] = edited
        self._world.events.publish("edit", self.id, edited)
        self._world.updates.add("edited_message", edited)

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

    async def share_contact(self, reply_to: int | None = None) -> SeenMessage:
        """Shares their own phone number."""
        account = self.account
        if account.phone is None:
            raise CannotError(f"{account.card['first_name']} has no phone number; give one to add_person")
        contact = {"phone_number": account.phone, "first_name": account.card["first_name"], "user_id": account.id}
        if "last_name" in account.card:
            contact["last_name"] = account.card["last_name"]
        self._use_reply_keyboard(lambda key: bool(key.get("request_contact")))
        return self._write({"contact": contact}, reply_to)

    async def send_contact(self, phone: str, first_name: str, user_id: int | None = None) -> SeenMessage:
        """Shares somebody else from the address book."""
        contact: Json = {"phone_number": phone, "first_name": first_name}
        if user_id is not None:
            contact["user_id"] = user_id
        return self._write({"contact": contact})

    async def share_location(self, latitude: float, longitude: float) -> SeenMessage:
        """Shares a place."""
        self._use_reply_keyboard(lambda key: bool(key.get("request_location")))
        return self._write({"location": {"latitude": latitude, "longitude": longitude}})

    async def send_photo(self, content: bytes, caption: str = "") -> SeenMessage:
        """Sends a picture, compressed as a photo. Raises ApiError if the bytes are no picture."""
        return self.send_file("photo", Upload("photo.jpg", content), caption)

    async def send_document(self, name: str, content: bytes, caption: str = "", mime: str = "") -> SeenMessage:
        """Sends any file."""
        return self.send_file("document", Upload(name, content, mime), caption)

    async def send_voice(self, content: bytes) -> SeenMessage:
        """Sends a voice message."""
        return self.send_file("voice", Upload("voice.oga", content, "audio/ogg"))

    async def send_video(self, content: bytes, caption: str = "") -> SeenMessage:
        """Sends a video."""
        return self.send_file("video", Upload("video.mp4", content, "video/mp4"), caption)

    async def send_sticker(self, emoji: str) -> SeenMessage:
        """Sends a sticker that stands for an emoji."""
        content = media_content(self._world, "sticker", Upload("sticker.webp", b"RIFF\x00\x00\x00\x00WEBP"))
        content["sticker"]["emoji"] = emoji
        return self._write(content)

    def send_file(self, kind: str, upload: Upload, caption: str = "") -> SeenMessage:
        """Sends a file as a photo, document, voice, video or sticker."""
        content = media_content(self._world, kind, upload)
        text, entities = trim(clean(caption), [])
        if text:
            content["caption"] = text
            if entities := with_found(text, entities):
                content["caption_entities"] = entities
        return self._write(content)

    async def vote(self, message_id: int, *options: int) -> None:
        """Answers a poll with the options of these indexes; none takes the answer back."""
        self._touch()
        poll = self._chat.messages[message_id]["poll"]
        if not poll["is_anonymous"]:
            answer = {"poll_id": poll["id"], "user": self.account.card, "option_ids": list(options)}
            answer["option_persistent_ids"] = [poll["options"][index]["persistent_id"] for index in options]
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

    def _write(self, content: Json, reply_to: int | None = None) -> SeenMessage:
        if self._chat.blocked or self.account.deactivated:
            raise CannotError("one can't write to a bot that one has blocked, or without an account")
        if reply_to is not None and reply_to in self._chat.messages:
            content = {**content, "reply_to_message": self._chat.messages[reply_to]}
        self._chat.started = True
        message = self._world.add_message(self._chat, self.account.card, content)
        self._world.updates.add("message", message)
        return SeenMessage(message, self._world.bot["username"])

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
            raise CannotError("use share_location(latitude, longitude) for this key")
        else:
            await self.send(key["text"])

    def _use_reply_keyboard(self, used: Callable[[Json], bool]) -> None:
        keyboard = self._chat.reply_keyboard
        if (
            keyboard
            and keyboard.get("one_time_keyboard")
            and any(used(key) for row in keyboard["keyboard"] for key in row)
        ):
            self._world.set_reply_keyboard(self._chat, None)

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
