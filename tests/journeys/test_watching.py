"""The health page and the figures, of a bot that people talk to."""

import re
from collections.abc import Mapping

import pytest

from bot.database import Tx
from bot.delivery import outbox
from bot.simulator import Person
from bot.trouble import Trouble
from tests.journeys.conftest import apply
from tests.world import World


async def figures(world: World) -> Mapping[str, float]:
    """Each sample by its name and labels; every line is as Prometheus wants it."""
    page = await world.app.figures.page()
    found = {}
    for line in page.splitlines():
        if not line.startswith("# "):
            sample = re.fullmatch(r'([a-z_]+(?:\{[a-z]+="[^"]*"\})?) (\d+(?:\.\d+)?(?:e[+-]\d+)?)', line)
            assert sample, line
            assert sample[1] not in found
            found[sample[1]] = float(sample[2])
    return found


async def test_a_conversation_moves_the_figures(world: World, aigerim: Person) -> None:
    await world.load()
    await world.coordinator()
    before = await figures(world)
    await apply(world, aigerim)
    after = await figures(world)
    assert after["kopru_people"] == 2
    assert after['kopru_applications{status="submitted"}'] == 1
    assert after['kopru_updates_total{kind="message"}'] > before['kopru_updates_total{kind="message"}']
    assert after['kopru_requests_total{outcome="ok"}'] > before['kopru_requests_total{outcome="ok"}']
    updates = sum(value for name, value in after.items() if name.startswith("kopru_updates_total"))
    assert after["kopru_answer_seconds_count"] == after['kopru_answer_seconds_bucket{le="+Inf"}'] == updates
    assert after["kopru_database_bytes"] > 100_000
    assert after["kopru_incidents_total"] == 0
    assert after["kopru_backups"] == 0
    assert "kopru_backup_age_seconds" not in after


async def test_nothing_in_them_tells_who_or_what(world: World, aigerim: Person) -> None:
    await world.load()
    await apply(world, aigerim)
    page = await world.app.figures.page()
    for each in ("Aigerim", "SERIKOVA", "7010000000", str(aigerim.id), world.simulator.token):
        assert each not in page


async def test_a_429_is_counted(world: World, aigerim: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else its RetryAfter warns
    world.simulator.faults.flood("sendMessage", retry_after=4_000)
    await world.say(aigerim, "/start")
    after = await figures(world)
    assert after["kopru_too_many_requests_total"] >= 1
    assert after['kopru_outbox{state="queued"}'] == 1


async def test_a_bot_that_serves_is_well(world: World, aigerim: Person) -> None:
    await world.say(aigerim, "/start")
    state = await world.app.figures.health()
    assert state["ok"] is state["receiving"] is True
    assert state["seconds_since_update"] < 60
    assert state["outbox_seconds_late"] == 0


async def test_it_is_not_well_while_what_is_due_is_not_sent(world: World, aigerim: Person) -> None:
    await world.say(aigerim, "/start")

    def strand(tx: Tx, seconds: int) -> None:
        tx.run("DELETE FROM deliveries")
        outbox.queue(tx, aigerim.id, outbox.ANSWER, 0, {}, world.app.services.clock.stamp() - seconds)

    await world.app.services.database.write(strand, 800)
    assert (await world.app.figures.health())["ok"] is True
    await world.app.services.database.write(strand, 901)
    state = await world.app.figures.health()
    assert (state["ok"], state["outbox_seconds_late"]) == (False, 901)


async def test_it_is_not_well_while_no_updates_are_fetched(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    meters = world.app.figures.meters
    now = meters._clock()
    monkeypatch.setattr(meters, "_clock", lambda: now + 200)
    assert (await world.app.figures.health())["ok"] is False
    by_webhook = world.settings.model_copy(update={"webhook_url": "https://bot.example.org/updates"})
    monkeypatch.setattr(world.app.figures, "_settings", by_webhook)
    assert (await world.app.figures.health())["ok"] is True
    assert "kopru_poll_age_seconds" not in await figures(world)


async def test_a_database_that_does_not_answer_is_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise Trouble("database-disk-trouble", path="x")

    with monkeypatch.context() as broken:
        broken.setattr(world.app.services.database, "read", fail)
        with pytest.raises(Trouble):
            await world.app.figures.health()
