"""Programmes, and one's own application to them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowMe(Tap):
    """Show the person's own applications."""

    code = "me"


@dataclass(frozen=True, slots=True)
class ShowProgrammes(Tap):
    """List the programmes that take applications."""

    code = "progs"


@dataclass(frozen=True, slots=True)
class ShowProgramme(Tap):
    """Show one programme."""

    code = "prog"
    programme_id: int


@dataclass(frozen=True, slots=True)
class Apply(Tap):
    """Begin, continue or change an application."""

    code = "apply"
    programme_id: int


@dataclass(frozen=True, slots=True)
class Agree(Tap):
    """Agree to the privacy notice whose fingerprint begins so."""

    code = "agree"
    programme_id: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Decline(Tap):
    """Don't agree to the privacy notice."""

    code = "decline"
    programme_id: int


@dataclass(frozen=True, slots=True)
class Discard(Tap):
    """Ask whether the unfinished answers are to be thrown away."""

    code = "discard"
    programme_id: int


@dataclass(frozen=True, slots=True)
class DiscardSurely(Tap):
    """Throw the unfinished answers away."""

    code = "discard!"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ShowApplication(Tap):
    """Show the person their own application."""

    code = "mine"
    programme_id: int


@dataclass(frozen=True, slots=True)
class Withdraw(Tap):
    """Ask whether the person's own application is to be withdrawn."""

    code = "wd"
    programme_id: int


@dataclass(frozen=True, slots=True)
class WithdrawSurely(Tap):
    """Withdraw the person's own application that `was` so."""

    code = "wd!"
    programme_id: int
    was: str
