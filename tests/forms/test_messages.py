"""Every key that the code can give has its English words, with the variables it is given, and there are no others."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[2]
DATES = ("not-a-date", "no-such-day", "year-missing", "two-digit-year", "two-meanings")
WANTED = ("text", "number", "date", "time", "moment", "choice")


class Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # fluent.syntax's name
        self.found.add(node.id.name)


def words(area: str) -> dict[str, set[str]]:
    """Messages whose keys begin so."""
    files = sorted((ROOT / "locales/en").glob("*.ftl" if area == "forms" else f"{area}*.ftl"))
    body = [entry for file in files for entry in parse(file.read_text(encoding="utf-8")).body]
    found: dict[str, set[str]] = {}
    for entry in body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message) and entry.id.name.startswith(f"{area}-"):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.found
    return found


def keys_in_code(area: str) -> set[str]:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot/forms").rglob("*.py"))
    return set(re.findall(rf'"({area}-[a-z-]+)"', code))


def test_rejections_have_words() -> None:
    made = {f"forms-date-{kind}" for kind in DATES} | {f"forms-foreign-{wanted}" for wanted in WANTED}
    assert set(words("forms")) == keys_in_code("forms") | made


def test_problems_of_workbooks_have_words() -> None:
    shown = {key for key in words("workbook") if not key.startswith("workbook-where-")}
    assert shown == keys_in_code("workbook")


@pytest.mark.parametrize(
    ("key", "variables"),
    [
        ("forms-text-long", {"length", "limit"}),
        ("forms-number-digits", {"limit"}),
        ("workbook-where-cell", {"sheet", "cell", "column"}),
        ("workbook-name-twice", {"name", "first"}),
        ("workbook-arguments", {"function", "given"}),
    ],
)
def test_variables(key: str, variables: set[str]) -> None:
    assert words(key.partition("-")[0])[key] == variables
