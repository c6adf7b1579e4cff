"""What is wrong with a workbook: where it is, and a message of `workbook.ftl`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

MOST: Final = 300
"""Problems that are told at once. Who has more mends these first."""

_GUESSED: Final = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` is the row's number as the spreadsheet shows it (in a Markdown file the line's number), 0 where the problem
    is in none; `column` is the column's heading and `cell` its address ("D7"), each "" where there is none."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    sheet: str = ""
    row: int = 0
    column: str = ""
    cell: str = ""


class Guesses:
    """What a misspelt name was meant to be. Guessing takes long among thousands of names, so it ends after a while."""

    def __init__(self) -> None:
        self._left = _GUESSED

    def meant(self, name: str, known: Iterable[str], likeness: float) -> str:
        """The known name that is most like it; "" if none is, or if too much was guessed already."""
        self._left -= 1
        if self._left < 0:
            return ""
        return next(iter(get_close_matches(name[:100], list(known), 1, likeness)), "")


class WorkbookProblems(Exception):  # it is the problems themselves, all of them
    """The workbook can't be used. `problems` is never empty."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(f"{problem.sheet}:{problem.row} {problem.key}" for problem in problems[:5]))
        self.problems = tuple(problems)
