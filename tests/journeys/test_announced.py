"""An announcement while it goes out and afterwards: what its coordinator sees and does, and what people see of that."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.announcements import announcement as announcements
from bot.announcements import waves
from bot.announcements.announcement import Announcement
from bot.announcements.content import Content
from bot.announcements.waves import DONE, PAUSED, STOPPED
from bot.database import Tx
from bot.screens import taps
from bot.simulator import Person
from bot.simulator.seen import SeenMessage
from tests.announcements.crowd import Crowd, gather
from tests.journeys.conftest import begin, do
from tests.journeys.desk import PATIENCE, content, coordinator, labels
from tests.simulator.test_files import png
from tests.world import World

NIGHT = datetime(2027, 3, 1, 18, 30, tzinfo=UTC)  # in Astana; by day in London


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Three who have applied, in English, Russian and Kazakh."""
    return await gather(world)


async def open_report(crowd: Crowd, announced: Announcement) -> None:
    """From /announce to how far it is."""
    await do(crowd.world, crowd.boss, "/announce", f"[No. {announced.id}]")


async def tap(crowd: Crowd, *labels: str) -> None:
    """The coordinator taps one after another, each when what followed has happened."""
    for label in labels:
        await crowd.world.tap(crowd.boss, label)
        await crowd.world.app.catch_up()


async def sent(crowd: Crowd, texts: dict[str, str] | None = None, **more: Any) -> Announcement:
    """All have it, and its coordinator looks at the report."""
    announced = await crowd.announce(texts, **more)
    await crowd.send(announced)
    await open_report(crowd, announced)
    return announced


async def paused(crowd: Crowd, **more: Any) -> Announcement:
    """It was paused before anybody had it, and its coordinator looks at that."""
    announced = await crowd.announce(**more)
    crowd.world.app.worker.stop()
    wave = await crowd.launch(announced)
    await crowd.world.app.conductor.catch_up()
    await crowd.do(waves.pause, wave.id, int(crowd.world.now.timestamp()))
    await crowd.world.restart()
    await open_report(crowd, announced)
    return announced


async def report_of(crowd: Crowd) -> str:
    """What the report says now."""
    await open_report(crowd, await crowd.do(announcements.find, 1))
    return crowd.boss.last.text


def message(person: Person, message_id: int) -> SeenMessage:
    return next(seen for seen in person.chat if seen.message_id == message_id)


async def test_the_report_says_what_became_of_it(crowd: Crowd) -> None:
    await crowd.people[2].deactivate()
    announced = await sent(crowd, {"en": "The bus leaves at six.", "ru": "Автобус отходит в шесть."})
    assert crowd.boss.last.text == (
        f"Announcement {announced.id}\nThe bus leaves at six.\n\n"
        "🕘 1 March 2027, 14:00 (Astana)\nSent: 2 of 3\n\n"
        "English: 1 of 2 · 🚫 1\nРусский: 1 of 1\n\n"
        "🚫 Can't be reached: 1\n\n"
        "Why some didn't get it\nhave deleted their account: 1"
    )
    assert labels(crowd.boss) == [
        "💬 Answers", "🖼 Report as a picture", "⬇️ Report as .xlsx", "✏️ Correct it", "🗑 Recall it", "‹ Announcements",
    ]  # fmt: skip


async def test_pausing_going_on_and_stopping(crowd: Crowd) -> None:
    announced = await paused(crowd)
    assert "⏸ Paused." in crowd.boss.last.text
    assert "░░░░░░░░░░░░░░ 0 %\nSent: 0 of 3" in crowd.boss.last.text
    shown = crowd.boss.last.message_id
    await tap(crowd, "Go on")
    assert (await crowd.boss.until("Sent: 3 of 3")).message_id == shown
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 1, 1]
    assert await crowd.world.count("SELECT action FROM audit_trail ORDER BY id DESC") == "resume-announcement"
    assert (await crowd.do(waves.of, announced.id))[0].state == DONE


async def test_stopping_is_asked_about_first(crowd: Crowd) -> None:
    announced = await paused(crowd)
    await tap(crowd, "Stop")
    assert "Stop it for good?\nHave it already: 0. Won't get it: 3." in crowd.boss.last.text
    await tap(crowd, "Leave it", "Stop", "Yes, stop it")
    assert "⏹ It was stopped before everybody had it." in crowd.boss.last.text
    assert "⏹ Not sent, since it was stopped: 3" in crowd.boss.last.text
    assert (await crowd.do(waves.of, announced.id))[0].state == STOPPED
    assert crowd.got(crowd.people[0]) == []


async def test_a_question_is_not_overwritten_by_the_progress(crowd: Crowd) -> None:
    await paused(crowd)
    await tap(crowd, "Stop")
    asked = crowd.boss.last.message_id
    await tap(crowd, "Leave it", "Go on")
    assert (await crowd.boss.until("Sent: 3 of 3")).message_id == asked
    await paused(crowd)
    await tap(crowd, "‹ Announcements")
    assert "paused, sent: 0 of 3" in crowd.boss.last.text
    await tap(crowd, "No. 2", "Go on")
    await crowd.boss.until("Sent: 3 of 3")


async def test_who_looks_away_is_told_when_it_is_over(crowd: Crowd) -> None:
    announced = await crowd.announce()
    await crowd.launch(announced, starts_at=int(crowd.world.now.timestamp()) + 3600)
    await open_report(crowd, announced)
    await tap(crowd, "‹ Announcements")
    shown = crowd.boss.last
    await crowd.world.skip(hours=2)
    assert message(crowd.boss, shown.message_id).text == shown.text
    assert crowd.boss.last.text == f"Announcement {announced.id}\nThe bus leaves at six.\n\n✅ Done.\n\nSent: 3 of 3"
    await tap(crowd, "Report")
    assert "English: 3 of 3" in crowd.boss.last.text


async def test_what_is_planned_becomes_a_draft_again(crowd: Crowd) -> None:
    announced = await crowd.announce()
    await crowd.launch(announced, starts_at=int(crowd.world.now.timestamp()) + 3600)
    await open_report(crowd, announced)
    assert "It will be sent: Monday, 1 March, 15:00" in crowd.boss.last.text
    await tap(crowd, "Take it back")
    assert "It is a draft again." in crowd.boss.last.text
    await crowd.world.skip(hours=2)
    assert crowd.got(crowd.people[0]) == []


async def test_sleepers_are_named_and_get_it_in_the_morning(crowd: Crowd) -> None:
    crowd.world.now = NIGHT
    announced = await crowd.announce()
    await crowd.send(announced)
    await open_report(crowd, announced)
    assert "🌙 Later, as it is night there or not their time yet: 3." in crowd.boss.last.text
    assert "The first: Tuesday, 2 March, 08:00" in crowd.boss.last.text
    shown = crowd.boss.last.message_id
    await crowd.world.skip(hours=12)
    assert len(crowd.got(crowd.people[0])) == 1
    assert "Sent: 3 of 3" in message(crowd.boss, shown).text
    assert "✅ Done." in crowd.boss.last.text
    assert crowd.boss.last.message_id != shown


async def test_the_unknown_get_it_again_only_on_request(crowd: Crowd) -> None:
    crowd.world.simulator.faults.drop_connection("sendMessage", after=True)
    await sent(crowd)
    assert "❓ Not known whether it arrived: 1" in crowd.boss.last.text
    await tap(crowd, "Send again where unknown")
    assert "reached 1 person" in crowd.boss.last.text
    await tap(crowd, "Yes, send it again")
    await crowd.boss.until("Sent: 3 of 3")
    assert sorted(len(crowd.got(person)) for person in crowd.people) == [1, 1, 2]
    again = taps.SendAgainSurely(1, 1).pack()
    await crowd.boss.tap_data(crowd.boss.last.message_id, again)
    await crowd.world.settle()
    assert "It is known of everybody by now whether they got it." in crowd.boss.last.text


async def test_who_has_read_it_is_known_to_have_it(crowd: Crowd) -> None:
    crowd.world.simulator.faults.drop_connection("sendMessage", after=True)
    told = await sent(crowd, read_button=True)
    wave = await crowd.do(waves.announced, told.id)
    assert wave
    assert (await crowd.counts(wave)).unknown == 1
    for person in crowd.people:
        await crowd.world.tap(person, person.last.keys[0][0]["text"])
    counts = await crowd.counts(wave)
    assert (counts.sent, counts.unknown) == (3, 0)
    assert [person.last.text for person in crowd.people] == ["The bus leaves at six."] * 3


async def test_reading_is_noted_once_and_the_button_goes(crowd: Crowd) -> None:
    dana = crowd.people[0]
    await sent(crowd, read_button=True)
    assert "Have read it: 0 of 3" in crowd.boss.last.text
    announcement = dana.last
    assert labels(dana) == ["✅ I have read it", "💬 Answer"]
    await do(crowd.world, dana, "[I have read it]")
    assert dana.toast == "Thank you, noted."
    assert labels(dana) == ["💬 Answer"]
    await dana.tap_data(announcement.message_id, taps.Read(1).pack())
    await crowd.world.settle()
    assert dana.toast == "You have said so already, thank you."
    assert dana.last.message_id == announcement.message_id


async def test_reading_leaves_a_dialogue_alone(crowd: Crowd, aigerim: Person) -> None:
    await begin(crowd.world, aigerim)
    await sent(crowd, read_button=True, audience="everyone")
    await do(crowd.world, aigerim, "[I have read it]")
    assert aigerim.toast == "Thank you, noted."
    await do(crowd.world, aigerim, "Aigerim")
    assert "passport" in aigerim.last.text
    assert "Have read it: 1 of 4" in await report_of(crowd)


async def test_who_has_not_read_it_is_listed_and_reminded(crowd: Crowd) -> None:
    await sent(crowd, read_button=True)
    await do(crowd.world, crowd.people[0], "[I have read it]")
    await tap(crowd, "Who hasn't read it")
    assert "2 people haven't said yet that they have read it" in crowd.boss.last.text
    assert labels(crowd.boss) == ["🔔 Remind them", "Somebody", "Somebody", "‹ Report"]
    await tap(crowd, "Remind them", "Yes, remind them")
    await crowd.boss.until("Reminded: 2 of 2")
    assert len(crowd.got(crowd.people[0])) == 1
    oleg = crowd.people[1]
    assert oleg.last.reply_to is not None
    await do(crowd.world, oleg, "[Прочитано]")
    await do(crowd.world, crowd.people[2], "[Оқып шықтым]")
    await tap(crowd, "‹ Report", "Who hasn't read it")
    assert "Everybody who got it has read it. 🎉" in crowd.boss.last.text


async def test_it_is_corrected_in_one_language(crowd: Crowd) -> None:
    await sent(crowd, {"en": "The bus leaves at six.", "ru": "Автобус отходит в шесть."})
    dana, oleg, _ = crowd.people
    before = dana.last.message_id, oleg.last.text
    await tap(crowd, "Correct it", "English")
    assert "Send me the message as it should have been." in crowd.boss.last.text
    await do(crowd.world, crowd.boss, "The bus leaves at six.")
    assert crowd.boss.last.text.startswith("⚠️ This is the same as what was sent.")
    await do(crowd.world, crowd.boss, "The bus leaves at **seven**.")
    preview, question = [seen for seen in crowd.boss.chat if seen.from_bot][-2:]
    assert preview.text == "The bus leaves at seven."
    assert question.text.startswith("This is how it will look. Change it for 2 people?")
    await tap(crowd, "Yes, change it")
    await crowd.boss.until("Corrected: 2 of 2")
    assert (dana.last.message_id, oleg.last.text) == before
    assert dana.last.text == "The bus leaves at seven."
    assert labels(dana) == ["💬 Answer"]
    await tap(crowd, "‹ Report")
    assert "✏️ Corrected: 2 of 2" in crowd.boss.last.text


async def test_a_caption_is_corrected_by_words_alone(crowd: Crowd) -> None:
    photo = (await crowd.boss.send_photo(png(4, 4))).data["photo"][-1]["file_id"]
    await crowd.world.settle()
    announced = await crowd.announce()
    await crowd.do(announcements.set_text, announced.id, "en", Content("photo", {"photo": photo}))
    await crowd.send(announced)
    await open_report(crowd, announced)
    await tap(crowd, "Correct it")
    assert "new words alone are enough" in crowd.boss.last.text
    await do(crowd.world, crowd.boss, "At the **station**.")
    await tap(crowd, "Yes, change it")
    assert [crowd.got(person) for person in crowd.people] == [["At the station."]] * 3
    await tap(crowd, "‹ Report", "Correct it")
    await crowd.boss.send_sticker("🙂")
    await crowd.world.settle()
    assert crowd.boss.last.text.startswith("⚠️ I can't pass this on.")


async def test_a_correction_outlives_a_restart_and_takes_the_latest_version(crowd: Crowd) -> None:
    await sent(crowd)
    await tap(crowd, "Correct it")
    await crowd.world.restart()
    await do(crowd.world, crowd.boss, "At seven.")
    former = crowd.boss.last
    await do(crowd.world, crowd.boss, "At eight.")
    data = former.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"] if former.buttons else ""
    await crowd.boss.tap_data(crowd.boss.last.message_id, data)
    await crowd.world.settle()
    assert "Something has changed meanwhile." in crowd.boss.last.text
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]
    await do(crowd.world, crowd.boss, "At nine.")
    await tap(crowd, "Yes, change it")
    assert crowd.got(crowd.people[0]) == ["At nine."]


async def test_recalling_deletes_it_within_two_days(crowd: Crowd) -> None:
    await sent(crowd)
    await tap(crowd, "Recall it")
    assert "Delete it in 3 chats?" in crowd.boss.last.text
    await tap(crowd, "Yes, delete it")
    await crowd.boss.until("Deleted: 3 of 3")
    assert [crowd.got(person) for person in crowd.people] == [[], [], []]
    await tap(crowd, "‹ Report")
    assert "🗑 Recalled, so deleted: 3 of 3" in crowd.boss.last.text
    assert not any("Recall" in label or "Correct" in label for label in labels(crowd.boss))


async def test_after_two_days_nothing_is_recalled(crowd: Crowd) -> None:
    announced = await sent(crowd)
    await crowd.world.skip(hours=49)
    await open_report(crowd, announced)
    assert not any("Recall" in label for label in labels(crowd.boss))
    await crowd.boss.tap_data(crowd.boss.last.message_id, taps.Recall(announced.id).pack())
    await crowd.world.settle()
    assert "It can't be deleted any more" in crowd.boss.last.text
    assert labels(crowd.boss) == ["‹ Leave it as it is"]


async def test_the_report_as_a_spreadsheet(crowd: Crowd) -> None:
    await crowd.people[2].deactivate()
    await sent(crowd, read_button=True)
    await do(crowd.world, crowd.people[0], "[I have read it]")
    await crowd.boss.tap("Report as .xlsx")
    await crowd.world.simulator.settle(PATIENCE)
    book = load_workbook(BytesIO(content(crowd.world, crowd.boss.last)))
    figures, people = ([list(row) for row in sheet.values] for sheet in book)
    assert figures[1][:3] == ["English", 2, 1]
    assert figures[-1][0] == "All"
    assert people[0] == ["Name", "Language", "What became of it", "When (Astana)", "Why", "Read (Astana)"]
    assert people[1] == ["Somebody", "English", "Sent", "2027-03-01 14:00", None, "2027-03-01 14:00"]
    assert people[3][2:5] == ["Can't be reached", "2027-03-01 14:00", "have deleted their account"]
    assert await crowd.world.count("SELECT count(*) FROM audit_trail WHERE action = 'export-announcement'") == 1


async def test_the_report_as_a_picture(crowd: Crowd) -> None:
    await sent(crowd)
    await crowd.boss.tap("Report as a picture")
    await crowd.world.simulator.settle(PATIENCE)
    assert crowd.boss.last.data["photo"][-1]["width"] == 1080


@pytest.mark.parametrize(
    "data",
    [
        taps.ShowWave(1), taps.PauseWave(1), taps.ResumeWave(1), taps.StopWave(1), taps.StopWaveSurely(1),
        taps.SendAgain(1), taps.SendAgainSurely(1, 0), taps.LeaveWave(1), taps.ShowReport(1), taps.GetReportPicture(1),
        taps.GetReportSheet(1), taps.ShowUnread(1, 0), taps.Remind(1), taps.RemindSurely(1), taps.Correct(1),
        taps.CorrectText(1, "en"), taps.CorrectSurely(1, "en", 1), taps.Recall(1), taps.RecallSurely(1),
    ],
)  # fmt: skip
async def test_nobody_else_may(crowd: Crowd, data: taps.Tap) -> None:
    await sent(crowd, read_button=True)
    dana = crowd.people[0]
    await dana.tap_data(dana.last.message_id, data.pack())
    await crowd.world.settle()
    assert dana.last.text == "This page isn't open to you."

    def query(tx: Tx) -> list[Any]:
        return tx.all("SELECT what, state FROM waves")

    assert await crowd.do(query) == [("announce", "done")]


async def test_another_coordinator_of_the_programme_may(crowd: Crowd) -> None:
    announced = await paused(crowd)
    leyla = await coordinator(crowd.world, slug="days-of-culture-astana")
    await do(crowd.world, leyla, "/announce", f"[No. {announced.id}]", "[Go on]")
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.of, announced.id))[0].state != PAUSED
