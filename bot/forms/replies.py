"""What a person can do to a dialogue: type, send, tap, skip, go back. Where a button was tapped, `question` is the
address for which it was made, so that a month-old button can't answer another question."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message."""

    text: str


@dataclass(frozen=True, slots=True)
class Picked:
    """A tap on an option that is an answer by itself. `option` is `Option.value`; "" where `number`, its place
    among the choices, says which one."""

    option: str
    question: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Toggled:
    """A tap on an option of a multiple choice, as in `Picked`."""

    option: str
    question: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class TicksDone:
    """The tap that ends a multiple choice."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A tap on − or +: so many steps up, or down if they are negative."""

    steps: int
    question: str | None = None


@dataclass(frozen=True, slots=True)
class ShownAll:
    """A tap on "show all": the search for a choice is over."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class StartedOver:
    """A tap on "start over": what the question holds before it is answered goes away."""

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
class Added:
    """One more row of the repeat that is being asked about."""

    question: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """That row of the repeat, from 1, goes away with its answers."""

    row: int
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A file. `kind` is Telegram's word for it: "photo", "audio", "voice", "video", "video_note", "animation" or
    "document". `file_id` fetches it again, `unique_id` is the same for the same file; `size` is in bytes, 0 if it isn't
    known; `mime` and `name` are "" if they aren't. `album` is the same for files that were sent together, else ""."""

    kind: str
    file_id: str
    unique_id: str
    size: int = 0
    mime: str = ""
    name: str = ""
    album: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    """A place on the map, in degrees of WGS 84. `accuracy`: its radius of uncertainty in metres, if it is known."""

    latitude: float
    longitude: float
    accuracy: float | None = None


@dataclass(frozen=True, slots=True)
class Phoned:
    """A contact that was shared. `own`: it is the person's own account, and the number begins with a plus; another's is
    as it stands in their address book."""

    number: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Foreign:
    """Something that answers no question: "sticker", "poll" …"""

    kind: str


Reply: TypeAlias = (
    Typed
    | Picked
    | Toggled
    | TicksDone
    | Adjusted
    | ShownAll
    | StartedOver
    | Kept
    | Skipped
    | Back
    | Change
    | Submit
    | Added
    | Removed
    | Sent
    | Located
    | Phoned
    | Foreign
)
