"""For coordinators: which applications the list shows, and deciding on all of them."""

from dataclasses import dataclass

from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class FindPeople(Tap):
    """Ask for a name or a number to look for."""

    code = "people?"
    programme_id: int


@dataclass(frozen=True, slots=True)
class LeaveSearch(Tap):
    """Show the list again instead of what was found."""

    code = "people0"
    programme_id: int


@dataclass(frozen=True, slots=True)
class SortPeople(Tap):
    """Sort the list; `kind`: newest, name."""

    code = "psort"
    programme_id: int
    kind: str


@dataclass(frozen=True, slots=True)
class ShowFilter(Tap):
    """What the list is filtered by."""

    code = "pf"
    programme_id: int


@dataclass(frozen=True, slots=True)
class FilterByStatus(Tap):
    """Show those alone whose application has this status."""

    code = "pfst"
    programme_id: int
    status: str


@dataclass(frozen=True, slots=True)
class ClearFilter(Tap):
    """Show all applications."""

    code = "pf0"
    programme_id: int


@dataclass(frozen=True, slots=True)
class DropFilterCondition(Tap):
    """Take the last condition off, if the filter is still the one with this fingerprint."""

    code = "pfpop"
    programme_id: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ShowFilterConditions(Tap):
    """Which condition to add, from this place on; `kind`: and, or, not."""

    code = "pfif"
    programme_id: int
    kind: str
    offset: int


@dataclass(frozen=True, slots=True)
class PickFilterCondition(Tap):
    """What may be chosen for a condition, known by the fingerprint of its name; `kind`: and, or, not."""

    code = "pfof"
    programme_id: int
    kind: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class TurnFilterChoices(Tap):
    """Further choices of the condition that is being put together."""

    code = "pfpg"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class ToggleFilterChoice(Tap):
    """Tick one of its choices, or take the tick away; `offset`: which page is shown."""

    code = "pft"
    programme_id: int
    fingerprint: str
    offset: int


@dataclass(frozen=True, slots=True)
class AddFilterCondition(Tap):
    """Add the condition that was put together."""

    code = "pfok"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ShowSavedFilters(Tap):
    """The audiences that were kept, from this place on."""

    code = "pfsv"
    programme_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class TakeSavedFilter(Tap):
    """Filter by a kept audience."""

    code = "pfset"
    programme_id: int
    audience_id: int


@dataclass(frozen=True, slots=True)
class AskMany(Tap):
    """Which status is the whole list to get?"""

    code = "many"
    programme_id: int


@dataclass(frozen=True, slots=True)
class ProposeMany(Tap):
    """Show what it means to give the whole list this status."""

    code = "many?"
    programme_id: int
    status: str


@dataclass(frozen=True, slots=True)
class DecideMany(Tap):
    """Do it: a decision, which holds what was shown."""

    code = "many!"
    decision_id: int
