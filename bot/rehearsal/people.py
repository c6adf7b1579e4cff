"""Who plays: young people of all the languages of a programme, invented, and the part each of them takes."""

from dataclasses import dataclass
from datetime import date
from itertools import cycle, islice
from typing import Final

from bot.programmes.programme import Programme

YOUNGEST, OLDEST = 16, 30  # where the programme doesn't say

# What somebody does beside applying and signing up for everything.
STEADY: Final = "steady"
GIVES_UP: Final = "gives-up"  # a place, shortly before
FORGETS: Final = "forgets"  # to say "I'm coming", and to accept what is offered
STOPS: Final = "stops"  # in the middle of the form


@dataclass(frozen=True, slots=True)
class Player:
    """An invented person. `passport` is surname and name in the letters A-Z, `country` ISO 3166-1 alpha-2."""

    number: int
    name: str
    passport: str
    language: str
    country: str
    city: str
    phone: str
    born: date
    part: str = STEADY


_HOMES: Final = {
    "kk": ("KZ", "Қарағанды", "+770155501"),
    "az": ("AZ", "Gəncə", "+9945055501"),
    "ru": ("KZ", "Астана", "+770155502"),
    "tr": ("TR", "Ankara", "+9053255501"),
    "en": ("GB", "Leeds", "+4474005551"),
}
_NAMES: Final = {
    "kk": {"Айгерім": "AIGERIM", "Нұрлан": "NURLAN", "Аяулым": "AYAULYM", "Диас": "DIAS"},
    "az": {"Elvin": "ELVIN", "Günel": "GUNEL", "Rəşad": "RASHAD", "Aysel": "AYSEL"},
    "ru": {"Марина": "MARINA", "Тимур": "TIMUR", "Дана": "DANA", "Арсен": "ARSEN"},
    "tr": {"Zeynep": "ZEYNEP", "Emre": "EMRE", "Elif": "ELIF", "Can": "CAN"},
    "en": {"Sam": "SAM", "Robin": "ROBIN", "Alex": "ALEX", "Charlie": "CHARLIE"},
}


def cast(programme: Programme, count: int) -> tuple[Player, ...]:
    """`count` players: the programme's languages in turn, of all the ages it takes, one or more in each part."""
    youngest = programme.minimum_age or min(YOUNGEST, programme.maximum_age or YOUNGEST)
    oldest = max(programme.maximum_age or OLDEST, youngest)
    languages = [code for code in programme.languages if code in _NAMES] or ["en"]
    players = []
    for number, language in enumerate(islice(cycle(languages), count)):
        turn, names = number // len(languages), _NAMES[language]
        name = list(names)[turn % len(names)]
        again = turn // len(names)
        country, city, phone = _HOMES[language]
        age = youngest + (number * (oldest - youngest)) // max(1, count - 1)
        players.append(
            Player(
                number,
                f"{name} {again + 1}" if again else name,
                f"EXAMPLE {names[name]}",
                language,
                country,
                city,
                f"{phone}{number:02}",
                _born(programme.start, age),
                _part(number, count),
            )
        )
    return tuple(players)


def _born(start: date, age: int) -> date:
    """The birth date of somebody who is `age` when the programme starts, and for some months already."""
    return date(start.year - age, start.month, 1) if start.month > 1 else date(start.year - age - 1, 8, 1)


def _part(number: int, count: int) -> str:
    parts = {1: GIVES_UP, 2: FORGETS, count - 1: STOPS} if count > 2 else {}
    return parts.get(number, STEADY)
