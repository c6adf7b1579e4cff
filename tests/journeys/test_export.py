"""Coordinators take a programme's data along; nobody else does, and each time is recorded."""

import json
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from bot.announcements import letters
from bot.announcements.content import Content
from bot.database import Tx
from bot.people import roles
from bot.screens import taps
from bot.screens.export import CSV_BIT, USUAL
from bot.simulator import Person
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import apply, do
from tests.journeys.desk import CONCERT, content, coordinator, dismiss, labels, load
from tests.world import World

ASTANA = "days-of-culture-astana"


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the example programme."""
    return await coordinator(world, slug=ASTANA)


async def made(world: World) -> None:
    """What was begun is done."""
    await world.settle()
    await world.app.services.aside.settle()


async def noted(world: World, action: str) -> list[object]:
    """What was recorded of this action."""

    def query(tx: Tx) -> list[object]:
        rows = tx.all("SELECT details FROM audit_trail WHERE action = :action ORDER BY id", action=action)
        return [json.loads(row[0]) for row in rows]

    return await world.app.services.database.read(query)


async def test_the_applications_in_one_tap(world: World, leyla: Person, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.app.catch_up()
    await do(world, leyla, "/programme", "[Export]")
    assert "Sensitive answers and the phone numbers of people under age stay out." in leyla.last.text
    await do(world, leyla, "[Applications as Excel]")
    assert leyla.toast == "I'm making the file. It comes in a moment."
    await made(world)
    assert leyla.last.data["document"]["file_name"] == "days-of-culture-astana 2027-03-01.xlsx"
    assert leyla.last.text == "Days of Azerbaijan's Culture in Astana\n1 application"
    rows = list(openpyxl.load_workbook(BytesIO(content(world, leyla.last))).worksheets[0].iter_rows(values_only=True))
    cells = dict(zip(rows[0], rows[1], strict=True))
    assert cells["What shall we call you?"] == "Aigerim"
    assert cells["Which languages do you speak?"] == "Kazakh; Russian"
    assert cells["What is your phone number?"] == "+77010000000"
    assert "What should we know about your food?" not in cells
    assert await noted(world, "export-programme") == [{"applications": 1, "format": "xlsx"}]


async def test_more_is_chosen_by_switches(world: World, aigerim: Person) -> None:
    await apply(world, aigerim)
    await world.app.catch_up()
    nigar = await coordinator(world, "Nigar", "az", ASTANA)
    await do(
        world, nigar, "/export", "[Daha çox]", "[Tədbirlər və yerlər]", "[Əməliyyat jurnalı]", "[Excel]", "[insanların]"
    )
    assert "✅ Müraciətlər" in labels(nigar)
    assert "✅ Tədbirlər və yerlər" in labels(nigar)
    assert "⬜ Elanlar" in labels(nigar)
    await do(world, nigar, "[Faylı hazırla]")
    await made(world)
    assert "1 müraciət\nTədbirlər və yerlər: 9 sətir\nƏməliyyat jurnalı:" in nigar.last.text
    with ZipFile(BytesIO(content(world, nigar.last))) as archive:
        assert archive.namelist() == ["Müraciətlər.csv", "Tədbirlər.csv", "Əməliyyat jurnalı.csv"]
        assert archive.read("Müraciətlər.csv").decode("utf-8-sig").splitlines()[1].count('"submitted"') == 1
    await do(world, nigar, "/export", "[Daha çox]", "[✅ Müraciətlər]", "[Faylı hazırla]")
    assert nigar.toast == "Əvvəlcə heç olmasa birini seçin."


async def test_sensitive_answers_are_a_tap_of_their_own_that_warns_and_is_recorded(
    world: World, leyla: Person, aigerim: Person
) -> None:
    await apply(world, aigerim)
    await world.app.catch_up()
    await do(world, leyla, "/export", "[More]", "[With sensitive answers]")
    assert "such as health and food, and the phone numbers of people under age" in leyla.last.text
    assert await noted(world, "export-sensitive") == []
    await do(world, leyla, "[Make the file with them]")
    await made(world)
    assert leyla.last.text.endswith("🔒 With sensitive answers. Please delete it when it is no longer needed.")
    sheet = openpyxl.load_workbook(BytesIO(content(world, leyla.last))).worksheets[0]
    assert "What should we know about your food?" in [cell.value for cell in sheet[1]]
    assert await noted(world, "export-sensitive") == [{"applications": 1, "format": "xlsx"}]


async def test_nobody_else_gets_anything(world: World, leyla: Person, aigerim: Person) -> None:
    await load(world, CONCERT)
    other = await coordinator(world, "Rashad")
    helper = await world.person("Helper")
    for person in (helper, aigerim):
        await person.start()
    await world.settle()
    programme_id = await world.count("SELECT id FROM programmes WHERE slug LIKE 'days%'")
    await world.app.services.database.write(roles.grant, helper.id, roles.HELPER, programme_id, 0)
    for person in (other, helper, aigerim):
        for tap in (
            taps.ShowExport(programme_id),
            taps.ChooseExport(programme_id, 1),
            taps.GetExport(programme_id, USUAL),
            taps.AskSensitiveExport(programme_id, USUAL),
            taps.GetSensitiveExport(programme_id, USUAL | CSV_BIT),
            taps.AskAttachments(programme_id),
            taps.GetAttachments(programme_id),
            taps.ShowFigures(programme_id),
            taps.GetFigure(programme_id, "days"),
        ):
            if person is other and isinstance(tap, taps.ShowExport | taps.ShowFigures):
                continue  # shows their own
            await person.tap_data(person.last.message_id, tap.pack())
            await made(world)
            assert person.last.text == "This page isn't open to you.", tap
    for person in (helper, aigerim):
        for command in ("/export", "/stats"):
            await do(world, person, command)
            assert person.last.text == "This page isn't open to you."
    assert await noted(world, "export-programme") == []


async def test_whoever_loses_the_role_meanwhile_gets_no_file(world: World, leyla: Person) -> None:
    await do(world, leyla, "/export")
    await leyla.tap("Applications as Excel")
    await world.settle()
    await dismiss(world, leyla)
    await made(world)
    assert leyla.last.text == "This page isn't open to you."
    assert await noted(world, "export-programme") == []


async def test_with_several_programmes_one_is_chosen(world: World) -> None:
    aliya = await world.coordinator()
    await load(world, CONCERT)
    await do(world, aliya, "/export")
    assert aliya.last.text == "Which programme do you want to take data of?"
    await do(world, aliya, "[Youth Days in Baku]")
    assert aliya.last.text.startswith("Export: Youth Days in Baku")


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Somebody has answered an announcement with files."""
    crowd = await gather(world, ("en",))
    announced = await crowd.announce()
    await crowd.send(announced)
    await crowd.people[0].send_document("CV.pdf", b"%PDF my life", reply_to=crowd.people[0].last.message_id)
    await world.settle()
    await crowd.do(letters.write, announced, crowd.people[0].id, Content("photo", {"photo": "gone", "unique": "u"}), 0)
    await world.app.catch_up()
    return crowd


async def test_files_that_people_sent(world: World, crowd: Crowd) -> None:
    await do(world, crowd.boss, "/export", "[Files that people sent]")
    assert "2 files came with" in crowd.boss.last.text
    await do(world, crowd.boss, "[Fetch them]")
    await made(world)
    assert crowd.boss.last.data["document"]["file_name"] == "days-of-culture-astana 2027-03-01.zip"
    assert "1 file\n\n1 file couldn't be had: see “not fetched.txt” in the .zip." in crowd.boss.last.text
    with ZipFile(BytesIO(content(world, crowd.boss.last))) as archive:
        assert archive.read("Somebody 2027-03-01.pdf") == b"%PDF my life"
        assert archive.read("not fetched.txt").decode() == "Somebody 1970-01-01.jpg: Telegram didn't give it"
    assert await noted(world, "export-attachments") == [{"files": 2}]


async def test_where_nobody_has_sent_a_file_that_is_said(world: World, leyla: Person) -> None:
    await do(world, leyla, "/export", "[Files that people sent]")
    assert leyla.last.text.startswith("Nobody has sent a file")


async def test_many_files_come_in_parts(world: World, crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.exports.attachments.LARGEST_PART", 1)
    announced = next(seen for seen in crowd.people[0].chat if "The bus leaves at six." in seen.text)
    await crowd.people[0].send_document("B.pdf", b"%PDF more", reply_to=announced.message_id)
    await world.settle()
    await world.app.catch_up()
    await do(world, crowd.boss, "/export", "[Files that people sent]", "[Fetch them]")
    await made(world)
    captions = [seen.text for seen in crowd.boss.chat if "document" in seen.data]
    assert any("Part 1" in caption for caption in captions)
    assert any("Part 2" in caption for caption in captions)
