"""What a bot tells Telegram about itself: commands, names, descriptions, menu buttons."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

DEFAULT_SCOPE = "default"
PRIVATE_SCOPE = "all_private_chats"


@dataclass(slots=True)
class BotSettings:
    """All of it in memory. Texts and commands are per language, "" being for everybody else."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """By (name, description or short_description; language)."""
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)
    """By chat; None is the default for all chats."""

    def commands_for(self, chat_id: int, language: str) -> list[Json]:
        """What a person sees behind the menu of a private chat: the narrowest scope wins, then the language."""
        short = language.split("-", maxsplit=1)[0]
        for scope in (f"chat:{chat_id}", PRIVATE_SCOPE, DEFAULT_SCOPE):
            for code in (short, ""):
                commands = self.commands.get((scope, code))
                if commands:
                    return commands
        return []

    def text_for(self, kind: str, language: str) -> str:
        """A name or description in a language, or the one for everybody else."""
        return self.texts.get((kind, language.split("-", maxsplit=1)[0])) or self.texts.get((kind, ""), "")

    def menu_button_for(self, chat_id: int) -> Json:
        """The button beside the input field of a private chat."""
        return self.menu_buttons.get(chat_id) or self.menu_buttons.get(None) or {"type": "default"}
