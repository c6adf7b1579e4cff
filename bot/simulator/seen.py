"""What a person sees of a message."""

from dataclasses import dataclass
from typing import Any

from bot.simulator.render import message_html

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """A message on a person's screen. `data` is the API's Message object, not to be changed."""

    data: Json
    bot_username: str

    @property
    def message_id(self) -> int:
        """Its id, unique in the whole simulator."""
        return int(self.data["message_id"])

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.data["from"]["is_bot"])

    @property
    def text(self) -> str:
        """The text or caption without formatting and unseen word joiners; "" if there is none."""
        return str(self.data.get("text") or self.data.get("caption") or "").replace("\u2060", "")

    @property
    def html(self) -> str:
        """The text or caption as safe HTML; "" if there is none."""
        return message_html(self.data, self.bot_username) or ""

    @property
    def reply_to(self) -> int | None:
        """The id of the message that it answers."""
        replied: Json = self.data.get("reply_to_message", {})
        return replied.get("message_id")

    @property
    def buttons(self) -> list[list[str]]:
        """The texts of the inline buttons, row by row."""
        return [[str(button["text"]) for button in row] for row in self.keys]

    @property
    def keys(self) -> list[list[Json]]:
        """The API's inline button objects, row by row."""
        rows: list[list[Json]] = self.data.get("reply_markup", {}).get("inline_keyboard", [])
        return rows
