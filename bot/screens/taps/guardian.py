"""A guardian's consent: what the young person, the guardian and coordinators tap."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowMyGuardian(Tap):
    """Show a young person how it stands with their guardian's consent."""

    code = "gmine"
    programme_id: int


@dataclass(frozen=True, slots=True)
class AskGuardian(Tap):
    """Give a young person a new link for their guardian; the one before stops working."""

    code = "gask"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ShowWards(Tap):
    """List those for whom somebody acts as a guardian."""

    code = "gwards"


@dataclass(frozen=True, slots=True)
class ShowWard(Tap):
    """Show a guardian what they said for one child, and when."""

    code = "gward"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class ReadForWard(Tap):
    """Read what the consent is about."""

    code = "gread"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class ReadForWardIn(Tap):
    """The same in another language, which the bot speaks with the guardian from now on."""

    code = "glang"
    guardianship_id: int
    language: str


@dataclass(frozen=True, slots=True)
class GoOnForWard(Tap):
    """Go on to what comes before the decision: the guardian's own number, if it isn't known."""

    code = "ggo"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class ConsentForWard(Tap):
    """Agree to the text with this fingerprint."""

    code = "gyes"
    guardianship_id: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class DeclineForWard(Tap):
    """Don't agree."""

    code = "gno"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class WithdrawForWard(Tap):
    """Ask whether the consent is to be taken back."""

    code = "gback"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class WithdrawForWardSurely(Tap):
    """Take the consent back."""

    code = "gback!"
    guardianship_id: int


@dataclass(frozen=True, slots=True)
class ShowGuardians(Tap):
    """A coordinator's list of those who need a guardian's consent, from this place on."""

    code = "gdesk"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowGuardian(Tap):
    """A coordinator's view of one consent; `offset` is the way back to the list."""

    code = "gcard"
    application_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class RemindGuardian(Tap):
    """Remind one young person, and the guardian who hasn't decided."""

    code = "grem"
    application_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class RemindGuardians(Tap):
    """Remind all in a programme whose consent is missing."""

    code = "gremall"
    programme_id: int
