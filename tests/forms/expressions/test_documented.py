"""`docs/expressions.md` names every function, and its examples give what is written there."""

import re
from pathlib import Path

import pytest

from bot.forms.expressions.calls import FUNCTIONS
from bot.forms.expressions.compiled import Compiled
from bot.forms.expressions.values import text
from tests.forms.expressions.test_functions import scope

PROJECT = Path(__file__).parents[3]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (PROJECT / "docs/expressions.md").read_text("utf-8").splitlines()
    if line.startswith("| `")
]
EXAMPLES = [(row[2].strip("`"), "" if row[3] == "nothing" else row[3].strip("`")) for row in ROWS if len(row) == 4]


def test_every_function_is_documented() -> None:
    named = [match[1] for row in ROWS if (match := re.match(r"`([a-z][\w:-]*)\(", row[0])) and len(row) == 4]
    assert sorted(named) == sorted(FUNCTIONS)


@pytest.mark.parametrize(("written", "expected"), EXAMPLES)
def test_an_example_gives_what_is_written(written: str, expected: str) -> None:
    assert text(Compiled(written).value(scope())) == expected


def test_the_tests_that_are_named_are_there() -> None:
    named = {row[0].strip("`") for row in ROWS if len(row) == 2}
    assert named == {str(path.relative_to(PROJECT)) for path in Path(__file__).parent.glob("test_*.py")}
