"""What somebody may ask about their own data: the policy, a copy, taking back a consent, erasure."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowPolicy(Tap):
    """Show a page of the privacy policy."""

    code = "policy"
    page: int


@dataclass(frozen=True, slots=True)
class GetMyData(Tap):
    """Send all that is stored about whoever taps."""

    code = "mydata"


@dataclass(frozen=True, slots=True)
class ShowConsents(Tap):
    """Show what they have agreed to."""

    code = "consents"


@dataclass(frozen=True, slots=True)
class TakeBackConsent(Tap):
    """Ask whether a consent is to be taken back."""

    code = "unagree"
    programme_id: int


@dataclass(frozen=True, slots=True)
class TakeBackConsentSurely(Tap):
    """Take it back."""

    code = "unagree!"
    programme_id: int


@dataclass(frozen=True, slots=True)
class AskErasure(Tap):
    """Say what it means to have all one's data erased."""

    code = "erase"


@dataclass(frozen=True, slots=True)
class EraseLater(Tap):
    """Have it erased when the grace is over."""

    code = "erase+"


@dataclass(frozen=True, slots=True)
class AskErasureNow(Tap):
    """Ask whether it is to be erased at once."""

    code = "erase?"


@dataclass(frozen=True, slots=True)
class EraseNow(Tap):
    """Erase it at once."""

    code = "erase!"


@dataclass(frozen=True, slots=True)
class CallOffErasure(Tap):
    """Keep the data after all."""

    code = "unerase"
