"""What a rehearsal has shown: who did what, who was told what, when, and why. Plain data, for the reports to show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, Union

from bot.programmes.workbook import Fault
from bot.rehearsal.people import Player

Argument: TypeAlias = Union[str, int, "Said"]


@dataclass(frozen=True, slots=True)
class Said:
    """A text of `locales/*/rehearsal.ftl` that a report says in its reader's language; so are the `Said` within it."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """One message as the person sees it. `html` is safe; `buttons` are labels, row by row; `own`: they wrote it."""

    html: str
    text: str
    buttons: Sequence[Sequence[str]] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A message that came by itself, and why. `silent`: without a sound; `night`: in its reader's quiet hours."""

    at: float
    zone: str
    message: Message
    why: Said
    silent: bool = False
    night: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that somebody did, and what was said in their chat: their own words and the bot's answers."""

    at: float
    zone: str
    what: Said
    chat: tuple[Message, ...] = ()


Entry: TypeAlias = Told | Deed
"""`at` is Unix seconds, `zone` the IANA zone whose time counts for that person then."""


@dataclass(frozen=True, slots=True)
class Story:
    """What happened to one player, in order."""

    player: Player
    entries: tuple[Entry, ...]

    @property
    def told(self) -> tuple[Told, ...]:
        """What came to them by itself."""
        return tuple(entry for entry in self.entries if isinstance(entry, Told))


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A whole programme, played. `zone` is that of its place, `year` when it takes place, the rest Unix seconds.

    `findings` are what looks wrong, `warnings` what the workbook itself lacks, `notes` what was made different from the
    real thing to show more.
    """

    title: str
    city: str
    zone: str
    year: int
    begins: float
    ends: float
    stories: tuple[Story, ...]
    findings: tuple[Said, ...]
    warnings: tuple[Fault, ...]
    notes: tuple[Said, ...]
