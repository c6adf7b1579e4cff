"""For coordinators: a programme and its workbook."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowDesk(Tap):
    """Show a coordinator their programme; 0: the only one, or let them choose."""

    code = "desk"
    programme_id: int


@dataclass(frozen=True, slots=True)
class GetWorkbook(Tap):
    """Send the programme's workbook as it stands now."""

    code = "book"
    programme_id: int


@dataclass(frozen=True, slots=True)
class GetTemplate(Tap):
    """Send a workbook to start from."""

    code = "tmpl"


@dataclass(frozen=True, slots=True)
class ApplyWorkbook(Tap):
    """Apply the workbook that a coordinator sent."""

    code = "load"
    proposal_id: int


@dataclass(frozen=True, slots=True)
class DropWorkbook(Tap):
    """Forget the workbook that a coordinator sent."""

    code = "drop"
    proposal_id: int


@dataclass(frozen=True, slots=True)
class TryWorkbook(Tap):
    """Try the form of the workbook that a coordinator sent, as a participant fills it in."""

    code = "tryw"
    proposal_id: int


@dataclass(frozen=True, slots=True)
class TryForm(Tap):
    """Try the form that the programme's next applicant gets."""

    code = "tryf"
    programme_id: int


@dataclass(frozen=True, slots=True)
class EndTrial(Tap):
    """Forget the trial."""

    code = "tryx"
