"""For whom an announcement is, in plain words; and what is wrong with a query."""

from collections.abc import Mapping
from typing import Final

from bot.announcements.audiences import (
    POINTER,
    All,
    Audience,
    Either,
    Everyone,
    Ground,
    Is,
    Not,
    QueryProblem,
    write,
)
from bot.announcements.audiences.askable import (
    ABOUT_ANNOUNCEMENTS,
    AGE,
    COUNTRY,
    PARTICIPANT,
    ROLE,
    STATUS,
    UNFINISHED,
)
from bot.forms.model import Texts, text_in
from bot.language.countries import say_country
from bot.language.languages import FALLBACK
from bot.language.texts import Html, escape
from bot.people import roles, zones
from bot.screens.screen import cut, shorten
from bot.screens.words import Words

LONGEST: Final = 1_500  # characters of an audience in words
LONGEST_LABEL: Final = 60
LONGEST_DETAIL: Final = 400  # of what an error quotes or names
AROUND: Final = 60  # characters of a query that are shown on each side of a mistake

_CONDITIONS: Final[Mapping[str, str]] = {
    "status": "asked-status",
    "going": "asked-going",
    "waiting": "asked-waiting",
    "confirmed": "asked-confirmed",
    "unconfirmed": "asked-unconfirmed",
    "came": "asked-came",
    "missed": "asked-missed",
    "programme": "asked-programme",
    "language": "asked-language",
    "country": "asked-country",
    "role": "asked-role",
    "got": "asked-got",
    "read": "asked-read",
}
_ROLES: Final[Mapping[str, str]] = {
    PARTICIPANT: "asked-participant",
    roles.COORDINATOR: "asked-coordinator",
    roles.ADMINISTRATOR: "asked-administrator",
}
_SIGNS: Final[Mapping[str, str]] = {
    "=": "is",
    "!=": "is",
    "<": "below",
    "<=": "most",
    ">": "above",
    ">=": "least",
}


def say_audience(words: Words, audience: Audience, ground: Ground) -> Html:
    """Who belongs to it: a line for each part. What would be longer than `LONGEST` is told as a query."""
    said = _joined(words, audience, ground, "\n")
    return said if len(said) <= LONGEST else Html(f"<code>{shorten(write(audience), LONGEST)}</code>")


def say_value(words: Words, field: str, value: str, ground: Ground) -> str:
    """One value of a field, as plain text: what it is called, else what a query calls it."""
    texts: Texts = next((each.texts for each in ground.values.get(field, ()) if each.name == value), {})
    if field == STATUS:
        return words.plain("asked-unfinished" if value == UNFINISHED else f"status-{value}")
    if field == ROLE:
        return words.plain(_ROLES[value])
    if field in ABOUT_ANNOUNCEMENTS:
        first = cut(text_in(texts, words.language, FALLBACK), LONGEST_LABEL)
        return words.plain("asked-announcement", number=value, words=first) if first else value
    called = text_in(texts, words.language, FALLBACK)
    if not called and field == COUNTRY and zones.is_country(value):
        called = say_country(value, words.language)
    return cut(called, LONGEST_LABEL) or value


def say_field(words: Words, field: str, ground: Ground) -> str:
    """What a choice question of the form asks, as plain text; else the name of the field."""
    return cut(text_in(ground.labels.get(field, {}), words.language, FALLBACK), LONGEST_LABEL) or field


def say_problem(words: Words, problem: QueryProblem) -> Html:
    """What is wrong with a query, and what may stand there."""
    details = {
        name: cut(detail, LONGEST_DETAIL) if isinstance(detail, str) else detail
        for name, detail in problem.details.items()
    }
    said, meant = words.say(problem.key, **details), details.get("meant")
    return Html(f"{said} {words.say('audience-query-meant', meant=meant)}") if meant else said


def mark(query: str, problem: QueryProblem) -> Html:
    """The query, or its part around the mistake, with a sign in front of where it goes wrong."""
    before, after = query[: problem.at], query[problem.at :]
    cut_before = f"…{before[-AROUND:]}" if len(before) > AROUND else before
    return Html(f"<code>{escape(cut_before)}{POINTER}{shorten(after, AROUND)}</code>")


def _joined(words: Words, audience: Audience, ground: Ground, between: str) -> Html:
    if not isinstance(audience, All | Either):
        return _within(words, audience, ground)
    first, *rest = audience.parts
    if isinstance(audience, All):
        further = [_further(words, part, ground) for part in rest]
    else:
        further = [words.say("asked-or", part=_within(words, part, ground)) for part in rest]
    return Html(between.join([_within(words, first, ground), *further]))


def _further(words: Words, part: Audience, ground: Ground) -> Html:
    """What narrows an audience down."""
    if isinstance(part, Not):
        return words.say("asked-and-not", part=_within(words, part.part, ground))
    return words.say("asked-and", part=_within(words, part, ground))


def _within(words: Words, part: Audience, ground: Ground) -> Html:
    """A part of a whole; one that has parts itself stands in brackets."""
    match part:
        case Everyone():
            return words.say("asked-everyone" if ground.programme_id is not None else "asked-everyone-of-bot")
        case Is():
            said = _condition(words, part, ground)
            return words.say("asked-not", part=said) if part.op == "!=" else said
        case Not(inner):
            return words.say("asked-not", part=_within(words, inner, ground))
    return Html(f"({_joined(words, part, ground, ' ')})")


def _condition(words: Words, condition: Is, ground: Ground) -> Html:
    field, values = condition.field, condition.values
    if field == AGE:
        return words.say("asked-age", sign=_SIGNS[condition.op], age=", ".join(values))
    said = ", ".join(say_value(words, field, value, ground) for value in values)
    if field in _CONDITIONS:
        return words.say(_CONDITIONS[field], values=said)
    return words.say("asked-question", question=say_field(words, field, ground), values=said)
