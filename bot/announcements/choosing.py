"""Choosing for whom an announcement is: how it stands, and a condition that is being put together by taps."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2s
from typing import Any, Final, NamedTuple, Self

from bot.announcements import announcement as announcements
from bot.announcements import audiences, drafting, reach, saved
from bot.announcements.announcement import Announcement
from bot.announcements.audiences import Audience, Ground, Is, QueryProblem
from bot.announcements.audiences.askable import AGE, GOT
from bot.announcements.audiences.grammar import AND, NOT, OR
from bot.announcements.reach import Reach
from bot.announcements.saved import Saved
from bot.database import Tx
from bot.programmes.store import Shelf

JOINED: Final = {AND: audiences.both, OR: audiences.either, NOT: audiences.without}
AGES: Final = tuple(f"{sign} {age}" for age in (14, 16, 18, 21, 25, 30) for sign in (">=", "<"))


class Refused(NamedTuple):
    """A query that wasn't taken, and why."""

    query: str
    problem: QueryProblem


@dataclass(frozen=True, slots=True)
class Chosen:
    """For whom an announcement is. `audience` is None where nobody is chosen yet, or the query can't be read any more,
    as `problem` says; `reach` is None until it is `counted`. `refused`: what was wanted just now and isn't kept.
    """

    announcement: Announcement
    ground: Ground
    saved: Sequence[Saved]
    audience: Audience | None = None
    reach: Reach | None = None
    problem: QueryProblem | None = None
    refused: Refused | None = None

    @property
    def excepted(self) -> Audience | None:
        """The audience without those who got the last announcement; None: there was none, or they are left out."""
        if self.ground.last is None:
            return None
        got = Is(GOT, "=", (self.ground.last,))
        if self.audience == audiences.Not(got) or audiences.Not(got) in getattr(self.audience, "parts", ()):
            return None
        return audiences.without(self.audience, got)


def view(tx: Tx, shelf: Shelf, announcement_id: int, person_id: int) -> Chosen:
    """How it stands, for somebody who looks after it. Raises NotAllowed; Missing if it is launched or there is none."""
    return described(tx, shelf, drafting.changeable(tx, person_id, announcement_id))


def described(tx: Tx, shelf: Shelf, announcement: Announcement) -> Chosen:
    """How it stands, whether or not it is kept so."""
    ground = audiences.ground(tx, shelf, announcement.programme_id)
    chosen = Chosen(announcement, ground, saved.of_programme(tx, announcement.programme_id))
    if not announcement.audience:
        return chosen
    try:
        return replace(chosen, audience=audiences.parse(announcement.audience, ground))
    except QueryProblem as problem:
        return replace(chosen, problem=problem)


def counted(tx: Tx, shelf: Shelf, available: Sequence[str], chosen: Chosen, now: datetime) -> Chosen:
    """The same with how many it reaches at the aware instant `now`. Looks at each person, so nobody should wait for it
    who writes."""
    if chosen.audience is None:
        return chosen
    try:
        return replace(chosen, reach=reach.of(tx, shelf, chosen.announcement, available, now))
    except QueryProblem as problem:  # the programme has just changed
        return replace(chosen, audience=None, problem=problem)


def ask(tx: Tx, shelf: Shelf, chosen: Chosen, query: str, at: int) -> Chosen:
    """Let it be for those whom the query asks for; refused where it can't be understood."""
    query = query.replace(audiences.POINTER, "")
    try:
        audience = audiences.parse(query, chosen.ground)
    except QueryProblem as problem:
        return replace(chosen, refused=Refused(query, problem))
    return choose(tx, shelf, chosen, audience, at)


def choose(tx: Tx, shelf: Shelf, chosen: Chosen, audience: Audience | None, at: int) -> Chosen:
    """Let it be for these people; None: choose anew. Refused where it makes a longer query than can be read.

    `at` is in seconds since 1970 UTC.
    """
    wanted = described(tx, shelf, replaced(chosen.announcement, audience))
    if wanted.problem:
        return replace(chosen, refused=Refused(wanted.announcement.audience, wanted.problem))
    return replace(wanted, announcement=announcements.save(tx, wanted.announcement, at))


def replaced(announcement: Announcement, audience: Audience | None) -> Announcement:
    """The announcement as if it were for these people."""
    return asking(announcement, audiences.write(audience) if audience else "")


def asking(announcement: Announcement, query: str) -> Announcement:
    """The announcement as if it were for those whom this query asks for."""
    return replace(announcement, audience=query)


def fingerprint(name: str) -> str:
    """What stands in a button for the name of a field or of a value: these may be long, and move from page to page."""
    return blake2s(name.encode(), digest_size=4).hexdigest()


def named(names: Collection[str], wanted: str) -> str | None:
    """The name with this fingerprint, if there is one."""
    return next((name for name in names if fingerprint(name) == wanted), None)


@dataclass(frozen=True, slots=True)
class Picking:
    """A condition that is being put together: how it joins what there is (AND, OR, NOT), the field, what is ticked."""

    kind: str
    field: str
    ticked: tuple[str, ...] = ()

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> Self:
        """What `to_facts` wrote."""
        return cls(facts["kind"], facts["field"], tuple(facts["ticked"]))

    def to_facts(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"kind": self.kind, "field": self.field, "ticked": list(self.ticked)}

    def choices(self, ground: Ground) -> Sequence[str]:
        """What may be ticked."""
        return AGES if self.field == AGE else [value.name for value in ground.values.get(self.field, ())]

    def toggled(self, value: str) -> Self:
        """The tick set, or taken away. Of an age there is one lower and one upper bound."""
        if value in self.ticked:
            return replace(self, ticked=tuple(each for each in self.ticked if each != value))
        sign = value.split(maxsplit=1)[0]
        kept = [each for each in self.ticked if self.field != AGE or each.split()[0] != sign]
        return replace(self, ticked=(*kept, value))

    def joined(self, audience: Audience | None) -> Audience | None:
        """The audience with this condition; None: nothing is ticked."""
        if not self.ticked:
            return None
        if self.field != AGE:
            return JOINED[self.kind](audience, Is(self.field, "=", self.ticked))
        bounds = [Is(AGE, sign, (age,)) for sign, age in map(str.split, self.ticked)]
        condition: Audience = bounds[0] if len(bounds) == 1 else audiences.All(tuple(bounds))
        return JOINED[self.kind](audience, condition)
