"""What the documents say is held against the program: settings, commands, sheets, reminders, buttons, links …"""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer

from bot.announcements import announcement, audiences, conductor, gathering, reach, waves
from bot.announcements.audiences import askable
from bot.announcements.hours import NIGHT
from bot.cli import cli
from bot.config import LANGUAGES, Settings
from bot.forms.kinds import KINDS
from bot.forms.reader import types
from bot.people import persons
from bot.programmes import event, reminder
from bot.programmes.reminder import BUILT_IN
from bot.programmes.store import Shelf
from bot.programmes.workbook import events_sheet, read, reminders_sheet
from bot.programmes.workbook.programme_sheet import KNOWN, NEEDED
from bot.reminders import changing
from handlers import COMMANDS
from tests.database.plain import plain_tx
from tests.programmes.books import QUESTIONS, book, example

PROJECT = Path(__file__).parents[1]
WORKBOOK = "docs/workbook.md"
ANNOUNCEMENTS = "docs/announcements.md"
DOCUMENTS = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").glob("*.md")])
GUIDES = [PROJECT / "docs" / f"{name}.md" for name in ("events", "reminders", "announcements", "rehearsal", "handbook")]


def table(document: str, heading: str) -> list[list[str]]:
    """The cells of the first table under that heading, row by row, without the headings of its columns."""
    text = (PROJECT / document).read_text("utf-8")
    below = re.split(rf"^#+ {re.escape(heading)}$", text, maxsplit=1, flags=re.MULTILINE)[1]
    lines = re.split(r"^\|(?:-+\|)+$", below, maxsplit=1, flags=re.MULTILINE)[1].strip().splitlines()
    rows = lines[: next((place for place, line in enumerate(lines) if not line.startswith("|")), len(lines))]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def names(document: str, heading: str) -> list[str]:
    """What the first column of that table names."""
    return [name for row in table(document, heading) for name in re.findall(r"`([^`]+)`", row[0])]


def test_every_setting_is_listed_with_its_default() -> None:
    rows = {row[0].strip("`"): row[1] for row in table("README.md", "Settings")}
    assert list(rows) == [f"KOPRU_{name.upper()}" for name in Settings.model_fields]
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, str):
            assert rows[f"KOPRU_{name.upper()}"] == f"`{field.default}`"
        elif isinstance(field.default, tuple) and field.default:
            assert rows[f"KOPRU_{name.upper()}"] == f"`{','.join(field.default)}`"


def test_every_command_of_the_program_is_listed() -> None:
    exist = set()
    for name, command in typer.main.get_group(cli).commands.items():
        inner = getattr(command, "commands", {})
        exist |= {f"kopru {name} {each}" for each in inner} if inner else {f"kopru {name}"}
    listed = [re.sub(r" [A-Z_]+$", "", name) for name in names("README.md", "Commands of the program")]
    assert sorted(listed) == sorted(exist)


def test_every_command_of_the_chat_is_listed() -> None:
    assert sorted(names("README.md", "Commands in the chat")) == sorted(f"/{name}" for name in COMMANDS)


def test_every_type_of_question_is_listed() -> None:
    listed = [types.read_type(name.replace("LIST", "list")) for name in names(WORKBOOK, "Types of questions")]
    kinds = [each.kind for each in listed if isinstance(each, types.Question)]
    assert {*kinds, "trigger", "repeat"} == set(KINDS)
    others = [each for each in listed if not isinstance(each, types.Question)]
    edges = [types.GroupEdge(opens, repeats) for repeats in (True, False) for opens in (True, False)]
    assert others == [*edges, types.ExternalList()]


def test_every_type_that_is_refused_is_listed() -> None:
    for name in names(WORKBOOK, "Types that a chat can't ask for"):
        found = types.read_type(f"{name} over list" if "loop" in name else name)
        assert isinstance(found, types.Unsupported) or (isinstance(found, types.GroupEdge) and found.refused)


def test_every_fact_of_a_programme_is_listed() -> None:
    assert sorted(names(WORKBOOK, "Sheet `programme`")) == sorted(KNOWN)
    needed = [row[0].strip("`") for row in table(WORKBOOK, "Sheet `programme`") if row[1] == "yes"]
    assert sorted(needed) == sorted(NEEDED)


def test_every_column_of_an_event_is_listed() -> None:
    assert sorted(names(WORKBOOK, "Sheet `events`")) == sorted([*events_sheet.FIELDS, *events_sheet.TEXTS])
    rows = {row[0].strip("`"): row for row in table(WORKBOOK, "Sheet `events`")}
    assert [name for name, row in rows.items() if row[1] == "yes"] == list(events_sheet.NEEDED)
    for name, limit in events_sheet.TEXTS.items():
        assert f"at most {limit:,} characters" in rows[name][2]
    assert re.findall(r"`(\w+)`", rows["who"][2]) == [*event.WHO, event.APPLICANTS]
    assert f"from 1 to {events_sheet.MOST_HOURS}" in (PROJECT / WORKBOOK).read_text("utf-8")


def test_reminders_are_listed_with_all_that_can_be_said_of_them() -> None:
    assert names(WORKBOOK, "Sheet `reminders`") == [rule.name for rule in BUILT_IN]
    columns = names(WORKBOOK, "Columns of a rule")
    assert sorted(columns) == sorted([*reminders_sheet.FIELDS, *reminders_sheet.TEXTS])
    listed = {row[0].strip("`"): re.findall(r"`(\w+)`", row[1]) for row in table(WORKBOOK, "What it counts from")}
    anchors = {**reminders_sheet.WHAT, "${arrival}": "answer:arrival"}
    assert listed == {name: list(reminders_sheet.audiences(anchor)) for name, anchor in anchors.items()}
    fillable = (*reminders_sheet.EVENT_PLACEHOLDERS, *reminders_sheet.PLACEHOLDERS)
    assert names(WORKBOOK, "What can be filled into its text") == [f"${{{name}}}" for name in fillable]
    rows = {row[0].strip("`"): row[2] for row in table(WORKBOOK, "Columns of a rule")}
    assert re.findall(r"`(\w+)`", rows["kind"]) == [*reminder.KINDS, reminder.SAFETY, "what"]
    assert f"at most {reminders_sheet.TEXTS['text']:,} characters" in rows["text"]
    assert f"{reminders_sheet.MORNING:%H:%M} for a day" in rows["at"]


def test_built_in_reminders_come_when_it_is_said() -> None:
    listed = {row[0].strip("`"): row[1] for row in table(WORKBOOK, "Sheet `reminders`")}
    for rule in BUILT_IN:
        amount = abs(rule.amount)
        unit = rule.unit if amount != 1 else rule.unit.removesuffix("s")
        at = f" at {rule.at:%H:%M}" if rule.at else ""
        assert listed[rule.name].startswith(f"{amount} {unit} {'before' if rule.amount < 0 else 'after'}{at}")
    assert names("docs/reminders.md", "Without doing anything") == list(listed)


def test_quiet_hours_are_those_of_the_program() -> None:
    programme = example().programme
    hours = [f"{programme.quiet_from:%H:%M}", f"{programme.quiet_until:%H:%M}"]
    row = next(row for row in table(WORKBOOK, "Sheet `programme`") if "quiet_from" in row[0])
    assert f"such as `{hours[0]}` and `{hours[1]}`" in row[2]
    assert f"From {hours[0]} to {hours[1]} " in (PROJECT / "docs/reminders.md").read_text("utf-8")


def test_the_workbook_that_is_shown_can_be_loaded(tmp_path: Path) -> None:
    shown = re.findall(r"```markdown\n(.*?)```", (PROJECT / WORKBOOK).read_text("utf-8"), re.DOTALL)
    (tmp_path / "shown.md").write_text(shown[0], "utf-8")
    book = read(tmp_path / "shown.md")
    assert book.programme.slug == "summer-camp-2027"
    assert [question.kind for question in book.form.questions] == ["text", "date", "select_one", "text"]
    assert [event.name for event in book.events] == ["boat-trip", "fire"]
    assert [reminder.name for reminder in book.reminders] == ["two-hours-before", "towels", "packing"]
    assert book.warnings == ()


@pytest.mark.parametrize("guide", ["events", "reminders"])
def test_the_rows_that_are_shown_can_be_loaded(guide: str, tmp_path: Path) -> None:
    text = (PROJECT / "docs" / f"{guide}.md").read_text("utf-8")
    for shown in re.findall(r"```markdown\n(.*?)```", text, re.DOTALL):
        base = book({"languages": "en ru"}, (*QUESTIONS, "date | arrival | When do you arrive? | | | "))
        (tmp_path / "shown.md").write_text(f"{base}\n{shown}", "utf-8")
        there = read(tmp_path / "shown.md")
        assert there.events
        assert there.reminders or guide == "events"
        assert [warning for warning in there.warnings if warning.sheet in {"events", "reminders"}] == []


def test_all_that_a_query_may_ask_for_is_listed() -> None:
    rows = {re.findall(r"`([^`]+)`", row[0])[0]: row[1] for row in table(ANNOUNCEMENTS, "What can be asked for")}
    assert list(rows) == [*askable.FIELDS, "${question}"]
    for field, values in {"status": askable.STATUSES, "language": LANGUAGES, "role": askable.ROLES}.items():
        assert sorted(re.findall(r"`(\w+)`", rows[field])) == sorted(values)


def test_the_queries_that_are_shown_are_understood(tmp_path: Path) -> None:
    shown = re.findall(r"```markdown\n(.*?)```", (PROJECT / WORKBOOK).read_text("utf-8"), re.DOTALL)
    (tmp_path / "shown.md").write_text(shown[0], "utf-8")
    queries = re.findall(r"```\n(.*?)```", (PROJECT / ANNOUNCEMENTS).read_text("utf-8"), re.DOTALL)[0].splitlines()
    with plain_tx(tmp_path) as tx:
        persons.meet(tx, 1, "Somebody", "en", 0)
        shelf, now = Shelf(), datetime(2027, 3, 1, tzinfo=UTC)
        programme_id = changing.apply_workbook(tx, shelf, read(tmp_path / "shown.md"), now, actor=None).programme_id
        sent = announcement.create(tx, programme_id, 1, 0)
        waves.launch(tx, sent.id, waves.ANNOUNCE, 1, 0)
        tx.run("UPDATE waves SET state = 'done'")
        asked = audiences.ground(tx, shelf, programme_id)
        for query in queries:
            audience = audiences.parse(query, asked)
            assert audiences.parse(audiences.write(audience), asked) == audience
    assert len(queries) > 4


def test_figures_of_announcements_are_those_of_the_program() -> None:
    text = (PROJECT / ANNOUNCEMENTS).read_text("utf-8")
    assert f"About {reach.RATE} messages go out in a second" in text
    assert f"more than {conductor.LATE // 3600} hours late" in text
    assert f"the bot offers it for {gathering.DELETABLE // 3600}" in text
    assert f"{NIGHT[0]:%H:%M} to {NIGHT[1]:%-H:%M}" in text


def test_every_example_is_listed() -> None:
    for file in (PROJECT / "bot/programmes/examples").glob("*.md"):
        for document in ("README.md", WORKBOOK):
            assert f"examples/{file.name})" in (PROJECT / document).read_text("utf-8")


def test_every_option_of_a_rehearsal_is_listed() -> None:
    options = {name for option in typer.main.get_group(cli).commands["rehearse"].params for name in option.opts}
    listed = [name.split()[0] for name in names("docs/rehearsal.md", "Let it play by itself")]
    assert sorted(listed) == sorted(name for name in options if name.startswith("--"))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_buttons_are_called_what_they_are_called(guide: Path) -> None:
    page = (PROJECT / "bot/simulator/page/js/words.js").read_text("utf-8")
    known = {
        *re.findall(r"^button-[\w-]+ = (.+)$", english(), re.MULTILINE),
        *re.findall(r': "(.+)",$', page, re.MULTILINE),
    }
    named = re.findall(r"\*\*(.+?)\*\*", re.sub(r"`[^`]*`", "", guide.read_text("utf-8")))
    assert [name for name in named if not name.endswith((".", ":")) and name not in known] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_what_the_bot_is_said_to_say_is_what_it_says(guide: Path) -> None:
    for said in re.findall(r"“([^”]{15,})”", " ".join(guide.read_text("utf-8").split())):
        assert said.lower() in english().lower()


def english() -> str:
    """All that the program says in English."""
    return "".join(file.read_text("utf-8") for file in (PROJECT / "locales/en").glob("*.ftl"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    text = re.sub(r"```.*?```", "", document.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)]+)\)|src=\"([^\"]+)\"", text):
        file, _, heading = "".join(target).partition("#")
        if file.startswith("https:"):
            continue
        there = document.parent / file if file else document
        assert there.exists(), file
        assert not heading or heading in anchors(there), f"{file}#{heading}"


def anchors(document: Path) -> list[str]:
    """The headings, as links within a page name them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


def test_every_picture_is_shown_and_small() -> None:
    shown = "".join(document.read_text("utf-8") for document in DOCUMENTS)
    for picture in (PROJECT / "docs/images").iterdir():
        assert f"images/{picture.name}" in shown
        assert picture.stat().st_size < 250_000


def test_every_test_that_shows_a_type_of_question_is_there() -> None:
    told = (PROJECT / "docs" / "questions.md").read_text(encoding="utf-8")
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / "tests").rglob("test_*.py"))
    files = {path.name for path in (PROJECT / "tests").rglob("test_*.py")}
    forms = {f"corpus/{path.name}" for path in (PROJECT / "tests" / "forms" / "corpus").iterdir()}
    assert set(re.findall(r"(test_\w+\.py)", told)) <= files
    assert set(re.findall(r"(corpus/\w+\.md)", told)) <= forms
    assert {name for name in re.findall(r"\b(test_\w+)\b(?!\.py)", told) if f"def {name}(" not in tests} == set()


def test_every_kind_of_question_is_told_of() -> None:
    told = (PROJECT / "docs" / "questions.md").read_text(encoding="utf-8")
    names = {"repeat": "begin_repeat", "phone": "phone number"}
    assert [kind for kind in KINDS if f"`{names.get(kind, kind)}`" not in told] == []
