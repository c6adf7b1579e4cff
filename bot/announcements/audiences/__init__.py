"""For whom an announcement is: a query such as `status = accepted and not got = last`.

- `model.py`: a query as a tree; how conditions are put together
- `grammar.py`: the words and signs of a query; `parsing.py` reads one, `writing.py` writes it
- `askable.py`: what may be asked for in a programme, or (none) of everybody
- `conditions.py`: the SQL of one condition; `selecting.py`: that of a whole query
"""

from bot.announcements.audiences.askable import Ground, Value, ground
from bot.announcements.audiences.grammar import POINTER, QueryProblem
from bot.announcements.audiences.model import (
    All,
    Audience,
    Either,
    Everyone,
    Is,
    Not,
    both,
    either,
    shortened,
    without,
)
from bot.announcements.audiences.parsing import parse
from bot.announcements.audiences.selecting import Selection, select
from bot.announcements.audiences.writing import write

__all__ = [
    "POINTER",
    "All",
    "Audience",
    "Either",
    "Everyone",
    "Ground",
    "Is",
    "Not",
    "QueryProblem",
    "Selection",
    "Value",
    "both",
    "either",
    "ground",
    "parse",
    "select",
    "shortened",
    "without",
    "write",
]
