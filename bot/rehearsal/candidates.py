"""What somebody might answer to a question, the likeliest first; whether an answer will do, the form itself says."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Final

from bot.forms.kinds import OK, Asked
from bot.forms.kinds.ranges import beginning, scale_of
from bot.forms.model import Choice
from bot.forms.replies import Adjusted, Picked, Reply, StartedOver, TicksDone, Toggled, Typed
from bot.rehearsal.people import Player
from bot.rehearsal.sendable import sendable

Tries = Iterator[tuple[Reply, ...]]

MOST_TICKS: Final = 4
MOST_STEPS: Final = 200
CLOCKS: Final = ("09:00", "18:30", "12:00", "00:00", "23:55")
LEAVING: Final = (1, 35, 1, 0)  # days after the programme: some stay longer than others
EXPIRING: Final = (40, 200, 1000)  # days after the programme: some passports are good for longer than others

_DATES: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOCKS: Final = re.compile(r"\b(?:[01]\d|2[0-3]):[0-5]\d\b")
_NUMBERS: Final = re.compile(r"\d+(?:\.\d+)?")
_QUOTED: Final = re.compile(r"'([^']{1,60})'|\"([^\"]{1,60})\"")
_WORDS: Final = re.compile(r"[a-z]+")

# Pieces of a question's name, and what it asks for then.
_ABOUT: Final[Mapping[str, frozenset[str]]] = {
    "phone": frozenset({"phone", "mobile", "tel", "telephone", "number", "whatsapp"}),
    "email": frozenset({"email", "mail"}),
    "passport": frozenset({"passport", "latin", "document"}),
    "city": frozenset({"city", "town", "village", "place"}),
    "country": frozenset({"country", "citizenship", "nationality"}),
    "name": frozenset({"name", "nickname", "surname"}),
    "birth": frozenset({"birth", "born", "birthday"}),
    "end": frozenset({"departure", "leave", "return", "end", "checkout"}),
    "expiry": frozenset({"expiry", "expires", "valid", "until", "expiration"}),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """Who answers, and what their answers may go by: the programme's days, today, and words to write."""

    player: Player
    start: date
    end: date
    today: date
    sentence: str


def tries(asked: Asked, setting: Setting) -> Tries:
    """Replies to try one after another, each a sequence that ends the question. Never without end."""
    yield from ((reply,) for reply in sendable(asked, setting.player))
    if asked.question.of_rows:  # no list has these choices, so no button is known beforehand
        one = asked.question.kind == "select_one"
        yield from ((Typed(choice.name), *(() if one else (TicksDone(),))) for choice in asked.choices)
        return
    yield from _BY_KIND.get(asked.question.kind, _written)(asked, setting)


def _chosen(asked: Asked, setting: Setting) -> Tries:
    return ((Picked(choice.name),) for choice in _preferred(asked.choices, setting.player))


def _acknowledged(asked: Asked, setting: Setting) -> Tries:
    del asked, setting
    yield (Picked(OK),)


def _dated(asked: Asked, setting: Setting) -> Tries:
    """Every other person taps the day."""
    for day in dict.fromkeys(_days(asked, setting)):
        yield (Picked(day.isoformat()) if setting.player.number % 2 else Typed(f"{day:%d.%m.%Y}"),)


def _timed(asked: Asked, setting: Setting) -> Tries:
    del setting
    return ((Picked(clock),) for clock in dict.fromkeys(_clocks(asked)))


def _dated_and_timed(asked: Asked, setting: Setting) -> Tries:
    days = dict.fromkeys(_days(asked, setting))
    return ((Picked(day.isoformat()), Picked(clock)) for day, clock in product(days, CLOCKS[:3]))


def _moved(asked: Asked, setting: Setting) -> Tries:
    return ((Adjusted(steps), TicksDone()) for steps in dict.fromkeys(_steps(asked, setting)))


def _counted(asked: Asked, setting: Setting) -> Tries:
    return ((Typed(number),) for number in dict.fromkeys(_numbers(asked, setting)))


def _written(asked: Asked, setting: Setting) -> Tries:
    return ((Typed(text),) for text in dict.fromkeys(_texts(asked, setting)))


def _preferred(choices: Sequence[Choice], player: Player) -> list[Choice]:
    """The choice that names their country comes first; else each person begins with another one."""
    begin = player.number % len(choices) if choices else 0
    turned = [*choices[begin:], *choices[:begin]]
    return sorted(turned, key=lambda choice: choice.name.lower() != player.country.lower())


def _ticks(asked: Asked, setting: Setting) -> Tries:
    player = setting.player
    names = [choice.name for choice in _preferred(asked.choices, player)]
    sizes = (2, 1, 3, 4) if player.number % 2 else (1, 2, 3, 4)
    begins = range(len(names))
    for size in (size for size in sizes if size <= min(MOST_TICKS, len(names))):
        for begin in begins:
            ticked = [*names[begin:], *names[:begin]][:size]
            yield (*(Toggled(name) for name in ticked if name not in asked.ticks), TicksDone())
    yield (*(Toggled(name) for name in names if name not in asked.ticks), TicksDone())


def _orders(asked: Asked, setting: Setting) -> Tries:
    """Each choice comes first in one of them; the last of all needs no tap."""
    names = [choice.name for choice in _preferred(asked.choices, setting.player)]
    anew: tuple[Reply, ...] = (StartedOver(),) if asked.ticks else ()
    for begin in range(len(names)):
        order = [*names[begin:], *names[:begin]]
        yield (*anew, *(Toggled(name) for name in order[: max(1, len(order) - 1)]), TicksDone())


def _clocks(asked: Asked) -> Iterator[str]:
    yield from CLOCKS
    yield from _CLOCKS.findall(_rules(asked))
    yield from (f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30))


def _steps(asked: Asked, setting: Setting) -> Iterator[int]:
    """From where the scale stands: a little about, to what the rules speak of, to both ends, and everywhere."""
    scale = scale_of(asked.question)
    here = scale.place(Decimal(asked.ticks[0]) if asked.ticks else beginning(asked.question))
    yield from (setting.player.number % 3, -1)
    for number in _numbers(asked, setting):
        if scale.has(Decimal(number)):
            yield scale.place(Decimal(number)) - here
    yield from (-here, scale.steps - here)
    yield from (place - here for place in range(min(scale.steps, MOST_STEPS)))


def _days(asked: Asked, setting: Setting) -> Iterator[date]:
    about = _about(asked)
    likely = {
        "birth": [setting.player.born],
        "end": [setting.end + timedelta(days=days) for days in LEAVING[setting.player.number % len(LEAVING) :]],
        "expiry": [setting.end + timedelta(days=days) for days in EXPIRING[setting.player.number % len(EXPIRING) :]],
    }
    for key, days in likely.items():
        if key in about:
            yield from days
    yield from (setting.start - timedelta(days=1), setting.start, setting.end, setting.end + timedelta(days=1))
    yield from (setting.today + timedelta(days=days) for days in (0, 1, 30, 200, 400, 1000, 2000, -1, -30, -400))
    yield setting.player.born
    for written in _DATES.findall(_rules(asked)):
        day = date.fromisoformat(written)
        yield from (day, day + timedelta(days=1), day - timedelta(days=1))
    yield from (date(setting.start.year - age, 1, 15) for age in range(5, 90))


def _numbers(asked: Asked, setting: Setting) -> Iterator[str]:
    if "birth" in _about(asked) or "age" in _words(asked):
        yield str(setting.start.year - setting.player.born.year)
    yield from ("2", "1")
    for written in _NUMBERS.findall(_rules(asked)):
        yield written
        yield from (str(int(float(written)) + 1), str(int(float(written)) - 1))
    yield from ("0", "3", "5", "10", "15", "18", "20", "25", "50", "100", "160", "1000", "2000", "2027", "100000", "-1")


def _texts(asked: Asked, setting: Setting) -> Iterator[str]:
    player, about = setting.player, _about(asked)
    likely = {
        "phone": [player.phone],
        "email": ["somebody@example.org"],
        "passport": [player.passport],
        "city": [player.city],
        "country": [player.country, player.city],
        "name": [player.name, f"{player.name} Example", player.passport],
    }
    for key, texts in likely.items():
        if key in about:
            yield from texts
    yield setting.sentence
    for texts in likely.values():
        yield from texts
    yield from ("AB1234567", "N12345678", "123456789", "123456789012", "12345", "1234", "2027", "12:00", "A", "a", "1")
    yield from ("https://example.org", "@somebody", "yes", "-")
    yield from (one or other for one, other in _QUOTED.findall(_rules(asked)))


def _about(asked: Asked) -> set[str]:
    words = _words(asked)
    return {key for key, pieces in _ABOUT.items() if words & pieces}


def _words(asked: Asked) -> set[str]:
    question = asked.question
    return set(_WORDS.findall(f"{question.extras.get('field', '')} {question.name}".lower()))


def _rules(asked: Asked) -> str:
    return asked.question.constraint


_BY_KIND: Final[Mapping[str, Callable[[Asked, Setting], Tries]]] = {
    "select_one": _chosen,
    "select_multiple": _ticks,
    "rank": _orders,
    "acknowledge": _acknowledged,
    "trigger": _acknowledged,
    "date": _dated,
    "time": _timed,
    "dateTime": _dated_and_timed,
    "range": _moved,
    "integer": _counted,
    "decimal": _counted,
}
