"""A workbook that is handed back says the same as before; a changed event changes its own cells only."""

import asyncio
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot import apart
from bot.forms.reader.sheets import read_sheets
from bot.programmes.event import WHO, Event
from bot.programmes.workbook import Sheets, Workbook, read
from bot.programmes.workbook.events_sheet import EventsReader
from bot.programmes.workbook.writing import to_xlsx, to_xlsx_apart, with_event
from bot.trouble import Trouble
from tests.programmes.books import book, sheet
from tests.world import example

ROOT = Path(__file__).parents[2]
EVENTS = sheet(
    "events",
    {"id": "concert", "title::English (en)": "Concert", "start": "2027-09-24 18:00", "end": "20:00", "note": "loud"},
    {"id": "talk", "title::English (en)": "Talk", "start": "2027-09-25 10:00", "end": "2027-09-25 11:00"},
)
REMINDERS = sheet("reminders", {"name": "late", "when": "1 hour before", "events": "concert", "text": "${title}!"})


def written(text: str, name: str = "book.md") -> Workbook:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        return read(path)


def handed_back(book: Workbook, name: str = "other.xlsx") -> Workbook:
    """What is read from the .xlsx, without what is only worth a look."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(to_xlsx(book.sheets))
        return replace(read(path), warnings=())


BOOK = replace(written(book() + EVENTS + REMINDERS), warnings=())

letters = st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("\n\t=+#0'_")
words = st.text(letters, max_size=40).map(lambda text: text.replace("\u00a0", " ").strip())
FIRST, LAST = datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2099-01-01")
minutes = st.datetimes(FIRST, LAST).map(lambda wall: wall.replace(second=0, microsecond=0))
hours = st.none() | st.integers(1, 720)
texts = st.dictionaries(st.sampled_from(["default", "en", "kk", "az"]), words.filter(bool), max_size=3)


@st.composite
def events(draw: st.DrawFn, name: str = "concert") -> Event:
    start = draw(minutes)
    event = Event(
        name,
        title=draw(texts.filter(bool)),
        start=start,
        end=start + draw(st.timedeltas(timedelta(minutes=1), timedelta(days=3)).map(whole_minutes)),
        zone=draw(st.sampled_from(["Asia/Baku", "Asia/Almaty", "Europe/Berlin"])),
        **{field: draw(texts) for field in ("description", "place", "address")},
        point=draw(st.none() | st.tuples(degrees(90), degrees(180))),
        capacity=draw(st.none() | st.integers(1, 10_000)),
        who=draw(st.sampled_from(WHO)),
        sign_up_until=draw(st.none() | st.just(start) | st.just(start - timedelta(days=1))),
        offer_hours=draw(hours),
        ask_hours=draw(hours),
        free_hours=draw(hours),
        cancelled=draw(st.booleans()),
    )
    assume(event.ends > event.starts)
    assume(event.free_hours is None or (event.ask_hours is not None and event.free_hours < event.ask_hours))
    return event


def whole_minutes(span: timedelta) -> timedelta:
    return timedelta(minutes=span // timedelta(minutes=1))


def degrees(most: int) -> st.SearchStrategy[float]:
    return st.floats(-most, most).map(lambda number: round(number, 6))


def events_of(sheets: Sheets) -> list[Event]:
    reader = EventsReader(read_sheets(to_xlsx({"events": sheets["events"]}))["events"], BOOK.programme)
    found = reader.read()
    assert reader.problems == []
    return list(found)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(["a", "events", "Лист 3"]), st.lists(st.lists(words, max_size=5), max_size=5)))
def test_every_cell_comes_back_as_it_was(tables: dict[str, list[list[str]]]) -> None:
    sheets = {name: [trimmed(["id", "text"]), *filter(None, map(trimmed, rows))] for name, rows in tables.items()}
    assume(sheets)
    back = {each.name: [list(row) for row in each.raw] for each in read_sheets(to_xlsx(sheets)).values()}
    assert back == sheets


def trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


@pytest.mark.parametrize("workbook", [BOOK, replace(example(), warnings=())], ids=["small", "example"])
def test_a_workbook_that_is_handed_back_is_the_same(workbook: Workbook) -> None:
    assert workbook.events
    assert workbook.reminders
    assert handed_back(workbook) == workbook
    assert handed_back(handed_back(workbook)) == workbook


@settings(max_examples=25, deadline=None)
@given(events(), events(), st.booleans())
def test_a_changed_event_is_read_as_it_was_changed(first: Event, second: Event, new_sheet: bool) -> None:
    sheets = {name: rows for name, rows in BOOK.sheets.items() if name != "events"} if new_sheet else BOOK.sheets
    others = [] if new_sheet else [BOOK.events[1]]
    sheets = with_event(sheets, first)
    assert events_of(sheets) == [first, *others]
    assert with_event(sheets, first) == sheets
    assert events_of(with_event(sheets, second)) == [second, *others]


@settings(max_examples=8, deadline=None)
@given(events("gala"))
def test_a_workbook_with_a_new_event_is_otherwise_the_same(event: Event) -> None:
    changed = replace(BOOK, sheets=with_event(BOOK.sheets, event), events=(*BOOK.events, event))
    assert handed_back(changed) == changed


def test_only_cells_that_say_something_else_change() -> None:
    concert = BOOK.events[0]
    before = BOOK.sheets["events"]
    after = with_event(BOOK.sheets, replace(concert, start=at("2027-09-25 18:00"), end=at("2027-09-25 20:00")))
    assert changed_cells(before, after["events"]) == {"2027-09-24 18:00": "2027-09-25 18:00"}
    assert {name: rows for name, rows in after.items() if name != "events"} == {
        name: rows for name, rows in BOOK.sheets.items() if name != "events"
    }


def test_an_end_stays_a_bare_time_where_it_was_one() -> None:
    concert, talk = BOOK.events
    later = with_event(BOOK.sheets, replace(concert, end=at("2027-09-24 21:30")))
    assert changed_cells(BOOK.sheets["events"], later["events"]) == {"20:00": "21:30"}
    long = with_event(BOOK.sheets, replace(concert, end=at("2027-09-26 21:30")))
    assert changed_cells(BOOK.sheets["events"], long["events"]) == {"20:00": "2027-09-26 21:30"}
    other = with_event(BOOK.sheets, replace(talk, end=at("2027-09-25 12:00")))
    assert changed_cells(BOOK.sheets["events"], other["events"]) == {"2027-09-25 11:00": "2027-09-25 12:00"}


def test_what_there_is_no_column_for_gets_one() -> None:
    cancelled = with_event(BOOK.sheets, replace(BOOK.events[1], cancelled=True, title={"en": "Talk", "kk": "Дәріс"}))
    headings, _, talk = cancelled["events"]
    assert headings[-2:] == ("title::Қазақша (kk)", "cancelled")
    assert talk[-2:] == ("Дәріс", "yes")


def test_a_programme_keeps_its_name_whatever_its_file_is_called() -> None:
    for text in (
        book().partition("| programme |")[2],
        book(form_id="").partition("| programme |")[2],
        book(form_id="")[len("| settings |") :].partition("| programme |")[2],
    ):
        nameless = written("| programme |" + text + EVENTS, "Summer camp (1).md")
        assert nameless.programme.slug == "summer-camp-1"
        assert handed_back(nameless) == replace(nameless, warnings=())
    half = written(book(form_id=""), "camp.md")
    assert half.sheets["settings"][1][0] == "camp"
    assert handed_back(half).programme.slug == "camp"


def test_it_looks_like_a_sheet_for_people() -> None:
    sheets = load_workbook(BytesIO(to_xlsx(example().sheets)))
    assert [each.title for each in sheets] == list(example().sheets)
    for each in sheets:
        first, second = (next(each.iter_rows(min_row=number, max_row=number)) for number in (1, 2))
        assert all(cell.font.bold for cell in first if cell.value)
        assert all(cell.alignment.wrap_text for cell in second if cell.value)
        assert each.freeze_panes == "B2"
        assert all(10 <= column.width <= 60 for column in each.column_dimensions.values())
    programme = {row[0].value: row[1] for row in sheets["programme"]}
    assert programme["capacity"].value == 60
    assert programme["start"].value == "2027-09-24"


def test_names_of_sheets_are_made_to_fit() -> None:
    names = ["a/b", "x" * 40, "X" * 40, "", "'"]
    back = load_workbook(BytesIO(to_xlsx({name: [["id"]] for name in names}))).sheetnames
    assert back[:2] == ["a b", "x" * 31]
    assert len({name.lower() for name in back}) == len(names)


def test_what_a_spreadsheet_cannot_hold_is_left_out() -> None:
    back = load_workbook(BytesIO(to_xlsx({"a": [["id"], ["x\x00y\ufffez", "w" * 40_000]]})))["a"]
    assert [cell.value for cell in back[2]] == ["xyz", "w" * 32_767]


async def test_it_is_made_in_another_process_too() -> None:
    back = read_sheets(await to_xlsx_apart(BOOK.sheets))
    assert {name: each.raw for name, each in back.items()} == BOOK.sheets


async def test_making_it_within_no_time_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.01)
    with pytest.raises(Trouble, match="workbook-not-made"):
        await to_xlsx_apart(BOOK.sheets)


async def test_somebody_who_stops_waiting_leaves_no_process_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[asyncio.subprocess.Process] = []
    start = asyncio.create_subprocess_exec

    async def noted(*arguments: str, **options: object) -> asyncio.subprocess.Process:
        begun.append(process := await start(*arguments, **options))  # type: ignore[arg-type]  # as it was called
        return process

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(to_xlsx_apart(BOOK.sheets), 0.05)
    assert [process.returncode for process in begun] == [-9]


def test_the_bot_itself_never_loads_the_libraries() -> None:
    program = (
        "import sys; from bot.programmes.workbook import changes, reading, writing;"
        "from bot.programmes.event import Event; from datetime import datetime as d;"
        "writing.with_event({}, Event('a', {'en': 'A'}, d(2027, 1, 1), d(2027, 1, 2), 'Asia/Baku'));"
        "print({'openpyxl', 'pyxform'} & set(sys.modules))"
    )
    ended = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "set()"


def changed_cells(before: object, after: object) -> dict[str, str]:
    """The cells that differ: what they said, and what they say."""
    assert isinstance(before, tuple)
    assert isinstance(after, tuple)
    pairs = [pair for rows in zip(before, after, strict=True) for pair in zip(*rows, strict=True)]
    return {was: now for was, now in pairs if was != now}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)
