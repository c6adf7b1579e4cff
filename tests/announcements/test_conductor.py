"""The conductor: some at a time, fairly, after a restart too, and not hours late without asking."""

from datetime import timedelta
from typing import Any

import pytest

from bot.announcements import conductor, gathering, waves
from bot.announcements.conductor import IN_LINE
from bot.announcements.waves import DONE, PAUSED, Wave
from bot.database import Tx
from bot.delivery import outbox
from bot.people import persons
from bot.programmes.store import Missing, Shelf
from bot.transport.pacer import Lane
from tests.announcements.crowd import Crowd, gather
from tests.world import World

MANY = 450


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """One who applied, and many who merely know the bot."""
    crowd = await gather(world, ["en"])

    def meet(tx: Tx) -> None:
        for number in range(MANY):
            persons.meet(tx, 7_000_000 + number, "Somebody", "en", int(crowd.world.now.timestamp()))

    await crowd.do(meet)
    return crowd


async def step(crowd: Crowd) -> conductor.Step:
    services = crowd.world.app.services
    return await crowd.do(conductor.step, services.shelf, services.languages, crowd.world.now)


async def everybody(crowd: Crowd) -> int:
    """A wave to all who know the bot, which nothing but the test moves."""
    crowd.world.app.conductor.stop()
    told = await crowd.announce(everybody=True)
    return (await crowd.launch(told)).id


async def test_only_some_are_in_the_line_at_a_time(crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "PIECE", 100)
    monkeypatch.setattr(waves, "PIECE", 100)
    crowd.world.app.worker.stop()
    wave_id = await everybody(crowd)
    lines = []
    while (await step(crowd)).more:
        lines.append(await crowd.do(waves.in_line, wave_id))
    counts = await crowd.do(waves.counts, wave_id)
    assert 0 < max(lines) <= IN_LINE
    assert (counts.queued, counts.all) == (lines[-1], MANY + 2)


async def test_a_restart_in_the_middle_of_gathering_loses_and_doubles_nobody(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "PIECE", 100)
    monkeypatch.setattr(waves, "PIECE", 100)
    crowd.world.app.worker.stop()
    wave_id = await everybody(crowd)
    await step(crowd)
    await step(crowd)
    assert 0 < (await crowd.do(waves.counts, wave_id)).all < MANY
    await crowd.world.restart()
    await crowd.world.app.catch_up()
    counts = await crowd.do(waves.counts, wave_id)
    assert counts.all == MANY + 2
    assert (counts.sent, counts.unreachable) == (2, MANY)  # Telegram knows two of them
    assert len(crowd.got(crowd.people[0])) == 1


async def test_others_need_not_wait_behind_many(crowd: Crowd) -> None:
    """A reminder that falls due later goes before thousands that were there first."""
    crowd.world.app.worker.stop()
    await everybody(crowd)
    while (await step(crowd)).more:
        pass
    at = int((crowd.world.now + timedelta(minutes=1)).timestamp())
    await crowd.do(outbox.queue, crowd.people[0].id, outbox.REMINDER, crowd.programme_id, {}, at)
    first = await crowd.do(outbox.first_due, at)
    assert first
    assert first.kind == outbox.REMINDER


async def test_what_was_due_long_ago_waits_for_a_word(crowd: Crowd) -> None:
    told = await crowd.announce()
    wave = await crowd.launch(told, starts_at=int((crowd.world.now + timedelta(hours=1)).timestamp()))
    await crowd.world.stop()
    crowd.world.now += timedelta(hours=24)
    await crowd.world.start()
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.find, wave.id)).state == PAUSED
    assert crowd.got(crowd.people[0]) == []
    assert await crowd.do(waves.resume, wave.id)
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.find, wave.id)).state == DONE
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]


async def test_a_long_wait_that_telegram_asked_for_survives_a_restart(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else its RetryAfter warns
    crowd.world.simulator.faults.flood("sendMessage", retry_after=3600)
    told = await crowd.announce()
    wave = await crowd.launch(told)
    await crowd.world.app.catch_up()
    assert (await crowd.do(waves.counts, wave.id)).to_come == 1
    await crowd.world.restart()
    pacer = crowd.world.app.services.gateway.pacer
    assert pacer._schedule.held_for(None, Lane.ANSWER, pacer._clock()) > 3000
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == []
    await crowd.world.stop()
    crowd.world.now += timedelta(hours=2)
    await crowd.world.start()
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]
    assert (await crowd.do(waves.counts, wave.id)).sent == 1


async def test_what_can_no_longer_be_sent_to_anybody_is_a_draft_again(crowd: Crowd) -> None:
    """As when the workbook's next version has no such event."""
    told = await crowd.announce(audience="going = long-gone")
    wave = await crowd.launch(told, starts_at=int((crowd.world.now + timedelta(hours=1)).timestamp()))
    other = await crowd.launch(await crowd.announce())
    await crowd.world.skip(hours=1)
    with pytest.raises(Missing):
        await crowd.do(waves.find, wave.id)
    assert crowd.boss.chat[-1].text.startswith(f"Announcement {told.id} wasn't sent")
    await crowd.world.tap(crowd.boss, "Choose for whom")
    assert "What was chosen isn't there any more" in crowd.boss.chat[-1].text
    assert (await crowd.do(waves.find, other.id)).state == DONE


async def test_a_wave_that_cannot_go_on_holds_up_no_other(crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, sound = await crowd.announce({"en": "broken"}), await crowd.announce({"en": "sound"})
    gather_soundly = gathering.gather

    def gather_some(tx: Tx, shelf: Shelf, wave: Wave, *more: Any) -> None:
        gather_soundly(tx, shelf, wave, *more)
        if wave.announcement_id == broken.id:
            raise ArithmeticError

    monkeypatch.setattr(gathering, "gather", gather_some)
    first, second = await crowd.launch(broken), await crowd.launch(sound)
    for _ in range(5):
        await step(crowd)
    await crowd.world.app.worker.catch_up()
    assert crowd.got(crowd.people[0]) == ["sound"]
    assert (await crowd.do(waves.counts, first.id)).all == 0
    monkeypatch.setattr(gathering, "gather", gather_soundly)
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == ["sound", "broken"]
    assert (await crowd.do(waves.find, second.id)).state == DONE
