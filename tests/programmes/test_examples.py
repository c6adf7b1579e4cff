"""The example workbooks are good XLSForms, complete in every language, agree with themselves and can be filled."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from pyxform.xls2json_backends import md_table_to_workbook
from pyxform.xls2xform import convert

import bot.programmes
from bot.forms.addresses import named
from bot.forms.dialogue import REVIEW, Context
from bot.forms.elements import REPEAT
from bot.forms.engine import begin, reply
from bot.forms.model import Answers, Question
from bot.forms.outcomes import Done
from bot.forms.prompt import prompt
from bot.forms.replies import Added, Picked, Reply, Skipped, Submit, TicksDone, Toggled, Typed
from bot.language.languages import LANGUAGES
from bot.programmes.event import EVERYONE
from bot.programmes.reminder import SAFETY
from bot.programmes.workbook import Workbook, read
from tests.locales.checks import letter_problems

FOLDER = Path(bot.programmes.__file__).parent / "examples"
EXAMPLES = sorted(FOLDER.glob("*.md"))
ALWAYS = {"call_name", "passport_name", "birth_date", "citizenship", "country", "city", "phone"}
BELOW_AGE = {"guardian_name", "guardian_phone"}
LONGEST_BUTTON = 40
NOW = datetime(2027, 6, 1, 12, tzinfo=UTC)
MADE_UP = ("Aigerim", "SERIKOVA AIGERIM", "+7 701 000 00 00", "I want to hear mugham with my own ears.")
BIRTH_DATE = date(2001, 9, 24)

Row = Mapping[str, str]
Sheets = Mapping[str, list[Row]]


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def spreadsheet(example: Path, tmp_path: Path) -> Path:
    """The example as the .xlsx that a coordinator would send."""
    path = tmp_path / f"{example.stem}.xlsx"
    md_table_to_workbook(example.read_text(encoding="utf-8")).save(path)
    return path


@pytest.fixture
def sheets(spreadsheet: Path) -> Sheets:
    workbook = openpyxl.load_workbook(spreadsheet, read_only=True)
    try:
        return {sheet.title: list(_rows(sheet.iter_rows(values_only=True))) for sheet in workbook.worksheets}
    finally:
        workbook.close()


@pytest.fixture
def workbook(example: Path) -> Workbook:
    return _read(example)


@pytest.fixture
def programme(sheets: Sheets) -> Mapping[str, str]:
    return {row["name"]: row["value"] for row in sheets["programme"]}


def test_there_is_an_example() -> None:
    assert EXAMPLES


def test_pyxform_takes_it_as_markdown_and_as_a_spreadsheet(example: Path, spreadsheet: Path) -> None:
    for source in (example, spreadsheet):
        warnings: list[str] = []
        form = convert(source, warnings=warnings).xform
        assert warnings == []
        assert all(f"({language})" in form for language in LANGUAGES)


def test_every_text_is_there_in_every_language(sheets: Sheets) -> None:
    for name, rows in sheets.items():
        for row in rows:
            for column in {header.partition("::")[0] for header in row if header.endswith(")")}:
                texts = {code: row[f"{column}::{_header(code)}"] for code in LANGUAGES}
                assert all(texts.values()) or not any(texts.values()), f"{name}: {row}"


def test_every_text_is_in_its_own_letters(sheets: Sheets) -> None:
    for rows in sheets.values():
        for code in LANGUAGES:
            texts = (text for row in rows for header, text in row.items() if header.endswith(f"({code})"))
            assert [problem for text in texts for problem in letter_problems(text, code)] == []


def test_everything_people_see_has_a_text_and_fits_a_button(sheets: Sheets) -> None:
    for row in sheets["survey"]:
        if row["type"] not in {"calculate", "end_group", "end_repeat"}:
            assert row[f"label::{_header('en')}"], row["name"]
    labels = [row[f"label::{_header(code)}"] for row in sheets["choices"] for code in LANGUAGES]
    assert max(map(len, labels)) <= LONGEST_BUTTON


def test_what_a_constraint_refuses_is_explained(sheets: Sheets) -> None:
    for row in sheets["survey"]:
        assert bool(row["constraint"]) == bool(row[f"constraint_message::{_header('en')}"]), row["name"]


def test_the_fields_that_the_bot_knows_are_asked_once_each(sheets: Sheets) -> None:
    fields = [row["bind::kopru:field"] for row in sheets["survey"] if row["bind::kopru:field"]]
    takes_minors = any(row["name"] == "guardian_below" for row in sheets["programme"])
    assert sorted(fields) == sorted(ALWAYS | BELOW_AGE if takes_minors else ALWAYS)


def test_the_programme_is_open_before_it_starts(programme: Mapping[str, str]) -> None:
    zone = ZoneInfo(programme["zone"])
    opens, closes = (datetime.fromisoformat(programme[row]).replace(tzinfo=zone) for row in ("opens", "closes"))
    start, end = (date.fromisoformat(programme[row]) for row in ("start", "end"))
    assert opens < closes
    assert closes.date() < start <= end
    assert programme["languages"].split() == ["en", "ru", "kk", "az", "tr"]
    assert "@example.org" in programme["contact"]


def test_the_ages_it_takes_are_those_its_form_asks_for(sheets: Sheets, programme: Mapping[str, str]) -> None:
    start = date.fromisoformat(programme["start"])
    youngest = start.replace(year=start.year - int(programme["minimum_age"]))
    too_old = start.replace(year=start.year - int(programme["maximum_age"]) - 1)
    by_name = {row["name"]: row for row in sheets["survey"]}
    assert by_name["birth_date"]["constraint"] == f". > date('{too_old}') and . <= date('{youngest}')"
    if "guardian_below" in programme:
        assert by_name["age_at_start"]["calculation"].startswith(f"int(({start:%Y%m%d} - ")
        assert by_name["guardian"]["relevant"] == f"${{age_at_start}} < {programme['guardian_below']}"
    else:
        assert int(programme["minimum_age"]) >= 18


def test_the_bot_reads_it_without_a_complaint(example: Path, spreadsheet: Path) -> None:
    for source in (example, spreadsheet):
        workbook = read(source)
        assert workbook.warnings == ()
        assert workbook.programme.slug == example.stem
        assert workbook.events
        assert workbook.reminders


def test_events_lie_within_the_days_of_the_programme_and_say_what_is_invented(
    workbook: Workbook, sheets: Sheets
) -> None:
    for event in workbook.events:
        assert workbook.programme.start <= event.start.date() <= event.end.date() <= workbook.programme.end
    assert all("nvented" in row["note"] for row in sheets["events"])


def test_events_show_what_can_be_done(workbook: Workbook) -> None:
    assert [event.name for event in workbook.events if event.who == EVERYONE]
    assert [event.name for event in workbook.events if event.offer_hours]
    assert [event.name for event in workbook.events if event.ask_hours and event.free_hours]
    assert len({event.capacity for event in workbook.events}) >= 3
    assert [event.name for event in workbook.events if event.point]


def test_texts_of_reminders_say_the_same_things_in_every_language(workbook: Workbook) -> None:
    for reminder in workbook.reminders:
        said = {tuple(sorted(re.findall(r"\$\{(\w+)\}", text))) for text in reminder.text.values()}
        assert len(said) == (1 if reminder.on else 0), reminder.name
        if any("place" in names for names in said):
            about = [event for event in workbook.events if not reminder.events or event.name in reminder.events]
            assert all(event.place for event in about), reminder.name


def test_everybody_hears_before_the_start_how_to_call_for_help(workbook: Workbook) -> None:
    (safety,) = (reminder for reminder in workbook.reminders if reminder.kind == SAFETY)
    assert safety.amount < 0
    assert all("112" in safety.text[code] for code in LANGUAGES)


@pytest.mark.parametrize("choice", range(4))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_adult_can_fill_the_form_to_the_end(workbook: Workbook, language: str, choice: int) -> None:
    answers = _filled(workbook, language, choice)
    own = {reminder.question for reminder in workbook.reminders if reminder.question}
    assert own
    for name in own & answers.keys():
        assert date.fromisoformat(str(answers[name])) > NOW.date()


def test_who_stays_long_in_baku_has_a_day_to_be_registered_by() -> None:
    workbook = _read(FOLDER / "days-of-culture-baku.md")
    limits = {"kz": 30, "tr": 15}
    for citizenship, days in limits.items():
        known = {"citizenship": citizenship, "country": "KZ", "arrival": "2027-12-01"}
        last = date(2027, 12, 1) + timedelta(days)
        short = _filled(workbook, "en", 0, known | {"departure": f"{last}"})
        assert "register_by" not in short
        long = _filled(workbook, "en", 0, known | {"departure": f"{last + timedelta(1)}"})
        assert long["register_by"] == f"{last}"
    at_home = _filled(workbook, "en", 0, {"citizenship": "az", "country": "AZ"})
    assert not {"arrival", "register_by"} & at_home.keys()


def test_the_examples_show_what_a_form_can_do() -> None:
    shown: dict[str, set[str]] = {}
    for path in EXAMPLES:
        form = _read(path).form
        kinds = {question.kind for question in form.questions}
        filters = {"choice_filter"} if any(question.choice_filter for question in form.questions) else set()
        ages = {"guardian"} if any("age_at_start" in group.relevant for group in form.groups) else set()
        shown[path.stem] = (kinds & {REPEAT, "range", "image"}) | filters | ages
    assert shown == {
        "days-of-culture-astana": {REPEAT, "range", "image", "choice_filter", "guardian"},
        "days-of-culture-baku": {REPEAT, "image", "choice_filter"},
        "youth-exchange-berlin": {REPEAT, "image"},
    }


def test_the_clocks_go_back_in_the_middle_of_the_exchange() -> None:
    workbook = _read(FOLDER / "youth-exchange-berlin.md")
    programme, zone = workbook.programme, ZoneInfo(workbook.programme.zone)
    noons = [datetime(2027, 10, 25, 12, tzinfo=zone) + timedelta(day) for day in range(12)]
    assert (noons[0].date(), noons[-1].date()) == (programme.start, programme.end)
    offsets = [noon.utcoffset() for noon in noons]
    assert offsets == [timedelta(hours=2)] * 6 + [timedelta(hours=1)] * 6
    changed = noons[6].date()
    morning = [event for event in workbook.events if event.start.date() == changed and event.start.hour < 8]
    assert [event.name for event in morning] == ["sunrise-walk"]
    (told,) = (reminder for reminder in workbook.reminders if reminder.name == "clocks-go-back")
    assert programme.start + timedelta(**{told.unit: told.amount}) == changed - timedelta(1)


@cache
def _read(example: Path) -> Workbook:
    return read(example)


def _filled(workbook: Workbook, language: str, choice: int, known: Answers | None = None) -> Answers:
    """What a made-up adult submits who always takes that choice of a list, and skips what nothing fits."""
    form, context = workbook.form, Context(NOW, language)
    outcome = begin(form, context, known)
    while (at := outcome.dialogue.at) != REVIEW:
        question = form.by_name[named(at)[0]]
        shape = prompt(form, outcome.dialogue, context)
        offered = [option.value for option in shape.options]
        for given in [TicksDone()] if shape.rows else _replies(question, offered, choice, workbook):
            outcome = reply(form, outcome.dialogue, given, context)
            if outcome.dialogue.at != at:
                break
        else:
            pytest.fail(f"no made-up answer fits {at}")
    done = reply(form, outcome.dialogue, Submit(), context)
    assert isinstance(done, Done), done
    return done.answers


def _replies(question: Question, names: list[str], choice: int, workbook: Workbook) -> Iterator[Reply]:
    if question.kind == "select_one":
        yield Picked(names[choice % len(names)])
    elif question.kind == "select_multiple":
        yield Toggled(names[choice % len(names)])
        yield TicksDone()
    elif question.kind == REPEAT:
        yield Added()
    elif question.kind == "range":
        yield Typed(question.parameters["start"])
    elif question.kind == "date":
        for day in (BIRTH_DATE, workbook.programme.start, workbook.programme.end):
            yield Typed(f"{day:%d.%m.%Y}")
    else:
        yield from map(Typed, MADE_UP)
    yield Skipped()


def _header(code: str) -> str:
    return f"{LANGUAGES[code].own_name} ({code})"


def _rows(rows: Iterator[tuple[object, ...]]) -> Iterator[Row]:
    header = [str(cell) for cell in next(rows) if cell]
    for row in rows:
        cells = (*row, *[None] * len(header))
        yield {name: str(cell or "") for name, cell in zip(header, cells, strict=False)}
