"""Coordinators send a workbook, see what it would change, apply it, and get it back; nobody else does."""

import asyncio

import pytest

from bot.screens import taps
from bot.simulator import Person
from tests.journeys.conftest import callback, do
from tests.journeys.desk import (
    CONCERT,
    DANCE,
    PATIENCE,
    content,
    coordinator,
    dismiss,
    event_id,
    labels,
    load,
    send,
    sign_up,
    workbook,
)
from tests.world import World


@pytest.fixture
async def leyla(world: World) -> Person:
    """She looks after the programme with a concert and a dance, and nothing else."""
    await load(world, CONCERT, DANCE)
    return await coordinator(world)


async def test_a_programme_comes_by_workbook(world: World) -> None:
    aliya = await world.coordinator()
    said = await send(world, aliya, workbook({**CONCERT, "end": "2027-09-24 17:00"}, facts={"zone": "Moon"}))
    assert said.text.startswith("baku.md has 2 problems. Nothing has changed.")
    assert "• Sheet “programme”, row 10, column “value”: “Moon” is not a time zone." in said.text
    assert "• Sheet “events”, row 27, column “end”:" in said.text
    said = await send(world, aliya, workbook(CONCERT))
    assert "This is a new programme: Youth Days in Baku, form_id baku. Questions: 3, events: 1" in said.text
    assert await world.count("SELECT count(*) FROM programmes") == 1
    await world.restart()
    await do(world, aliya, "[Apply]")
    assert aliya.last.text.startswith("✅ Youth Days in Baku is as the workbook says now.")
    await do(world, aliya, "[Programme]")
    assert "Concert\n📅 Friday, 24 September, 18:00–20:00\n👥 Going: 0 of 2" in aliya.last.text
    assert "https://t.me/kopru_bot?start=p-baku" in aliya.last.text


async def test_a_slip_in_the_form_id_of_a_known_programme_is_pointed_out(world: World, leyla: Person) -> None:
    aliya = await world.coordinator()
    said = await send(world, aliya, workbook(CONCERT).replace(b"| baku |", b"| bakuu |"))
    assert "This is a new programme: Youth Days in Baku, form_id bakuu." in said.text
    assert "There is a programme with this title already, form_id baku." in said.text


async def test_who_has_a_place_is_told_once_it_is_applied(world: World, leyla: Person, aigerim: Person) -> None:
    timur = await world.person("Timur", "ru")
    await sign_up(world, aigerim, timur)
    said = await send(world, leyla, workbook({**CONCERT, "start": "2027-09-24 19:00", "end": "21:00"}, DANCE))
    assert "Concert moves from Friday, 24 September, 18:00 to Friday, 24 September, 19:00: 2 people will be told" in (
        said.text
    )
    assert "In all, 2 people will be told" in said.text
    assert await world.count("SELECT count(*) FROM deliveries WHERE kind = 'event'") == 0
    await do(world, leyla, "[Apply]")
    assert "2 people are told." in leyla.last.text
    assert "Now: Friday, 24 September, 19:00–21:00" in (await aigerim.until("🔄")).text
    assert "24 сентября, 19:00–21:00" in (await timur.until("🔄")).text
    assert await world.count("SELECT count(*) FROM audit_trail WHERE action = 'load-programme'") == 3


async def test_a_workbook_can_be_dropped(world: World, leyla: Person) -> None:
    said = await send(world, leyla, workbook(CONCERT))
    assert "Dance is no longer in the workbook" in said.text
    await do(world, leyla, "[Drop it]")
    assert leyla.last.text == "All right, nothing has changed."
    await leyla.tap_data(said.message_id, callback(said, 0))
    await world.settle()
    assert "was applied or dropped before" in leyla.last.text
    assert await event_id(world, "dance")


async def test_only_the_last_workbook_counts(world: World, leyla: Person) -> None:
    first = await send(world, leyla, workbook(CONCERT))
    await send(world, leyla, workbook(DANCE))
    await leyla.tap_data(first.message_id, callback(first, 0))
    await world.settle()
    assert (await leyla.until("or a newer one came after it")).message_id == first.message_id
    assert await event_id(world, "dance")


async def test_what_was_compared_before_a_change_is_compared_anew(world: World, leyla: Person, aigerim: Person) -> None:
    await sign_up(world, aigerim)
    said = await send(world, leyla, workbook(CONCERT, {**DANCE, "title": "Dances"}))
    assert "moves" not in said.text
    nigar = await coordinator(world, "Nigar", "az")
    await nigar.tap_data(0, taps.MoveEvent(await event_id(world)).pack())
    await world.settle()
    await do(world, nigar, "19:00", "[✅]")
    await do(world, leyla, "[Apply]")
    assert "has been changed meanwhile" in leyla.last.text
    assert "Concert moves from Friday, 24 September, 19:00 to Friday, 24 September, 18:00: 1 person" in leyla.last.text
    await do(world, leyla, "[Apply]")
    assert "1 person is told." in leyla.last.text


async def test_the_role_is_asked_anew_when_it_is_applied(world: World, leyla: Person) -> None:
    await send(world, leyla, workbook(CONCERT))
    await dismiss(world, leyla)
    await do(world, leyla, "[Apply]")
    assert leyla.last.text == "This page isn't open to you."
    assert await event_id(world, "dance")


async def test_coordinators_change_only_their_own_programmes(world: World, leyla: Person) -> None:
    said = await send(world, leyla, workbook(CONCERT).replace(b"| baku |", b"| moscow |"))
    assert "a programme that you don't look after: “moscow”" in said.text
    assert "Yours: baku." in said.text
    assert await world.count("SELECT count(*) FROM proposals") == 0


async def test_a_participant_can_neither_send_a_workbook_nor_forge_a_button(
    world: World, leyla: Person, aigerim: Person
) -> None:
    await aigerim.start()
    await world.settle()
    assert "My programme" not in "".join(labels(aigerim))
    said = await send(world, aigerim, workbook(CONCERT))
    assert said.text.startswith("I didn't quite follow that.")
    await do(world, aigerim, "/programme")
    assert aigerim.last.text == "This page isn't open to you."
    await send(world, leyla, workbook(CONCERT))
    programme_id = await world.count("SELECT id FROM programmes WHERE slug = 'baku'")
    proposal_id = await world.count("SELECT id FROM proposals")
    event = await event_id(world)
    for tap in (
        taps.ShowDesk(programme_id),
        taps.GetWorkbook(programme_id),
        taps.ShowDeskEvents(programme_id, 0),
        taps.ShowDeskEvent(event),
        taps.ShowGuests(event, 0),
        taps.TickCame(event, aigerim.id, 1),
        taps.AddEvent(programme_id),
        taps.MoveEvent(event),
        taps.ProposeStart(event, "202709241900"),
        taps.MoveEventSurely(event, 0, "202709241900"),
        taps.LimitEvent(event),
        taps.ProposeLimit(event, 5),
        taps.LimitEventSurely(event, 0, 5),
        taps.CancelEvent(event),
        taps.CancelEventSurely(event, 0),
        taps.ReviveEvent(event),
        taps.ReviveEventSurely(event, 0),
        taps.ApplyWorkbook(proposal_id),
        taps.DropWorkbook(proposal_id),
        taps.ShowPeople(programme_id, 0),
    ):
        await aigerim.tap_data(aigerim.last.message_id, tap.pack())
        await world.settle()
        assert aigerim.last.text == "This page isn't open to you.", tap
    assert await world.count("SELECT sum(revision) FROM events") == 0
    assert await world.count("SELECT count(*) FROM proposals") == 1


async def test_the_workbook_that_comes_back_changes_nothing(world: World, leyla: Person) -> None:
    await do(world, leyla, "/programme")
    await leyla.tap("Get the workbook")
    await world.simulator.settle(PATIENCE)
    assert leyla.last.data["document"]["file_name"] == "baku.xlsx"
    assert leyla.last.text.startswith("Youth Days in Baku: the workbook as it stands now.")
    said = await send(world, leyla, content(world, leyla.last), "baku (1).xlsx")
    assert "The workbook says just what is there already." in said.text
    assert await world.count("SELECT count(*) FROM proposals") == 0


async def test_the_workbook_comes_back_with_what_was_changed_in_the_chat(world: World, leyla: Person) -> None:
    await leyla.tap_data(0, taps.MoveEvent(await event_id(world)).pack())
    await world.settle()
    await do(world, leyla, "19:30", "[Move it]", "/programme")
    await leyla.tap("Get the workbook")
    await world.simulator.settle(PATIENCE)
    said = await send(world, leyla, content(world, leyla.last), "baku.xlsx")
    assert "The workbook says just what is there already." in said.text
    said = await send(world, leyla, workbook(CONCERT, DANCE))
    assert "Concert moves from Friday, 24 September, 19:30 to Friday, 24 September, 18:00" in said.text


async def test_a_programme_from_before_sheets_were_kept_has_no_workbook_to_hand_back(
    world: World, leyla: Person
) -> None:
    await world.app.services.database.write(lambda tx: tx.run("UPDATE programmes SET sheets = '{}'"))
    await leyla.tap_data(0, taps.MoveEvent(await event_id(world)).pack())
    await world.settle()
    await do(world, leyla, "19:30", "[Move it]", "/programme", "[Get the workbook]")
    assert "I don't have this programme's workbook as a file yet." in leyla.last.text


async def test_remarks_alone_can_be_kept_too(world: World, leyla: Person) -> None:
    said = await send(world, leyla, workbook({**CONCERT, "note": "ask the director"}, DANCE))
    assert "Nothing changes for people." in said.text
    await do(world, leyla, "[Apply]")
    said = await send(world, leyla, workbook({**CONCERT, "note": "ask the director"}, DANCE))
    assert "The workbook says just what is there already." in said.text


async def test_a_long_list_of_problems_comes_as_a_file_too(world: World, leyla: Person) -> None:
    rows = [{**CONCERT, "id": f"e{number}", "capacity": "many"} for number in range(60)]
    await leyla.send_document("baku.md", workbook(*rows))
    await world.simulator.settle(PATIENCE)
    problems, file = leyla.chat[-2:]
    assert "baku.md has 60 problems" in problems.text
    assert "and 50 more: the whole list is in the file below." in problems.text
    assert content(world, file).decode().count("column “capacity”") == 60
    await leyla.tap_data(problems.message_id, callback(problems, 0))
    await world.settle()
    assert (await leyla.until("Next events")).message_id == problems.message_id


@pytest.mark.parametrize(
    ("name", "sent", "said"),
    [
        ("baku.xlsx", b"PK\x03\x04 no spreadsheet", "I can't read this file."),
        ("baku.md", b"\xff\xfe", "I can't read this file."),
        ("baku.md", b"| survey |\n| | type | name |", "There is no sheet “programme”."),
        ("baku.xls", b"old", "Please save the file as .xlsx"),
        ("baku.ods", b"open", "Please save the file as .xlsx"),
        ("big.xlsx", bytes(10 * 2**20 + 1), "This file is bigger than 10 MB."),
        ("../../etc/passwd.md", b"# Hello", "I can't read this file."),
        ("photo.pdf", b"%PDF", "I didn't quite follow that."),
        (".md", b"# Hello", "I can't read this file."),
    ],
)
async def test_files_that_are_no_workbook(world: World, leyla: Person, name: str, sent: bytes, said: str) -> None:
    assert said in (await send(world, leyla, sent, name)).text


async def test_a_file_that_telegram_does_not_give(world: World, leyla: Person) -> None:
    world.simulator.fail_next("getFile", 400, {"ok": False, "error_code": 400, "description": "Bad Request: file"})
    assert "I couldn't fetch the file" in (await send(world, leyla, workbook(CONCERT))).text


async def test_a_workbook_that_was_dealt_with_before_a_crash_is_shown_after_it(world: World, leyla: Person) -> None:
    committed = asyncio.Event()

    async def never_answers(method: str, _params: object) -> None:
        if method == "sendMessage":
            committed.set()
            await asyncio.sleep(3600)

    world.simulator.faults.before = never_answers
    await leyla.send_document("baku.md", workbook(CONCERT))
    await committed.wait()
    world.simulator.faults.clear()
    await world.restart()
    await world.simulator.settle(PATIENCE)
    assert "Dance is no longer in the workbook" in leyla.last.text
    await do(world, leyla, "[Apply]")
    assert leyla.last.text.startswith("✅")


async def test_the_desk_in_each_language(world: World, leyla: Person) -> None:
    for language, said in (("ru", "Ближайшие события"), ("kk", "Алдағы"), ("az", "Yaxın"), ("tr", "Sıradaki")):
        person = await coordinator(world, "Nigar", language)
        await do(world, person, "/programme")
        assert said in person.last.text
