"""For coordinators: groups in Telegram that they put the bot into."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class AskGroup(Tap):
    """To which programme shall this group belong?"""

    code = "grp"
    group_id: int


@dataclass(frozen=True, slots=True)
class LinkGroup(Tap):
    """This group belongs to this programme."""

    code = "grp!"
    group_id: int
    programme_id: int
