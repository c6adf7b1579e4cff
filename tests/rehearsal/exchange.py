"""A small programme to rehearse: two languages, an evening with few places, a visit, and reminders."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.programmes.workbook import Workbook, read

SHEETS = """
| settings |
| | form_id | default_language |
| | small | English (en) |
| programme |
| | name | value | value::English (en) | value::Türkçe (tr) |
| | title | | Small exchange | Küçük değişim |
| | city | | Almaty | Almatı |
| | start | 2027-09-24 | | |
| | end | 2027-09-26 | | |
| | zone | Asia/Almaty | | |
| | languages | en tr | | |
| | opens | 2027-06-01 09:00 | | |
| | closes | 2027-09-01 23:59 | | |
| | contact | days@example.org | | |
| | operator | | Youth Centre | Gençlik Merkezi |
| | purpose | | to choose participants | katılımcıları seçmek |
| survey |
| | type | name | label::English (en) | label::Türkçe (tr) | required | constraint |
| | text | call_name | What shall we call you? | Size nasıl hitap edelim? | yes | {constraint} |
| | select_one size | size | Which size? | Hangi beden? | yes | |
| | integer | nights | How many nights? | Kaç gece? | | . > 6 and . < 9 |
| choices |
| | list_name | name | label::English (en) | label::Türkçe (tr) |
| | size | s | Small | Küçük |
| | size | m | Medium | Orta |
| events |
| | id | title::English (en) | title::Türkçe (tr) | start | end | capacity | who | ask_hours | free_hours |
| | evening | Evening <1> | Akşam | 2027-09-24 18:00 | 20:00 | 30 | applicants | 30 | 10 |
| | visit | Visit | Gezi | 2027-09-25 10:00 | 12:00 | | accepted | | |
| reminders |
| | name | when | what | at | for | kind | text::English (en) | text::Türkçe (tr) |
{reminders}
"""


@cache
def exchange(*reminders: str, constraint: str = "") -> Workbook:
    """The workbook, with further rows for its sheets."""
    rows = "\n".join(f"| | {row} |" for row in reminders) or "| |"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.md"
        path.write_text(SHEETS.format(constraint=constraint, reminders=rows), "utf-8")
        return read(path)
