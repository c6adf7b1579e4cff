"""Files and places that people answered with, as coordinators get at them."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import content, coordinator, dismiss, labels
from tests.journeys.sending import CV, HOME, PASSPORT, PDF, PHOTO, PNG, begin
from tests.world import World


@pytest.fixture
async def leyla(world: World, aigerim: Person) -> Person:
    """She looks after the programme to which Aigerim has applied with all that was asked for."""
    await begin(world, aigerim, PHOTO, CV, PASSPORT, HOME)
    await aigerim.send_photo(PNG)
    await world.settle()
    await aigerim.send_document("cv.pdf", PDF)
    await world.settle()
    await aigerim.send_photo(PNG)
    await world.settle()
    await aigerim.share_location(43.238949, 76.889709)
    await world.settle()
    await do(world, aigerim, "Because", "[Send my application]")
    return await coordinator(world)


async def test_a_coordinator_gets_a_file_and_sees_a_place_on_a_map(world: World, leyla: Person) -> None:
    await do(world, leyla, "/people", "[Aigerim]")
    assert "Your CV? 📎 cv.pdf (27 B)" in leyla.last.text
    assert "Your passport?" not in leyla.last.text
    await do(world, leyla, "[Files and places · 3]")
    assert "Where is your home? 43.23895, 76.88971" in leyla.last.text
    assert labels(leyla) == ["⬇️ Your photo?", "⬇️ Your CV?", "🗺 Where is your home?", "‹ Application"]
    await do(world, leyla, "[Where is your home?]")
    assert leyla.opened == ("https://www.openstreetmap.org/?mlat=43.238949&mlon=76.889709#map=16/43.238949/76.889709")
    await do(world, leyla, "[Your CV?]")
    assert content(world, leyla.last) == PDF
    assert leyla.last.text == "Aigerim · Your CV?"
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-sensitive'") == 0


async def test_a_locked_file_is_apart_and_each_opening_is_recorded(world: World, leyla: Person) -> None:
    await do(world, leyla, "/people", "[Aigerim]", "[Show health]", "[Files and places · 1]")
    assert labels(leyla)[0] == "⬇️ Your passport?"
    assert "recorded" in leyla.last.text
    before = await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-sensitive'")
    await do(world, leyla, "[Your passport?]")
    assert "photo" in leyla.last.data
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'read-sensitive'") == before + 1


async def test_what_is_gone_and_who_may_not(world: World, leyla: Person, aigerim: Person) -> None:
    await do(world, leyla, "/people", "[Aigerim]", "[Files and places]")
    cv = callback(leyla.last, 1)
    for forged in ("cff:1:0:", "cff:1:99:", "cff:1:1:1", "cff:99:2:", "cfs:99:0:0", "clf:1:9:0"):
        await leyla.tap_data(leyla.last.message_id, forged)
        await world.settle()
        assert "document" not in leyla.last.data
    await dismiss(world, leyla)
    for person in (leyla, aigerim):
        for data in (cv, "cfs:1:0:0", "clf:1:0:0"):
            await person.tap_data(person.last.message_id, data)
            await world.settle()
            assert "document" not in person.last.data
            assert "cv.pdf" not in person.last.text


async def test_files_come_along_in_the_export(world: World, leyla: Person) -> None:
    await do(world, leyla, "/export", "[Files that people sent]")
    assert "2 files came with" in leyla.last.text
    assert "1 more file is the answer to a sensitive question" in leyla.last.text
    await do(world, leyla, "[Fetch them]")
    await fetched(world)
    with ZipFile(BytesIO(content(world, leyla.last))) as archive:
        assert archive.namelist() == ["Aigerim photo 2027-03-01.jpg", "Aigerim cv 2027-03-01.pdf"]
        assert archive.read("Aigerim cv 2027-03-01.pdf") == PDF
    await do(world, leyla, "/export", "[Files that people sent]", "[Fetch all, sensitive ones too]")
    await fetched(world)
    with ZipFile(BytesIO(content(world, leyla.last))) as archive:
        assert "Aigerim passport 2027-03-01.jpg" in archive.namelist()
    noted = "SELECT group_concat(action || details, ' ') FROM audit_trail WHERE action LIKE 'export-attachments%'"
    assert await world.count(noted) == 'export-attachments{"files": 2} export-attachments-sensitive{"files": 3}'


async def fetched(world: World) -> None:
    """What was begun is done."""
    await world.settle()
    await world.app.services.aside.settle()
