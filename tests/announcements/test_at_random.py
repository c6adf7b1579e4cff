"""Whatever coordinators, people, Telegram and the machine do, in whatever order: nobody gets an announcement twice
unasked, nobody is left out, states only move forward, and what was stopped isn't sent afterwards."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.announcements import announcement, conductor, gathering, waves
from bot.announcements.announcement import URGENCIES, Announcement, Plan
from bot.announcements.waves import ANNOUNCE, CORRECT, DONE, PLANNED, RECALL, STOPPED
from bot.database import Tx
from bot.people import muting, zones
from bot.transport.outcomes import NotSent
from bot.transport.pacer import Pacer
from tests.announcements.crowd import Crowd, gather, text
from tests.world import World

RUNS = 8
DEEDS = 30
ZONES = ("Asia/Almaty", "Asia/Tokyo", "Europe/Moscow", "America/New_York", None)
FORWARD = {
    "held": {"queued", "stopped"},
    "queued": {"sending", "held", "stopped"},  # held again: paused
    "sending": {"sent", "unreachable", "unknown", "skipped", "held"},  # held again: certainly not sent
    "unknown": {"held"},  # on request
}
TRAIL = """
CREATE TABLE trail (id INTEGER PRIMARY KEY, delivery INTEGER, before TEXT, after TEXT);
CREATE TRIGGER trailing AFTER UPDATE OF state ON deliveries WHEN old.kind = 'wave' AND old.state <> new.state
    BEGIN INSERT INTO trail (delivery, before, after) VALUES (old.id, old.state, new.state); END;
"""


class Fate(NamedTuple):
    """What became of an announcement for one person: the last state of its delivery, and all that it was in."""

    delivery: int
    person_id: int
    announcement_id: int
    state: str


@dataclass
class Chance:
    """Does this and that. `asked`: how often each delivery was to be sent again; `over`: where the trail was when
    sending was stopped or recalled, by delivery."""

    crowd: Crowd
    luck: random.Random
    told: list[Announcement] = field(default_factory=list)
    asked: Counter[int] = field(default_factory=Counter)
    over: dict[int, int] = field(default_factory=dict)

    @property
    def at(self) -> int:
        return int(self.crowd.world.now.timestamp())

    async def announce(self, said: str) -> None:
        wall = datetime.combine(self.crowd.world.now.date(), time(self.luck.randint(6, 20)))
        plan = self.luck.choice([None, Plan(wall, None), Plan(wall, "Asia/Almaty")])
        told = await self.crowd.announce({"en": said}, urgency=self.luck.choice(URGENCIES), plan=plan)
        await self.crowd.launch(told)
        self.told.append(told)

    async def something(self) -> None:
        world, luck = self.crowd.world, self.luck
        match luck.randrange(14):
            case 0:
                await world.restart()
            case 1:
                await luck.choice(self.crowd.people).block()
            case 2:
                await luck.choice(self.crowd.people).unblock()
            case 3:
                await self.crowd.do(muting.set_muted, luck.choice(self.crowd.people).id, muting.ANNOUNCEMENTS, True)
            case 4 | 5:
                world.pass_time(hours=luck.randint(1, 9))
            case 6 | 7 | 8:
                world.pass_time(seconds=luck.randint(1, 30))
            case _:
                await self.crowd.do(self._steer)
        world.app.services.waves_changed()

    def trouble(self) -> None:
        faults = self.crowd.world.simulator.faults
        method = self.luck.choice(["sendMessage", "sendMessage", "editMessageText", "deleteMessages"])
        match self.luck.randrange(6):
            case 0:
                faults.flood(method, retry_after=1)
            case 1:
                faults.fail_next(method, 0, NotSent("no connection"))
            case 2:
                faults.drop_connection(method)
            case 3:
                faults.drop_connection(method, after=True)

    def _steer(self, tx: Tx) -> None:
        told = self.luck.choice(self.told)
        wave = self.luck.choice(waves.of(tx, told.id) or [None])
        announced = waves.announced(tx, told.id)
        if wave is None or announced is None or announced.state == PLANNED:
            return
        match self.luck.randrange(10):
            case 0 | 1:
                waves.pause(tx, wave.id, self.at)
            case 2 | 3 | 4:
                waves.resume(tx, wave.id)
            case 5 if self.luck.random() < 0.3 and wave.what != RECALL:
                if waves.stop(tx, wave.id, self.at):
                    self._note_the_end(tx, wave.id)
            case 6 if self.luck.random() < 0.3:
                if waves.launch(tx, told.id, RECALL, self.crowd.boss.id, self.at):
                    self._note_the_end(tx, announced.id)
            case 7 if not waves.recalled(tx, told.id):
                if waves.launch(tx, told.id, CORRECT, self.crowd.boss.id, self.at):
                    before = announcement.texts(tx, told.id)["en"].content
                    said = f"{before.facts['text']}!"
                    announcement.set_text(tx, told.id, "en", text(said), former=before)
            case _:
                unknown = [delivery for delivery, state in _deliveries(tx, wave.id) if state == "unknown"]
                if waves.again(tx, wave.id, self.at):
                    self.asked.update(unknown)

    def _note_the_end(self, tx: Tx, wave_id: int) -> None:
        trail = tx.value("SELECT coalesce(max(id), 0) FROM trail")
        self.over |= {delivery: trail for delivery, _ in _deliveries(tx, wave_id)}


@pytest.fixture(params=range(RUNS))
async def chance(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Chance]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # else its RetryAfter warns
    monkeypatch.setattr(Pacer, "refused", lambda _self, _seconds, chat_id: chat_id)  # waits by the clock of the world
    for module in (waves, gathering, conductor):
        monkeypatch.setattr(module, "PIECE", 3)
    monkeypatch.setattr(conductor, "IN_LINE", 4)
    monkeypatch.setattr(conductor, "LOW", 2)
    monkeypatch.setattr(conductor, "LOOK", 0.02)
    luck = random.Random(request.param)  # noqa: S311  repeatable
    world = World(tmp_path)
    await world.start()
    crowd = await gather(world, ["en"] * luck.randint(6, 12))

    def prepare(tx: Tx) -> None:
        for statement in TRAIL.split(";\n"):
            tx.run(f"{statement};" if "END" not in statement else statement)
        for person in crowd.people:
            zones.choose_zone(tx, person.id, luck.choice(ZONES))

    await crowd.do(prepare)
    yield Chance(crowd, luck)
    await world.stop()
    assert world.simulator.complaints == []


async def test_whatever_happens(chance: Chance) -> None:
    crowd, world, faults = chance.crowd, chance.crowd.world, chance.crowd.world.simulator.faults
    await chance.announce("first")
    await chance.announce("second")
    faults.latency = 0.004
    for _ in range(DEEDS):
        chance.trouble()
        await asyncio.sleep(chance.luck.choice([0, 0.002, 0.01, 0.03]))
        await chance.something()
    faults.clear()
    await _come_to_an_end(crowd)
    trail = await crowd.do(lambda tx: tx.all("SELECT id, delivery, before, after FROM trail ORDER BY id"))
    assert [row for row in trail if row[3] not in FORWARD.get(row[2], ())] == []
    sent_late = [row for row in trail if row[3] == "queued" and row[0] > chance.over.get(row[1], row[0])]
    assert sent_late == []
    fates = await crowd.do(_fates)
    assert len({(fate.person_id, fate.announcement_id) for fate in fates}) == len(fates)
    recalled = {told.id for told in chance.told if await crowd.do(waves.recalled, told.id)}
    for fate in fates:
        person = next(person for person in crowd.people if person.id == fate.person_id)
        said = "first" if fate.announcement_id == chance.told[0].id else "second"
        copies = sum(seen.text.startswith(said) for seen in person.chat if seen.from_bot)
        ever = {row[3] for row in trail if row[1] == fate.delivery}
        assert copies <= 1 + chance.asked[fate.delivery], fate
        if fate.announcement_id not in recalled:
            assert (fate.state == "sent") <= (copies > 0), fate
            assert (copies > 0) <= (fate.state == "sent" or "unknown" in ever), fate
    await world.app.catch_up()


async def _come_to_an_end(crowd: Crowd) -> None:
    """All goes on, and days go by."""
    ids = await crowd.do(lambda tx: [row[0] for row in tx.all("SELECT id FROM waves")])
    for wave_id in ids:
        await crowd.do(waves.resume, wave_id)
    for _ in range(60):
        crowd.world.pass_time(hours=1)
        async with asyncio.timeout(10):
            await crowd.world.app.catch_up()
        states = await crowd.do(lambda tx: {row[0] for row in tx.all("SELECT state FROM waves")})
        if states <= {DONE, STOPPED}:
            break
        for wave_id in ids:  # those that were found too late
            await crowd.do(waves.resume, wave_id)
    else:
        pytest.fail(f"it never ended: {states}")
    left = "SELECT id, state FROM deliveries WHERE kind = 'wave' AND state IN ('held', 'queued', 'sending')"
    assert await crowd.do(lambda tx: tx.all(left)) == []


def _deliveries(tx: Tx, wave_id: int) -> list[tuple[int, str]]:
    return [(row[0], row[1]) for row in tx.all("SELECT id, state FROM deliveries WHERE about = :id", id=wave_id)]


def _fates(tx: Tx) -> list[Fate]:
    rows = tx.all(
        "SELECT d.id, d.person_id, w.announcement_id, d.state FROM deliveries AS d JOIN waves AS w ON w.id = d.about"
        " WHERE d.kind = 'wave' AND w.what = :what",
        what=ANNOUNCE,
    )
    return [Fate(*row) for row in rows]
