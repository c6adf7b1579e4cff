"""A query as text: always in the same form, which `parsing.py` reads back to an equal tree."""

from bot.announcements.audiences.grammar import AND, EVERYONE, NOT, OR, RESERVED, WORD
from bot.announcements.audiences.model import All, Audience, Either, Everyone, Is, Not


def write(audience: Audience) -> str:
    """The audience as a query."""
    match audience:
        case Everyone():
            return EVERYONE
        case Is(field, op, values):
            return f"{field} {op} {', '.join(map(_value, values))}"
        case Not(part):
            return f"{NOT} {_within(part)}"
        case All(parts):
            return f" {AND} ".join(map(_within, parts))
        case Either(parts):
            return f" {OR} ".join(map(_within, parts))


def _within(part: Audience) -> str:
    """Brackets also where they aren't needed: not everybody knows that `and` binds more closely than `or`."""
    return f"({write(part)})" if isinstance(part, All | Either) else write(part)


def _value(value: str) -> str:
    plain = WORD.fullmatch(value) and value.lower() not in RESERVED
    return value if plain else '"{}"'.format(value.replace('"', '""'))
