"""For coordinators: what there is to one application. `offset` is the way back to the list."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class TurnCard(Tap):
    """Further answers."""

    code = "cpg"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowLocked(Tap):
    """The answers that are only shown when asked for; that they were read is recorded."""

    code = "clk"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowCardFiles(Tap):
    """The files and places among the answers."""

    code = "cfs"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowLockedFiles(Tap):
    """Those that are only shown when asked for; that they were listed is recorded."""

    code = "clf"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class SendCardFile(Tap):
    """Send the file that answers this question, by its place, in these rows of the repeats around it."""

    code = "cff"
    application_id: int
    question: int
    rows: str


@dataclass(frozen=True, slots=True)
class ShowPersonPlaces(Tap):
    """What they have at events."""

    code = "cpl"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowPersonMessages(Tap):
    """What was said to them and by them."""

    code = "cms"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowRemarks(Tap):
    """What coordinators have remarked."""

    code = "crm"
    application_id: int
    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class WriteRemark(Tap):
    """Ask for a remark."""

    code = "crw"
    application_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class DeleteRemark(Tap):
    """Shall this remark be deleted?"""

    code = "crd"
    remark_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class DeleteRemarkSurely(Tap):
    """It shall."""

    code = "crd!"
    remark_id: int
    offset: int
