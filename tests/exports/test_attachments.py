"""The files that people sent: which there are, what they are called, how they are packed."""

from io import BytesIO
from zipfile import ZipFile
from zoneinfo import ZoneInfo

from bot.announcements import announcement as announcements
from bot.announcements.content import Content
from bot.exports import attachments
from bot.exports.attachments import LARGEST_PART, File, Part
from tests.exports.conftest import Office

BAKU = ZoneInfo("Asia/Baku")
NOON = 1_800_000_000


def test_files_of_letters_are_found_but_not_what_coordinators_answered(office: Office) -> None:
    ali, boss = office.apply("Əli"), office.apply("Boss")
    draft = announcements.create(office.tx, office.programme_id, boss, 0)
    other = announcements.create(office.tx, None, boss, 0)
    album = {"media": [{"type": "photo", "media": "p1"}, {"type": "document", "media": "d2", "name": "CV.PDF"}]}
    for announced, author, content in (
        (draft, ali, Content("album", {**album, "media_group_id": "1"})),
        (draft, ali, Content("voice", {"voice": "v3"})),
        (draft, ali, Content("text", {"text": "Hello"})),
        (draft, boss, Content("photo", {"photo": "p4"})),
        (other, ali, Content("photo", {"photo": "p5"})),
    ):
        office.tx.run(
            "INSERT INTO letters (announcement_id, person_id, author_id, content, written_at)"
            " VALUES (:announcement, :person, :author, :content, :at)",
            announcement=announced.id,
            person=ali,
            author=author,
            content=content.to_json(),
            at=NOON,
        )
    found = attachments.of_letters(office.tx, office.programme_id, "az")
    assert [(file.file_id, file.kind) for file in found] == [("p1", "photo"), ("d2", "document"), ("v3", "voice")]
    assert attachments.names(found, BAKU) == ["Əli 2027-01-15.jpg", "Əli 2027-01-15 (2).pdf", "Əli 2027-01-15 (3).ogg"]


def test_names_lead_nowhere_else() -> None:
    files = [File("1", "../../etc/passwd", NOON, "document", "x.sh\u0000"), File("2", "\\..//", NOON, "photo")]
    files += [File("3", "A" * 300, NOON, "document", ".hidden"), File("4", "a" * 300, NOON, "document")]
    names = attachments.names(files, BAKU)
    assert names[:2] == ["etc passwd 2027-01-15", "– 2027-01-15.jpg"]
    assert names[3].endswith("(2)")  # where upper case and lower case are the same
    assert all(len(name) < 100 for name in names)


def test_a_part_stays_within_what_telegram_takes() -> None:
    part = Part()
    assert part.has_room(bytes(LARGEST_PART + 1))  # one alone always goes
    part.add("a.jpg", b"1" * 1000)
    assert part.has_room(bytes(1000))
    assert not part.has_room(bytes(LARGEST_PART))
    with ZipFile(BytesIO(part.close("missing", ["b.jpg: gone"]))) as archive:
        assert archive.namelist() == ["a.jpg", "missing.txt"]
        assert archive.read("missing.txt").decode() == "b.jpg: gone"
