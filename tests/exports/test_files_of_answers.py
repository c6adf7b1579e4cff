"""Files that people answered with, in the .zip, in the table and in the copy of their data."""

from zoneinfo import ZoneInfo

import pytest

from bot.exports import attachments
from bot.forms.enclosed import enclosed
from bot.forms.form import Form
from bot.forms.model import Group, Question
from bot.language.texts import Texts
from bot.programmes import store
from bot.programmes.store import Shelf
from bot.rights.copying.record import Reader
from tests.exports.conftest import HEALTH, Office, sheet

FILE = {"unique_id": "u", "size": 2_048, "mime": "", "name": ""}
PHOTO = {"kind": "photo", "file_id": "p1", **FILE}
FORM = Form(
    "baku", "files", {}, "en", ("en", "kk"),
    (
        Question("call_name", "text", {"en": "Name?"}),
        Question("photo", "image", {"en": "Photo?", "kk": "Фото?"}),
        Question("cv", "file", {"en": "CV of ${call_name}?"}),
        Question("scan", "file", {"en": "Scan?"}, group=("paper",)),
        Question("paper", "repeat", {"en": "Paper"}, extras=HEALTH),
        Question("visa", "image", {"en": "Visa?"}, group=("trip",)),
        Question("port", "geopoint", {"en": "Port?"}, group=("trip",)),
        Question("trip", "repeat", {"en": "Trip"}),
    ),
    (Group(("paper",), repeats=True), Group(("trip",), repeats=True)),
)  # fmt: skip
ANSWERS = {
    "call_name": "Aika",
    "photo": PHOTO | {"album": "77"},
    "cv": {**PHOTO, "kind": "document", "file_id": "d2", "name": "cv.PDF", "mime": "application/pdf"},
    "paper": [{"scan": PHOTO | {"file_id": "s3"}}],
    "trip": [{"port": "1.0 2.0 0.0 0.0"}, {"visa": PHOTO | {"file_id": "v4"}}],
    "gone": PHOTO,
}


@pytest.fixture
def office_with_files(office: Office) -> Office:
    store.save(office.tx, office.programme, FORM, 0)
    office.form = Shelf().programme(office.tx, office.programme_id).form_id
    office.apply("Əli", ANSWERS)
    return office


def test_all_of_them_are_found_in_rows_too() -> None:
    found = [(each.name, each.rows, each.is_file) for each in enclosed(FORM, ANSWERS)]
    assert found == [
        ("photo", (), True),
        ("cv", (), True),
        ("scan 1", (1,), True),
        ("port 1", (1,), False),
        ("visa 2", (2,), True),
    ]
    assert [each.label("kk", "en") for each in enclosed(FORM, ANSWERS)][:3] == ["Фото?", "CV of …?", "Scan? (1)"]


def test_in_the_zip_they_are_named_by_person_and_question(office_with_files: Office) -> None:
    office = office_with_files
    found = attachments.of_programme(office.tx, Shelf(), office.programme_id, "az")
    assert [(file.file_id, file.sensitive) for file in found] == [
        ("p1", False), ("d2", False), ("s3", True), ("v4", False),
    ]  # fmt: skip
    assert attachments.names(found, ZoneInfo("Asia/Baku")) == [
        "Əli photo 2027-01-15.jpg",
        "Əli cv 2027-01-15.pdf",
        "Əli scan 1 2027-01-15.jpg",
        "Əli visa 2 2027-01-15.jpg",
    ]


def test_the_table_has_their_names(office_with_files: Office, texts: Texts) -> None:
    office = office_with_files
    (row,) = sheet(office.make(texts, office.wish()))
    assert (row["Photo?"], row["CV of …?"]) == ("photo.jpg", "cv.PDF")
    assert "p1" not in str(row)


def test_the_copy_of_their_data_lists_them_without_what_is_of_use_to_the_bot_alone(office_with_files: Office) -> None:
    office = office_with_files
    reader = Reader(office.tx, Shelf(), 1, "en", "Asia/Baku")
    records = {each["question"]: each for each in reader.answers(office.form, ANSWERS)}
    assert records["photo"]["answer"] == "📷 photo (2 KB)"
    assert records["cv"]["file"] == {"kind": "document", "name": "cv.PDF", "size": 2_048, "mime": "application/pdf"}
    assert records["trip"]["rows"][1][0]["answer"] == "📷 photo (2 KB)"
    assert "file_id" not in str(records)
