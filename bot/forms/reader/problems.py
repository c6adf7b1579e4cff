"""What is wrong with a workbook: where it is, and a message of `workbook.ftl`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


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


class WorkbookProblems(Exception):  # it is the problems themselves, all of them
    """The workbook can't be used. `problems` is never empty."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(f"{problem.sheet}:{problem.row} {problem.key}" for problem in problems[:5]))
        self.problems = tuple(problems)
