"""A question that is to get its buttons."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.forms.model import Question
from bot.forms.prompt import Prompt
from bot.screens import taps
from bot.screens.words import Words

Here: TypeAlias = tuple[int, int, str]
"""What each tap of a question begins with: the form, the question's place in it, the rows around it."""

LONGEST_ROW = 22  # letters that fit side by side on a narrow phone


@dataclass(frozen=True, slots=True)
class Board:
    """What a keyboard is made of. `look` is the tap that leafed or ticked, which tells what was looked at; `today` is
    the day it is where the person is."""

    words: Words
    form_id: int
    question: Question
    shape: Prompt
    look: taps.Question | None
    today: date

    @property
    def here(self) -> Here:
        """The beginning of all taps."""
        return self.form_id, self.shape.number, taps.rows_of(self.shape.question)
