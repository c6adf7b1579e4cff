"""For coordinators: adding, moving, limiting and cancelling events."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowDeskEvents(Tap):
    """A coordinator's list of events, from this place on."""

    code = "devs"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowDeskEvent(Tap):
    """A coordinator's view of one event."""

    code = "dev"
    event_id: int


@dataclass(frozen=True, slots=True)
class ShowGuests(Tap):
    """Who has a place at an event or waits for one, from this place on."""

    code = "guests"
    event_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class TickCame(Tap):
    """Note that somebody came to an event; 0: didn't after all."""

    code = "came"
    event_id: int
    person_id: int
    came: int


@dataclass(frozen=True, slots=True)
class AddEvent(Tap):
    """Begin to describe a new event."""

    code = "addev"
    programme_id: int


@dataclass(frozen=True, slots=True)
class DraftStep(Tap):
    """Answer this step of the new event that was begun at this moment; step `back`: return to the one before."""

    code = "draft"
    begun: int
    step: str
    value: str


@dataclass(frozen=True, slots=True)
class AddEventSurely(Tap):
    """Add the new event that was begun at this moment; `tell` 1: and tell everybody it is for."""

    code = "addev!"
    begun: int
    tell: int


@dataclass(frozen=True, slots=True)
class MoveEvent(Tap):
    """Ask when an event is to start."""

    code = "move"
    event_id: int


@dataclass(frozen=True, slots=True)
class ProposeStart(Tap):
    """Show what it means to let an event start then: a wall time such as 202709241900."""

    code = "start"
    event_id: int
    start: str


@dataclass(frozen=True, slots=True)
class MoveEventSurely(Tap):
    """Let the event, as it was in this revision, start then."""

    code = "move!"
    event_id: int
    revision: int
    start: str


@dataclass(frozen=True, slots=True)
class LimitEvent(Tap):
    """Ask how many people an event has room for."""

    code = "cap"
    event_id: int


@dataclass(frozen=True, slots=True)
class ProposeLimit(Tap):
    """Show what it means to give an event this many places; 0: no limit."""

    code = "limit"
    event_id: int
    capacity: int


@dataclass(frozen=True, slots=True)
class LimitEventSurely(Tap):
    """Give the event, as it was in this revision, this many places; 0: no limit."""

    code = "cap!"
    event_id: int
    revision: int
    capacity: int


@dataclass(frozen=True, slots=True)
class CancelEvent(Tap):
    """Ask whether an event is to be cancelled."""

    code = "cancel"
    event_id: int


@dataclass(frozen=True, slots=True)
class CancelEventSurely(Tap):
    """Cancel the event as it was in this revision."""

    code = "cancel!"
    event_id: int
    revision: int


@dataclass(frozen=True, slots=True)
class ReviveEvent(Tap):
    """Ask whether a cancelled event is to take place after all."""

    code = "revive"
    event_id: int


@dataclass(frozen=True, slots=True)
class ReviveEventSurely(Tap):
    """Let the event, cancelled in this revision, take place after all."""

    code = "revive!"
    event_id: int
    revision: int
