"""For coordinators: applications, and decisions about them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowPeople(Tap):
    """A coordinator's list of applications, from this place on."""

    code = "people"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowCard(Tap):
    """A coordinator's view of one application; `offset` is the way back to the list."""

    code = "card"
    application_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ProposeStatus(Tap):
    """Show what it means to give an application this status; `offset` is the way back to the list."""

    code = "st"
    application_id: int
    status: str
    offset: int


@dataclass(frozen=True, slots=True)
class SetStatus(Tap):
    """Give an application that `was` so this status; `offset` is the way back to the list."""

    code = "st!"
    application_id: int
    was: str
    status: str
    offset: int
