"""The questions of a form, and its review."""

from dataclasses import dataclass

from bot.forms.addresses import address, named
from bot.screens.taps.tap import Tap


@dataclass(frozen=True, slots=True)
class Question(Tap):
    """What all taps within a dialogue share: the form, the question by its place in it, and the rows of the repeats
    around it, as "2.1", "" outside of every repeat."""

    form_id: int
    question: int
    rows: str

    def address(self, name: str) -> str:
        """The address of the question with that name in these rows. Raises ValueError for rows that we never wrote."""
        return address(name, tuple(map(int, self.rows.split("."))) if self.rows else ())


def rows_of(written: str) -> str:
    """The rows of an address as taps carry them."""
    return ".".join(map(str, named(written)[1]))


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
class ShowAll(Question):
    """Show all choices again after a search."""

    code = "all"


@dataclass(frozen=True, slots=True)
class OpenCalendar(Question):
    """Look at a month (200809), at the months of a year (2008), at the years of a decade (200), or at the decades
    (0)."""

    code = "cal"
    at: int


@dataclass(frozen=True, slots=True)
class PickDay(Question):
    """Answer with that day (20080924); with the first of a month or of a year where only these are asked for."""

    code = "day"
    day: int


@dataclass(frozen=True, slots=True)
class OpenClock(Question):
    """Look at the minutes of an hour, or (24) at the hours."""

    code = "clock"
    hour: int


@dataclass(frozen=True, slots=True)
class PickTime(Question):
    """Answer with that minute of the day."""

    code = "time"
    minute: int


@dataclass(frozen=True, slots=True)
class More(Question):
    """So many steps up."""

    code = "more"
    steps: int


@dataclass(frozen=True, slots=True)
class Less(Question):
    """So many steps down."""

    code = "less"
    steps: int


@dataclass(frozen=True, slots=True)
class StartOver(Question):
    """Take away the ranks given so far."""

    code = "over"


@dataclass(frozen=True, slots=True)
class Acknowledge(Question):
    """It is read: OK."""

    code = "ok"


@dataclass(frozen=True, slots=True)
class TicksDone(Question):
    """These ticks, ranks or this number are the answer."""

    code = "done"


@dataclass(frozen=True, slots=True)
class AddRow(Question):
    """One more row of a repeat."""

    code = "addrow"


@dataclass(frozen=True, slots=True)
class ChooseRow(Question):
    """Look at the rows of a repeat, to take one away."""

    code = "rows"


@dataclass(frozen=True, slots=True)
class LeaveRows(Question):
    """Leave all rows as they are."""

    code = "rows!"


@dataclass(frozen=True, slots=True)
class RemoveRow(Question):
    """Take away that row, from 1."""

    code = "delrow"
    choice: int


@dataclass(frozen=True, slots=True)
class LeafReview(Tap):
    """Look at another page of the review."""

    code = "rpage"
    form_id: int
    page: int


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
