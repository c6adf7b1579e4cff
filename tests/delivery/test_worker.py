"""The worker against the simulator over HTTP: what each of Telegram's answers makes of a delivery."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.database import Database, Tx
from bot.delivery import halts, outbox, rounds, worker
from bot.delivery.outbox import ANSWER, NEWS, Delivery
from bot.delivery.worker import Worker
from bot.people import groups, persons
from bot.simulator import Person, Simulator
from bot.simulator.serve import serving
from bot.transport.gateway import Gateway
from bot.transport.pacer import Pacer
from bot.transport.request import AiohttpRequest
from tests.database import notes


class Post:
    """An outbox with its worker, and a Telegram that takes or refuses what it sends. `now` is set by hand."""

    def __init__(self, database: Database, bot: ExtBot[None], simulator: Simulator) -> None:
        self.database, self.bot, self.simulator = database, bot, simulator
        self.now = 1_000
        self.idle: asyncio.Queue[int | None] = asyncio.Queue()
        self.worker = self.make_worker()
        self._task: asyncio.Task[None] | None = None

    def make_worker(self, pacer: Pacer | None = None) -> Worker:
        gateway = Gateway(self.bot, pacer or Pacer.unlimited())
        clock = Clock(lambda: datetime.fromtimestamp(self.now, UTC))
        return Worker(self.database, gateway, clock, self.render, self.idle.put_nowait)

    def render(self, _tx: Tx, delivery: Delivery) -> tuple[str, dict[str, Any]] | None:
        text = delivery.details["text"]
        return ("sendMessage", {"chat_id": delivery.person_id, "text": text}) if text else None

    async def person(self, name: str) -> Person:
        person = self.simulator.add_person(name)
        await person.start()
        await self.database.write(persons.meet, person.id, name, "en", 0)
        return person

    async def queue(self, person: Person, text: str, due: int = 0, kind: str = NEWS) -> None:
        await self.database.write(outbox.queue, person.id, kind, 1, {"text": text}, due)

    async def work(self) -> int | None:
        """Let the worker send all that is due; what it says about the next."""
        if self._task is None:
            self._task = asyncio.create_task(self.worker.run())
        else:
            self.worker.wake()
        async with asyncio.timeout(5):
            return await self.idle.get()

    async def crash(self) -> None:
        """The process ends in the middle of whatever it does; the next worker is that of its successor."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._task, self.worker = None, self.make_worker()

    async def states(self) -> list[tuple[str, int, str | None]]:
        def query(tx: Tx) -> list[tuple[Any, ...]]:
            return tx.all("SELECT state, due_at, reason FROM deliveries ORDER BY id")

        return await self.database.read(query)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    simulator = Simulator()
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(serving(simulator))
        database = await stack.enter_async_context(notes.opened(tmp_path / "kopru.db", None))
        bot: ExtBot[None] = ExtBot(
            simulator.token,
            base_url=f"{url}/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(connections=1),
        )
        await bot.initialize()
        stack.push_async_callback(bot.shutdown)
        post = Post(database, bot, simulator)
        stack.push_async_callback(post.crash)
        yield post


def texts(person: Person) -> list[str]:
    return [seen.text for seen in person.chat if seen.from_bot]


async def test_what_is_due_is_sent_and_the_rest_waits(post: Post) -> None:
    aika, leyla = await post.person("Aika"), await post.person("Leyla")
    await post.queue(aika, "now")
    await post.queue(leyla, "now too", due=1_000)
    await post.queue(leyla, "later", due=1_060)
    assert await post.work() == 1_060
    assert (texts(aika), texts(leyla)) == (["now"], ["now too"])
    post.now = 1_060
    assert await post.work() is None
    assert texts(leyla) == ["now too", "later"]
    assert [state for state, _, _ in await post.states()] == ["sent"] * 3


async def test_many_are_sent_once_each(post: Post) -> None:
    people = [await post.person(f"Person {number}") for number in range(30)]
    for person in people:
        await post.queue(person, "hello")
    await post.work()
    assert [texts(person) for person in people] == [["hello"]] * 30


async def test_it_wakes_when_told_that_something_is_due(post: Post) -> None:
    aika = await post.person("Aika")
    assert await post.work() is None
    await post.queue(aika, "news")
    await post.work()
    assert texts(aika) == ["news"]


async def test_who_blocked_the_bot_is_marked_and_others_are_served(post: Post) -> None:
    aika, leyla = await post.person("Aika"), await post.person("Leyla")
    await aika.block()
    await post.queue(aika, "one")
    await post.queue(leyla, "two")
    await post.work()
    assert texts(leyla) == ["two"]
    assert [state for state, _, _ in await post.states()] == ["unreachable", "sent"]
    found = await post.database.read(persons.find, aika.id)
    assert found is not None
    assert not found.reachable


async def test_a_deleted_account_is_out_of_reach(post: Post) -> None:
    aika = await post.person("Aika")
    await aika.deactivate()
    await post.queue(aika, "one")
    await post.work()
    assert [state for state, _, _ in await post.states()] == ["unreachable"]


async def test_too_many_requests_mean_later_at_the_time_telegram_names(post: Post) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "patience")
    post.simulator.faults.flood("sendMessage", retry_after=300)
    due = await post.work()
    assert due is not None
    assert 1_300 <= due <= 1_301
    assert texts(aika) == []
    assert await post.states() == [("queued", due, None)]


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_fault_of_telegrams_own_means_later(post: Post, status: int) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "news")
    post.simulator.fail_next("sendMessage", status, b"<html>")
    due = await post.work()
    assert due is not None
    assert 1_000 < due <= 1_020
    post.now = due
    assert await post.work() is None
    assert texts(aika) == ["news"]


async def test_no_connection_means_later(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "news")
    monkeypatch.setattr(post.bot, "_base_url", "http://127.0.0.1:9/bot0:0")
    assert (await post.work() or 0) > 1_000
    assert [state for state, _, _ in await post.states()] == ["queued"]


@pytest.mark.parametrize("took_effect", [True, False])
async def test_a_connection_that_breaks_after_sending_is_unknown_and_never_repeated(
    post: Post, took_effect: bool
) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "news")
    post.simulator.faults.drop_connection("sendMessage", after=took_effect)
    assert await post.work() is None
    post.now += 100_000
    await post.work()
    await post.crash()
    await post.work()
    assert texts(aika) == ["news"] * took_effect
    assert [state for state, _, _ in await post.states()] == ["unknown"]


async def test_what_its_reader_has_deleted_is_not_edited_and_nobody_is_alarmed(post: Post) -> None:
    aika = await post.person("Aika")
    reported: list[Exception] = []
    post.worker.report = lambda error, _name: reported.append(error)
    gone = {"chat_id": aika.id, "message_id": 1, "text": "half of it is sent"}
    post.worker._render = lambda _tx, _delivery: ("editMessageText", gone)
    await post.queue(aika, "progress")
    await post.work()
    assert [state for state, _, _ in await post.states()] == ["failed"]
    assert reported == []


async def test_what_telegram_refuses_has_failed_and_others_are_served(post: Post) -> None:
    aika, leyla = await post.person("Aika"), await post.person("Leyla")
    await post.queue(aika, "x" * 5_000)
    await post.queue(leyla, "news")
    await post.work()
    assert await post.states() == [("failed", 0, "Message is too long"), ("sent", 0, None)]


async def test_what_has_nothing_left_to_say_is_not_sent(post: Post) -> None:
    await post.queue(await post.person("Aika"), "")
    assert await post.work() is None
    assert [state for state, _, _ in await post.states()] == ["skipped"]


@pytest.mark.parametrize(("kind", "state", "seen"), [(NEWS, "unknown", ["hello"]), (ANSWER, "sent", ["hello"] * 2)])
async def test_what_was_in_flight_in_a_crash_is_never_told_twice_but_an_answer_is(
    post: Post, kind: str, state: str, seen: list[str]
) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "hello", kind=kind)
    taken = asyncio.Event()

    async def answer_never(method: str, _parameters: Any) -> None:
        if method == "sendMessage":
            taken.set()

    post.simulator.faults.before = answer_never
    post.simulator.faults.latency = 0.4  # long enough to end the process before the answer
    working = asyncio.create_task(post.work())
    await taken.wait()
    await asyncio.sleep(0.25)
    working.cancel()
    await post.crash()
    post.simulator.faults.clear()
    await asyncio.sleep(0.3)
    await post.work()
    assert texts(aika) == seen
    assert [each for each, _, _ in await post.states()] == [state]


async def test_a_full_disk_makes_the_outbox_wait_and_not_fall(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "before")
    await post.work()
    await post.queue(aika, "after")

    def make_room(tx: Tx) -> None:
        tx.value(f"PRAGMA max_page_count = {2**30}")

    monkeypatch.setattr(worker, "FAULT_PAUSE", 0.05)
    monkeypatch.setattr(rounds, "PAUSE", 0.05)
    claim = outbox.claim

    def claim_and_write_much(tx: Tx, delivery_id: int, at: int) -> Delivery | None:
        tx.run("CREATE TABLE IF NOT EXISTS rest (filling BLOB)")
        tx.run("INSERT INTO rest VALUES (zeroblob(100000))")
        return claim(tx, delivery_id, at)

    monkeypatch.setattr(outbox, "claim", claim_and_write_much)
    await post.database.write(lambda tx: tx.value(f"PRAGMA max_page_count = {tx.value('PRAGMA page_count')}"))
    post.worker.wake()
    await asyncio.sleep(0.2)
    assert texts(aika) == ["before"]
    await post.database.write(make_room)
    async with asyncio.timeout(5):
        await post.idle.get()
    assert texts(aika) == ["before", "after"]


async def test_what_waits_for_its_slot_is_not_lost_in_a_crash(post: Post) -> None:
    people = [await post.person(f"Person {number}") for number in range(12)]
    for person in people:
        await post.queue(person, "hello")
    taken = asyncio.Event()

    async def note(method: str, _parameters: Any) -> None:
        if method == "sendMessage":
            taken.set()

    post.simulator.faults.before = note
    post.worker = post.make_worker(Pacer(rate=2))
    working = asyncio.create_task(post.work())
    await taken.wait()
    await asyncio.sleep(0.2)
    working.cancel()
    await post.crash()
    await post.work()
    assert [texts(person) for person in people] == [["hello"]] * 12


async def test_where_one_sending_fails_the_others_end_as_they_should(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [await post.person(f"Person {number}") for number in range(12)]
    for person in people:
        await post.queue(person, "hello")
    monkeypatch.setattr(worker, "FAULT_PAUSE", 0.05)
    monkeypatch.setattr(rounds, "PAUSE", 0.05)
    post.simulator.faults.latency = 0.05
    settle, failed = outbox.settle, asyncio.Event()

    def settle_but_for_the_first(*args: Any) -> None:
        if not failed.is_set():
            failed.set()
            raise OSError
        settle(*args)

    monkeypatch.setattr(outbox, "settle", settle_but_for_the_first)
    await post.work()
    assert [texts(person) for person in people] == [["hello"]] * 12
    assert sorted(state for state, _, _ in await post.states()) == ["sent"] * 11 + ["unknown"]


async def test_an_answer_does_not_wait_for_many_reminders(post: Post) -> None:
    aika = await post.person("Aika")
    for number in range(40):
        await post.queue(await post.person(f"Person {number}"), "hello", due=10)
    await post.queue(aika, "answer", due=900, kind=ANSWER)
    order: list[str] = []

    async def note(method: str, parameters: Any) -> None:
        if method == "sendMessage":
            order.append(parameters["text"])

    post.simulator.faults.before = note
    await post.work()
    assert "answer" in order[: worker.AT_ONCE]


async def test_what_is_urgent_goes_before_what_can_wait_whenever_it_came(post: Post) -> None:
    def can_wait(tx: Tx) -> None:
        tx.run("UPDATE deliveries SET rank = :many", many=outbox.MANY)

    people = [await post.person(f"Person {number}") for number in range(30)]
    for person in people:
        await post.queue(person, "to all", due=10)
    await post.database.write(can_wait)
    await post.queue(people[0], "in two hours", due=900)
    order: list[str] = []

    async def note(method: str, parameters: Any) -> None:
        if method == "sendMessage":
            order.append(parameters["text"])

    post.simulator.faults.before = note
    await post.work()
    assert "in two hours" in order[: worker.AT_ONCE]


async def test_a_message_is_known_by_its_delivery_and_can_be_marked_as_read(post: Post) -> None:
    aika = await post.person("Aika")
    await post.queue(aika, "hello", kind=outbox.WAVE)
    await post.work()
    message = aika.chat[-1].message_id

    def look(tx: Tx) -> tuple[Any, ...]:
        found = outbox.find_message(tx, aika.id, message)
        assert found
        assert outbox.find_message(tx, aika.id, message + 1) is None
        before = outbox.has_read(tx, 1, aika.id)
        marks = [outbox.mark_read(tx, 1, aika.id, at) for at in (5, 6)]
        return (
            found.kind,
            outbox.messages_of(tx, aika.id, outbox.WAVE, 1),
            before,
            marks,
            outbox.has_read(tx, 1, aika.id),
        )

    assert await post.database.write(look) == (outbox.WAVE, (message,), False, [True, False], True)
    assert await post.database.write(outbox.mark_read, 2, aika.id, 5) is None


async def test_a_group_that_became_a_supergroup_gets_it_there(post: Post) -> None:
    leyla = await post.person("Leyla")
    group = post.simulator.add_group("Volunteers")
    await group.put_in(leyla)
    await post.database.write(groups.put_in, group.id, "Volunteers", leyla.id)
    old = group.id
    await post.database.write(outbox.queue, old, NEWS, 1, {"text": "hello"}, 0)
    await group.upgrade(leyla)
    await post.work()
    assert [seen.text for seen in group.chat if seen.from_bot] == ["hello"]
    assert group.id != old
    assert [state for state, _, _ in await post.states()] == ["sent"]


async def test_an_album_takes_as_many_slots_as_there_are_pictures_in_it(post: Post) -> None:
    aika, leyla = await post.person("Aika"), await post.person("Leyla")
    sent: list[float] = []

    async def note(method: str, _parameters: Any) -> None:
        if method in {"sendMessage", "sendMediaGroup"}:
            sent.append(asyncio.get_running_loop().time())

    def album(_tx: Tx, delivery: Delivery) -> tuple[str, dict[str, Any]]:
        media = [{"type": "photo", "media": "nothing"}] * 10
        return "sendMediaGroup", {"chat_id": delivery.person_id, "media": media}

    post.simulator.faults.before = note
    post.render = album  # type: ignore[method-assign]
    post.worker = post.make_worker(Pacer(rate=30))
    await post.queue(aika, "album")
    await post.queue(leyla, "album")
    begun = asyncio.get_running_loop().time()
    await post.work()
    assert sent[1] - begun > 19 / 30  # twenty pictures


async def test_how_long_telegram_asked_to_wait_is_kept(post: Post) -> None:
    await post.queue(await post.person("Aika"), "patience")
    post.simulator.faults.flood("sendMessage", retry_after=300)
    await post.work()

    def standing(tx: Tx, at: int) -> list[tuple[int | None, int]]:
        return list(halts.standing(tx, at))

    assert await post.database.write(standing, 1_100) == [(None, 201)]
    assert await post.database.write(standing, 1_400) == []
    assert await post.database.write(standing, 1_100) == []


async def test_one_that_is_long_on_its_way_holds_up_nobody(post: Post) -> None:
    aika, others = await post.person("Aika"), [await post.person(f"Person {number}") for number in range(20)]
    held, let_go = asyncio.Event(), asyncio.Event()
    going = most = 0

    async def hold(method: str, parameters: Any) -> None:
        nonlocal going, most
        if method != "sendMessage":
            return
        if int(parameters["chat_id"]) == aika.id:
            held.set()
            await let_go.wait()
            return
        going += 1
        most = max(most, going)
        await asyncio.sleep(0.02)
        going -= 1

    post.simulator.faults.before = hold
    await post.queue(aika, "slow")
    working = asyncio.create_task(post.work())
    await held.wait()
    await asyncio.sleep(0.05)  # nothing else is due: those who could send look for nothing more
    for person in others:
        await post.queue(person, "hello")
    post.worker.wake()
    async with asyncio.timeout(5):
        for person in others:
            await person.until("hello")
    assert texts(aika) == []
    assert most > 1
    let_go.set()
    await working
    assert texts(aika) == ["slow"]


async def test_a_chat_that_has_to_wait_long_takes_nobodys_place(post: Post) -> None:
    people = [await post.person(f"Person {number}") for number in range(worker.AT_ONCE + 2)]
    pacer = Pacer.unlimited()
    for person in people[:-1]:
        pacer.halt(600, person.id)
    post.worker = post.make_worker(pacer)
    for person in people:
        await post.queue(person, "hello")
    assert await post.work() in {1_600, 1_601}
    assert [texts(person) for person in people] == [[]] * (len(people) - 1) + [["hello"]]


async def test_an_album_that_has_to_wait_long_is_not_on_its_way(post: Post) -> None:
    aika = await post.person("Aika")
    pacer = Pacer.unlimited()

    def album(_tx: Tx, delivery: Delivery) -> tuple[str, dict[str, Any]]:
        pacer.halt(600)  # as when, meanwhile, another message was refused
        return "sendMediaGroup", {"chat_id": delivery.person_id, "media": [{}, {}]}

    gateway, clock = Gateway(post.bot, pacer), Clock(lambda: datetime.fromtimestamp(post.now, UTC))
    post.worker = Worker(post.database, gateway, clock, album, post.idle.put_nowait)
    await post.queue(aika, "photos")
    assert await post.work() in {1_600, 1_601}
    assert [state for state, _, _ in await post.states()] == ["queued"]
