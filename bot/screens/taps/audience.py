"""For coordinators: for whom an announcement is, and when it is sent."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class ShowAudience(Tap):
    """For whom an announcement is."""

    code = "aud"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ChooseEveryone(Tap):
    """Let it be for everybody whom its coordinators may write to."""

    code = "audall"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowConditions(Tap):
    """Which condition to add, from this place on; `kind`: and, or, not."""

    code = "audif"
    announcement_id: int
    kind: str
    offset: int


@dataclass(frozen=True, slots=True)
class PickCondition(Tap):
    """What may be chosen for a condition, known by the fingerprint of its name; `kind`: and, or, not."""

    code = "audof"
    announcement_id: int
    kind: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class TurnChoices(Tap):
    """Further choices of the condition that is being put together."""

    code = "audpg"
    announcement_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ToggleChoice(Tap):
    """Tick one of its choices, or take the tick away; `offset`: which page is shown."""

    code = "audt"
    announcement_id: int
    fingerprint: str
    offset: int


@dataclass(frozen=True, slots=True)
class AddCondition(Tap):
    """Add the condition that was put together."""

    code = "audok"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class DropCondition(Tap):
    """Take the last condition off, if the announcement is still as it was in this revision."""

    code = "audpop"
    announcement_id: int
    revision: int


@dataclass(frozen=True, slots=True)
class ClearAudience(Tap):
    """Choose anew."""

    code = "audnew"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ExceptLast(Tap):
    """Leave out those who got the last announcement."""

    code = "audexc"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowMembers(Tap):
    """Who gets it, by name, from this place on."""

    code = "audwho"
    announcement_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class NameAudience(Tap):
    """Ask under which name to keep the audience."""

    code = "audas"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ShowSavedAudiences(Tap):
    """The audiences that were kept, from this place on."""

    code = "auds"
    announcement_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ShowSavedAudience(Tap):
    """One of them, before it is taken."""

    code = "aud1"
    announcement_id: int
    audience_id: int


@dataclass(frozen=True, slots=True)
class TakeSavedAudience(Tap):
    """Let the announcement be for this audience."""

    code = "audset"
    announcement_id: int
    audience_id: int


@dataclass(frozen=True, slots=True)
class ForgetSavedAudience(Tap):
    """Keep this audience no longer."""

    code = "auddel"
    announcement_id: int
    audience_id: int


@dataclass(frozen=True, slots=True)
class ShowWhen(Tap):
    """When an announcement is to be sent."""

    code = "when"
    announcement_id: int


@dataclass(frozen=True, slots=True)
class ProposePlan(Tap):
    """In whose time is it to be sent at this wall time, such as 202709241900?"""

    code = "plan"
    announcement_id: int
    start: str


@dataclass(frozen=True, slots=True)
class SetPlan(Tap):
    """Send it at this wall time; `kind` tells in whose zone: here, mine, each."""

    code = "plan!"
    announcement_id: int
    start: str
    kind: str


@dataclass(frozen=True, slots=True)
class ClearPlan(Tap):
    """Send it as soon as it is confirmed."""

    code = "plan0"
    announcement_id: int
