"""For coordinators: announcements, their drafts, and launching them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowAnnouncements(Tap):
    """Drafts, and from `offset` on what is planned, going on or over."""

    code = "anns"
    offset: int


@dataclass(frozen=True, slots=True)
class NewAnnouncement(Tap):
    """Begin a draft for a programme's people; 0: the only programme, or let them choose."""

    code = "annew"
    programme_id: int


@dataclass(frozen=True, slots=True)
class NewAnnouncementToAll(Tap):
    """Begin a draft for everybody who knows the bot."""

    code = "annall"


@dataclass(frozen=True, slots=True)
class ShowDraft(Tap):
    """The draft with what is done and what lacks; or how far it is, if it was launched."""

    code = "andraft"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ForEveryone(Tap):
    """It is for everybody; on with the draft."""

    code = "anevery"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowTexts(Tap):
    """What it says in which language."""

    code = "antexts"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowText(Tap):
    """What it says in one language."""

    code = "antext"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class WriteText(Tap):
    """The next message is the text in this language."""

    code = "anwrite"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class PlaceText(Tap):
    """The message that was sent is the text in this language."""

    code = "anplace"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class AskLanguage(Tap):
    """The text isn't in `language`: in which is it?"""

    code = "anlang"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class ChangeLanguage(Tap):
    """The text isn't in `language` but in `other`."""

    code = "anrelang"
    announcement_id: int
    language: str
    other: str


@dataclass(frozen=True, slots=True)
class DropText(Tap):
    """Leave this language without a text."""

    code = "annotext"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class AskFallback(Tap):
    """Which text do those get for whose language there is none?"""

    code = "anfall"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ChooseFallback(Tap):
    """The text in this language; empty: none, each language needs its own."""

    code = "anfallto"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class ShowOptions(Tap):
    """Buttons under it, urgency, groups."""

    code = "anopts"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ToggleOption(Tap):
    """With the button `read` or `answer`, or without."""

    code = "anopt"
    announcement_id: int
    option: str


@dataclass(frozen=True, slots=True)
class SetUrgency(Tap):
    """How urgent it is: `bot.announcements.announcement.URGENCIES`."""

    code = "anurge"
    announcement_id: int
    urgency: str


@dataclass(frozen=True, slots=True)
class ToggleGroup(Tap):
    """Post it in this group too, or don't."""

    code = "angroup"
    announcement_id: int
    group_id: int


@dataclass(frozen=True, slots=True)
class PreviewTexts(Tap):
    """Show each text as it arrives."""

    code = "anview"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class AskSend(Tap):
    """What would sending it mean?"""

    code = "ansend"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class SendSurely(Tap):
    """Send it, or plan it, if it is still as it was at this revision."""

    code = "ansend2"
    announcement_id: int
    revision: int


@dataclass(frozen=True, slots=True)
class DropDraft(Tap):
    """Throw it away?"""

    code = "androp"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class DropDraftSurely(Tap):
    """Throw it away."""

    code = "androp2"
    announcement_id: int
