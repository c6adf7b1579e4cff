"""Places at events and the waiting lists for them.

- `place.py`: what a person has at an event, and who has what: rows and reads
- `taking.py`: signing up and giving up, offers, who follows when a place becomes free
- `confirming.py`: "are you coming?", and the places of those who don't answer
- `coming.py`: ticking at the door who came
"""

from bot.programmes.places.coming import TICKING, came, ticking
from bot.programmes.places.confirming import ask, awaits_answer, confirm, free
from bot.programmes.places.place import (
    GIVEN_UP,
    GOING,
    LOST,
    OFFERED,
    WAITING,
    Count,
    Place,
    concerned,
    count,
    find,
    is_for,
    left,
    may_come,
    of_person,
    overlapping,
    position,
)
from bot.programmes.places.taking import (
    BEGUN,
    CANCELLED,
    CLOSED,
    NOT_FOR_THEM,
    GivenUp,
    Promoted,
    Queued,
    Refused,
    SignedUp,
    accept,
    asking_begins,
    expire,
    fill,
    give_up,
    sign_up,
)

__all__ = [
    "BEGUN",
    "CANCELLED",
    "CLOSED",
    "GIVEN_UP",
    "GOING",
    "LOST",
    "NOT_FOR_THEM",
    "OFFERED",
    "TICKING",
    "WAITING",
    "Count",
    "GivenUp",
    "Place",
    "Promoted",
    "Queued",
    "Refused",
    "SignedUp",
    "accept",
    "ask",
    "asking_begins",
    "awaits_answer",
    "came",
    "concerned",
    "confirm",
    "count",
    "expire",
    "fill",
    "find",
    "free",
    "give_up",
    "is_for",
    "left",
    "may_come",
    "of_person",
    "overlapping",
    "position",
    "sign_up",
    "ticking",
]
