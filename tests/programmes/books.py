"""Small programmes for tests, as Markdown workbooks and as what is read from them."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.programmes.workbook import Workbook, read

FACTS = {
    "title": "Youth Days in Baku",
    "city": "Baku",
    "start": "2027-09-24",
    "end": "2027-09-26",
    "zone": "Asia/Baku",
    "opens": "2027-01-01 09:00",
    "closes": "2027-09-01 23:59",
    "contact": "days@example.org",
    "operator": "Youth Centre",
    "purpose": "to choose participants",
}
QUESTIONS = (
    "text | call_name | What shall we call you? | yes | string-length(.) < 20 | call_name",
    "select_one size | size | Which size? | yes | | ",
    "integer | nights | How many nights? | | . > 0 | ",
)


def book(facts: dict[str, str] | None = None, questions: tuple[str, ...] = QUESTIONS, form_id: str = "baku") -> str:
    """The workbook as Markdown tables. `facts` replace those above; an empty one takes its row away."""
    rows = [f"| | {name} | {value} |" for name, value in (FACTS | (facts or {})).items() if value]
    return "\n".join(
        [
            "| settings |",
            "| | form_id | default_language | namespaces |",
            f'| | {form_id} | English (en) | kopru="urn:kopru" |',
            "| programme |",
            "| | name | value |",
            *rows,
            "| survey |",
            "| | type | name | label::English (en) | required | constraint | bind::kopru:field |",
            *(f"| | {question} |" for question in questions),
            "| choices |",
            "| | list_name | name | label::English (en) |",
            "| | size | s | Small |",
            "| | size | m | Medium |",
        ]
    )


def sheet(name: str, *rows: Mapping[str, str]) -> str:
    """A further sheet as a Markdown table, with a column for each key, to be put behind a book."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    cells = [headings, *([row.get(heading, "") for heading in headings] for row in rows)]
    return "\n".join(["", f"| {name} |", *(f"| | {' | '.join(row)} |" for row in cells)])


@cache
def example(questions: tuple[str, ...] = QUESTIONS, form_id: str = "baku", closes: str = FACTS["closes"]) -> Workbook:
    """A workbook with these questions, read."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.md"
        path.write_text(book({"closes": closes}, questions, form_id), encoding="utf-8")
        return read(path)
