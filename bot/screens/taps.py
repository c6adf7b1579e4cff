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
