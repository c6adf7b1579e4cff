"""A whole query as SQL."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from bot.announcements.audiences.askable import ROLE, ROLES, STATUS, Ground
from bot.announcements.audiences.conditions import Compiler
from bot.announcements.audiences.model import All, Audience, Either, Everyone, Is, Not
from bot.config import LANGUAGES
from bot.programmes.applications import WITHDRAWN


class Selection(NamedTuple):
    """A condition about a person `p`, to be put behind `FROM persons AS p WHERE`, and the values bound in it."""

    where: str
    values: Mapping[str, Any]


NOBODY = Selection("0", {})


def select(audience: Audience, ground: Ground, available: Sequence[str] = LANGUAGES) -> Selection:
    """Who belongs to it; `available` are the languages that the bot speaks here.

    Of a programme these are at first the people who take part in it. Who has withdrawn is one of them only where the
    query says `withdrawn`, who only looks after it only where it asks for a role.
    """
    compiler = Compiler(ground, available)
    where = [_base(audience, compiler), _where(audience, compiler)]
    return Selection(f"({' AND '.join(where)})", compiler.values)


def _base(audience: Audience, compiler: Compiler) -> str:
    if compiler.ground.programme_id is None:
        return "p.id > 0"  # an author whose data is erased is nobody to write to
    said = list(_conditions(audience))
    left_too = any(each.field == STATUS and WITHDRAWN in each.values for each in said)
    takes_part = compiler.takes_part(left_too=left_too)
    asks_for_role = any(each.field == ROLE for each in said)
    return f"({takes_part} OR {compiler.has_role(ROLES)})" if asks_for_role else f"({takes_part})"


def _conditions(audience: Audience) -> Iterator[Is]:
    match audience:
        case Is():
            yield audience
        case Not(part):
            yield from _conditions(part)
        case All(parts) | Either(parts):
            for part in parts:
                yield from _conditions(part)


def _where(audience: Audience, compiler: Compiler) -> str:
    match audience:
        case Everyone():
            return "1"
        case Is():
            return compiler.condition(audience)
        case Not(part):
            return f"NOT ({_where(part, compiler)})"
        case All(parts):
            return f"({' AND '.join(_where(part, compiler) for part in parts)})"
        case Either(parts):
            return f"({' OR '.join(_where(part, compiler) for part in parts)})"
