"""An update as far as anything here looks at it: who, where, and what. Read from Telegram's own JSON.

`telegram.Update` would make a hundred attributes of each message, for the five that count, and take a tenth of a step's
time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot.transport.shapes import KINDS, fits

# What people write or send; other messages are Telegram's own notes in a chat (pinned, changed background …).
# https://core.telegram.org/bots/api#message
CONTENTS: Final = (
    *("text", "photo", "sticker", "voice", "video", "video_note", "audio", "document", "animation", "location"),
    *("venue", "contact", "poll", "dice", "game", "story", "paid_media", "checklist", "live_photo"),
)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Incoming:
    """`kind` is Telegram's name for the update ("message", "callback_query", …) and `content` what it holds.

    `person` is the user it comes from, `chat` the chat it belongs to, each as Telegram describes it, or None.
    """

    update_id: int
    kind: str
    content: Mapping[str, Any]
    person: Mapping[str, Any] | None
    chat: Mapping[str, Any] | None

    @property
    def key(self) -> int:
        """Whose queue it belongs to: the person's id, else the chat's, else one of its own."""
        if self.person:
            return int(self.person["id"])
        return int(self.chat["id"]) if self.chat else self.update_id

    @property
    def what(self) -> str | None:
        """What a person wrote or sent, as Telegram names it ("text", "photo" …); None for anything else."""
        if self.kind != "message":
            return None
        return next((name for name in CONTENTS if name in self.content), None)

    @property
    def text(self) -> str | None:
        """The text of a message."""
        return self.content.get("text") if self.kind == "message" else None

    @property
    def tapped(self) -> str | None:
        """What is behind the button that was tapped; None if none was."""
        return str(self.content.get("data") or "") if self.kind == "callback_query" else None

    @property
    def tapped_message(self) -> int | None:
        """The message whose button was tapped, if Telegram still knows it."""
        message = self.content.get("message") if self.kind == "callback_query" else None
        return int(message["message_id"]) if message else None


def read(raw: Mapping[str, Any]) -> Incoming | None:
    """The update, or None, logged by id and kind, if it isn't shaped as the Bot API says."""
    kind = next((name for name in raw if name != "update_id"), "")
    content: Any = raw.get(kind)
    numbered = fits(raw, {"update_id!": int})
    if not numbered or not isinstance(content, dict) or not fits(content, KINDS.get(kind, {})):
        _log.error("unreadable update", update=raw["update_id"] if numbered else None, kind=kind[:40])
        return None
    update_id: int = raw["update_id"]
    if kind not in KINDS:  # nobody asked for it, nobody looks at it
        return Incoming(update_id, kind, content, None, None)
    place = content.get("message") if kind == "callback_query" else content
    return Incoming(update_id, kind, content, content.get("from"), place.get("chat") if place else None)
