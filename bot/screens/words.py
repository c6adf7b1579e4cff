"""The texts bound to one reader's language, which is all a screen needs to speak."""

from dataclasses import dataclass

from bot.language.texts import Argument, Html, Texts
from bot.screens.screen import Button
from bot.screens.taps import Tap


@dataclass(frozen=True, slots=True)
class Words:
    """Says things in `language`."""

    texts: Texts
    language: str

    def say(self, key: str, /, **args: Argument) -> Html:
        """A message as Telegram HTML."""
        return self.texts.say(self.language, key, **args)

    def plain(self, key: str, /, **args: Argument) -> str:
        """A message as plain text."""
        return self.texts.plain(self.language, key, **args)

    def button(self, key: str, tap: Tap, style: str | None = None) -> Button:
        """A button whose label is the message `key`."""
        return Button(self.plain(key), tap, style=style)
