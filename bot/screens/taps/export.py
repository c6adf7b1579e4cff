"""For coordinators: taking a programme's data along, and its numbers as pictures."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowExport(Tap):
    """What can be taken along of a programme; 0: the only one, or let them choose."""

    code = "xp"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ChooseExport(Tap):
    """Choose what goes into the file, and how; `options` are bits (bot/screens/export.py)."""

    code = "xpo"
    programme_id: int
    options: int


@dataclass(frozen=True, slots=True)
class GetExport(Tap):
    """Make the file, without sensitive answers."""

    code = "xp!"
    programme_id: int
    options: int


@dataclass(frozen=True, slots=True)
class AskSensitiveExport(Tap):
    """What it means to take sensitive answers along."""

    code = "xps"
    programme_id: int
    options: int


@dataclass(frozen=True, slots=True)
class GetSensitiveExport(Tap):
    """Make the file, with sensitive answers."""

    code = "xps!"
    programme_id: int
    options: int


@dataclass(frozen=True, slots=True)
class AskAttachments(Tap):
    """How many files people sent."""

    code = "xpf"
    programme_id: int


@dataclass(frozen=True, slots=True)
class GetSensitiveAttachments(Tap):
    """Fetch all files that people sent, those that answer sensitive questions too."""

    code = "xpg!"
    programme_id: int


@dataclass(frozen=True, slots=True)
class GetAttachments(Tap):
    """Fetch the files that people sent."""

    code = "xpf!"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ShowFigures(Tap):
    """The numbers of a programme; 0: the only one, or let them choose."""

    code = "num"
    programme_id: int


@dataclass(frozen=True, slots=True)
class GetFigure(Tap):
    """One of them as a picture: `kind` is of bot/screens/figures.py."""

    code = "numc"
    programme_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class ShowStops(Tap):
    """Where people stop who read this language; empty: any."""

    code = "quit"
    programme_id: int
    language: str


@dataclass(frozen=True, slots=True)
class GetStopsPicture(Tap):
    """The same as a picture."""

    code = "quitp"
    programme_id: int
    language: str


@dataclass(frozen=True, slots=True)
class GetStopsSheet(Tap):
    """All questions as a spreadsheet."""

    code = "quitx"
    programme_id: int
    language: str
