"""Events, and one's place at them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowEvents(Tap):
    """List what is on: the page on which the event at this place of the list stands."""

    code = "evs"
    offset: int


@dataclass(frozen=True, slots=True)
class ShowEventsAround(Tap):
    """List what is on: the page on which this event stands, or the first if it stands on none."""

    code = "evs@"
    event_id: int


@dataclass(frozen=True, slots=True)
class ShowToday(Tap):
    """Show the person's own events of today: what is on now and what is next."""

    code = "today"


@dataclass(frozen=True, slots=True)
class ShowEvent(Tap):
    """Show one event."""

    code = "ev"
    event_id: int


@dataclass(frozen=True, slots=True)
class SignUp(Tap):
    """Sign up for an event, or join its waiting list."""

    code = "signup"
    event_id: int


@dataclass(frozen=True, slots=True)
class GiveUp(Tap):
    """Ask whether the place at an event (or in its queue) is to be given up."""

    code = "giveup"
    event_id: int


@dataclass(frozen=True, slots=True)
class GiveUpSurely(Tap):
    """Give the place at an event up."""

    code = "giveup!"
    event_id: int


@dataclass(frozen=True, slots=True)
class Confirm(Tap):
    """Say "I'm coming" to an event."""

    code = "coming"
    event_id: int


@dataclass(frozen=True, slots=True)
class ShowEventBelow(Tap):
    """Show one event of several, below the message that names them all."""

    code = "ev+"
    event_id: int


@dataclass(frozen=True, slots=True)
class ConfirmBelow(Tap):
    """Say "I'm coming" to one event of several, and leave the message that names them all."""

    code = "coming+"
    event_id: int


@dataclass(frozen=True, slots=True)
class Accept(Tap):
    """Take the place that was offered."""

    code = "accept"
    event_id: int


@dataclass(frozen=True, slots=True)
class SendMap(Tap):
    """Send the event's place as a venue on a map."""

    code = "map"
    event_id: int


@dataclass(frozen=True, slots=True)
class SendCalendar(Tap):
    """Send the event as a calendar file: new, brought up to date or cancelled."""

    code = "ics"
    event_id: int
