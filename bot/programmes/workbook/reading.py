"""Reading a programme from a spreadsheet, here or in a process of its own."""

from collections.abc import Collection, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.programmes.event import Event
from bot.programmes.reminder import Reminder
from bot.programmes.workbook.book import Fault, Faults, Sheets, Workbook
from bot.programmes.workbook.form_reading import said_apart, say
from bot.trouble import Trouble

if TYPE_CHECKING:
    from bot.forms.reader.problems import Problem

SHEETS: Final = frozenset({"settings", "programme", "survey", "choices", "events", "reminders"})
_IDENTITIES: Final = frozenset({"form_id", "set_form_id", "id_string"})


def read(path: Path) -> Workbook:
    """The programme in this file, read here. Raises Faults with everything that is wrong, or Trouble."""
    # Imported here: it takes a third of a second and ten megabytes.
    from bot.forms.reader.beside import with_files  # noqa: PLC0415
    from bot.forms.reader.problems import Problem, WorkbookProblems  # noqa: PLC0415
    from bot.forms.reader.sheets import read_sheets  # noqa: PLC0415
    from bot.forms.reader.translations import missing_language  # noqa: PLC0415
    from bot.forms.reader.workbook import form_of  # noqa: PLC0415
    from bot.programmes.workbook import events_sheet, fields, programme_sheet, reminders_sheet  # noqa: PLC0415
    from bot.programmes.workbook.cells import write_heading  # noqa: PLC0415

    problems: list[Problem] = []
    warnings: list[Problem] = []
    try:
        sheets = with_files(read_sheets(path), path)
    except OSError:
        raise Trouble("file-unreadable", path=str(path)) from None
    except WorkbookProblems as found:
        raise Faults(_faults(found.problems)) from None
    form = programme = None
    events: tuple[Event, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    event_names: Collection[str] = ()
    try:
        read_form = form_of(sheets, form_id=path.stem)
        form = read_form.form
        warnings.extend(read_form.warnings)
    except WorkbookProblems as found:
        problems.extend(found.problems)
    if sheet := sheets.get(programme_sheet.SHEET):
        facts = programme_sheet.SheetReader(sheet)
        programme = facts.read(_slug(form.id if form else path.stem))
        problems.extend(facts.problems)
        warnings.extend(facts.warnings)
    else:
        problems.append(Problem("programme-sheet-missing"))
    if sheet := sheets.get(events_sheet.SHEET):
        listed = events_sheet.EventsReader(sheet, programme)
        events, event_names = listed.read(), listed.names
        problems.extend(listed.problems)
        warnings.extend(listed.warnings)
    if sheet := sheets.get(reminders_sheet.SHEET):
        rules = reminders_sheet.RemindersReader(sheet, programme, form, event_names)
        reminders = rules.read()
        problems.extend(rules.problems)
        warnings.extend(rules.warnings)
    if problems or form is None or programme is None:
        raise Faults(_faults(problems))
    # The form itself knows no other languages than those of its columns.
    warnings.extend(
        missing_language(sheets["survey"], write_heading("label", code), code)
        for code in programme.languages
        if code not in form.languages
    )
    warnings.extend(fields.doubts(sheets["survey"], form))
    written = {name if name in SHEETS else sheet.name.strip(): sheet.raw for name, sheet in sheets.items()}
    return Workbook(programme, form, events, reminders, _with_form_id(written, form.id), _faults(warnings))


async def read_apart(path: Path) -> Workbook:
    """The same, in a process of its own with bounds of time and memory. Raises Faults or Trouble."""
    said = await said_apart("read", path)
    return Workbook.from_json(said["workbook"])


def main(path: Path) -> None:
    """What the process apart does."""
    say(lambda: {"workbook": read(path).to_json()})


def _faults(problems: "Sequence[Problem]") -> tuple[Fault, ...]:
    return tuple(Fault(each.key, dict(each.args), each.sheet, each.row, each.column, each.cell) for each in problems)


def _with_form_id(sheets: Sheets, form_id: str) -> Sheets:
    """The sheets saying themselves what else the file's name says: under another name they stay the same programme."""
    rows = [list(row) for row in sheets.get("settings", ())] or [[]]
    headings = ["_".join(heading.lower().split()) for heading in rows[0]]
    filled = next((row for row in rows[1:] if any(map(all, zip(headings, row, strict=False)))), None)
    if filled is None:
        rows.append(filled := [])
    if any(cell for heading, cell in zip(headings, filled, strict=False) if heading in _IDENTITIES):
        return sheets
    if "form_id" not in headings:
        headings.append("form_id")
        rows[0].append("form_id")
    place = headings.index("form_id")
    filled += [""] * (place + 1 - len(filled))
    filled[place] = form_id
    return {**sheets, "settings": tuple(tuple(row) for row in rows)}


def _slug(name: str) -> str:
    """A name as links can carry it: https://core.telegram.org/bots/features#deep-linking allows 64 characters."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.lower())
    readable = "-".join(part for part in kept.split("-") if part)[:60]
    return readable or f"programme-{sha256(name.encode()).hexdigest()[:8]}"
