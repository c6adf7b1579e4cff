"""Waves: who belongs to one is fixed when it begins; it can be paused, stopped and repeated for the unknown."""

from datetime import timedelta

import pytest

from bot.announcements import announcement, waves
from bot.announcements.announcement import SAFETY, URGENT, Plan
from bot.announcements.waves import ANNOUNCE, CORRECT, DONE, PAUSED, RECALL, REMIND, RUNNING, STOPPED
from bot.database import Tx
from bot.people import muting, persons
from bot.people.muting import ANNOUNCEMENTS
from tests.announcements.crowd import Crowd, gather, text
from tests.world import World


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """Three who applied, and the time is noon."""
    crowd = await gather(world)
    assert 8 <= (world.now.hour + 5) % 24 < 22
    return crowd


async def asleep(crowd: Crowd) -> None:
    """It is half past ten in the evening in Astana."""
    crowd.world.now = crowd.world.now.replace(hour=17, minute=30)


async def test_everybody_gets_it_once_and_the_wave_is_done(crowd: Crowd) -> None:
    wave = await crowd.send(await crowd.announce())
    assert [crowd.got(person) for person in crowd.people] == [["The bus leaves at six."]] * 3
    assert wave.state == DONE
    assert (await crowd.counts(wave)).sent == 3
    await crowd.world.app.catch_up()
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 1, 1]


async def test_each_reads_it_in_their_own_language_else_in_that_for_all(crowd: Crowd) -> None:
    await crowd.send(await crowd.announce({"en": "Hello, all", "ru": "Всем привет"}))
    assert [crowd.got(person) for person in crowd.people] == [["Hello, all"], ["Всем привет"], ["Hello, all"]]


async def test_an_announcement_is_announced_once(crowd: Crowd) -> None:
    told = await crowd.announce()
    await crowd.send(told)
    assert await crowd.do(waves.launch, told.id, ANNOUNCE, crowd.boss.id, 0) is None


async def test_who_comes_later_is_not_in_it(crowd: Crowd) -> None:
    told = await crowd.announce(audience="everyone")
    wave = await crowd.send(told)
    await crowd.do(lambda tx: persons.meet(tx, 5_000_000, "Late", "en", 0))
    await crowd.world.app.catch_up()
    assert (await crowd.counts(wave)).all == 3


async def test_a_planned_one_waits_and_can_be_a_draft_again(crowd: Crowd) -> None:
    told = await crowd.announce()
    later = int((crowd.world.now + timedelta(hours=2)).timestamp())
    wave = await crowd.launch(told, starts_at=later)
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == []
    assert await crowd.do(waves.stop, wave.id, later)
    assert await crowd.do(waves.announced, told.id) is None
    await crowd.launch(told, starts_at=later)
    await crowd.world.skip(hours=2)
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]


async def test_who_sleeps_gets_it_in_the_morning(crowd: Crowd) -> None:
    await asleep(crowd)
    wave = await crowd.send(await crowd.announce())
    assert [crowd.got(person) for person in crowd.people] == [[]] * 3
    assert (wave.state, (await crowd.counts(wave)).held) == (RUNNING, 3)
    morning = await crowd.world.skip_to_next()
    assert (morning.hour, morning.minute) == (3, 0)  # eight in Astana
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 1, 1]


@pytest.mark.parametrize("urgency", [URGENT, SAFETY])
async def test_what_is_urgent_wakes_people(crowd: Crowd, urgency: str) -> None:
    await asleep(crowd)
    await crowd.send(await crowd.announce(urgency=urgency))
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 1, 1]


async def test_nine_o_clock_is_nine_o_clock_where_each_of_them_is(crowd: Crowd) -> None:
    _, second, third = crowd.people

    def live(tx: Tx) -> None:
        tx.run("UPDATE persons SET zone = 'Asia/Baku' WHERE id = :id", id=second.id)
        tx.run("UPDATE persons SET zone = 'Europe/Berlin' WHERE id = :id", id=third.id)

    await crowd.do(live)
    morning = (crowd.world.now + timedelta(days=1)).replace(hour=9, tzinfo=None)
    told = await crowd.announce(plan=Plan(morning, None))
    starts = int((crowd.world.now + timedelta(days=1)).replace(hour=4).timestamp())  # nine in Astana
    await crowd.launch(told, starts_at=starts)
    seen = []
    for _ in range(3):
        at = await crowd.world.skip_to_next()
        seen.append((at.hour, [len(crowd.got(person)) for person in crowd.people]))
    assert seen == [(4, [1, 0, 0]), (5, [1, 1, 0]), (8, [1, 1, 1])]


async def test_who_wants_none_gets_none_unless_it_is_about_safety(crowd: Crowd) -> None:
    await crowd.do(lambda tx: muting.set_muted(tx, crowd.people[0].id, ANNOUNCEMENTS, True))
    await crowd.send(await crowd.announce())
    await crowd.send(await crowd.announce({"en": "Leave the house"}, urgency=SAFETY))
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 2, 2]


async def test_who_stops_them_while_it_waits_gets_it_no_more(crowd: Crowd) -> None:
    await asleep(crowd)
    wave = await crowd.send(await crowd.announce())
    await crowd.do(lambda tx: muting.set_muted(tx, crowd.people[0].id, ANNOUNCEMENTS, True))
    await crowd.world.skip_to_next()
    counts = await crowd.counts(wave)
    assert (counts.sent, counts.skipped) == (2, 1)


async def test_who_blocked_the_bot_is_unreachable_until_they_are_back(crowd: Crowd) -> None:
    crowd.world.simulator.faults.fail_next(
        "sendMessage", 403, {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
    )
    wave = await crowd.send(await crowd.announce())
    counts = await crowd.counts(wave)
    assert (counts.sent, counts.unreachable) == (2, 1)
    again = await crowd.send(await crowd.announce({"en": "Second"}))
    assert (await crowd.counts(again)).all == 2
    gone = next(person for person in crowd.people if not crowd.got(person))
    await gone.block()
    await gone.unblock()
    await crowd.world.settle()
    third = await crowd.send(await crowd.announce({"en": "Third"}))
    assert (await crowd.counts(third)).sent == 3


async def test_a_pause_keeps_what_is_not_sent_and_stopping_drops_it(crowd: Crowd) -> None:
    await asleep(crowd)
    wave = await crowd.send(await crowd.announce())
    at = int(crowd.world.now.timestamp())
    assert await crowd.do(waves.pause, wave.id, at)
    assert not await crowd.do(waves.pause, wave.id, at)
    assert (await crowd.do(waves.find, wave.id)).state == PAUSED
    await crowd.world.skip(hours=12)
    assert [len(crowd.got(person)) for person in crowd.people] == [0, 0, 0]
    assert await crowd.do(waves.resume, wave.id)
    await crowd.do(waves.stop, wave.id, at)
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.find, wave.id)).state == STOPPED
    assert await crowd.states(wave) == {"stopped": 3}
    assert not await crowd.do(waves.resume, wave.id)


async def test_a_paused_one_goes_on(crowd: Crowd) -> None:
    await asleep(crowd)
    wave = await crowd.send(await crowd.announce())
    await crowd.do(waves.pause, wave.id, 0)
    await crowd.world.skip(hours=12)
    await crowd.do(waves.resume, wave.id)
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.find, wave.id)).state == DONE
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 1, 1]


async def test_what_nobody_knows_of_is_sent_again_only_if_somebody_says_so(crowd: Crowd) -> None:
    crowd.world.simulator.faults.drop_connection("sendMessage", after=True)
    wave = await crowd.send(await crowd.announce())
    assert (await crowd.counts(wave)).unknown == 1
    await crowd.world.restart()
    await crowd.world.app.catch_up()
    assert (await crowd.counts(wave)).unknown == 1
    assert await crowd.do(waves.again, wave.id, int(crowd.world.now.timestamp())) == 1
    await crowd.world.app.catch_up()
    assert (await crowd.counts(wave)).sent == 3
    assert sorted(len(crowd.got(person)) for person in crowd.people) == [1, 1, 2]


async def test_a_correction_changes_the_message_and_a_recall_takes_it_away(crowd: Crowd) -> None:
    told = await crowd.announce({"en": "At six", "ru": "В шесть"})
    await crowd.send(told)

    def correct(tx: Tx) -> None:
        announcement.set_text(tx, told.id, "ru", text("В семь"), former=text("В шесть"))

    await crowd.do(correct)
    wave = await crowd.send(told, CORRECT)
    assert [crowd.got(person) for person in crowd.people] == [["At six"], ["В семь"], ["At six"]]
    assert (await crowd.counts(wave)).all == 1
    recall = await crowd.send(told, RECALL)
    assert [crowd.got(person) for person in crowd.people] == [[], [], []]
    assert (await crowd.counts(recall)).sent == 3


async def test_a_recall_takes_the_reminders_away_too(crowd: Crowd) -> None:
    told = await crowd.announce(read_button=True)
    await crowd.send(told)
    await crowd.send(told, REMIND)
    assert [len(crowd.got(person)) for person in crowd.people] == [2, 2, 2]
    await crowd.send(told, RECALL)
    assert [crowd.got(person) for person in crowd.people] == [[], [], []]


async def test_a_recall_stops_what_is_still_being_sent(crowd: Crowd) -> None:
    await asleep(crowd)
    told = await crowd.announce()
    wave = await crowd.send(told)
    await crowd.send(told, RECALL)
    assert (await crowd.do(waves.find, wave.id)).state == STOPPED
    await crowd.world.skip(hours=12)
    assert [crowd.got(person) for person in crowd.people] == [[], [], []]


async def test_telegram_deletes_nothing_that_is_older_than_two_days(crowd: Crowd) -> None:
    told = await crowd.announce()
    await crowd.send(told)
    await crowd.world.skip(days=2)
    recall = await crowd.send(told, RECALL)
    assert (recall.state, (await crowd.counts(recall)).all) == (DONE, 0)
    assert len(crowd.got(crowd.people[0])) == 1


async def test_only_those_are_reminded_who_have_not_said_that_they_read_it(crowd: Crowd) -> None:
    told = await crowd.announce(read_button=True)
    await crowd.send(told)
    await crowd.world.tap(crowd.people[0], "read")
    wave = await crowd.send(told, REMIND)
    assert (await crowd.counts(wave)).all == 2
    assert [len(crowd.got(person)) for person in crowd.people] == [1, 2, 2]
