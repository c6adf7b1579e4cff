"""For coordinators: an announcement while it is sent and afterwards; for those who got it: that they have read it."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class Read(Tap):
    """Whoever got this announcement has read it."""

    code = "read"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowWave(Tap):
    """How far it is now."""

    code = "wave"
    wave_id: int


@dataclass(frozen=True, slots=True)
class PauseWave(Tap):
    """Send nothing more for now."""

    code = "pause"
    wave_id: int


@dataclass(frozen=True, slots=True)
class ResumeWave(Tap):
    """Go on."""

    code = "resume"
    wave_id: int


@dataclass(frozen=True, slots=True)
class LeaveWave(Tap):
    """Look at it no longer; it goes on."""

    code = "leave"
    wave_id: int


@dataclass(frozen=True, slots=True)
class StopWave(Tap):
    """Ask whether to stop it for good."""

    code = "halt"
    wave_id: int


@dataclass(frozen=True, slots=True)
class StopWaveSurely(Tap):
    """Stop it for good."""

    code = "halt!"
    wave_id: int


@dataclass(frozen=True, slots=True)
class SendAgain(Tap):
    """Ask whether to send it again to those of whom nobody knows whether they got it."""

    code = "again"
    wave_id: int


@dataclass(frozen=True, slots=True)
class SendAgainSurely(Tap):
    """Send it again to those, as long as they are so many."""

    code = "again!"
    wave_id: int
    people: int


@dataclass(frozen=True, slots=True)
class ShowReport(Tap):
    """What became of an announcement."""

    code = "report"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class GetReportPicture(Tap):
    """The report as a picture."""

    code = "repic"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class GetReportSheet(Tap):
    """The report as a spreadsheet."""

    code = "resheet"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowUnread(Tap):
    """Who got it and hasn't said that they have read it, from this place on."""

    code = "unread"
    announcement_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class Remind(Tap):
    """Ask whether to remind those."""

    code = "nudge"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class RemindSurely(Tap):
    """Remind those who haven't read it by then."""

    code = "nudge!"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class Correct(Tap):
    """Ask in which language to correct it."""

    code = "mend"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class CorrectText(Tap):
    """Ask for the message as it should have been in this language."""

    code = "mendin"
    announcement_id: int
    language: str


@dataclass(frozen=True, slots=True)
class CorrectSurely(Tap):
    """Put the message that was sent last, numbered by its message, in place of what people got in this language."""

    code = "mend!"
    announcement_id: int
    language: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Recall(Tap):
    """Ask whether to delete it wherever it was sent."""

    code = "recall"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class RecallSurely(Tap):
    """Delete it wherever it was sent."""

    code = "recall!"
    announcement_id: int
