"""What is on its way, or next in the line, when something else happens: a pause, an end, the night, a long wait."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.announcements import conductor, drafting, waves
from bot.announcements.announcement import URGENT, Announcement, Plan
from bot.announcements.conductor import Conductor
from bot.announcements.waves import DONE, PAUSED, RECALL, REMIND, STOPPED, Wave
from bot.people import muting, zones
from tests.announcements.crowd import Crowd, gather
from tests.world import World

Change = Callable[[Crowd, Announcement, Wave], Awaitable[Any]]


@pytest.fixture
async def crowd(world: World, monkeypatch: pytest.MonkeyPatch) -> Crowd:
    """One who applied."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else its RetryAfter warns
    return await gather(world, ["en"])


async def refused_while(crowd: Crowd, change: Change) -> Wave:
    """Telegram takes the message not yet, and while it says so, something is done; then an hour goes by."""
    told = await crowd.announce(urgency=URGENT)
    wave = await crowd.launch(told)
    faults = crowd.world.simulator.faults

    async def meanwhile(method: str, _parameters: Any) -> None:
        if method == "sendMessage":
            faults.before = None
            await change(crowd, told, wave)

    faults.before = meanwhile
    faults.flood("sendMessage", retry_after=1)
    await crowd.world.app.catch_up()
    await crowd.world.skip(hours=1)
    return wave


async def test_what_was_refused_while_it_was_paused_waits(crowd: Crowd) -> None:
    wave = await refused_while(crowd, lambda _, __, wave: crowd.do(waves.pause, wave.id, 0))
    assert (await crowd.do(waves.find, wave.id)).state == PAUSED
    assert crowd.got(crowd.people[0]) == []
    await crowd.do(waves.resume, wave.id)
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]
    assert (await crowd.do(waves.find, wave.id)).state == DONE


async def test_what_was_refused_while_it_was_stopped_is_not_sent(crowd: Crowd) -> None:
    wave = await refused_while(crowd, lambda _, __, wave: crowd.do(waves.stop, wave.id, 0))
    assert crowd.got(crowd.people[0]) == []
    assert (await crowd.do(waves.find, wave.id)).state == STOPPED
    assert await crowd.states(wave) == {"stopped": 1}


async def test_what_was_refused_while_it_was_recalled_is_not_sent(crowd: Crowd) -> None:
    wave = await refused_while(crowd, lambda _, told, __: crowd.launch(told, RECALL))
    assert crowd.got(crowd.people[0]) == []
    assert await crowd.states(wave) == {"stopped": 1}


async def test_what_was_refused_until_the_night_waits_for_the_morning(crowd: Crowd) -> None:
    crowd.world.now = crowd.world.now.replace(hour=16, minute=59, second=59)  # nearly ten in the evening in Astana
    crowd.world.simulator.faults.flood("sendMessage", retry_after=1)
    wave = await crowd.send(await crowd.announce())
    await crowd.world.skip(hours=9)
    assert crowd.got(crowd.people[0]) == []
    await crowd.world.skip(hours=2)
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]
    assert (await crowd.do(waves.find, wave.id)).state == DONE


async def test_what_is_in_the_line_when_the_night_comes_waits_for_the_morning(crowd: Crowd) -> None:
    """As when the bot isn't running then, or Telegram asked to wait for hours."""
    app, services = crowd.world.app, crowd.world.app.services
    wave = await crowd.launch(await crowd.announce())
    app.worker.stop()
    while (await crowd.do(conductor.step, services.shelf, services.languages, crowd.world.now)).more:
        pass
    assert (await crowd.counts(wave)).queued == 1
    await crowd.world.stop()
    crowd.world.now = crowd.world.now.replace(hour=20)
    await crowd.world.start()
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == []
    await crowd.world.skip(hours=8)
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]


async def test_nobody_is_busy_while_telegram_asks_to_wait(crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody's turn has come who isn't in the line, and the line doesn't move."""
    monkeypatch.setattr(conductor, "IN_LINE", 1)
    monkeypatch.setattr(conductor, "LOW", 1)
    rounds = 0
    one = Conductor._round

    async def counted(self: Conductor) -> None:
        nonlocal rounds
        rounds += 1
        await one(self)

    crowd.world.app.services.gateway.pacer.halt(3600)
    wave = await crowd.launch(await crowd.announce(everybody=True, urgency=URGENT))
    await crowd.world.app.conductor.catch_up()
    monkeypatch.setattr(Conductor, "_round", counted)
    await crowd.world.app.conductor.catch_up()
    for _ in range(100):
        await crowd.counts(wave)
    counts = await crowd.counts(wave)
    assert (counts.held, counts.queued) == (1, 1)
    assert rounds <= 3


async def test_the_bot_ends_although_telegram_asks_to_wait(world: World) -> None:
    crowd = await gather(world, ["en"])
    wave = await crowd.launch(await crowd.announce(urgency=URGENT))
    world.app.services.gateway.pacer.halt(3600)
    await world.app.conductor.catch_up()
    world.app.worker.wake()
    await crowd.counts(wave)
    await world.stop()
    await world.start()
    await world.app.catch_up()
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]


async def test_what_is_recalled_is_not_sent_again_to_the_unknown(crowd: Crowd) -> None:
    told = await crowd.announce()
    crowd.world.simulator.faults.drop_connection("sendMessage")
    wave = await crowd.send(told)
    await crowd.send(told, RECALL)
    assert await crowd.do(waves.again, wave.id, 0) == 0


async def test_who_wants_no_announcements_any_more_is_not_reminded_of_one(crowd: Crowd) -> None:
    told = await crowd.announce(read_button=True)
    await crowd.send(told)
    await crowd.do(muting.set_muted, crowd.people[0].id, muting.ANNOUNCEMENTS, True)
    wave = await crowd.send(told, REMIND)
    assert (await crowd.counts(wave)).skipped == 1
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]


async def test_a_time_that_is_over_in_some_zones_is_not_late(crowd: Crowd) -> None:
    """At nine in the morning in everybody's own time, said when it was nine in Tokyo ten hours ago."""
    await crowd.do(zones.choose_zone, crowd.people[0].id, "Asia/Tokyo")
    crowd.world.now = crowd.world.now.replace(hour=10)  # 19:00 in Tokyo
    nine = Plan(datetime.combine(crowd.world.now.date(), datetime.min.time()) + timedelta(hours=9), None)
    told = await crowd.announce(plan=nine)
    starts_at = int((crowd.world.now - timedelta(hours=10)).timestamp())
    wave = await crowd.do(drafting.launch, told, crowd.boss.id, starts_at, int(crowd.world.now.timestamp()))
    assert wave
    await crowd.world.app.catch_up()
    assert crowd.got(crowd.people[0]) == ["The bus leaves at six."]
