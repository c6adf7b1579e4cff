"""What comes of a reply, as data. Each outcome carries the dialogue to be stored."""

from dataclasses import dataclass, field
from typing import TypeAlias

from bot.forms.dialogue import Dialogue
from bot.forms.model import Answers
from bot.forms.rejection import Rejection


@dataclass(frozen=True, slots=True)
class Ask:
    """Show the prompt of `dialogue.at`."""

    dialogue: Dialogue


@dataclass(frozen=True, slots=True)
class Reject:
    """Say why not, then show the prompt of `dialogue.at` (or the review)."""

    dialogue: Dialogue
    rejection: Rejection


@dataclass(frozen=True, slots=True)
class Review:
    """All is answered: show the review."""

    dialogue: Dialogue


@dataclass(frozen=True, slots=True)
class Done:
    """Submitted. `answers` holds what is relevant, with computed values, in the form's order."""

    dialogue: Dialogue
    answers: Answers = field(default_factory=dict)


Outcome: TypeAlias = Ask | Reject | Review | Done
