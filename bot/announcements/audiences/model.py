"""A query as a tree, and how conditions are put together."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Everyone:
    """All people of the programme; where it is about no programme, everybody who knows the bot."""


@dataclass(frozen=True, slots=True)
class Is:
    """`field` `op` one of `values`, as `askable.py` knows them; a question of the form is a field `${name}`.

    `op` is = or !=, for the age also <, <=, > or >=, which have one value. != is true of everybody of whom = isn't,
    also of those of whom nothing is known.
    """

    field: str
    op: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All:
    """Those to whom all of the parts apply; two parts or more."""

    parts: tuple["Audience", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Those to whom at least one of the parts applies; two parts or more."""

    parts: tuple["Audience", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Those to whom the part doesn't apply."""

    part: "Audience"


Audience: TypeAlias = Everyone | Is | All | Either | Not


def both(audience: Audience | None, further: Audience) -> Audience:
    """Those of the audience to whom `further` applies too; None: it isn't chosen yet."""
    if audience is None or audience == Everyone():
        return further
    return All((*audience.parts, further) if isinstance(audience, All) else (audience, further))


def either(audience: Audience | None, further: Audience) -> Audience:
    """The audience, and those to whom `further` applies; None: it isn't chosen yet."""
    if audience is None:
        return further
    return Either((*audience.parts, further) if isinstance(audience, Either) else (audience, further))


def without(audience: Audience | None, part: Audience) -> Audience:
    """The audience but for those to whom `part` applies; None: everyone but those."""
    return both(audience, Not(part))


def shortened(audience: Audience) -> Audience | None:
    """The audience without what was added last; None: nothing is left."""
    if not isinstance(audience, All | Either):
        return None
    left = audience.parts[:-1]
    return type(audience)(left) if len(left) > 1 else left[0]
