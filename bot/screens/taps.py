"""What a button means when it is tapped: typed data, at most 64 bytes, which carries ids and never authority.

Telegram keeps a button clickable for ever, so a code below is never given another meaning.
"""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

# https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data, 1-64 bytes
LONGEST = 64


@dataclass(frozen=True, slots=True)
class Tap:
    """What every tap has: a code that names its meaning, then its fields, numbers or short words."""

    code: ClassVar[str]

    def pack(self) -> str:
        """As callback data. Raises ValueError where it would be too long for Telegram."""
        data = ":".join([self.code, *(str(getattr(self, field.name)) for field in fields(self))])
        if len(data.encode()) > LONGEST:
            raise ValueError(f"callback data of {len(data.encode())} bytes: {self.code}")
        return data

    @classmethod
    def unpack(cls, data: str) -> Self:
        """The tap that `pack` wrote. Raises ValueError for anything else, such as forged data."""
        code, *parts = data.split(":")
        wanted = fields(cls)
        if code != cls.code or len(parts) != len(wanted):
            raise ValueError("not this tap")
        values = [
            _number(part) if field.type == "int" or field.type is int else part
            for field, part in zip(wanted, parts, strict=True)
        ]
        return cls(*values)


def _number(text: str) -> int:
    number = int(text)
    if text != str(number) or not 0 <= number < 2**63:
        raise ValueError("not a number that we wrote")
    return number


@dataclass(frozen=True, slots=True)
class Home(Tap):
    """Show the first screen."""

    code = "home"


@dataclass(frozen=True, slots=True)
class ShowLanguages(Tap):
    """Offer the languages."""

    code = "langs"


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Tap):
    """Speak this language from now on."""

    code = "lang"
    language: str


@dataclass(frozen=True, slots=True)
class ShowPrivacy(Tap):
    """Show the privacy policy."""

    code = "privacy"


@dataclass(frozen=True, slots=True)
class ShowHelp(Tap):
    """Show what one can do."""

    code = "help"


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
class Question(Tap):
    """What all taps within a dialogue share: the form, and the question by its place in it."""

    form_id: int
    question: int


@dataclass(frozen=True, slots=True)
class Pick(Question):
    """Answer with one of the choices, by its place."""

    code = "pick"
    choice: int


@dataclass(frozen=True, slots=True)
class Tick(Question):
    """Tick or untick one of several choices, by its place."""

    code = "tick"
    choice: int


@dataclass(frozen=True, slots=True)
class TurnPage(Question):
    """Show more choices of a long list."""

    code = "page"
    page: int


@dataclass(frozen=True, slots=True)
class TicksDone(Question):
    """These ticks are the answer."""

    code = "done"


@dataclass(frozen=True, slots=True)
class Keep(Question):
    """Keep the present answer, or take the one that is proposed."""

    code = "keep"


@dataclass(frozen=True, slots=True)
class Skip(Question):
    """Leave the question without an answer."""

    code = "skip"


@dataclass(frozen=True, slots=True)
class Back(Question):
    """Return to the question before."""

    code = "back"


@dataclass(frozen=True, slots=True)
class Change(Question):
    """From the review: answer this question anew."""

    code = "change"


@dataclass(frozen=True, slots=True)
class Submit(Tap):
    """From the review: send the application."""

    code = "submit"
    form_id: int


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


@dataclass(frozen=True, slots=True)
class ShowSettings(Tap):
    """Show the person's own settings: time zone and reminders."""

    code = "sets"


@dataclass(frozen=True, slots=True)
class ShowZones(Tap):
    """Offer time zones, a page of them."""

    code = "zones"
    page: int


@dataclass(frozen=True, slots=True)
class ChooseZone(Tap):
    """Say times in this zone from now on; empty: choose by itself again."""

    code = "zone"
    zone: str


@dataclass(frozen=True, slots=True)
class ToggleReminders(Tap):
    """Switch the reminders of one kind off or on."""

    code = "remind"
    kind: str


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
