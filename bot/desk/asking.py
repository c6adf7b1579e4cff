"""What the list of applications may be filtered by: the same queries as audiences, of those who have applied."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.announcements import audiences
from bot.announcements.audiences import Audience, Ground, QueryProblem, Selection
from bot.announcements.audiences.askable import STATUS, UNFINISHED
from bot.announcements.audiences.selecting import NOBODY
from bot.database import Tx
from bot.programmes.store import Shelf

SIGNS = frozenset("=<>")  # no name has one of these, every query does, but for "everyone"


@dataclass(frozen=True, slots=True)
class Asked:
    """A filter. `audience` None: there is none, or it can't be read any more, as `problem` says."""

    query: str
    ground: Ground
    audience: Audience | None = None
    problem: QueryProblem | None = None

    def select(self, available: Sequence[str]) -> Selection | None:
        """Who it lets through, as SQL about a person `p`; None: everybody. A filter that can't be read: nobody."""
        if self.problem:
            return NOBODY
        return audiences.select(self.audience, self.ground, available) if self.audience else None


def ground(tx: Tx, shelf: Shelf, programme_id: int) -> Ground:
    """What may be asked for: as for audiences, without those who haven't sent their application."""
    found = audiences.ground(tx, shelf, programme_id)
    statuses = [value for value in found.values[STATUS] if value.name != UNFINISHED]
    return replace(found, values={**found.values, STATUS: statuses})


def read(query: str, grounded: Ground) -> Asked:
    """The filter that a query means; empty: none."""
    query = query.replace(audiences.POINTER, "").strip()
    if not query:
        return Asked("", grounded)
    try:
        audience = audiences.parse(query, grounded)
    except QueryProblem as problem:
        return Asked(query, grounded, problem=problem)
    if audience == audiences.Everyone():
        return Asked("", grounded)
    return Asked(audiences.write(audience), grounded, audience)


def meant(audience: Audience | None, grounded: Ground) -> Asked:
    """The filter that is this audience; a problem if it makes a longer query than can be read."""
    return read(audiences.write(audience) if audience else "", grounded)


def looks_like_query(text: str) -> bool:
    """Whether somebody typed a query, not a name."""
    return not SIGNS.isdisjoint(text)
