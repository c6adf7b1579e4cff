"""A screen: text and buttons as data, and how Telegram's Bot API wants to be told of them."""

from dataclasses import dataclass
from typing import Any

from bot.language.texts import Html, escape
from bot.screens.taps import Tap


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. `style`: primary, success or danger (Bot API: InlineKeyboardButton)."""

    label: str
    tap: Tap | None = None
    url: str | None = None
    style: str | None = None

    def to_api(self) -> dict[str, Any]:
        """As an InlineKeyboardButton."""
        button: dict[str, Any] = {"text": self.label}
        if self.tap:
            button["callback_data"] = self.tap.pack()
        if self.url:
            button["url"] = self.url
        if self.style:
            button["style"] = self.style
        return button


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A message: Telegram HTML and rows of buttons.

    `contact_key` and `place_key` are the label of a key in place of the reader's keyboard, with which they share their
    own number or where they are; `no_keys` takes it away again. None of them goes together with `rows`, nor into a
    message that is there already: so what needs both comes with a message `before` it. `earlier` is the beginning of
    a text too long for one message; where this one replaces another, it is there already.
    """

    text: Html
    rows: Rows = ()
    contact_key: str = ""
    place_key: str = ""
    no_keys: bool = False
    before: "Screen | None" = None
    earlier: tuple[Html, ...] = ()

    def payload(self, chat_id: int) -> dict[str, Any]:
        """The parameters that sendMessage and editMessageText share."""
        return {
            "chat_id": chat_id,
            "text": self.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            **self._markup(),
        }

    def _markup(self) -> dict[str, Any]:
        if self.contact_key or self.place_key:
            asks = "request_contact" if self.contact_key else "request_location"
            keys = [[{"text": self.contact_key or self.place_key, asks: True}]]
            return {"reply_markup": {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}}
        return {"reply_markup": {"remove_keyboard": True}} if self.no_keys else keyboard(self.rows)


def keyboard(rows: Rows) -> dict[str, Any]:
    """The buttons under a message as the parameter that all sending methods share; nothing where there are none."""
    return {"reply_markup": {"inline_keyboard": [[button.to_api() for button in row] for row in rows]}} if rows else {}


def column(*buttons: Button | None) -> Rows:
    """One button a row, as small screens like it; None leaves a button out."""
    return tuple((button,) for button in buttons if button)


def lines(*parts: Html | None) -> Html:
    """Paragraphs, one below the other with a blank line between; None and empty ones are left out."""
    return Html("\n\n".join(part for part in parts if part))


def shorten(text: str, longest: int) -> Html:
    """What a person wrote as Telegram HTML, cut to `longest` characters with an ellipsis."""
    return escape(cut(text, longest))


def cut(text: str, longest: int) -> str:
    """Plain text, as a button's label has it, cut to `longest` characters with an ellipsis."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
