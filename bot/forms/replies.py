"""What a person can do to a dialogue: type, tap, skip, go back. Where a button was tapped it says for which question it
was made, so that a month-old button can't answer another question."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message."""

    text: str


@dataclass(frozen=True, slots=True)
class Picked:
    """A tap on an option that is an answer by itself. `option` is `Option.value`."""

    option: str
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Toggled:
    """A tap on an option of a multiple choice."""

    option: str
    question: str | None = None


@dataclass(frozen=True, slots=True)
class TicksDone:
    """The tap that ends a multiple choice."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A tap on "keep": the answer that the prompt shows as `current`."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """No answer to a question that doesn't require one. Takes away the answer there was."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Back:
    """To the relevant question before this one."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """From the review to one question, and back to the review after it."""

    question: str


@dataclass(frozen=True, slots=True)
class Submit:
    """From the review: hand it in."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Something that is no text: "photo", "sticker", "voice" …"""

    kind: str


Reply: TypeAlias = Typed | Picked | Toggled | TicksDone | Kept | Skipped | Back | Change | Submit | Foreign
