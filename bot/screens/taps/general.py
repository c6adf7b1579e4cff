"""What everybody meets: the first screen, help, languages, settings."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


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
class ShowSettings(Tap):
    """Show the person's own settings: time zone, reminders, announcements."""

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
    """Switch the reminders of one kind, or announcements, off or on."""

    code = "remind"
    kind: str


@dataclass(frozen=True, slots=True)
class WantAnnouncements(Tap):
    """Get announcements again."""

    code = "unmute"
