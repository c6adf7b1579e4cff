"""What somebody sent, in a few words: a photo, a voice message, a file with its name and size."""

from functools import cache
from typing import Final

from bot.language.numbers import say_size
from bot.language.texts import Texts

KINDS: Final = ("photo", "audio", "voice", "video", "video_note", "animation", "document")
"""Telegram's words for what can be sent as a file."""


def say_file(kind: str, name: str, size: int, language: str) -> str:
    """ "📷 photo (240 KB)", "📎 cv.pdf (1.2 MB)". `kind` is of KINDS, `name` "" where it has none; `size` in bytes, 0
    where it isn't known."""
    said = _texts().plain(language, f"media-kind-{kind.replace('_', '-')}", name=name or "-")
    return f"{said} ({say_size(size, language)})" if size else said


@cache
def _texts() -> Texts:
    return Texts.load()
