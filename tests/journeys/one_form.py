"""A programme whose form a test writes itself."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.programmes.workbook import Workbook, read
from bot.simulator import Person
from tests.journeys.conftest import do
from tests.world import World

_COLUMNS = "type | name | label::English (en) | hint | required | appearance | parameters | constraint"
_COLUMNS += " | guidance_hint | default"
_SHEETS = """
| settings |
| | form_id | default_language |
| | small | English (en) |
| programme |
| | name | value |
| | title | Small exchange |
| | city | Almaty |
| | start | 2027-09-24 |
| | end | 2027-09-26 |
| | zone | Asia/Almaty |
| | languages | en ru kk az tr |
| | contact | days@example.org |
| | operator | Youth Centre |
| | purpose | to choose participants |
| survey |
| | {columns} |
{survey}
| choices |
| | list_name | name | label::English (en) |
{choices}
"""


@cache
def workbook(survey: str, choices: str = "| | none | none | None |") -> Workbook:
    """The workbook with those rows of its sheets, in Markdown."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.md"
        path.write_text(_SHEETS.format(columns=_COLUMNS, survey=survey.strip(), choices=choices.strip()), "utf-8")
        return read(path)


async def begun(world: World, book: Workbook, language: str = "en") -> Person:
    """Somebody who has come to the first question of that form."""
    await world.load(book)
    person = await world.person("Aigerim", language)
    await person.start("p-small")
    await world.settle()
    for _ in ("apply", "agree"):
        await do(world, person, f"[{person.last.buttons[0][0]}]")
    return person


def buttons(person: Person) -> list[str]:
    """The rows of buttons under the last message, as they stand there."""
    return [" | ".join(row) for row in person.last.buttons]
