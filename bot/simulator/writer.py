"""Somebody with a Telegram app: what they write and send."""

from collections.abc import Callable, Sequence
from itertools import groupby, islice

from bot.simulator.entities import Entity, clean, trim, with_found
from bot.simulator.files import Upload
from bot.simulator.methods.copies import content_of, origin_of
from bot.simulator.methods.media import ALBUM, WITHOUT_CAPTION, media_content, one_album
from bot.simulator.methods.texts import MAX_TEXT
from bot.simulator.polls import seen_by_others
from bot.simulator.screen import CannotError, Screen
from bot.simulator.seen import SeenMessage
from bot.simulator.typed import read_typed
from bot.simulator.world import Json


class Writer(Screen):
    """Writes into the chat with the bot. Texts and captions are formatted as Telegram's apps do it (`typed.py`).

    `reply_to` is the id of a message that is answered.
    """

    __slots__ = ()

    async def send(self, text: str, reply_to: int | None = None) -> SeenMessage:
        """Writes a text. As in Telegram's apps, a long one goes out in several messages; the last is returned."""
        text, _ = trim(clean(text), [])
        while len(text) > MAX_TEXT:
            await self.send(text[:MAX_TEXT], reply_to)
            text, _ = trim(text[MAX_TEXT:], [])
        self._use_reply_keyboard(lambda key: key["text"] == text)
        return self._write({"text": "", **_formatted("text", "entities", text)}, reply_to)

    async def edit(self, message_id: int, text: str) -> None:
        """Changes a message of theirs: its text, or the caption of a file."""
        message = self._chat.messages[message_id]
        names = ("text", "entities") if "text" in message else ("caption", "caption_entities")
        kept = {name: value for name, value in message.items() if name not in names}
        edited = {**kept, **_formatted(*names, text), "edit_date": self._world.now()}
        self._chat.messages[message_id] = edited
        self._world.events.publish("edit", self.id, edited)
        self._world.updates.add("edited_message", edited)

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

    async def share_location(
        self,
        latitude: float,
        longitude: float,
        reply_to: int | None = None,
        *,
        accuracy: float | None = None,
        live: int | None = None,
    ) -> SeenMessage:
        """Shares a place in degrees; `accuracy` is a radius in metres, `live` for how many seconds it is followed."""
        self._use_reply_keyboard(lambda key: bool(key.get("request_location")))
        more = {"horizontal_accuracy": accuracy, "live_period": live}
        known = {name: value for name, value in more.items() if value is not None}
        return self._write({"location": {"latitude": latitude, "longitude": longitude, **known}}, reply_to)

    async def send_venue(self, latitude: float, longitude: float, title: str, address: str) -> SeenMessage:
        """Shares a place that has a name."""
        location = {"latitude": latitude, "longitude": longitude}
        return self._write({"venue": {"location": location, "title": title, "address": address}, "location": location})

    async def send_photo(self, content: bytes, caption: str = "", reply_to: int | None = None) -> SeenMessage:
        """Sends a picture, compressed as a photo. Raises ApiError if the bytes are no picture."""
        return self.send_file("photo", Upload("photo.jpg", content), caption, reply_to)

    async def send_document(
        self, name: str, content: bytes, caption: str = "", mime: str = "", reply_to: int | None = None
    ) -> SeenMessage:
        """Sends any file."""
        return self.send_file("document", Upload(name, content, mime), caption, reply_to)

    async def send_voice(self, content: bytes, caption: str = "", reply_to: int | None = None) -> SeenMessage:
        """Sends a voice message."""
        return self.send_file("voice", Upload("voice.oga", content, "audio/ogg"), caption, reply_to)

    async def send_audio(
        self, name: str, content: bytes, caption: str = "", reply_to: int | None = None
    ) -> SeenMessage:
        """Sends music."""
        return self.send_file("audio", Upload(name, content), caption, reply_to)

    async def send_video(self, content: bytes, caption: str = "", reply_to: int | None = None) -> SeenMessage:
        """Sends a video."""
        return self.send_file("video", Upload("video.mp4", content, "video/mp4"), caption, reply_to)

    async def send_video_note(self, content: bytes, reply_to: int | None = None) -> SeenMessage:
        """Sends a round video."""
        return self.send_file("video_note", Upload("video.mp4", content, "video/mp4"), "", reply_to)

    async def send_animation(
        self, content: bytes, caption: str = "", name: str = "animation.gif", reply_to: int | None = None
    ) -> SeenMessage:
        """Sends a GIF, or a video without sound."""
        return self.send_file("animation", Upload(name, content), caption, reply_to)

    async def send_sticker(self, emoji: str, reply_to: int | None = None) -> SeenMessage:
        """Sends a sticker that stands for an emoji."""
        content = media_content(self._world, "sticker", Upload("sticker.webp", b"RIFF\x00\x00\x00\x00WEBP"))
        content["sticker"]["emoji"] = emoji
        return self._write(content, reply_to)

    async def send_album(
        self, files: Sequence[tuple[str, bytes]], caption: str = "", reply_to: int | None = None
    ) -> list[SeenMessage]:
        """Sends several files at once, each a kind ("photo", "video", "document", "audio") and its bytes."""
        uploads = [(kind, Upload(f"{kind}-{number}", content)) for number, (kind, content) in enumerate(files, 1)]
        return self.send_files(uploads, caption, reply_to)

    def send_file(self, kind: str, upload: Upload, caption: str = "", reply_to: int | None = None) -> SeenMessage:
        """Sends a file as a photo, document, video, animation, audio, voice, video_note or sticker."""
        return self.send_files([(kind, upload)], caption, reply_to)[0]

    def send_files(
        self, files: Sequence[tuple[str, Upload]], caption: str = "", reply_to: int | None = None
    ) -> list[SeenMessage]:
        """Sends files, each with its kind. As in Telegram's apps, those that go together become albums of ten at most,
        and the caption belongs to the first."""
        contents = [media_content(self._world, kind, upload) for kind, upload in files]
        if files[0][0] not in WITHOUT_CAPTION:
            contents[0] |= _formatted("caption", "caption_entities", caption)
        family = {"video": "photo"}
        sent = []
        for _, group in groupby(zip(files, contents, strict=True), lambda pair: family.get(pair[0][0], pair[0][0])):
            members = iter(list(group))
            while album := list(islice(members, ALBUM)):
                together = len(album) > 1 and one_album([kind for (kind, _), _ in album])
                shared = {"media_group_id": self._world.new_album()} if together else {}
                sent += [self._write({**content, **shared}, reply_to) for _, content in album]
        return sent

    async def send_poll(
        self,
        question: str,
        options: Sequence[str],
        *,
        right: int | None = None,
        anonymous: bool = True,
        several: bool = False,
        reply_to: int | None = None,
    ) -> SeenMessage:
        """Makes a poll; with `right`, the number of the right option from 0, a quiz."""
        card: Json = {
            "question": question,
            "options": [{"persistent_id": str(number), "text": text} for number, text in enumerate(options)],
            "is_closed": False,
            "is_anonymous": anonymous,
            "type": "regular" if right is None else "quiz",
            "allows_multiple_answers": several,
            "allows_revoting": right is None,
            "members_only": False,
        }
        if right is not None:
            card["correct_option_ids"] = [right]
        return self._write({"poll": self._world.add_poll(card, by_bot=False)}, reply_to)

    async def forward(self, message: SeenMessage) -> SeenMessage:
        """Sends on what is in this or any other chat."""
        content = content_of(message.data)
        if "poll" in content:
            content["poll"] = seen_by_others(content["poll"])
        return self._write({**content, "forward_origin": origin_of(message.data)})

    def _write(self, content: Json, reply_to: int | None = None) -> SeenMessage:
        if self._chat.blocked or self.account.deactivated:
            raise CannotError("one can't write to a bot that one has blocked, or without an account")
        if reply_to is not None and reply_to in self._chat.messages:
            replied = self._chat.messages[reply_to]
            content = {**content, "reply_to_message": {k: v for k, v in replied.items() if k != "reply_to_message"}}
        self._chat.started = True
        message = self._world.add_message(self._chat, self.account.card, content)
        self._world.updates.add("message", message)
        return SeenMessage(message, self._world.bot["username"])

    def _use_reply_keyboard(self, used: Callable[[Json], bool]) -> None:
        keyboard = self._chat.reply_keyboard
        if (
            keyboard
            and keyboard.get("one_time_keyboard")
            and any(used(key) for row in keyboard["keyboard"] for key in row)
        ):
            self._world.set_reply_keyboard(self._chat, None)


def _formatted(text_name: str, entities_name: str, typed: str) -> Json:
    """What was typed, as the fields of a message; nothing if it is empty."""
    text, marked = trim(*read_typed(clean(typed)))
    entities: list[Entity] = with_found(text, marked)
    return {name: value for name, value in ((text_name, text), (entities_name, entities)) if value}
