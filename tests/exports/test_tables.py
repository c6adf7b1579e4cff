"""What is exported, read back from the files."""

import csv
import json
from datetime import date, datetime
from io import BytesIO, StringIO
from zipfile import ZipFile

import openpyxl
import pytest

from bot.announcements import announcement as announcements
from bot.announcements import waves
from bot.announcements.content import Content
from bot.config import LANGUAGES
from bot.exports.making import make
from bot.exports.wish import CSV, TABLES
from bot.exports.xlsx import to_xlsx
from bot.forms.form import Form
from bot.forms.model import Group, Question
from bot.language.texts import Texts
from bot.people import audit, roles
from bot.programmes import events, store
from bot.programmes.event import Event
from bot.programmes.store import Shelf
from bot.programmes.workbook.writing import LONGEST_CELL
from tests.exports.conftest import HEALTH, Made, Office, sheet
from tests.exports.test_harmless import table

ADULT = {"birth_date": "2001-02-03", "phone": "+994 50", "size": "m", "food": ["halal"], "days": ["halal", "none"]}
MINOR = {**ADULT, "birth_date": "2011-02-03", "nights": 3}


def test_there_is_a_column_for_each_question_the_present_form_first(office: Office, applications: Made) -> None:
    office.apply("Aigerim", {**ADULT, "call_name": "Aika"})
    office.apply("Bahar", {"call_name": "Baha", "band": "Qaraqan", "size": "s"}, old=True)
    first, second = applications()
    assert list(first)[7:] == [
        "Name?",
        "Born?",
        "Phone of …?",
        "Which size?",
        "Which?",
        "Nights?",
        "=Your band?",
        "Remarks",
    ]
    assert (first["Name"], first["Status"], first["Language"]) == ("Aigerim", "received", "Қазақша")
    assert (first["Which size?"], first["Which?"], first["=Your band?"]) == ("=Medium", "Halal; All of it", None)
    assert (second["Which size?"], second["=Your band?"], second["Born?"]) == ("Tiny", "Qaraqan", None)


def test_times_are_those_of_the_programme_and_days_are_days(office: Office, applications: Made) -> None:
    office.apply("Aigerim", {**ADULT, "birth_date": "2001-02-03"})
    office.apply("Old", {"birth_date": "1899-12-31"})
    young, old = applications()
    assert young["Sent (Baku time)"] == datetime(2027, 1, 15, 12, 0)  # noqa: DTZ001  a wall time
    assert young["Changed (Baku time)"] == datetime(2027, 1, 15, 12, 1)  # noqa: DTZ001
    assert young["Born?"].date() == date(2001, 2, 3)
    assert (young["Age at the start"], old["Age at the start"]) == (26, 127)
    assert old["Born?"] == "1899-12-31"  # Excel has no such day


def test_names_in_place_of_labels(office: Office, applications: Made) -> None:
    office.apply("Aigerim", ADULT)
    (row,) = applications(names=True)
    assert (row["size"], row["days"], row["Status"]) == ("m", "halal; none", "submitted")


def test_sensitive_answers_and_phones_of_minors_come_only_when_asked_for(office: Office, applications: Made) -> None:
    office.apply("Aigerim", ADULT)
    office.apply("Nurlan", MINOR)
    adult, minor = applications()
    assert "Food?" not in adult
    assert (adult["Phone of …?"], minor["Phone of …?"]) == ("+994 50", "under age: not shown")
    adult, minor = applications(sensitive=True)
    assert (adult["Food?"], minor["Food?"]) == ("Halal", "Halal")
    assert minor["Phone of …?"] == "+994 50"


def test_the_phone_of_a_minor_is_hidden_whatever_the_programme_says_of_guardians(
    office: Office, applications: Made
) -> None:
    office.tx.run("UPDATE programmes SET details = json_set(details, '$.guardian_below', NULL)")
    office.apply("Nurlan", MINOR)
    assert applications()[0]["Phone of …?"] == "under age: not shown"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("az", ["Çinarə", "Əli", "Hüseyn", "Xalid", "İlham", "Qəmər", "Şəhla"]),
        ("kk", ["Айша", "Әлия", "Ғани", "Қайрат", "Өмір", "Ұлжан", "Үміт"]),
        ("tr", ["Can", "Çağla", "Ilgaz", "İpek", "Orhan", "Ömer", "Şule"]),
    ],
)
def test_people_stand_by_the_alphabet_of_the_reader(
    office: Office, applications: Made, language: str, names: list[str]
) -> None:
    for name in sorted(names):
        office.apply(name)
    (heading,) = {key for key in applications(language=language)[0] if key in {"Ad", "Аты"}}
    assert [row[heading] for row in applications(language=language)] == names


def test_remarks_come_along_with_who_made_them(office: Office, applications: Made) -> None:
    person = office.apply("Aigerim")
    for text in ("=sings", "Arrives late"):
        office.tx.run(
            "INSERT INTO remarks (application_id, author_id, text, written_at) VALUES (1, :author, :text, 0)",
            author=person,
            text=text,
        )
    assert applications()[0]["Remarks"] == "@Aigerim: =sings\n@Aigerim: Arrives late"


def test_more_than_one_piece_of_people(office: Office, applications: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.exports.applications.PIECE", 3)
    for number in range(8):
        office.apply(f"Person {number}")
    assert [row["Name"] for row in applications()] == [f"Person {number}" for number in range(8)]


def test_places_with_who_has_them(office: Office, texts: Texts) -> None:
    start = datetime(2027, 9, 24, 18)  # noqa: DTZ001  a wall time
    concert = Event("concert", {"en": "=Concert"}, start, start.replace(hour=20), "Asia/Baku")
    event_id = events.save(office.tx, office.programme_id, concert)[0].id
    events.save(
        office.tx, office.programme_id, Event("dance", {"en": "Dance"}, start, start, "Asia/Baku", cancelled=True)
    )
    begins = int(concert.starts.timestamp())
    for name, status, came in (("Waits", "waiting", None), ("Zoe", "going", begins), ("Ali", "going", 5)):
        office.tx.run(
            "INSERT INTO places (event_id, person_id, status, turn, confirmed_at, came_at, changed_at)"
            " VALUES (:event, :person, :status, :person, :confirmed, :came, 0)",
            event=event_id,
            person=office.apply(name),
            status=status,
            confirmed=begins - 86_400 if came else None,
            came=came,
        )
    rows = sheet(office.make(texts, office.wish("events")))
    assert [(row["Event"], row["Name"], row["Place"]) for row in rows] == [
        ("=Concert", "Ali", "going"),
        ("=Concert", "Zoe", "going"),
        ("=Concert", "Waits", "on the waiting list"),
        ("Dance (cancelled)", None, None),
    ]
    assert rows[0]["Begins"] == start
    assert rows[0]["Came"] is None  # ticked long before: that was another time of the event
    assert rows[1]["Came"] == start
    assert rows[1]["Confirmed"] == start.replace(day=23)


def test_announcements_and_the_audit_trail(office: Office, texts: Texts) -> None:
    person = office.apply("Leyla")
    draft = announcements.create(office.tx, office.programme_id, person, 0)
    announcements.create(office.tx, office.programme_id, person, 0)
    announcements.set_text(office.tx, draft.id, "en", Content("text", {"text": "=The bus leaves at six"}))
    wave = waves.launch(office.tx, draft.id, waves.ANNOUNCE, person, 1_800_000_000)
    assert wave
    for number, state in enumerate(("sent", "sent", "unreachable", "unknown", "skipped"), 100):
        office.tx.run(
            "INSERT INTO deliveries (person_id, kind, about, details, state, due_at, changed_at)"
            " VALUES (:id, 'wave', :wave, '{}', :state, 0, 0)",
            id=number,
            wave=wave.id,
            state=state,
        )
    roles.grant(office.tx, person, roles.COORDINATOR, office.programme_id, 0)
    audit.note(office.tx, 1_800_000_000, person, "read-application", person, office.programme_id, details={"n": 1})
    audit.note(office.tx, 1_800_000_000, audit.OPERATOR, "export-programme", -7, office.programme_id)
    content = office.make(texts, office.wish("announcements", "trail"))
    (told,), (first, second) = sheet(content), sheet(content, 1)
    assert told["What it says"] == "=The bus leaves at six"
    assert (told["For people"], told["Got it"], told["Unreachable"], told["Not known"], told["Not sent"]) == (
        5,
        2,
        1,
        1,
        1,
    )
    assert told["How far"] == "planned"
    assert (first["Who"], first["Whom"], first["Details"]) == ("Leyla", "Leyla", "n: 1")
    assert (second["Who"], second["Whom"]) == ("Operator", "erased person 7")
    assert second["Did what"] == "exported the programme's data"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_tables_in_every_language(office: Office, language: str) -> None:
    office.apply("Aigerim", ADULT)
    texts = Texts.load([language], strict=True)
    made = make(office.tx, office.wish(*TABLES, language=language), texts)
    book = openpyxl.load_workbook(BytesIO(made.content))
    assert len(set(book.sheetnames)) == len(TABLES)
    assert made.counts == {"applications": 1, "events": 0, "announcements": 0, "trail": 0}
    for each in book.worksheets:
        assert each.freeze_panes == "A2"
        assert each.auto_filter.ref.startswith("A1:")
        assert each["A1"].font.b
        headings = [cell.value for cell in each[1]]
        assert len(set(headings)) == len(headings)


def test_one_csv_comes_by_itself_and_several_as_zip(office: Office, texts: Texts) -> None:
    office.apply("=Aigerim", {**ADULT, "phone": "+994"})
    made = make(office.tx, office.wish(format=CSV), texts)
    assert made.ending == ".csv"
    assert made.content.startswith(b"\xef\xbb\xbf")
    row = next(csv.DictReader(StringIO(made.content.decode("utf-8-sig"))))
    assert (row["Name"], row["Phone of …?"], row["Born?"]) == ("'=Aigerim", "'+994", "2001-02-03")
    assert row["Sent (Baku time)"] == "2027-01-15 12:00"
    assert "'=Your band?" in row or "=Your band?" not in row
    made = make(office.tx, office.wish("applications", "events", format=CSV, language="kk"), texts)
    assert made.ending == ".zip"
    with ZipFile(BytesIO(made.content)) as archive:
        assert archive.namelist() == ["Өтінімдер.csv", "Іс-шаралар.csv"]
        first = archive.read("Өтінімдер.csv").decode("utf-8-sig").splitlines()[0]
    assert first.startswith('"Нөмірі";"Аты";')  # Excel in Kazakh wants semicolons


def test_a_large_csv_is_packed(office: Office, texts: Texts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.exports.csvs.LARGE", 10)
    assert make(office.tx, office.wish(format=CSV), texts).ending == ".zip"


def test_an_xlsx_holds_what_excel_can_hold() -> None:
    content, counts = to_xlsx([table("x" * 40_000, "a\x00b\ud800c", "<&>\r\n\"'"), table("", name="Sheet")])
    assert counts == [3, 1]
    book = openpyxl.load_workbook(BytesIO(content))
    assert len(set(book.sheetnames)) == 2
    cells = [cell.value for cell in book.worksheets[0]["A"]][1:]
    assert cells == ["x" * LONGEST_CELL, "abc", "<&>\n\"'"]


SPOKEN = Form(
    "baku", "3", {}, "en", ("en", "kk"),
    (
        Question("call_name", "text", {"en": "Name?"}),
        Question("tongue", "text", {"en": "Which?"}, group=("spoken",)),
        Question("ill", "text", {"en": "Ill?"}, group=("spoken",), extras=HEALTH),
        Question("spoken", "repeat", {"en": "Languages"}),
    ),
    (Group(("spoken",), {"en": "Languages"}, repeats=True),),
)  # fmt: skip


def test_rows_of_a_repeat_are_a_line_each_without_what_is_sensitive(office: Office, applications: Made) -> None:
    store.save(office.tx, office.programme, SPOKEN, 0)
    office.form = Shelf().programme(office.tx, office.programme_id).form_id
    rows = [{"tongue": "Kazakh", "ill": "asthma"}, {"tongue": "=Turkish"}]
    office.apply("Aigerim", {"call_name": "Aika", "spoken": rows})
    (line,) = applications()
    assert line["Languages"] == "1. Kazakh\n2. =Turkish"
    assert "Ill?" not in line
    (line,) = applications(sensitive=True)
    assert line["Languages"] == "1. Kazakh, asthma\n2. =Turkish"
    (line,) = applications(names=True)
    assert json.loads(line["spoken"]) == [{"tongue": "Kazakh"}, {"tongue": "=Turkish"}]
