"""How often the message is changed that shows how far a wave is: so seldom that Telegram's limits have room for it."""

import json
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.announcements import conductor, progress, waves
from bot.announcements.progress import FIRST, OFTEN, SELDOM
from bot.database import Tx
from bot.delivery import outbox
from tests.announcements.crowd import Crowd, gather
from tests.world import World

MINUTES = 5


@pytest.fixture
async def crowd(world: World) -> Crowd:
    """A wave that its coordinator watches and nothing but the test moves."""
    crowd = await gather(world)
    world.app.worker.stop()
    world.app.conductor.stop()
    wave = await crowd.launch(await crowd.announce())
    await crowd.do(waves.show_in, wave.id, crowd.boss.last.message_id)
    return crowd


def changes(tx: Tx, at: int) -> list[int]:
    """What the outbox would do now about the message that shows it."""
    due = tx.all("SELECT id FROM deliveries WHERE kind = 'progress' AND state = 'queued' AND due_at <= :at", at=at)
    return [row[0] for row in due]


def is_sent(tx: Tx, delivery_id: int, at: int) -> None:
    claimed = outbox.claim(tx, delivery_id, at)
    assert claimed
    outbox.settle(tx, claimed, "sent", at)


async def test_the_message_is_changed_every_few_seconds_and_later_less_often(crowd: Crowd) -> None:
    services = crowd.world.app.services
    start = int(crowd.world.now.timestamp())
    changed: list[int] = []
    for _ in range(MINUTES * 60):
        await crowd.do(conductor.step, services.shelf, services.languages, crowd.world.now)
        at = int(crowd.world.now.timestamp())
        for delivery_id in await crowd.do(changes, at):
            await crowd.do(is_sent, delivery_id, at)
            changed.append(at - start)
        crowd.world.now += timedelta(seconds=1)
    apart = [later - sooner for sooner, later in pairwise(changed)]
    assert len(changed) > FIRST / OFTEN
    assert min(apart) == OFTEN
    assert {pause for at, pause in zip(changed, apart, strict=False) if at >= FIRST} == {SELDOM}


async def test_while_one_change_waits_there_is_no_other(crowd: Crowd) -> None:
    services = crowd.world.app.services
    for _ in range(60):
        await crowd.do(conductor.step, services.shelf, services.languages, crowd.world.now)
        crowd.world.now += timedelta(seconds=1)
    assert len(await crowd.do(changes, int(crowd.world.now.timestamp()))) == 1


async def told_now(crowd: Crowd) -> dict[str, Any]:
    """What is told of it now, as if that were sent at once."""
    at = int(crowd.world.now.timestamp())

    def tell(tx: Tx) -> dict[str, Any]:
        (wave,) = waves.to_do(tx, at)
        if not progress.tell(tx, wave, at):
            return {}
        (delivery_id,) = changes(tx, at)
        is_sent(tx, delivery_id, at)
        found: dict[str, Any] = json.loads(tx.value("SELECT details FROM deliveries WHERE id = :id", id=delivery_id))
        return found

    return await crowd.do(tell)


async def test_a_night_does_not_count_for_how_fast_it_goes(crowd: Crowd) -> None:
    assert await told_now(crowd)
    crowd.world.now += timedelta(seconds=SELDOM)
    assert (await told_now(crowd))["from"]
    crowd.world.now += timedelta(hours=9)
    assert (await told_now(crowd))["from"] is None


async def test_it_is_shown_again_after_its_message_was_deleted(crowd: Crowd) -> None:
    assert await told_now(crowd)
    await crowd.do(lambda tx: tx.run("UPDATE deliveries SET state = 'failed' WHERE kind = 'progress'"))
    crowd.world.now += timedelta(seconds=SELDOM)
    assert not await told_now(crowd)
    await crowd.do(waves.show_in, 1, crowd.boss.last.message_id)
    assert await told_now(crowd)
